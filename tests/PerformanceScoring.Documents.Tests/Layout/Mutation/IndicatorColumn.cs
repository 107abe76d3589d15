namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>A column of a drawn indicator table.</summary>
/// <param name="Field">What it holds; none for the side heading, Extra for one that a form has no place for.</param>
/// <param name="Header">Its header as printed.</param>
internal sealed record IndicatorColumn(FormLabel Field, string Header);
