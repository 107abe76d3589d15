namespace PerformanceScoring.Documents.Scores;

/// <summary>How much room a text takes, about: a Chinese character is as wide as two Latin ones.</summary>
internal static class TextWidth
{
    /// <summary>How many lines a text takes in a box.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width of the box, in Latin characters.</param>
    /// <returns>1 or more.</returns>
    public static int LinesOf(string text, int width)
    {
        int lines = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            int taken = 0;
            foreach (char c in line)
            {
                taken += c > '\u02FF' ? 2 : 1;
            }

            lines += 1 + (Math.Max(0, taken - 1) / width);
        }

        return Math.Max(1, lines);
    }
}
