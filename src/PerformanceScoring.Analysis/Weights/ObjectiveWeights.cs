using MathNet.Numerics.Statistics;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Weights;

/// <summary>Weights taken from the data themselves (客观赋权): a criterion that tells things apart weighs more.</summary>
/// <remarks>Pure, thread-safe. Population standard deviations; with sample ones the weights are the same.</remarks>
public static class ObjectiveWeights
{
    private const double Shift = 0.0001;

    /// <summary>Entropy weights (熵权法): the more unequal the shares of a column, the more it weighs.</summary>
    /// <param name="table">The table; numbers 0 or more where the columns are not scaled.</param>
    /// <param name="options">The policies; null for the defaults.</param>
    /// <returns>The weights, or why there are none.</returns>
    /// <remarks>E = −Σ p ln p ÷ ln m, w ∝ 1 − E (C.-L. Hwang, K. Yoon, Multiple Attribute Decision Making, Springer 1981).</remarks>
    public static WeightingResult Entropy(DecisionTable table, WeightingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        WeightingOptions policy = options ?? new WeightingOptions();
        List<Message> problems = [];
        List<Message> notes = [];
        double[]?[] columns = Columns(table, policy.Scaling ?? ColumnScaling.None, policy, problems, notes);
        double[] divergence = new double[columns.Length];
        for (int column = 0; column < columns.Length; column++)
        {
            if (columns[column] is { } values && !IsConstant(table, column))
            {
                divergence[column] = Divergence(table, column, values, policy.Zeros, problems);
            }
        }

        return Result(new Message("熵权法", "entropy"), table, divergence, problems, notes);
    }

    /// <summary>CRITIC weights: a criterion weighs more, the more it spreads and the less it repeats what others say.</summary>
    /// <param name="table">The table.</param>
    /// <param name="options">The policies; null for the defaults.</param>
    /// <returns>The weights, or why there are none.</returns>
    /// <remarks>C = σ Σ(1 − r), w ∝ C (D. Diakoulaki, G. Mavrotas, L. Papayannakis, Computers &amp; Operations Research 22(7), 1995, 763–770). One criterion alone weighs everything.</remarks>
    public static WeightingResult Critic(DecisionTable table, WeightingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        WeightingOptions policy = options ?? new WeightingOptions();
        List<Message> problems = [];
        List<Message> notes = [];
        double[]?[] columns = Columns(table, policy.Scaling ?? ColumnScaling.MinMax, policy, problems, notes);
        double[] information = new double[columns.Length];
        for (int column = 0; column < columns.Length; column++)
        {
            if (columns[column] is { } values && !IsConstant(table, column))
            {
                double conflict = columns
                    .Where((other, index) => index != column && other is not null && !IsConstant(table, index))
                    .Sum(other => 1 - Correlation.Pearson(values, other!));
                information[column] = values.PopulationStandardDeviation() * Math.Max(0, conflict);
            }
        }

        // Columns that all say the same have no conflict; then only their spread is left to tell.
        if (information.Sum() <= 1e-12)
        {
            information = Spread(table, columns);
        }

        return Result(new Message("CRITIC 法", "CRITIC"), table, information, problems, notes);
    }

    /// <summary>Standard deviation weights: the more a criterion spreads, the more it weighs.</summary>
    /// <param name="table">The table.</param>
    /// <param name="options">The policies; null for the defaults.</param>
    /// <returns>The weights, or why there are none.</returns>
    public static WeightingResult StandardDeviation(DecisionTable table, WeightingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        WeightingOptions policy = options ?? new WeightingOptions();
        List<Message> problems = [];
        List<Message> notes = [];
        double[]?[] columns = Columns(table, policy.Scaling ?? ColumnScaling.MinMax, policy, problems, notes);
        return Result(new Message("标准差法", "standard deviation"), table, Spread(table, columns), problems, notes);
    }

    private static double[] Spread(DecisionTable table, double[]?[] columns) =>
        [.. columns.Select((values, column) => values is null || IsConstant(table, column) ? 0 : values.PopulationStandardDeviation())];

    private static double[]?[] Columns(DecisionTable table, ColumnScaling scaling, WeightingOptions policy, List<Message> problems, List<Message> notes)
    {
        double[]?[] columns = new double[]?[table.Criteria.Count];
        for (int column = 0; column < columns.Length; column++)
        {
            string name = table.Criteria[column].Name;
            if (IsConstant(table, column))
            {
                (policy.ConstantColumns == ConstantColumnPolicy.Refuse ? problems : notes).Add(policy.ConstantColumns == ConstantColumnPolicy.Refuse
                    ? new Message("“{0}”列各行数值相同，无法赋权。", "All numbers under '{0}' are the same; it cannot be weighted.", name)
                    : new Message("“{0}”列各行数值相同，不能区分对象，权重为 0。", "All numbers under '{0}' are the same and tell nothing apart: its weight is 0.", name));
            }

            columns[column] = table.Scaled(column, scaling);
            if (columns[column] is null)
            {
                problems.Add(new Message(
                    "“{0}”列含 0 或负数，不能用所选的归一化方法；请改用极差法。", "'{0}' has numbers of 0 or below, which this scaling cannot take; use min-max scaling.", name));
            }
        }

        return columns;
    }

    private static double Divergence(DecisionTable table, int column, double[] values, ZeroPolicy zeros, List<Message> problems)
    {
        int negative = Array.FindIndex(values, value => value < 0);
        int zero = zeros == ZeroPolicy.Refuse ? Array.FindIndex(values, value => value == 0) : -1;
        if (negative >= 0 || zero >= 0)
        {
            problems.Add(new Message(
                "“{0}”的“{1}”为 {2}，熵权法不能取其对数；请改用极差法归一化，或选择零值处理办法。",
                "'{0}' has {2} under '{1}', which has no logarithm; use min-max scaling or choose a policy for zeros.",
                table.Rows[Math.Max(negative, zero)],
                table.Criteria[column].Name,
                values[Math.Max(negative, zero)]));
            return 0;
        }

        double[] positive = zeros == ZeroPolicy.Shift ? Array.ConvertAll(values, value => value + Shift) : values;
        double sum = positive.Sum();
        double entropy = -positive.Where(value => value > 0).Sum(value => value / sum * Math.Log(value / sum)) / Math.Log(values.Length);
        return Math.Max(0, 1 - entropy);
    }

    private static bool IsConstant(DecisionTable table, int column)
    {
        double[] values = table.Column(column);
        return Array.TrueForAll(values, value => value == values[0]);
    }

    private static WeightingResult Result(Message method, DecisionTable table, double[] amounts, List<Message> problems, List<Message> notes)
    {
        if (problems.Count == 0 && !(amounts.Sum() > 0))
        {
            problems.Add(new Message("所有列各行数值都相同，数据不能给出权重。", "Every column is constant: the data say nothing about weights."));
        }

        return new WeightingResult(problems.Count == 0 ? new WeightVector(method, [.. table.Criteria.Select(criterion => criterion.Name)], amounts) : null, problems, notes);
    }
}
