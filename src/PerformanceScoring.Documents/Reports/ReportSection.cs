using PerformanceScoring.Documents.Scores;

namespace PerformanceScoring.Documents.Reports;

/// <summary>One table of a report or an analysis with its heading and sentences: the same rows for people, for JSON and for CSV.</summary>
/// <remarks>Filled by one thread; may be read by many afterwards.</remarks>
public sealed class ReportSection
{
    private readonly List<object?[]> _rows = [];

    /// <summary>Creates a section.</summary>
    /// <param name="key">Its name in JSON and for <c>--part</c>.</param>
    /// <param name="title">Its title in tables.</param>
    /// <param name="columns">Its columns.</param>
    public ReportSection(string key, string title, params IReadOnlyList<ReportColumn> columns)
    {
        Key = key;
        Title = title;
        Columns = columns;
    }

    /// <summary>Its name in JSON and for <c>--part</c>.</summary>
    public string Key { get; }

    /// <summary>Its title in tables.</summary>
    public string Title { get; }

    /// <summary>Its columns.</summary>
    public IReadOnlyList<ReportColumn> Columns { get; }

    /// <summary>The rows: text, decimal, double, whole number, truth or null for each column.</summary>
    public IReadOnlyList<object?[]> Rows => _rows;

    /// <summary>What a page draws above the table; null for nothing.</summary>
    public ReportChart? Chart { get; init; }

    /// <summary>A picture (SVG) that a page without scripts shows above the table; null for none. It is shown as an image, so nothing in it can run.</summary>
    public string? Picture { get; init; }

    /// <summary>Sentences below the table.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Adds a row.</summary>
    /// <param name="values">A value for each column.</param>
    /// <exception cref="ArgumentException">There are more or fewer values than columns.</exception>
    public void Add(params object?[] values)
    {
        if (values.Length != Columns.Count)
        {
            throw new ArgumentException($"A row of '{Key}' has {PointText.Plain(Columns.Count)} values, not {PointText.Plain(values.Length)}.", nameof(values));
        }

        _rows.Add(values);
    }
}
