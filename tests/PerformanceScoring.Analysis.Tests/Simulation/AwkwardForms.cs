using PerformanceScoring.Forms;
using PerformanceScoring.Values;

namespace PerformanceScoring.Analysis.Tests.Simulation;

/// <summary>Forms made from a seed that are hard for columns: two units, dates, judgements, long numbers, weights of three decimals, printed and missing execution rates.</summary>
internal static class AwkwardForms
{
    public static SelfEvaluationForm[] Make(int seed, int count)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(index => new SelfEvaluationForm($"项目 {index}", 2024)
        {
            Execution = Execution(random),
            Indicators = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Row(random))],
        })];
    }

    private static BudgetExecution? Execution(Random random)
    {
        decimal budget = random.Next(1, 5_000) / 10m;
        decimal spent = budget * random.Next(0, 110) / 100m;
        return random.Next(10) switch
        {
            0 => null,
            1 => new BudgetExecution(0m, 0m, budget),
            2 => new BudgetExecution(budget, null) { DeclaredPoints = FormValue.OfNumber(random.Next(0, 1_200) / 97m) },
            3 => new BudgetExecution(budget, 0m, budget + 1m),
            4 => new BudgetExecution(budget, spent) { Weight = FormValue.OfNumber(random.Next(0, 40) / 2m) },
            5 => new BudgetExecution(budget, spent) { Weight = FormValue.OfNumber(7.125m) },
            6 => new BudgetExecution(FormValue.Missing, FormValue.OfNumber(budget, Unit.TenThousandYuan), FormValue.OfNumber(spent * 10_000m, Unit.Yuan)),
            7 => new BudgetExecution(budget, -spent, budget),
            8 => new BudgetExecution(budget / 3m, spent / 7m, budget / 9m),
            _ => new BudgetExecution(budget, spent, budget * 2m),
        };
    }

    private static Indicator Row(Random random)
    {
        decimal weight = random.Next(0, 81) / 4m;
        decimal target = random.Next(-40, 400) / 4m;
        decimal actual = random.Next(4) == 0 ? target : random.Next(-40, 600) / 4m;
        decimal declared = random.Next(-100, 2_500) / 99m;
        Tier tier = random.Next(2) == 0 ? Tier.Cost : Tier.Output;
        return random.Next(14) switch
        {
            0 => Indicator.AtLeast(tier, "占比", weight, target / 7m, actual / 11m),
            1 => Indicator.AtMost(tier, "长数", weight, 12_345_678_901_234.567891m + target, 12_345_678_901_234.567899m + actual),
            2 => Indicator.AtLeast(tier, "三位小数的分值", weight + 0.125m, target, actual),
            3 => new Indicator(tier, "两种单位", Direction.AtMost, FormValue.OfNumber(target, Unit.TenThousandYuan), FormValue.OfNumber(actual * 9_000m, Unit.Yuan)) { Weight = FormValue.OfNumber(weight) },
            4 => Indicator.OnOrBefore(tier, "时限", weight, new DateOnly(2024, 6, 30), new DateOnly(2024, random.Next(5, 9), 1), declared),
            5 => Judged(random, tier, weight, declared),
            6 => Indicator.Qualitative(tier, "效果", weight, "有效提高", random.Next(2) == 0 ? "部分有效提高" : "基本达到", declared),
            7 => Indicator.AtMost(tier, "总成本", weight, Math.Abs(target), 0m, Unit.TenThousandYuan),
            8 => new Indicator(tier, "总成本", Direction.Between, FormValue.OfInterval(target, target + 9m, Unit.TenThousandYuan), FormValue.OfNumber(random.Next(2) == 0 ? 0m : actual, Unit.TenThousandYuan)) { Weight = FormValue.OfNumber(weight) },
            9 => Indicator.Exactly(tier, "数量", weight, random.Next(3) == 0 ? 0m : target, actual),
            10 => new Indicator(tier, "没有分值", Direction.AtLeast, FormValue.OfNumber(target), FormValue.OfNumber(actual)) { DeclaredPoints = FormValue.OfNumber(declared) },
            11 => Indicator.Between(tier, "区间", weight, target, target + 5m, actual),
            12 => new Indicator(tier, "涉密", Direction.AtLeast, FormValue.Without(ValueState.Classified), FormValue.Missing) { Weight = FormValue.OfNumber(weight), DeclaredPoints = FormValue.OfNumber(declared) },
            _ => Indicator.AtLeast(tier, "很重", 900_000m, target, actual),
        };
    }

    private static Indicator Judged(Random random, Tier tier, decimal weight, decimal declared) =>
        new(tier, "评判", Direction.Qualitative, FormValue.Missing, FormValue.Missing)
        {
            Weight = FormValue.OfNumber(weight),
            DeclaredPoints = FormValue.OfNumber(declared),
            Judgement = random.Next(4) switch
            {
                0 => Judgement.Attained(),
                1 => Judgement.PartlyAttained(),
                2 => Judgement.NotAttained(),
                _ => Judgement.OfPoints(Math.Abs(declared)),
            },
        };
}
