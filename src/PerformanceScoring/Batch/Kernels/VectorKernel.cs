using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace PerformanceScoring.Batch.Kernels;

/// <summary>The inner loops, written once for every width of vector. The type arguments are structures, so that each kernel is compiled for its own.</summary>
/// <typeparam name="TNarrow">32-bit lanes, for blocks of values and weights that allow them.</typeparam>
/// <typeparam name="TNarrowVector">Their vector.</typeparam>
/// <typeparam name="TWide">64-bit lanes, for all others.</typeparam>
/// <typeparam name="TWideVector">Their vector.</typeparam>
internal abstract unsafe class VectorKernel<TNarrow, TNarrowVector, TWide, TWideVector> : PointKernel
    where TNarrow : struct, ITotalLanes<TNarrowVector>
    where TNarrowVector : struct
    where TWide : struct, IRowLanes<TWideVector>
    where TWideVector : struct
{
    // How far ahead of itself a kernel fetches, in bytes.
    private const int Distance = 4096;

    public override void Points(in RaggedRows rows, int* points)
    {
        if (rows.IsNarrow)
        {
            Points<TNarrow, TNarrowVector>(rows, points);
        }
        else
        {
            Points<TWide, TWideVector>(rows, points);
        }
    }

    public override void Sums(int* points, int* starts, int forms, int* totals)
    {
        unchecked
        {
            int first = starts[0];
            for (int form = 0; form < forms; form++)
            {
                // Two vectors at once hold most forms whole: forms of many lengths then take one way, which the processor foresees.
                int* row = points + (starts[form] - first);
                int left = starts[form + 1] - starts[form];
                TNarrowVector sum = default;
                do
                {
                    sum = TNarrow.Add(sum, TNarrow.Add(First(row, left), First(row + TNarrow.Count, left - TNarrow.Count)));
                    row += 2 * TNarrow.Count;
                    left -= 2 * TNarrow.Count;
                }
                while (left > 0);

                totals[form] = TNarrow.Sum(sum);
            }
        }
    }

    public override void Finish(int* totals, byte* grades, int forms, BatchRules rules, long* counts)
    {
        unchecked
        {
            TNarrowVector full = TNarrow.Of(rules.FullScore);
            int form = 0;
            for (; form <= forms - TNarrow.Count; form += TNarrow.Count)
            {
                TNarrowVector total = TNarrow.Min(TNarrow.Load(totals + form), full);
                TNarrowVector grade = default;
                foreach (GradeEdge step in rules.Steps)
                {
                    grade = TNarrow.Select(TNarrow.LessThan(total, TNarrow.Of(step.Least)), grade, TNarrow.Of(Unsafe.BitCast<Forms.Grade, byte>(step.Grade)));
                }

                TNarrow.Store(total, totals + form);
                TNarrow.Store(grade, grades + form);
                for (int level = 0; level < 4; level++)
                {
                    counts[level] += TNarrow.CountOf(TNarrow.Equal(grade, TNarrow.Of(level)));
                }
            }

            FinishEach(totals, grades, form, forms, rules, counts);
        }
    }

    public override void Template(long* values, in TemplateSlots slots, int groups, int* totals)
    {
        if (slots.IsNarrow)
        {
            Template<TNarrow, TNarrowVector, long>(values, slots, groups, totals);
        }
        else
        {
            Template<TWide, TWideVector, long>(values, slots, groups, totals);
        }
    }

    public override void Template(int* values, in TemplateSlots slots, int groups, int* totals) => Template<TNarrow, TNarrowVector, int>(values, slots, groups, totals);

    // The first lanes; 0 in the others.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TNarrowVector First(int* at, int count) => TNarrow.Select(TNarrow.LessThan(TNarrow.Indices, TNarrow.Of(count)), TNarrow.Load(at), default);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Points<TLanes, TVector>(in RaggedRows rows, int* points)
        where TLanes : struct, IRowLanes<TVector>
        where TVector : struct
    {
        unchecked
        {
            byte* codes = rows.Codes;
            int* weights = rows.Weights;
            long* targets = rows.Targets;
            long* actuals = rows.Actuals;
            int count = rows.Count;
            bool linear = rows.IsLinear;
            TVector atMost = TLanes.Of((int)RowCode.AtMost);
            for (int row = 0; row < count; row += TLanes.Count)
            {
                Ahead(targets + row, TLanes.Count * sizeof(long));
                Ahead(actuals + row, TLanes.Count * sizeof(long));
                TVector swap = TLanes.Equal(TLanes.Load(codes + row), atMost);
                TVector target = TLanes.Load(targets + row);
                TVector actual = TLanes.Load(actuals + row);
                TVector weight = TLanes.Load(weights + row);
                TVector n = TLanes.Select(swap, target, actual);
                TVector d = TLanes.Select(swap, actual, target);
                TVector missed = TLanes.LessThan(n, d);
                if (linear)
                {
                    n = TLanes.Select(swap, Kept<TLanes, TVector>(target, actual), n);
                    d = TLanes.Select(swap, TLanes.Max(target, TLanes.Of(1)), d);
                }

                TLanes.Store(TLanes.Select(missed, Share<TLanes, TVector>(n, d, weight), weight), points + row);
            }
        }
    }

    // Two vectors of forms at a time. n and d of a slot lie one run of lanes apart, in the order of its kind.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Template<TLanes, TVector, TValue>(TValue* values, in TemplateSlots slots, int groups, int* totals)
        where TLanes : struct, IRowLanes<TVector>
        where TVector : struct
        where TValue : unmanaged
    {
        unchecked
        {
            int count = slots.Count;
            int* weights = slots.Weights;
            int* swaps = slots.Swaps;
            for (int group = 0; group < groups; group++, values += 2 * Lanes * count, totals += Lanes)
            {
                for (int lane = 0; lane < Lanes; lane += 2 * TLanes.Count)
                {
                    TVector low = default;
                    TVector high = default;
                    TValue* at = values + lane;
                    for (int slot = 0; slot < count; slot++, at += 2 * Lanes)
                    {
                        if (lane == 0)
                        {
                            Ahead(at, 2 * Lanes * sizeof(TValue));
                        }

                        long swap = swaps[slot];
                        TValue* n = at + (Lanes - (swap * Lanes));
                        TValue* d = at + (swap * Lanes);
                        bool linear = slots.IsLinear && swap != 0;
                        TVector weight = TLanes.Of(weights[slot]);
                        low = TLanes.Add(low, Slot<TLanes, TVector, TValue>(n, d, weight, linear));
                        if (TLanes.Count < Lanes)
                        {
                            high = TLanes.Add(high, Slot<TLanes, TVector, TValue>(n + TLanes.Count, d + TLanes.Count, weight, linear));
                        }
                    }

                    TLanes.Store(sizeof(TValue) == sizeof(long) ? TLanes.InOrder(low) : low, totals + lane);
                    if (TLanes.Count < Lanes)
                    {
                        TLanes.Store(sizeof(TValue) == sizeof(long) ? TLanes.InOrder(high) : high, totals + lane + TLanes.Count);
                    }
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Slot<TLanes, TVector, TValue>(TValue* numerators, TValue* denominators, TVector weight, bool linear)
        where TLanes : struct, IRowLanes<TVector>
        where TVector : struct
        where TValue : unmanaged
    {
        TVector n = sizeof(TValue) == sizeof(long) ? TLanes.LoadInAnyOrder((long*)numerators) : TLanes.Load((int*)numerators);
        TVector d = sizeof(TValue) == sizeof(long) ? TLanes.LoadInAnyOrder((long*)denominators) : TLanes.Load((int*)denominators);
        TVector missed = TLanes.LessThan(n, d);
        if (linear)
        {
            TVector kept = Kept<TLanes, TVector>(n, d);
            d = TLanes.Max(n, TLanes.Of(1));
            n = kept;
        }

        return TLanes.Select(missed, Share<TLanes, TVector>(n, d, weight), weight);
    }

    // 1 − (B − A) ÷ A is (2A − B) ÷ A, and never below 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Kept<TLanes, TVector>(TVector target, TVector actual)
        where TLanes : struct, IRowLanes<TVector>
        where TVector : struct => TLanes.Max(TLanes.Subtract(TLanes.Add(target, target), actual), default);

    // q, or one less where the integers say that q is more than ½ too large.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Share<TLanes, TVector>(TVector n, TVector d, TVector weight)
        where TLanes : struct, IRowLanes<TVector>
        where TVector : struct
    {
        TVector quotient = TLanes.Quotient(n, d, weight);
        TVector excess = TLanes.Excess(n, d, weight, quotient);
        return TLanes.Add(quotient, TLanes.LessThan(TLanes.Subtract(d, excess), excess));
    }

    // The processor's own prefetching does not cross pages, and not run far enough ahead of this much arithmetic. Each row is read once, so it
    // need not stay in the caches. A prefetch beyond the end does nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Ahead(void* at, int bytes)
    {
        if (Sse.IsSupported)
        {
            for (int line = 0; line < bytes; line += 64)
            {
                Sse.PrefetchNonTemporal(unchecked((byte*)at + Distance + line));
            }
        }
    }
}
