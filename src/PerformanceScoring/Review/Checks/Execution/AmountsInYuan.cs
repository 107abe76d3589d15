using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Portfolios;
using PerformanceScoring.Values;

namespace PerformanceScoring.Review.Checks.Execution;

/// <summary>PS312.</summary>
internal sealed class AmountsInYuan : IFormCheck
{
    private const decimal Times = 10_000m;

    // Half of the last digit of an amount with two decimals; smaller amounts would agree by chance.
    private const decimal Tolerance = 0.005m;
    private const decimal LeastAmount = 1m;

    public CheckDescriptor Descriptor { get; } = new(
        "PS312", "amounts-in-yuan", new Message("资金表的单位可能应为元", "The funds block may be in yuan"), Severity.Warning, "rules §5");

    public CheckPage Page { get; } = CheckPage.Of(
        ("按万元读的预算数或执行数，正好是某一成本指标金额的 1 万倍。", "Budget or spending, read in 万元, is just 10,000 times the money of a cost row."),
        ("单位写错，汇总的金额差 1 万倍。", "With the wrong unit the summed money is off by 10⁴."),
        ("单位万元，全年预算数 2300000，成本控制数 ≤230万元。", "Unit 万元, annual budget 2300000, cost limit ≤230万元."),
        ("把表头的单位改为元，或把金额改为万元。", "Name 元 as the unit, or give the amounts in 万元."),
        ("项目确有这样大的预算。", "The project does have so large a budget."));

    public void Review(FormUnderReview form, FindingSink found)
    {
        foreach (RowUnderReview row in form.Rows)
        {
            if (!row.IsLive || !row.IsCost)
            {
                continue;
            }

            if ((Fits(form.Budget, row.Indicator.Target) ? form.Budget : Fits(form.Spent, row.Indicator.Actual) ? form.Spent : null) is { } amount)
            {
                FormValue other = amount == form.Budget ? row.Indicator.Target : row.Indicator.Actual;
                found.Add(form, new Finding(
                    Descriptor,
                    new Message("资金表按万元读为 {0}，{1}是“{2}”，正好差 1 万倍。", "The funds block, read in 万元, says {0}; {1} says \"{2}\": just 10,000 times less.", amount, row.Label(), other),
                    form.ExecutionPlace)
                {
                    Expected = new Message("资金表的金额与所写单位一致。", "The amounts of the funds block are in the unit that is named."),
                    Action = new Message("如应为元，请改正单位。", "If they are in yuan, correct the unit."),
                    RelatedPlaces = [row.Indicator.Place],
                });
                return;
            }
        }
    }

    private static bool Fits(decimal? amount, FormValue value) =>
        amount is { } money && value is { IsNumber: true, Unit.Dimension: Dimension.Money } && Portfolio.InTenThousandYuan(value) is >= LeastAmount and { } other && Math.Abs((money / Times) - other) <= Tolerance;
}
