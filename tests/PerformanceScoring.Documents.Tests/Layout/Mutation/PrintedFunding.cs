namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>The order in which the fields of a funds row are compared.</summary>
internal static class PrintedFunding
{
    public static FormLabel[] Order { get; } = [FormLabel.InitialBudget, FormLabel.AnnualBudget, FormLabel.Spent, FormLabel.Weight, FormLabel.Rate, FormLabel.Points];
}
