using System.Numerics;

namespace PerformanceScoring.Batch.Kernels;

/// <summary>One row after the other, in integers only: for machines without vectors, and as the measure of the other kernels.</summary>
internal sealed unsafe class ScalarKernel : PointKernel
{
    public override string Name => "scalar";

    public override bool IsInHardware => true;

    public override void Points(in RaggedRows rows, int* points)
    {
        unchecked
        {
            for (int row = 0; row < rows.Count; row++)
            {
                points[row] = ExactRow.Formula((RowCode)rows.Codes[row], rows.Weights[row], rows.Targets[row], rows.Actuals[row], rows.IsLinear);
            }
        }
    }

    public override void Sums(int* points, int* starts, int forms, int* totals)
    {
        unchecked
        {
            int first = starts[0];
            for (int form = 0; form < forms; form++)
            {
                int sum = 0;
                for (int row = starts[form]; row < starts[form + 1]; row++)
                {
                    sum += points[row - first];
                }

                totals[form] = sum;
            }
        }
    }

    public override void Finish(int* totals, byte* grades, int forms, BatchRules rules, long* counts) => FinishEach(totals, grades, 0, forms, rules, counts);

    public override void Template(long* values, in TemplateSlots slots, int groups, int* totals) => Template<long>(values, slots, groups, totals);

    public override void Template(int* values, in TemplateSlots slots, int groups, int* totals) => Template<int>(values, slots, groups, totals);

    private static void Template<TValue>(TValue* values, in TemplateSlots slots, int groups, int* totals)
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        unchecked
        {
            new Span<int>(totals, groups * Lanes).Clear();
            for (int group = 0; group < groups; group++, totals += Lanes)
            {
                for (int slot = 0; slot < slots.Count; slot++, values += 2 * Lanes)
                {
                    RowCode code = slots.Swaps[slot] != 0 ? RowCode.AtMost : RowCode.AtLeast;
                    for (int lane = 0; lane < Lanes; lane++)
                    {
                        totals[lane] += ExactRow.Formula(code, slots.Weights[slot], long.CreateTruncating(values[lane]), long.CreateTruncating(values[lane + Lanes]), slots.IsLinear);
                    }
                }
            }
        }
    }
}
