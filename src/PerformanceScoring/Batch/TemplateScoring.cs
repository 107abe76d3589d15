using PerformanceScoring.Batch.Kernels;

namespace PerformanceScoring.Batch;

/// <summary>Scores templates block by block.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed unsafe class TemplateScoring(BatchRules rules, PointKernel kernel, TemplateColumns columns) : BlockScoring
{
    public override int BlockCount => columns.Blocks.Length;

    public override int MostRows => 0;

    public override int MostForms => TemplateColumns.MostForms;

    public override int Score(int block, in ScorePointers into, BlockScratch scratch)
    {
        ref readonly TemplateBlock about = ref columns.Blocks[block];
        FormTemplate template = columns.Templates[about.Template];
        int* totals = scratch.Totals.Pointer;
        Sums(about, template, totals);
        bool certain = !about.HasOpen && (template.CodeSet & ~RowCodes.OfComputed) == 0 && (rules.Rulebook.Execution is null || (template.CodeSet & RowCodes.OfExecution) != 0);
        bool ranges = into.WantsRanges && !certain;
        if (ranges)
        {
            Ranges(about, template, into, scratch);
        }

        if (rules.CapSteps.Length > 0)
        {
            Caps(about, template, totals, scratch, ranges);
        }

        kernel.Finish(totals, scratch.Grades.Pointer, about.FormCount, rules, scratch.Counts.Pointer);
        Store(about, certain, into, scratch);
        return about.FormCount * template.Codes.Length;
    }

    private void Sums(in TemplateBlock block, FormTemplate template, int* totals)
    {
        if ((template.CodeSet & ~rules.FormulaCodes) != 0 || block.MostMagnitude > PointKernel.MostMagnitude)
        {
            for (int form = 0; form < block.FormCount; form++)
            {
                int sum = 0;
                for (int slot = 0; slot < template.Codes.Length; slot++)
                {
                    sum += ExactRow.Points(rules, columns.Row(block, form, slot)) ?? 0;
                }

                totals[form] = sum;
            }

            return;
        }

        int groups = (block.FormCount + PointKernel.Lanes - 1) / PointKernel.Lanes;
        fixed (int* weights = template.Weights, swaps = template.Swaps)
        {
            TemplateSlots slots = new() { Count = template.Codes.Length, Weights = weights, Swaps = swaps, IsNarrow = PointKernel.IsNarrow(block.MostMagnitude, template.MostWeight), IsLinear = rules.IsLinear };
            if (block.IsNarrow)
            {
                kernel.Template(columns.Narrow.Pointer + block.Offset, slots, groups, totals);
            }
            else
            {
                kernel.Template(columns.Wide.Pointer + block.Offset, slots, groups, totals);
            }
        }
    }

    private void Ranges(in TemplateBlock block, FormTemplate template, in ScorePointers into, BlockScratch scratch)
    {
        for (int form = 0; form < block.FormCount; form++)
        {
            FormRange range = new(rules);
            for (int slot = 0; slot < template.Codes.Length; slot++)
            {
                EncodedRow row = columns.Row(block, form, slot);
                range.Add(row, ExactRow.Points(rules, row) ?? 0);
            }

            range.End();
            scratch.Least.Pointer[form] = range.Least;
            scratch.Most.Pointer[form] = range.Most;
            if (into.Incomplete != null)
            {
                into.Incomplete[columns.Order[block.FirstForm + form]] = range.IsIncomplete;
            }
        }
    }

    private void Caps(in TemplateBlock block, FormTemplate template, int* totals, BlockScratch scratch, bool ranges)
    {
        int slot = Array.IndexOf(template.Codes, (byte)RowCode.Execution);
        for (int form = 0; slot >= 0 && form < block.FormCount; form++)
        {
            EncodedRow row = columns.Row(block, form, slot);
            if (FormCap.Of(rules, row) is { } cap)
            {
                totals[form] = Math.Min(totals[form], cap);
                if (ranges)
                {
                    scratch.Least.Pointer[form] = Math.Min(scratch.Least.Pointer[form], cap);
                    scratch.Most.Pointer[form] = Math.Min(scratch.Most.Pointer[form], cap);
                }
            }
        }
    }

    // Back to the order in which the forms came.
    private void Store(in TemplateBlock block, bool certain, in ScorePointers into, BlockScratch scratch)
    {
        ReadOnlySpan<int> order = columns.Order.Slice(block.FirstForm, block.FormCount);
        if (!into.WantsRanges && order[^1] - order[0] == order.Length - 1)
        {
            if (into.Totals != null)
            {
                scratch.Totals.Span[..order.Length].CopyTo(new Span<int>(into.Totals + order[0], order.Length));
            }

            if (into.Grades != null)
            {
                scratch.Grades.Span[..order.Length].CopyTo(new Span<byte>(into.Grades + order[0], order.Length));
            }

            return;
        }

        for (int form = 0; form < order.Length; form++)
        {
            int at = order[form];
            int total = scratch.Totals.Pointer[form];
            if (into.Totals != null)
            {
                into.Totals[at] = total;
            }

            if (into.Grades != null)
            {
                into.Grades[at] = scratch.Grades.Pointer[form];
            }

            if (into.Least != null)
            {
                into.Least[at] = certain ? total : Math.Min(scratch.Least.Pointer[form], rules.FullScore);
            }

            if (into.Most != null)
            {
                into.Most[at] = certain ? total : Math.Min(scratch.Most.Pointer[form], rules.FullScore);
            }

            if (into.Incomplete != null && certain)
            {
                into.Incomplete[at] = false;
            }
        }
    }
}
