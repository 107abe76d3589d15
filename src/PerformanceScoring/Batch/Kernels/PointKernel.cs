using System.Runtime.CompilerServices;

namespace PerformanceScoring.Batch.Kernels;

/// <summary>
/// The inner loops of a batch, in one width of vector each. Every kernel gives the same integers: a quotient in floating point only proposes, the integer
/// remainder decides.
/// </summary>
/// <remarks>
/// <para>
/// For 0 ≤ n &lt; d the points are h = ⌊wn/d + ½⌋. A kernel takes q, the integer nearest to a floating-point wn/d − ¼. As long as the error of that quotient
/// is below ¼, wn/d − q lies within (−½, 1), so h is q or q + 1, and it is q + 1 exactly when the remainder r = wn − dq has 2r ≥ d. Since −d &lt; 2r &lt; 2d,
/// 2r is right in two's complement as long as 2d does not pass its range, even where the products wn and dq themselves wrap.
/// </para>
/// <para>
/// Bounds, proven before entry by each block's stored maxima: |values| ≤ 2^61 in 64 bits and below 2^30 in 32 bits. The quotient's error: a double division
/// errs by less than w · 2^−50, a float division by less than w · 2^−21, a reciprocal estimate by less than w · (2^−14 + 2^−21).
/// </para>
/// Immutable, thread-safe.
/// </remarks>
internal abstract unsafe class PointKernel
{
    /// <summary>The largest |target| or |actual| that 64-bit kernels take; the exact path takes the rest.</summary>
    public const ulong MostMagnitude = 1UL << 61;

    /// <summary>32-bit kernels take values below this.</summary>
    public const ulong NarrowMagnitude = 1UL << 30;

    /// <summary>The largest weight, in hundredths, that 32-bit kernels take: w · 2^−21 stays below ¼.</summary>
    public const int MostNarrowWeight = 1 << 18;

    /// <summary>Ragged rows begin and end on a multiple of this many rows; the rows that are too many are scored and not used.</summary>
    public const int RowGroup = 16;

    /// <summary>How many forms stand side by side in the template layout.</summary>
    public const int Lanes = 16;

    /// <summary>Every kernel, the widest first. One that the machine does not have in hardware gives the same results, slowly.</summary>
    public static IReadOnlyList<PointKernel> All { get; } = [new Vector512Kernel(), new Vector256Kernel(), new Vector128Kernel(), new ScalarKernel()];

    /// <summary>The widest kernel that this machine has in hardware.</summary>
    public static PointKernel Best { get; } = All.First(kernel => kernel.IsInHardware);

    /// <summary>Whether this machine has vectors of this width.</summary>
    public abstract bool IsInHardware { get; }

    /// <summary>What it is called in results.</summary>
    public abstract string Name { get; }

    /// <summary>Whether a block's values and weights fit 32-bit lanes, however wide they are stored.</summary>
    public static bool IsNarrow(ulong mostMagnitude, int mostWeight) => mostMagnitude < NarrowMagnitude && mostWeight <= MostNarrowWeight;

    /// <summary>The points of each row, for codes whose points are the formula's. What it writes for other codes has no meaning.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="points">Where the points go, in hundredths.</param>
    public abstract void Points(in RaggedRows rows, int* points);

    /// <summary>Adds up each form's points.</summary>
    /// <param name="points">The points of the block; one line behind them may be read.</param>
    /// <param name="starts">The first row of each form and of the one after the last.</param>
    /// <param name="forms">How many forms.</param>
    /// <param name="totals">Where the sums go.</param>
    public abstract void Sums(int* points, int* starts, int forms, int* totals);

    /// <summary>Caps the totals at the full score and grades them.</summary>
    /// <param name="totals">The sums; the totals afterwards.</param>
    /// <param name="grades">Where the grades go.</param>
    /// <param name="forms">How many forms.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="counts">How often each grade was given, the worst first; added to.</param>
    public abstract void Finish(int* totals, byte* grades, int forms, BatchRules rules, long* counts);

    /// <summary>The sums of a block of 64-bit templates.</summary>
    public abstract void Template(long* values, in TemplateSlots slots, int groups, int* totals);

    /// <summary>The sums of a block of 32-bit templates.</summary>
    public abstract void Template(int* values, in TemplateSlots slots, int groups, int* totals);

    /// <summary>Finishes forms one by one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    protected static void FinishEach(int* totals, byte* grades, int first, int forms, BatchRules rules, long* counts)
    {
        unchecked
        {
            for (int form = first; form < forms; form++)
            {
                int total = Math.Min(totals[form], rules.FullScore);
                byte grade = Unsafe.BitCast<Forms.Grade, byte>(rules.GradeOf(total));
                totals[form] = total;
                grades[form] = grade;
                counts[grade]++;
            }
        }
    }
}
