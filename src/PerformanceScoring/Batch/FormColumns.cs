using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Batch;

/// <summary>
/// Forms as columns of integers, form after form, of any shape (the <i>ragged</i> layout): per row a kind, a weight in hundredths, and target and actual in fixed
/// point; per form where it begins. A <see cref="BatchScorer"/> scores them bit for bit as <see cref="Scoring.Scorer"/> scores the same forms one by one.
/// </summary>
/// <remarks>
/// Immutable, thread-safe. The values are checked and encoded once, when it is built; values that do not matter to the points, such as an actual below 0 under
/// a target above 0, are not kept. Units are not: both sides of a row are in one unit.
/// </remarks>
public sealed class FormColumns
{
    /// <summary>What stands for an empty cell in target, actual and declared points. Missing is not zero.</summary>
    public const long Missing = long.MinValue;

    /// <summary>The largest weight of a row, in hundredths: a million points, as for single forms.</summary>
    public const int MostWeight = 100_000_000;

    /// <summary>The most rows of one batch.</summary>
    public const int MostRows = 200_000_000;

    internal FormColumns(ReadOnlySpan<byte> codes, ReadOnlySpan<int> weights, ReadOnlySpan<long> targets, ReadOnlySpan<long> actuals, ReadOnlySpan<int> formStarts, int decimals)
        : this(AlignedColumn<byte>.Of(codes), AlignedColumn<int>.Of(weights), AlignedColumn<long>.Of(targets), AlignedColumn<long>.Of(actuals), AlignedColumn<int>.Of(formStarts), formStarts.Length - 1, decimals)
    {
    }

    /// <summary>Takes columns as they are, without a copy; they may be longer than the forms in them.</summary>
    internal FormColumns(
        AlignedColumn<byte> codes, AlignedColumn<int> weights, AlignedColumn<long> targets, AlignedColumn<long> actuals, AlignedColumn<int> starts, int formCount, int decimals)
    {
        Codes = codes;
        Weights = weights;
        Targets = targets;
        Actuals = actuals;
        Starts = starts;
        Decimals = decimals;
        FormCount = formCount;
        RowCount = starts.Span[formCount];
        Blocks = ColumnBlocks.Of(codes.Span, weights.Span, targets.Span, actuals.Span, FormStarts);
        MostBlockRows = Blocks.Length == 0 ? 0 : Blocks.Max(block => block.RowCount);
    }

    /// <summary>How many forms.</summary>
    public int FormCount { get; }

    /// <summary>How many rows.</summary>
    public int RowCount { get; }

    /// <summary>How many decimals the fixed point of target and actual has: with 4, 68.59 is 685900.</summary>
    public int Decimals { get; }

    /// <summary>The index of each form's first row, and at the end the number of rows.</summary>
    public ReadOnlySpan<int> FormStarts => Starts.Span[..(FormCount + 1)];

    internal AlignedColumn<byte> Codes { get; }

    internal AlignedColumn<int> Weights { get; }

    internal AlignedColumn<long> Targets { get; }

    internal AlignedColumn<long> Actuals { get; }

    internal AlignedColumn<int> Starts { get; }

    internal ColumnBlock[] Blocks { get; }

    internal int MostBlockRows { get; }

    /// <summary>Builds columns out of spans.</summary>
    /// <param name="kinds">Each row's kind.</param>
    /// <param name="weights">Each row's weight in hundredths: 10 points are 1000.</param>
    /// <param name="targets">Each row's target (A) in fixed point, or <see cref="Missing"/>.</param>
    /// <param name="actuals">Each row's actual (B) in fixed point, or <see cref="Missing"/>; for kinds without a target the share or the points.</param>
    /// <param name="formStarts">The index of each form's first row, beginning with 0, and at the end the number of rows.</param>
    /// <param name="decimals">How many decimals the fixed point has, 2 to 9.</param>
    /// <returns>The columns.</returns>
    /// <exception cref="ArgumentException">The spans do not fit each other, or a row cannot be scored; the message names the first such row.</exception>
    public static FormColumns Create(
        ReadOnlySpan<RowKind> kinds, ReadOnlySpan<int> weights, ReadOnlySpan<long> targets, ReadOnlySpan<long> actuals, ReadOnlySpan<int> formStarts, int decimals = 4) =>
        TryCreate(kinds, weights, targets, actuals, formStarts, decimals, out FormColumns? columns, out IReadOnlyList<RefusedRow> refused)
            ? columns!
            : throw new ArgumentException(
                FormattableString.Invariant($"{refused.Count} rows cannot be scored; the first is row {refused[0].Number}: {refused[0].Reason.In(Language.English)}"), nameof(kinds));

