namespace PerformanceScoring.Documents.Workbooks.Sheets;

/// <summary>What a cell holds: a text, a number, or a formula with its result.</summary>
/// <remarks>Immutable. The <c>default</c> is an empty cell. A text is never taken for a formula, whatever it begins with.</remarks>
internal readonly record struct SheetValue
{
    private SheetValue(string? text, decimal? number, string? formula)
    {
        Text = text;
        Number = number;
        Formula = formula;
    }

    /// <summary>The text, or the result of a formula that gives one.</summary>
    public string? Text { get; }

    /// <summary>The number, or the result of a formula that gives one.</summary>
    public decimal? Number { get; }

    /// <summary>The formula without its equals sign; null for none.</summary>
    public string? Formula { get; }

    /// <summary>True for an empty cell.</summary>
    public bool IsEmpty => Text is null && Number is null;

    /// <summary>A text.</summary>
    /// <param name="text">The text; null or empty for an empty cell.</param>
    public static SheetValue Of(string? text) => new(string.IsNullOrEmpty(text) ? null : text, null, null);

    /// <summary>A number.</summary>
    /// <param name="number">The number; null for an empty cell.</param>
    public static SheetValue Of(decimal? number) => new(null, number, null);

    /// <summary>A formula whose result is a number.</summary>
    /// <param name="formula">The formula without its equals sign.</param>
    /// <param name="result">What it gives for the values written.</param>
    public static SheetValue Calculated(string formula, decimal result) => new(null, result, formula);

    /// <summary>A formula whose result is a text, perhaps an empty one.</summary>
    /// <param name="formula">The formula without its equals sign.</param>
    /// <param name="result">What it gives for the values written.</param>
    public static SheetValue Calculated(string formula, string result) => new(result, null, formula);
}
