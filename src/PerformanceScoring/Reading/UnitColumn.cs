using PerformanceScoring.Values;

namespace PerformanceScoring.Reading;

/// <summary>Reads a unit column (计量单位): %, 万元, 元/人·月, or a unit nobody has listed.</summary>
internal static class UnitColumn
{
    private const int Longest = 24;

    /// <summary>Reads the column's cell of one row.</summary>
    /// <param name="text">The text as printed.</param>
    /// <returns>The unit; none where nothing or 无 is written.</returns>
    public static NamedUnit Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > Longest)
        {
            return default;
        }

        Span<char> buffer = stackalloc char[Longest];
        ReadOnlySpan<char> plain = buffer[..PlainText.Write(text, buffer, out bool isDamaged)];
        plain = plain is ['(', .., ')'] ? plain[1..^1] : plain;
        if (isDamaged || plain.IsEmpty || plain is "无" or "不适用" || plain.IndexOfAnyExcept("/-\\") < 0)
        {
            return default;
        }

        if (NamedUnit.TryRead(plain, out NamedUnit named))
        {
            return named;
        }

        // 个系统 is the counter 个 and what is counted, as it is behind a number.
        return UnitScanner.TryScan(plain, out Unit unit, out _) && unit.Dimension == Dimension.Count ? new NamedUnit(unit, 0) : new NamedUnit(Unit.Create(plain.ToString(), Dimension.Other), 0);
    }
}
