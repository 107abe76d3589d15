namespace PerformanceScoring.Documents.Workbooks.Sheets;

/// <summary>How much room a text takes, about: a Chinese character is two narrow ones wide.</summary>
internal static class TextWidth
{
    private const double InnerMargin = 2.5;

    /// <summary>How many lines a text takes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width, in narrow characters.</param>
    /// <returns>At least 1.</returns>
    public static int LinesOf(string text, double width)
    {
        double room = Math.Max(2, width - InnerMargin);
        int lines = 0;
        double used = 0;
        foreach (char c in text)
        {
            if (c == '\n')
            {
                lines++;
                used = 0;
                continue;
            }

            double wide = c > '\u02FF' ? 2 : 1;
            if (used + wide > room)
            {
                lines++;
                used = 0;
            }

            used += wide;
        }

        return lines + 1;
    }
}
