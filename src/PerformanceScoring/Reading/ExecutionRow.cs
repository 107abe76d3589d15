namespace PerformanceScoring.Reading;

/// <summary>Finds the row for the execution rate that some forms print among the indicators, instead of weight and points in the funds block.</summary>
internal static class ExecutionRow
{
    private const decimal FullScore = 100m;

    private static readonly string[] Names = ["预算执行率", "预算执行", "项目预算执行率", "预算资金执行率", "资金执行率", "资金预算执行率", "预算执行情况"];

    /// <summary>Finds it. Only where nothing else can be meant: one such row, no weight and no points in the funds block, and weights that add up to 100 with it.</summary>
    /// <param name="form">The form as printed.</param>
    /// <returns>The row; null when there is none.</returns>
    public static WrittenIndicator? Of(WrittenForm form)
    {
        WrittenIndicator? found = null;
        decimal sum = 0m;
        foreach (WrittenIndicator row in form.Indicators)
        {
            if (DueNumberReader.ReadPoints(row.Weight) is { IsNumber: true, Number: >= 0m and <= FullScore } weight)
            {
                sum += weight.Number;
            }

            if (Array.IndexOf(Names, row.Name.Text?.Trim()) < 0)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = row;
        }

        bool isAmongFunds = form.Funding.Count == 0 || form.Funding.Any(row => !row.Weight.IsBlank || !row.DeclaredPoints.IsBlank);
        return found is not null && !isAmongFunds && sum == FullScore && form.Funding.Any(row => !row.Annual.IsBlank && !row.Spent.IsBlank) ? found : null;
    }
}
