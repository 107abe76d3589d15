using PerformanceScoring.Batch;
using PerformanceScoring.Forms;

namespace PerformanceScoring.Tests.Batch;

/// <summary>
/// Batches made from a seed: every kind, exact ties and their neighbours, powers of two, 0, w = 0, negative and missing values, and the limits of each kernel's tier.
/// The size of values changes every few thousand rows, so that blocks of every tier stand beside each other.
/// </summary>
internal sealed class GeneratedBatch
{
    private static readonly int[] Weights = [0, 1, 2, 50, 99, 100, 250, 500, 1000, 1000, 1000, 1500, 2000, 3000, 3999, 4000];
    // The last value of each tier, and the first beyond it.
    private static readonly long[] Limits = [1 << 20, (1L << 30) - 1, (1L << 30) - 1, 1L << 30, 1L << 52, (1L << 61) - 1, 1L << 61, (1L << 61) + 1, long.MaxValue];
    private static readonly int[] HeavyWeights = [4001, 4096, 9000, 10_000, 65_535, 262_144, 262_145, 5_000_000];

    private readonly Random _random;
    private readonly List<RawRow[]> _forms = [];
    private int _tier;
    private bool _heavy;

    public GeneratedBatch(int seed, int rows, bool templates)
    {
        _random = new Random(seed);
        RawRow[][] shapes = [.. Enumerable.Range(0, 4).Select(_ => Form(templates))];
        for (int made = 0, next = 0; made < rows;)
        {
            if (made >= next)
            {
                _tier = _random.Next(Limits.Length);
                _heavy = _random.Next(6) == 0;
                next = made + _random.Next(500, 6000);
                shapes = [.. Enumerable.Range(0, 4).Select(_ => Form(templates))];
            }

            RawRow[] form = templates ? [.. shapes[_random.Next(shapes.Length)].Select(row => Row(row.Kind, row.Weight))] : Form(templates);
            _forms.Add(form);
            made += form.Length;
        }
    }

    public IReadOnlyList<RawRow[]> Forms => _forms;

    public FormColumns Columns()
    {
        FormColumnsBuilder builder = new();
        foreach (RawRow[] form in _forms)
        {
            foreach (RawRow row in form)
            {
                Assert.Null(builder.AddFixed(row.Kind, row.Weight, row.Target, row.Actual, row.Declared));
            }

            Assert.True(builder.EndForm());
        }

        return builder.Build();
    }

    public IEnumerable<SelfEvaluationForm> TypedForms() => _forms.Select(form => new SelfEvaluationForm("项目", 2024)
    {
        Execution = form.Where(row => row.Kind == RowKind.Execution).Select(row => row.ToExecution()).FirstOrDefault(),
        Indicators = [.. form.Where(row => row.Kind != RowKind.Execution).Select(row => row.ToIndicator())],
    });

    private RawRow[] Form(bool template)
    {
        int count = _random.Next(40) switch { 0 => 0, 1 => _random.Next(30, 120), 2 when !template => _random.Next(2000, 2500), _ => _random.Next(1, 20) };
        int execution = _random.Next(8) == 0 ? -1 : _random.Next(Math.Max(count, 1));
        return [.. Enumerable.Range(0, count).Select(index => Row(index == execution ? RowKind.Execution : Kind(template), AnyWeight()))];
    }

    private RowKind Kind(bool template) => _random.Next(template ? 6 : 16) switch
    {
        0 or 1 or 2 => RowKind.AtLeast,
        3 or 4 => RowKind.AtMost,
        5 => RowKind.Exactly,
        6 or 7 => RowKind.AtLeast,
        8 => RowKind.AtMost,
        9 => RowKind.None,
        10 => RowKind.Qualitative,
        11 => RowKind.Declared,
        12 => RowKind.Attained,
        13 => RowKind.PartlyAttained,
        14 => RowKind.NotAttained,
        _ => RowKind.Qualitative,
    };

    private int AnyWeight() => _heavy && _random.Next(2) == 0 ? HeavyWeights[_random.Next(HeavyWeights.Length)] : Weights[_random.Next(Weights.Length)];

    private RawRow Row(RowKind kind, int weight) => kind switch
    {
        RowKind.None => new RawRow(kind, 0, FormColumns.Missing, FormColumns.Missing, FormColumns.Missing),
        RowKind.Qualitative when _random.Next(2) == 0 => new RawRow(kind, weight, FormColumns.Missing, _random.Next(10_001), FormColumns.Missing),
        RowKind.Qualitative => new RawRow(kind, weight, FormColumns.Missing, FormColumns.Missing, Points(weight)),
        RowKind.Declared or RowKind.Attained or RowKind.PartlyAttained or RowKind.NotAttained => new RawRow(kind, weight, FormColumns.Missing, Points(weight), Points(weight)),
        _ => Quantity(kind, weight),
    };

    // Declared points with up to four decimals: they are rounded too.
    private long Points(int weight) => _random.Next(6) switch
    {
        0 => FormColumns.Missing,
        1 => 0,
        2 => -_random.Next(1, 10_000),
        3 => weight * 100L,
        4 => (_random.Next((weight * 2) + 2) * 100L) + 50,
        _ => _random.NextInt64((weight * 110L) + 1),
    };

    private RawRow Quantity(RowKind kind, int weight)
    {
        long most = Limits[_tier];
        (long n, long d) = _random.Next(12) switch
        {
            0 or 1 or 2 or 3 => Tie(weight, most),
            4 => (Power(most), Power(most)),
            5 => (most - _random.Next(3), most),
            6 => (_random.Next(4), _random.NextInt64(1, most)),
            7 => (_random.NextInt64(most), 0L),
            8 => (_random.NextInt64(most) - _random.NextInt64(most), _random.NextInt64(most) - _random.NextInt64(most)),
            _ => (_random.NextInt64(most), _random.NextInt64(1, most)),
        };
        long declared = _random.Next(4) == 0 ? Points(weight) : FormColumns.Missing;
        long target = kind == RowKind.AtMost ? n : d;
        long actual = kind == RowKind.AtMost ? d : n;
        return _random.Next(40) switch
        {
            0 => new RawRow(kind, weight, FormColumns.Missing, actual, declared),
            1 => new RawRow(kind, weight, target, FormColumns.Missing, declared),
            _ => new RawRow(kind, weight, target, actual, declared),
        };
    }

    // w · n ÷ d ends exactly on a half; or n or d is one beside that.
    private (long N, long D) Tie(int weight, long most)
    {
        long step = 2L * Math.Max(weight, 1);
        long factor = _random.NextInt64(1, Math.Max(2, most / step));
        long d = step * factor;
        long n = ((2L * _random.Next(Math.Max(weight, 1))) + 1) * factor;
        return _random.Next(5) switch { 0 => (n + 1, d), 1 => (n - 1, d), 2 => (n, d + 1), 3 => (n, d - 1), _ => (n, d) };
    }

    private long Power(long most) => Math.Clamp((1L << _random.Next(62)) + _random.Next(-1, 2), 0, most);
}
