using PerformanceScoring.Batch;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>
/// A province's forms, made from a seed: forty templates of nine to seventeen rows (thirteen on average), the forms of one template one after the other, as
/// departments hand them in, or mixed. Amounts of money are in ten thousand yuan, or in yuan: then they pass 32 bits. Three fifths of the rows reach their
/// target, one in thirty misses it by an exact tie, one in two hundred has no actual.
/// </summary>
internal sealed class Province
{
    private const int TemplateCount = 40;

    private readonly Random _random = new(20241231);

    public Province(int forms, bool inYuan = false, bool mixed = false)
    {
        Template[] templates = [.. Enumerable.Range(0, TemplateCount).Select(number => Shape(number, inYuan))];
        List<RowKind> kinds = [];
        List<int> weights = [];
        List<long> targets = [];
        List<long> actuals = [];
        Starts = new int[forms + 1];
        for (int form = 0; form < forms; form++)
        {
            Template template = templates[mixed ? _random.Next(TemplateCount) : (int)((long)form * TemplateCount / forms)];
            for (int row = 0; row < template.Kinds.Length; row++)
            {
                (long target, long actual) = Values(template.Kinds[row], template.Weights[row], template.Sizes[row]);
                kinds.Add(template.Kinds[row]);
                weights.Add(template.Weights[row]);
                targets.Add(target);
                actuals.Add(actual);
            }

            Starts[form + 1] = kinds.Count;
        }

        Kinds = [.. kinds];
        Weights = [.. weights];
        Targets = [.. targets];
        Actuals = [.. actuals];
    }

    public int FormCount => Starts.Length - 1;

    public int RowCount => Kinds.Length;

    public RowKind[] Kinds { get; }

    public int[] Weights { get; }

    /// <summary>Targets in ten-thousandths.</summary>
    public long[] Targets { get; }

    /// <summary>Actuals in ten-thousandths.</summary>
    public long[] Actuals { get; }

    public int[] Starts { get; }

    public FormColumns Columns() => FormColumns.Create(Kinds, Weights, Targets, Actuals, Starts);

    private Template Shape(int number, bool inYuan)
    {
        int rows = 9 + (number % 9);
        Template shape = new(new RowKind[rows], new int[rows], new long[rows]);
        shape.Kinds[0] = RowKind.Execution;
        shape.Weights[0] = 1000;
        shape.Sizes[0] = 800_000_000L * (inYuan ? 10_000 : 1);
        for (int row = 1; row < rows; row++)
        {
            shape.Kinds[row] = _random.Next(20) switch { < 11 => RowKind.AtLeast, < 15 => RowKind.AtMost, _ => RowKind.Qualitative };
            shape.Weights[row] = (9000 / (rows - 1)) + (row == 1 ? 9000 % (rows - 1) : 0);
            shape.Sizes[row] = _random.Next(3) switch { 0 => 1_000_000, 1 => 50_000_000, _ => 200_000_000 };
        }

        return shape;
    }

    private (long Target, long Actual) Values(RowKind kind, int weight, long size)
    {
        if (kind == RowKind.Qualitative)
        {
            return (FormColumns.Missing, _random.Next(60, 101) * 100);
        }

        // Amounts and counts have at most two decimals, as on paper.
        long target = _random.NextInt64(1, (size / 100) + 1) * 100;
        int chance = _random.Next(600);
        if (chance < 20)
        {
            // w · n ÷ d = k + ½ with d = 2wm and n = (2k + 1)m.
            long factor = _random.NextInt64(1, Math.Max(2, size / (2L * weight)));
            long d = 2L * weight * factor;
            long n = ((2L * _random.Next(weight)) + 1) * factor;
            return kind == RowKind.AtMost ? (n, d) : (d, n);
        }

        return chance switch
        {
            < 23 => (target, FormColumns.Missing),
            < 370 => (target, kind == RowKind.AtMost ? target - _random.NextInt64((target / 2) + 1) : target + _random.NextInt64((target / 4) + 1)),
            _ => (target, kind == RowKind.AtMost ? target + _random.NextInt64(target + 1) : target - _random.NextInt64((target / 2) + 1)),
        };
    }

    private sealed record Template(RowKind[] Kinds, int[] Weights, long[] Sizes);
}
