using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>An indicator row while it is put together.</summary>
internal sealed class IndicatorDraft(Location place)
{
    private readonly LabelledTexts _cells = new();

    /// <summary>Where the row stands.</summary>
    public Location Place { get; } = place;

    /// <summary>A cell of the row.</summary>
    /// <param name="label">Which cell.</param>
    /// <returns>The text; the <c>default</c> when there is none.</returns>
    public WrittenText this[FormLabel label]
    {
        get => _cells[label];
        set => _cells[label] = value;
    }

    /// <summary>Adds the rest of a text that a page break cut off.</summary>
    /// <param name="label">Which cell.</param>
    /// <param name="rest">The rest.</param>
    public void Append(FormLabel label, WrittenText rest) =>
        _cells[label] = _cells.Has(label) ? new WrittenText(_cells[label].Text + rest.Text, _cells[label].Place) : rest;

    /// <summary>The finished row.</summary>
    /// <returns>The row.</returns>
    public WrittenIndicator Build() => new()
    {
        Place = Place,
        Tier = this[FormLabel.Tier],
        Category = this[FormLabel.Category],
        Name = this[FormLabel.Name],
        Target = this[FormLabel.Target],
        Actual = this[FormLabel.Actual],
        Weight = this[FormLabel.Weight],
        DeclaredPoints = this[FormLabel.Points],
        Reason = this[FormLabel.Reason],
        MeasureUnit = this[FormLabel.MeasureUnit],
        Sign = this[FormLabel.Sign],
    };
}
