using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>A row of the funds block while it is put together.</summary>
internal sealed class FundingDraft(Location place, WrittenText source)
{
    private readonly LabelledTexts _amounts = new();

    /// <summary>The row's name.</summary>
    public WrittenText Source { get; } = source;

    /// <summary>Takes an amount, unless one is there.</summary>
    /// <param name="label">Which amount.</param>
    /// <param name="amount">The amount.</param>
    /// <returns>False when another is there.</returns>
    public bool TryAdd(FormLabel label, WrittenText amount) => _amounts.TryAdd(label, amount);

    /// <summary>The finished row.</summary>
    /// <param name="weight">The weight in the block's heading, for a row without one.</param>
    /// <returns>The row.</returns>
    public WrittenFunding Build(WrittenText weight) => new()
    {
        Place = place,
        Source = Source,
        Initial = _amounts[FormLabel.InitialBudget],
        Annual = _amounts[FormLabel.AnnualBudget],
        Spent = _amounts[FormLabel.Spent],
        Weight = _amounts.Has(FormLabel.Weight) ? _amounts[FormLabel.Weight] : weight,
        DeclaredRate = _amounts[FormLabel.Rate],
        DeclaredPoints = _amounts[FormLabel.Points],
    };
}
