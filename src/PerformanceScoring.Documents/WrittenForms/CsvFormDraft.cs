using PerformanceScoring.Findings;
using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.WrittenForms;

/// <summary>A form while its lines are read.</summary>
internal sealed class CsvFormDraft(string? file, int line)
{
    private static readonly string[] FieldsOfForm =
    [
        FieldNames.Kind, FieldNames.Project, FieldNames.Department, FieldNames.Unit, FieldNames.Region, FieldNames.Year, FieldNames.MoneyUnit,
        FieldNames.ExpectedGoal, FieldNames.ActualGoal, FieldNames.DeclaredTotal, FieldNames.DeclaredGrade, FieldNames.Explanation, FieldNames.Notes,
    ];

    private static readonly string[] AmountNames =
        [FieldNames.Initial, FieldNames.Annual, FieldNames.Spent, FieldNames.ExecutionWeight, FieldNames.DeclaredRate, FieldNames.ExecutionPoints];

    private readonly Dictionary<string, WrittenText> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WrittenText> _total = new(StringComparer.Ordinal);
    private readonly List<WrittenFunding> _sources = [];
    private Location _totalPlace;

    /// <summary>The indicators.</summary>
    public List<WrittenIndicator> Indicators { get; } = [];

    /// <summary>A cell with its place.</summary>
    /// <param name="header">The header.</param>
    /// <param name="record">The record.</param>
    /// <param name="name">The column.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="line">The line.</param>
    /// <returns>The cell; the <c>default</c> when it is blank.</returns>
    public static WrittenText Cell(CsvHeader header, string[] record, string name, string? file, int line) =>
        header.Field(record, name) is { } text ? new WrittenText(text, new Location { File = file, Line = line, Column = header.ColumnOf(name) }) : default;

    /// <summary>Takes the fields of the form out of a line; the first line that has one decides.</summary>
    /// <param name="header">The header.</param>
    /// <param name="record">The record.</param>
    /// <param name="at">The line.</param>
    /// <param name="findings">Where to say that lines differ.</param>
    public void TakeFields(CsvHeader header, string[] record, int at, BoundedFindings findings) => Take(_fields, FieldsOfForm, header, record, at, findings);

    /// <summary>Takes the amounts of a line: of the total, or of a source when the line names one and holds no indicator.</summary>
    /// <param name="header">The header.</param>
    /// <param name="record">The record.</param>
    /// <param name="at">The line.</param>
    /// <param name="isIndicator">True when the line holds an indicator.</param>
    /// <param name="findings">Where to say that lines differ.</param>
    public void TakeFunding(CsvHeader header, string[] record, int at, bool isIndicator, BoundedFindings findings)
    {
        WrittenText source = Cell(header, record, FieldNames.Source, file, at);
        if (!source.IsBlank && !isIndicator)
        {
            _sources.Add(Funding(source, new Location { File = file, Line = at }, name => Cell(header, record, name, file, at)));
            return;
        }

        if (_total.Count == 0)
        {
            _totalPlace = new Location { File = file, Line = at };
        }

        Take(_total, AmountNames, header, record, at, findings);
    }

    /// <summary>The finished form.</summary>
    /// <returns>The form.</returns>
    public WrittenForm Build()
    {
        List<WrittenFunding> funding = [.. _sources];
        if (_total.Count > 0)
        {
            funding.Insert(0, Funding(new WrittenText(FormWordings.FundsTotal, _totalPlace), _totalPlace, name => _total.GetValueOrDefault(name)));
        }

        WrittenText notes = Field(FieldNames.Notes);
        return new WrittenForm
        {
            Place = new Location { File = file, Line = line },
            Kind = Field(FieldNames.Kind),
            Project = Field(FieldNames.Project),
            Department = Field(FieldNames.Department),
            Unit = Field(FieldNames.Unit),
            Region = Field(FieldNames.Region),
            Year = Field(FieldNames.Year),
            MoneyUnit = Field(FieldNames.MoneyUnit),
            Funding = funding,
            ExpectedGoal = Field(FieldNames.ExpectedGoal),
            ActualGoal = Field(FieldNames.ActualGoal),
            Indicators = Indicators,
            DeclaredTotal = Field(FieldNames.DeclaredTotal),
            DeclaredGrade = Field(FieldNames.DeclaredGrade),
            Explanation = Field(FieldNames.Explanation),
            Notes = notes.IsBlank ? [] : [.. notes.Text!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(note => new WrittenText(note, notes.Place))],
        };
    }

    private WrittenText Field(string name) => _fields.GetValueOrDefault(name);

    private void Take(Dictionary<string, WrittenText> into, string[] names, CsvHeader header, string[] record, int at, BoundedFindings findings)
    {
        foreach (string name in names)
        {
            WrittenText text = Cell(header, record, name, file, at);
            if (text.IsBlank || into.TryAdd(name, text) || into[name].Text == text.Text)
            {
                continue;
            }

            findings.Add(new Finding(
                DocumentChecks.CsvRowsDiffer,
                new Message("同一张表的 {0} 在各行不一致：“{1}”与“{2}”，采用前者。", "The lines of one form differ in {0}: “{1}” and “{2}”; the first is taken.", name, into[name].Text, text.Text),
                text.Place)
            {
                RelatedPlaces = [into[name].Place],
            });
        }
    }

    private static WrittenFunding Funding(WrittenText source, Location place, Func<string, WrittenText> amount) => new()
    {
        Place = place,
        Source = source,
        Initial = amount(FieldNames.Initial),
        Annual = amount(FieldNames.Annual),
        Spent = amount(FieldNames.Spent),
        Weight = amount(FieldNames.ExecutionWeight),
        DeclaredRate = amount(FieldNames.DeclaredRate),
        DeclaredPoints = amount(FieldNames.ExecutionPoints),
    };
}