    /// <summary>Builds columns out of spans, or says which rows cannot be scored.</summary>
    /// <param name="kinds">Each row's kind.</param>
    /// <param name="weights">Each row's weight in hundredths.</param>
    /// <param name="targets">Each row's target (A) in fixed point, or <see cref="Missing"/>.</param>
    /// <param name="actuals">Each row's actual (B) in fixed point, or <see cref="Missing"/>.</param>
    /// <param name="formStarts">The index of each form's first row, beginning with 0, and at the end the number of rows.</param>
    /// <param name="decimals">How many decimals the fixed point has, 2 to 9.</param>
    /// <param name="columns">The columns; null when a row was refused.</param>
    /// <param name="refused">The refused rows; empty when there are none.</param>
    /// <returns>True when every row was taken.</returns>
    /// <exception cref="ArgumentException">The spans do not fit each other.</exception>
    public static bool TryCreate(
        ReadOnlySpan<RowKind> kinds,
        ReadOnlySpan<int> weights,
        ReadOnlySpan<long> targets,
        ReadOnlySpan<long> actuals,
        ReadOnlySpan<int> formStarts,
        int decimals,
        out FormColumns? columns,
        out IReadOnlyList<RefusedRow> refused)
    {
        if (weights.Length != kinds.Length || targets.Length != kinds.Length || actuals.Length != kinds.Length)
        {
            throw new ArgumentException("Kinds, weights, targets and actuals are of the same length.", nameof(kinds));
        }

        if (formStarts.Length == 0 || formStarts[0] != 0 || formStarts[^1] != kinds.Length)
        {
            throw new ArgumentException("Form starts begin with 0 and end with the number of rows.", nameof(formStarts));
        }

        for (int form = 0; form + 1 < formStarts.Length; form++)
        {
            if (formStarts[form + 1] < formStarts[form])
            {
                throw new ArgumentException(FormattableString.Invariant($"Form starts never fall; number {form + 2} does."), nameof(formStarts));
            }
        }

        FormColumnsBuilder builder = new(decimals: decimals);
        builder.Reserve(kinds.Length, formStarts.Length - 1);
        for (int form = 0; form + 1 < formStarts.Length; form++)
        {
            for (int row = formStarts[form]; row < formStarts[form + 1]; row++)
            {
                builder.AddFixed(kinds[row], weights[row], targets[row], actuals[row]);
            }

            builder.EndForm();
        }

        refused = builder.Refused;
        columns = refused.Count == 0 ? builder.Build() : null;
        return columns is not null;
    }

    /// <summary>Builds columns out of typed forms. Rows that no column can hold (words, dates, other units) are settled by the one-form scorer.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="rulebook">The rules they will be scored under.</param>
    /// <param name="decimals">How many decimals the fixed point has, 2 to 9.</param>
    /// <returns>The columns.</returns>
    /// <exception cref="ArgumentException">A row cannot be scored in a batch, such as one whose weight has more than two decimals; the message names the first.</exception>
    public static FormColumns Create(IEnumerable<SelfEvaluationForm> forms, Rulebook rulebook, int decimals = 4)
    {
        ArgumentNullException.ThrowIfNull(forms);
        FormColumnsBuilder builder = new(rulebook, decimals);
        foreach (SelfEvaluationForm form in forms)
        {
            builder.AddForm(form);
        }

        return builder.Refused.Count == 0
            ? builder.Build()
            : throw new ArgumentException(
                FormattableString.Invariant($"{builder.Refused.Count} rows cannot be scored; the first is in form {builder.Refused[0].FormNumber}: {builder.Refused[0].Reason.In(Language.English)}"),
                nameof(forms));
    }

    // Not checked: every caller walks the rows of a block.
    internal unsafe EncodedRow Row(int index) =>
        new((RowCode)Codes.Pointer[index], Weights.Pointer[index], Targets.Pointer[index], Actuals.Pointer[index]);
}
