using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Weights;

/// <summary>Things in rows, criteria in columns, one number each.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class DecisionTable
{
    // Sums of squares of larger numbers leave what a binary number holds.
    private const double Most = 1e15;

    private readonly double[,] _values;

    private DecisionTable(IReadOnlyList<string> rows, IReadOnlyList<Criterion> criteria, double[,] values)
    {
        Rows = rows;
        Criteria = criteria;
        _values = values;
    }

    /// <summary>The things.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>The criteria.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>A number.</summary>
    /// <param name="row">The thing, counted from 0.</param>
    /// <param name="column">The criterion, counted from 0.</param>
    /// <returns>The number.</returns>
    public double this[int row, int column] => _values[row, column];

    /// <summary>Builds a table.</summary>
    /// <param name="rows">The things; two or more.</param>
    /// <param name="criteria">The criteria; one or more.</param>
    /// <param name="values">One row a thing, one column a criterion.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">The table is not so, or a number is not within ±10¹⁵.</exception>
    public static DecisionTable Of(IReadOnlyList<string> rows, IReadOnlyList<Criterion> criteria, double[,] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        double?[,] cells = new double?[values.GetLength(0), values.GetLength(1)];
        for (int row = 0; row < values.GetLength(0); row++)
        {
            for (int column = 0; column < values.GetLength(1); column++)
            {
                cells[row, column] = values[row, column];
            }
        }

        return TryCreate(rows, criteria, cells, out IReadOnlyList<Message> problems) ?? throw new ArgumentException(problems[0].In(Language.English), nameof(values));
    }

    /// <summary>Builds a table from cells that may be missing.</summary>
    /// <param name="rows">The things; two or more.</param>
    /// <param name="criteria">The criteria; one or more.</param>
    /// <param name="values">One row a thing, one column a criterion; null for a missing number.</param>
    /// <param name="problems">Every reason why there is no table, each with the names of its row and column.</param>
    /// <returns>The table, or null. A missing number is never guessed.</returns>
    public static DecisionTable? TryCreate(IReadOnlyList<string> rows, IReadOnlyList<Criterion> criteria, double?[,] values, out IReadOnlyList<Message> problems)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(values);
        List<Message> found = [];
        problems = found;
        if (rows.Count < 2 || criteria.Count < 1 || values.GetLength(0) != rows.Count || values.GetLength(1) != criteria.Count)
        {
            found.Add(new Message(
                "决策表至少两行一列，且行列数与名称一致；实为 {0} 行 {1} 列。",
                "A decision table has at least two rows and one column, as many as there are names; this one has {0} rows and {1} columns.",
                values.GetLength(0),
                values.GetLength(1)));
            return null;
        }

        double[,] numbers = new double[rows.Count, criteria.Count];
        for (int row = 0; row < rows.Count; row++)
        {
            for (int column = 0; column < criteria.Count; column++)
            {
                if (values[row, column] is { } value && Math.Abs(value) <= Most)
                {
                    numbers[row, column] = value;
                }
                else
                {
                    found.Add(values[row, column] is { } beyond
                        ? new Message("“{0}”的“{1}”为 {2}，超出可计算的范围（绝对值至多 1E+15）。", "'{0}' has {2} under '{1}', beyond what is computed with (1E+15 at most).", rows[row], criteria[column].Name, beyond)
                        : new Message("“{0}”的“{1}”缺少数值。", "'{0}' has no number under '{1}'.", rows[row], criteria[column].Name));
                }
            }
        }

        return found.Count == 0 ? new DecisionTable([.. rows], [.. criteria], numbers) : null;
    }

    /// <summary>One column's numbers.</summary>
    internal double[] Column(int column) => [.. Enumerable.Range(0, Rows.Count).Select(row => _values[row, column])];

    /// <summary>One column made comparable, its direction turned to "more is better" where the scaling does that; null where it cannot.</summary>
    internal double[]? Scaled(int column, ColumnScaling scaling)
    {
        double[] values = Column(column);
        bool isBenefit = Criteria[column].IsBenefit;
        double least = values.Min();
        double most = values.Max();
        switch (scaling)
        {
            case ColumnScaling.MinMax:
                return least == most ? Array.ConvertAll(values, _ => 0.0) : Array.ConvertAll(values, value => (isBenefit ? value - least : most - value) / (most - least));
            case ColumnScaling.Best when isBenefit:
                return most > 0 ? Array.ConvertAll(values, value => value / most) : null;
            case ColumnScaling.Best:
                return least > 0 ? Array.ConvertAll(values, value => least / value) : null;
            case ColumnScaling.Sum:
                double[]? turned = isBenefit ? values : least > 0 ? Array.ConvertAll(values, value => 1 / value) : null;
                return turned?.Sum() is { } sum and not 0 ? Array.ConvertAll(turned, value => value / sum) : null;
            case ColumnScaling.Vector:
                double length = Math.Sqrt(values.Sum(value => value * value));
                return length > 0 ? Array.ConvertAll(values, value => value / length) : values;
            default:
                return values;
        }
    }
}
