using PerformanceScoring.Findings;
using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>A form while it is put together, row by row.</summary>
internal sealed class FormDraft(Location place)
{
    private readonly LabelledTexts _fields = new();

    /// <summary>Where the form begins.</summary>
    public Location Place { get; } = place;

    /// <summary>The title above it, if any.</summary>
    public FormTitle? Title { get; set; }

    /// <summary>The part that is being read.</summary>
    public FormSection Section { get; set; }

    /// <summary>The unit of money in a heading of the funds block, for a form that prints none above the table.</summary>
    public WrittenText FundsUnit { get; set; }

    /// <summary>The weight in the heading of the funds block, for a block without a weight column.</summary>
    public WrittenText FundsWeight { get; set; }

    /// <summary>True once the header of the indicator table was read.</summary>
    public bool HasIndicatorHeader { get; set; }

    /// <summary>The rows of the funds block.</summary>
    public List<FundingDraft> Funding { get; } = [];

    /// <summary>The indicator rows.</summary>
    public List<IndicatorDraft> Indicators { get; } = [];

    /// <summary>The notes under the form.</summary>
    public List<WrittenText> Notes { get; } = [];

    /// <summary>What there is to say about the form.</summary>
    public BoundedFindings Findings { get; } = [];

    /// <summary>True when there is enough of it to be a form and not a heading or a chance word.</summary>
    public bool IsForm => HasIndicatorHeader || (Funding.Count > 0 && (Has(FormLabel.Project) || Title is not null)) || (Title is not null && Has(FormLabel.Project));

    /// <summary>Whether a field was read.</summary>
    /// <param name="label">The field.</param>
    /// <returns>True when it was.</returns>
    public bool Has(FormLabel label) => _fields.Has(label);

    /// <summary>How long a field's text is so far.</summary>
    /// <param name="label">The field.</param>
    /// <returns>The number of characters.</returns>
    public int LengthOf(FormLabel label) => Field(label).Text?.Length ?? 0;

    /// <summary>Takes a field. A second, different text is not taken but reported.</summary>
    /// <param name="label">The field.</param>
    /// <param name="text">Its text.</param>
    public void Set(FormLabel label, WrittenText text)
    {
        if (text.IsBlank || _fields.TryAdd(label, text) || _fields[label].Text == text.Text)
        {
            return;
        }

        Findings.Add(new Finding(
            DocumentChecks.FieldPrintedTwice,
            new Message("同一项内容出现两次：“{0}”与“{1}”，采用前者。", "One field is printed twice: “{0}” and “{1}”; the first is taken.", _fields[label].Text, text.Text),
            text.Place)
        {
            RelatedPlaces = [_fields[label].Place],
        });
    }

    /// <summary>Adds to a field.</summary>
    /// <param name="label">The field.</param>
    /// <param name="text">What is added.</param>
    /// <param name="separator">What goes between.</param>
    public void Append(FormLabel label, WrittenText text, string separator = "") =>
        _fields[label] = _fields.Has(label) ? new WrittenText(_fields[label].Text + separator + text.Text, _fields[label].Place) : text;

    /// <summary>The finished form.</summary>
    /// <returns>The form.</returns>
    public WrittenForm Build() => new()
    {
        Place = Place,
        Kind = Title?.Kind ?? default,
        Project = Field(FormLabel.Project),
        Department = FieldOr(FormLabel.Department, Field(FormLabel.UpperDepartment)),
        Unit = Field(FormLabel.Unit) is { IsBlank: false, Text: not ("本单位" or "本部门" or "本级") } unit ? unit : FieldOr(FormLabel.Reporter, Field(FormLabel.Unit)),
        Region = Field(FormLabel.Region),
        Year = Field(FormLabel.Year),
        MoneyUnit = FieldOr(FormLabel.MoneyUnit, FundsUnit),
        Funding = [.. Funding.Select((row, index) => row.Build(index == 0 ? FundsWeight : default))],
        ExpectedGoal = Field(FormLabel.ExpectedGoal),
        ActualGoal = Field(FormLabel.ActualGoal),
        Indicators = [.. Indicators.Select(row => row.Build())],
        DeclaredTotal = Field(FormLabel.Total),
        DeclaredGrade = Field(FormLabel.Grade),
        Explanation = Field(FormLabel.Explanation),
        Notes = [.. Notes],
    };

    private WrittenText Field(FormLabel label) => _fields[label];

    private WrittenText FieldOr(FormLabel label, WrittenText other) => _fields.Has(label) ? _fields[label] : other;
}
