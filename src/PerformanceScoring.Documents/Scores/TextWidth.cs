namespace PerformanceScoring.Documents.Scores;

/// <summary>How much room a text takes, about: a Chinese character is two narrow ones wide.</summary>
internal static class TextWidth
{
    /// <summary>How many lines a text takes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">The width that it may fill, in narrow characters.</param>
    /// <returns>At least 1.</returns>
    public static int LinesOf(string text, double room)
    {
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
            if (used > 0 && used + wide > room)
            {
                lines++;
                used = 0;
            }

            used += wide;
        }

        return lines + 1;
    }
}
