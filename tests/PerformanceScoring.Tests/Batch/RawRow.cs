using PerformanceScoring.Batch;
using PerformanceScoring.Forms;

namespace PerformanceScoring.Tests.Batch;

/// <summary>A row as a batch is given it, and the same row as a typed form has it.</summary>
internal readonly record struct RawRow(RowKind Kind, int Weight, long Target, long Actual, long Declared)
{
    private const decimal Scale = 10_000m;

    public Indicator ToIndicator()
    {
        FormValue target = Value(Target);
        FormValue actual = Value(Actual);
        FormValue declared = Value(Declared);
        decimal weight = Weight / 100m;
        return Kind switch
        {
            RowKind.None => new Indicator(Tier.Output, "行", Direction.Unknown, FormValue.Without(ValueState.None), FormValue.Missing) { Weight = FormValue.OfNumber(0m) },
            RowKind.AtLeast => Of(Direction.AtLeast, target, actual, declared),
            RowKind.AtMost => Of(Direction.AtMost, target, actual, declared),
            RowKind.Exactly => Of(Direction.Exactly, target, actual, declared),
            RowKind.Qualitative when Actual == FormColumns.Missing => Of(Direction.Qualitative, Words("甲乙"), Words("丙丁"), declared),
            RowKind.Qualitative => Indicator.Qualitative(Tier.Effect, "行", weight, Judgement.OfRatio(actual.Number)),
            RowKind.Declared => Of(Direction.AtLeast, FormValue.Without(ValueState.Classified), FormValue.Missing, actual.IsNumber ? actual : declared),
            RowKind.Attained => Of(Direction.Qualitative, Words("及时"), Words("及时"), actual.IsNumber ? actual : declared),
            RowKind.PartlyAttained => Of(Direction.Qualitative, Words("完成"), Words("基本完成"), actual.IsNumber ? actual : declared),
            RowKind.NotAttained => Of(Direction.Qualitative, Words("及时"), Words("不及时"), actual.IsNumber ? actual : declared),
            _ => throw new InvalidOperationException($"{Kind} has no row of a typed form."),
        };
    }

    // A batch has one budget: the one that its rulebook asks for, initial or annual.
    public BudgetExecution ToExecution() => new(Value(Target), Value(Target), Value(Actual))
    {
        Weight = FormValue.OfNumber(Weight / 100m),
        DeclaredPoints = Value(Declared),
    };

    private Indicator Of(Direction direction, FormValue target, FormValue actual, FormValue declared) =>
        new(Tier.Output, "行", direction, target, actual) { Weight = FormValue.OfNumber(Weight / 100m), DeclaredPoints = declared };

    private static FormValue Words(string words) => FormValue.OfWords(words);

    private static FormValue Value(long units) => units == FormColumns.Missing ? FormValue.Missing : FormValue.OfNumber(units / Scale);
}
