using System.Runtime.CompilerServices;

namespace PerformanceScoring.Batch.Kernels;

/// <summary>
/// The inner loops of a batch, in one width of vector each. Every kernel gives the same integers: a quotient in floating point only proposes, the integer
/// remainder decides.
/// </summary>
/// <remarks>
/// <para>
/// <b>One correction suffices.</b> A row that misses its target has 0 ≤ n &lt; d; with x = wn/d its points are h = ⌊x + ½⌋, the integer in (x − ½, x + ½]. A kernel
/// takes an integer q with −½ &lt; q − x &lt; 3/2. Then q − h lies in (−1, 2), so h is q or q − 1; and it is q exactly when q ≤ x + ½, that is 2s ≤ d with the integer
/// s = dq − wn. The kernels ask s &gt; d − s: both sides lie in (−d/2, 3d/2), so that they are right in two's complement where 3d/2 is, even if dq and wn wrap.
/// 3d/2 is below 2^31 in narrow lanes (d &lt; 2^30) and below 2^63 in wide ones (d ≤ 2^61).
/// </para>
/// <para>
/// <b>Narrow lanes</b> (w ≤ 2^18): q = ⌊v⌋ with v near (wn + d) ÷ d = x + 1 in float. n, d, their sum and the quotient are each rounded once, the product once more
/// where it is not fused, or the reciprocal by less than 4 units in the last place: less than 10 · 2^−24 of x + 1 ≤ 2^18 + 1 together, which is below ¼.
/// So q − x lies in (−¼, 5/4].
/// </para>
/// <para>
/// <b>Wide lanes</b> (w &lt; 2^27): in double the same sum of errors is below 10 · 2^−53 · (2^27 + 1), which is below 2^−22. Where there is no conversion to integers,
/// q is the integer nearest to x + ¼ instead, and q − x lies in [−¼ − 2^−22, ¾ + 2^−22].
/// </para>
/// <para>
/// <b>Rows without a share.</b> Where n ≥ d the weight is taken and whatever was computed is not; d may then be 0 or less. An open row has n = −1 and d = 2^30 − 1
/// (<see cref="EncodedRow"/>): x is in (−0.1, 0), q is 0 or 1 as above, and the points are 0.
/// </para>
/// The bounds hold before a kernel is entered: each block stores its largest value and weight. Immutable, thread-safe.
/// </remarks>
internal abstract unsafe class PointKernel
{
    /// <summary>The largest |target| or |actual| that wide lanes take; the exact path takes the rest.</summary>
    public const ulong MostMagnitude = 1UL << 61;

    /// <summary>Narrow lanes take values below this.</summary>
    public const ulong NarrowMagnitude = 1UL << 30;

    /// <summary>The largest weight, in hundredths, that narrow lanes take.</summary>
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
