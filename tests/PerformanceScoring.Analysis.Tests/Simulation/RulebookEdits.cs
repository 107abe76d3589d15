using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Values;

namespace PerformanceScoring.Analysis.Tests.Simulation;

/// <summary>Copies of a rulebook with one or several parts changed at random, from a seed.</summary>
internal static class RulebookEdits
{
    public static Rulebook Any(Rulebook rulebook, Random random)
    {
        int parts = random.Next(1, 4);
        for (int edit = 0; edit < parts; edit++)
        {
            rulebook = One(rulebook, random);
        }

        return rulebook;
    }

    private static Rulebook One(Rulebook rulebook, Random random) => random.Next(10) switch
    {
        0 => rulebook.WithGrades(new GradeScale { Steps = Grades(random), Citation = rulebook.Grades.Citation }),
        1 => rulebook.WithTotalCap(random.Next(4) == 0 ? null : new TotalCap { Steps = Caps(random), Citation = rulebook.Grades.Citation }),
        2 => rulebook.WithExecution(random.Next(5) == 0 ? null : Execution(rulebook, random)),
        3 => rulebook.WithAtLeast(new AtLeastRule { Curve = Curve(random), Citation = rulebook.AtLeast.Citation }),
        4 => rulebook.WithAtMost(new AtMostRule { Method = (AtMostMethod)random.Next(2), Curve = Curve(random), Citation = rulebook.AtMost.Citation }),
        5 => rulebook.WithExactly(new ExactlyRule { Method = (ExactlyMethod)random.Next(3), Citation = rulebook.Exactly.Citation }),
        6 => rulebook.WithBands(Bands(rulebook, random)),
        7 => rulebook.WithRounding(new RoundingRule { Decimals = random.Next(5), TruncatesDeclared = random.Next(2) == 0, Citation = rulebook.Rounding.Citation }),
        8 => rulebook.WithUnfundedCost(random.Next(2) == 0 ? null : new UnfundedCostRule { Citation = rulebook.Grades.Citation }),
        _ => rulebook.WithFullScore(random.Next(50, 130) + (random.Next(1_000) / 1_000m)),
    };

    private static ExecutionRule Execution(Rulebook rulebook, Random random) => new()
    {
        Weight = random.Next(0, 4_000) / (random.Next(3) == 0 ? 1_000m : 100m),
        Budget = (BudgetBasis)random.Next(2),
        Curve = random.Next(2) == 0 ? CreditCurve.Proportional : Curve(random),
        ZeroBudget = (ZeroBudgetPolicy)random.Next(3),
        Citation = rulebook.Grades.Citation,
    };

    private static GradeStep[] Grades(Random random)
    {
        decimal[] edges = [.. Enumerable.Range(0, 3).Select(_ => random.Next(1, 100_000) / 1_000m).OrderDescending()];
        return [new(Grade.Excellent, edges[0]), new(Grade.Good, edges[1]), new(Grade.Fair, edges[2]), new(Grade.Poor, 0m)];
    }

    private static TotalCapStep[] Caps(Random random) =>
        [new(random.Next(1, 5_000) / 10_000m, random.Next(10, 60_000) / 1_000m), new((random.Next(5_000, 9_000) / 10_000m) + (random.Next(2) * 0.000_000_000_01m), random.Next(60, 99))];

    private static BandRule Bands(Rulebook rulebook, Random random)
    {
        decimal low = random.Next(1, 50) / 100m;
        decimal high = random.Next(51, 100) / 100m;
        return new BandRule(
            [new(QualitativeBand.Attained, high, true, 1m, true), new(QualitativeBand.PartlyAttained, low, true, high, false), new(QualitativeBand.NotAttained, 0m, true, low, false)],
            rulebook.Bands.Citation);
    }

    // Floors, steps, pass marks and cuts beyond 1; now and then with numbers that only big integers hold.
    private static CreditCurve Curve(Random random)
    {
        int unit = random.Next(5) == 0 ? 999_999_937 : random.Next(3, 200);
        List<CurvePoint> points = [new CurvePoint(ExactRatio.Zero, new ExactRatio(random.Next(3), 10))];
        ExactRatio at = ExactRatio.Zero;
        for (int corner = random.Next(1, 5); corner > 0; corner--)
        {
            at += new ExactRatio(random.Next(1, unit), unit);
            points.Add(random.Next(3) == 0 ? new CurvePoint(at, Share(random), Share(random), Share(random)) : new CurvePoint(at, Share(random)));
        }

        return new CreditCurve(points);
    }

    private static ExactRatio Share(Random random) => random.Next(3) == 0 ? ExactRatio.One : new ExactRatio(random.Next(0, 998), 997);
}
