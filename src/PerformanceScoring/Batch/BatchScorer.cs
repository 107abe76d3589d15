using System.Runtime.InteropServices;
using PerformanceScoring.Batch.Kernels;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Batch;

/// <summary>Scores columns of forms under one rulebook: the same points, totals and grades as <see cref="Scoring.Scorer"/>, bit for bit.</summary>
/// <remarks>Immutable, thread-safe. Nothing here depends on the machine but the speed.</remarks>
public sealed unsafe class BatchScorer
{
    private readonly BatchRules _rules;
    private readonly PointKernel _kernel;

    /// <summary>Creates a scorer.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <exception cref="ArgumentException">The rulebook does not count in hundredths: it rounds points to more than two decimals, or its weights and caps have more.</exception>
    public BatchScorer(Rulebook rulebook)
        : this(rulebook, PointKernel.Best)
    {
    }

    internal BatchScorer(Rulebook rulebook, PointKernel kernel)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        _rules = new BatchRules(rulebook);
        _kernel = kernel;
    }

    /// <summary>The rules.</summary>
    public Rulebook Rulebook => _rules.Rulebook;

    /// <summary>The vector width that this machine scores with, such as <c>512-bit</c>.</summary>
    public string KernelName => _kernel.Name;

    /// <summary>Scores forms on the caller's thread.</summary>
    /// <param name="columns">The forms.</param>
    /// <param name="totals">Where each form's total goes, in hundredths; as long as there are forms.</param>
    /// <param name="grades">Where each form's grade goes; as long as there are forms.</param>
    /// <returns>How many forms, rows and grades.</returns>
    /// <exception cref="ArgumentException">A span has another length.</exception>
    public BatchSummary Score(FormColumns columns, Span<int> totals, Span<Grade> grades) => Score(columns, new ScoreSpans { Totals = totals, Grades = grades });

    /// <summary>Scores forms.</summary>
    /// <param name="columns">The forms.</param>
    /// <param name="into">Where the results go; each span empty or as long as there are forms (points: rows).</param>
    /// <param name="options">Threads and progress; null for the caller's thread.</param>
    /// <param name="cancellationToken">Stops between two blocks; the spans are then partly written.</param>
    /// <returns>How many forms, rows and grades.</returns>
    /// <exception cref="ArgumentException">A span has another length.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public BatchSummary Score(FormColumns columns, ScoreSpans into, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (!IsEmptyOr(into.Points.Length, columns.RowCount))
        {
            throw new ArgumentException("The span for points is empty or as long as there are rows.", nameof(into));
        }

        BatchSummary summary = Run(new RaggedScoring(_rules, _kernel, columns), columns.FormCount, columns.RowCount, into, options, cancellationToken);
        GC.KeepAlive(columns);
        return summary;
    }

    /// <summary>Scores the complete forms of a builder where they lie: for files, whose parts are scored once and then cleared.</summary>
    /// <param name="forms">The builder; not to be used meanwhile.</param>
    /// <param name="into">Where the results go; each span empty or as long as there are forms (points: rows of the complete forms).</param>
    /// <param name="options">Threads and progress; null for the caller's thread.</param>
    /// <param name="cancellationToken">Stops between two blocks; the spans are then partly written.</param>
    /// <returns>How many forms, rows and grades.</returns>
    /// <exception cref="ArgumentException">A span has another length.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public BatchSummary Score(FormColumnsBuilder forms, ScoreSpans into, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(forms);
        return Score(forms.Lend(), into, options, cancellationToken);
    }

    /// <summary>Scores templates on the caller's thread. The results stand in the order of the forms, not of the templates.</summary>
    /// <param name="columns">The forms.</param>
    /// <param name="totals">Where each form's total goes, in hundredths; as long as there are forms.</param>
    /// <param name="grades">Where each form's grade goes; as long as there are forms.</param>
    /// <returns>How many forms, rows and grades.</returns>
    /// <exception cref="ArgumentException">A span has another length.</exception>
    public BatchSummary Score(TemplateColumns columns, Span<int> totals, Span<Grade> grades) => Score(columns, new ScoreSpans { Totals = totals, Grades = grades });

    /// <summary>Scores templates. The results stand in the order of the forms, not of the templates.</summary>
    /// <param name="columns">The forms.</param>
    /// <param name="into">Where the results go; each span empty or as long as there are forms; points are not given here.</param>
    /// <param name="options">Threads and progress; null for the caller's thread.</param>
    /// <param name="cancellationToken">Stops between two blocks; the spans are then partly written.</param>
    /// <returns>How many forms, rows and grades.</returns>
    /// <exception cref="ArgumentException">A span has another length, or points are asked for.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public BatchSummary Score(TemplateColumns columns, ScoreSpans into, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (!into.Points.IsEmpty)
        {
            throw new ArgumentException("Templates give no points row by row; score the ragged columns for them.", nameof(into));
        }

        BatchSummary summary = Run(new TemplateScoring(_rules, _kernel, columns), columns.FormCount, columns.RowCount, into, options, cancellationToken);
        GC.KeepAlive(columns);
        return summary;
    }

    private static BatchSummary Run(BlockScoring scoring, int forms, long rows, ScoreSpans into, BatchOptions? options, CancellationToken cancellationToken)
    {
        if (!IsEmptyOr(into.Totals.Length, forms) || !IsEmptyOr(into.Grades.Length, forms) || !IsEmptyOr(into.Least.Length, forms)
            || !IsEmptyOr(into.Most.Length, forms) || !IsEmptyOr(into.Incomplete.Length, forms))
        {
            throw new ArgumentException("A span for results is empty or as long as there are forms.", nameof(into));
        }

        options ??= new BatchOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        Span<long> counts = stackalloc long[4];
        counts.Clear();
        fixed (int* totals = into.Totals, least = into.Least, most = into.Most, points = into.Points)
        fixed (byte* grades = MemoryMarshal.AsBytes(into.Grades))
        fixed (bool* incomplete = into.Incomplete)
        {
            ScorePointers pointers = new() { Totals = totals, Grades = grades, Least = least, Most = most, Incomplete = incomplete, Points = points };
            BlockRunner.Run(scoring, pointers, options, counts, cancellationToken);
        }

        return new BatchSummary(forms, rows, counts);
    }

    private static bool IsEmptyOr(int length, int expected) => length == 0 || length == expected;
}
