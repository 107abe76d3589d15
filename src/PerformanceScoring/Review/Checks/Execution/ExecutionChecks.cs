namespace PerformanceScoring.Review.Checks.Execution;

/// <summary>The checks of category PS3xx.</summary>
internal static class ExecutionChecks
{
    public static IReadOnlyList<IReviewCheck> All { get; } =
    [
        new ZeroBudget(),
        new SpentAboveBudget(),
        new SourcesDoNotAddUp(),
        new TotalZeroWhileSourcesFilled(),
        new BudgetChanged(),
        new LowRateWithoutReason(),
        new NegativeAmount(),
        new FundsNotPaid(),
        new ExecutionMissing(),
        new AmountsInYuan(),
    ];
}
