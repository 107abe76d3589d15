using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Weights;

/// <summary>How many times as important one thing is as another, for pairs of things: the judgements of an AHP (层次分析法).</summary>
/// <remarks>Immutable, thread-safe. Judgements are ratios from 1/1000 to 1000, usually 1…9 and their inverses; a pair may be left out.</remarks>
public sealed class PairwiseMatrix
{
    // A printed inverse such as 0.33 or 0.14 is 1/3 or 1/7, rounded to two decimals; the judgement of 1 or more is the one that counts.
    private const double HalfPrintedDigit = 0.0051;

    // Saaty advises against more than nine; far beyond this nobody has judged n(n − 1) ÷ 2 pairs.
    private const int MostNames = 200;

    // Saaty's scale ends at 9; what is a thousand times as important as another thing is not compared with it by anybody.
    private const double MostRatio = 1000;

    private readonly double[,] _ratios;

    private PairwiseMatrix(IReadOnlyList<string> names, double[,] ratios)
    {
        Names = names;
        _ratios = ratios;
        int missing = 0;
        for (int row = 0; row < names.Count; row++)
        {
            for (int column = row + 1; column < names.Count; column++)
            {
                missing += IsKnown(row, column) ? 0 : 1;
            }
        }

        MissingCount = missing;
    }

    /// <summary>What is compared.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many things are compared.</summary>
    public int Size => Names.Count;

    /// <summary>How many pairs have no judgement.</summary>
    public int MissingCount { get; }

    /// <summary>The judgement of a pair.</summary>
    /// <param name="row">The one thing, counted from 0.</param>
    /// <param name="column">The other, counted from 0.</param>
    /// <returns>How many times as important; null where there is no judgement.</returns>
    public double? this[int row, int column] => IsKnown(row, column) ? _ratios[row, column] : null;

    /// <summary>Builds a matrix from the judgements above the diagonal.</summary>
    /// <param name="names">What is compared; one or more.</param>
    /// <param name="upper">Row by row, the judgements right of the diagonal; null for a missing one.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentException">The judgements are not n(n − 1) ÷ 2, one is not within 1/1000…1000, or they do not connect all things.</exception>
    public static PairwiseMatrix FromUpper(IReadOnlyList<string> names, IReadOnlyList<double?> upper)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(upper);
        int size = names.Count;
        if (upper.Count != size * (size - 1) / 2)
        {
            throw new ArgumentException(FormattableString.Invariant($"{size} things have {size * (size - 1) / 2} pairs, not {upper.Count}."), nameof(upper));
        }

        double?[,] values = new double?[size, size];
        int next = 0;
        for (int row = 0; row < size; row++)
        {
            for (int column = row + 1; column < size; column++)
            {
                values[row, column] = upper[next++];
            }
        }

        return TryCreate(names, values, out IReadOnlyList<Message> problems)
            ?? throw new ArgumentException(problems[0].In(Language.English), nameof(upper));
    }

    /// <summary>Builds a matrix from a table that may be full, half filled or incomplete.</summary>
    /// <param name="names">What is compared; one or more.</param>
    /// <param name="values">The table, one row and one column a name; null for a missing cell.</param>
    /// <param name="problems">Every reason why there is no matrix, each with the names it is about.</param>
    /// <returns>The matrix, or null.</returns>
    public static PairwiseMatrix? TryCreate(IReadOnlyList<string> names, double?[,] values, out IReadOnlyList<Message> problems)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(values);
        List<Message> found = [];
        problems = found;
        int size = names.Count;
        if (size == 0 || values.GetLength(0) != size || values.GetLength(1) != size)
        {
            found.Add(new Message(
                "判断矩阵应为 {0} 行 {0} 列，与名称一一对应，实为 {1} 行 {2} 列。",
                "A matrix of judgements has {0} rows and {0} columns, one a name, not {1} rows and {2} columns.",
                size,
                values.GetLength(0),
                values.GetLength(1)));
            return null;
        }

        if (size > MostNames)
        {
            found.Add(new Message("两两比较最多 {0} 个对象，实有 {1} 个。", "At most {0} things are compared in pairs, not {1}.", MostNames, size));
            return null;
        }

        double[,] ratios = new double[size, size];
        for (int row = 0; row < size; row++)
        {
            ratios[row, row] = 1;
            if (values[row, row] is { } self and not 1)
            {
                found.Add(new Message("“{0}”与自身比较应为 1，实为 {1}。", "'{0}' compared with itself must be 1, not {1}.", names[row], self));
            }

            for (int column = row + 1; column < size; column++)
            {
                Read(names, values, ratios, row, column, found);
            }
        }

        PairwiseMatrix matrix = new([.. names], ratios);
        if (found.Count == 0)
        {
            matrix.CheckConnected(found);
        }

        return found.Count == 0 ? matrix : null;
    }

    /// <summary>One matrix of several experts: each judgement is the geometric mean of theirs; where some give none, of those who do.</summary>
    /// <param name="experts">One matrix an expert, all of the same things in the same order.</param>
    /// <returns>The joint matrix.</returns>
    /// <exception cref="ArgumentException">There is no expert, the things differ, or the joint judgements do not connect all things.</exception>
    /// <remarks>The geometric mean is the only mean that keeps the inverse of a joint judgement the joint inverse judgement (Aczél, Saaty 1983).</remarks>
    public static PairwiseMatrix Joint(IReadOnlyList<PairwiseMatrix> experts)
    {
        ArgumentNullException.ThrowIfNull(experts);
        if (experts.Count == 0 || experts.Any(expert => !expert.Names.SequenceEqual(experts[0].Names)))
        {
            throw new ArgumentException("The experts compare the same things in the same order.", nameof(experts));
        }

        int size = experts[0].Size;
        List<double?> upper = [];
        for (int row = 0; row < size; row++)
        {
            for (int column = row + 1; column < size; column++)
            {
                double[] given = [.. experts.Where(expert => expert.IsKnown(row, column)).Select(expert => expert._ratios[row, column])];
                upper.Add(given.Length == 0 ? null : Math.Exp(given.Sum(Math.Log) / given.Length));
            }
        }

        return FromUpper(experts[0].Names, upper);
    }

    /// <summary>The same matrix with one judgement set.</summary>
    internal PairwiseMatrix With(int row, int column, double ratio)
    {
        double[,] ratios = (double[,])_ratios.Clone();
        ratios[row, column] = ratio;
        ratios[column, row] = 1 / ratio;
        return new PairwiseMatrix(Names, ratios);
    }

    internal bool IsKnown(int row, int column) => _ratios[row, column] > 0;

    private static void Read(IReadOnlyList<string> names, double?[,] values, double[,] ratios, int row, int column, List<Message> problems)
    {
        double? above = values[row, column];
        double? below = values[column, row];
        foreach ((double? value, int i, int j) in (ReadOnlySpan<(double?, int, int)>)[(above, row, column), (below, column, row)])
        {
            if (value is { } given && !(given is >= 1 / MostRatio and <= MostRatio))
            {
                problems.Add(new Message(
                    "“{0}”对“{1}”的判断应大于 0 且在 1/{3} 到 {3} 之间（通常为 1/9 到 9），实为 {2}。",
                    "The judgement of '{0}' against '{1}' must be above 0, from 1/{3} to {3} (usually 1/9 to 9), not {2}.",
                    names[i],
                    names[j],
                    given,
                    MostRatio));
                return;
            }
        }

        if (above is { } a && below is { } b && Math.Abs(Math.Min(a, b) - (1 / Math.Max(a, b))) > HalfPrintedDigit)
        {
            problems.Add(new Message(
                "“{0}”对“{1}”的判断 {2:0.####} 与反过来的 {3:0.####} 不互为倒数。",
                "The judgements {2:0.####} of '{0}' against '{1}' and {3:0.####} of '{1}' against '{0}' are not each other's inverse.",
                names[row],
                names[column],
                a,
                b));
            return;
        }

        // Of a printed pair 3 and 0.33 the number of 1 or more is the one that was meant exactly.
        double? ratio = above is { } upper && (upper >= 1 || below is null) ? upper : 1 / below;
        ratios[row, column] = ratio ?? 0;
        ratios[column, row] = ratio is { } known ? 1 / known : 0;
    }

    private void CheckConnected(List<Message> problems)
    {
        bool[] reached = new bool[Size];
        Stack<int> open = new([0]);
        reached[0] = true;
        while (open.TryPop(out int current))
        {
            for (int other = 0; other < Size; other++)
            {
                if (!reached[other] && IsKnown(current, other))
                {
                    reached[other] = true;
                    open.Push(other);
                }
            }
        }

        if (Array.Exists(reached, known => !known))
        {
            problems.Add(new Message(
                "“{0}”与“{1}”之间没有任何直接或间接的比较，无法确定权重；请补充判断。",
                "Nothing compares '{0}' with '{1}', directly or by way of others; give at least one more judgement.",
                Names[0],
                Names[Array.IndexOf(reached, false)]));
        }
    }
}
