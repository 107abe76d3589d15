using System.Numerics;
using PerformanceScoring.Batch.Kernels;

namespace PerformanceScoring.Batch;

/// <summary>Scores ragged columns block by block: points, sums, ranges, caps, grades.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed unsafe class RaggedScoring(BatchRules rules, PointKernel kernel, FormColumns columns) : BlockScoring
{
    public override int BlockCount => columns.Blocks.Length;

    public override int MostRows => columns.MostBlockRows;

    public override int MostForms => ColumnBlocks.MostRows;

    public override int Score(int block, in ScorePointers into, BlockScratch scratch)
    {
        ref readonly ColumnBlock about = ref columns.Blocks[block];
        int* points = Points(about, scratch);
        int* totals = into.Totals == null ? scratch.Totals.Pointer : into.Totals + about.FirstForm;
        byte* grades = into.Grades == null ? scratch.Grades.Pointer : into.Grades + about.FirstForm;
        int* starts = columns.Starts.Pointer + about.FirstForm;
        kernel.Sums(points, starts, about.FormCount, totals);
        if (into.Points != null)
        {
            new Span<int>(points, about.RowCount).CopyTo(new Span<int>(into.Points + about.FirstRow, about.RowCount));
        }

        bool certain = IsCertain(about);
        if (into.WantsRanges && !certain)
        {
            Ranges(about, points, totals, into, scratch);
        }

        if (rules.CapSteps.Length > 0)
        {
            Caps(about, totals, scratch, into.WantsRanges && !certain);
        }

        kernel.Finish(totals, grades, about.FormCount, rules, scratch.Counts.Pointer);
        if (into.WantsRanges)
        {
            StoreRanges(about, totals, certain, into, scratch);
        }

        return about.RowCount;
    }

    // The block's points; the pointer is at its first row.
    private int* Points(in ColumnBlock block, BlockScratch scratch)
    {
        // From one whole group of rows to another: vectors then stay on cache lines, and the rows that are too many are not used.
        int lead = block.FirstRow % PointKernel.RowGroup;
        int first = block.FirstRow - lead;
        int* points = scratch.Points.Pointer + lead;
        if (block.MostMagnitude <= PointKernel.MostMagnitude)
        {
            RaggedRows rows = new()
            {
                Codes = columns.Codes.Pointer + first,
                Weights = columns.Weights.Pointer + first,
                Targets = columns.Targets.Pointer + first,
                Actuals = columns.Actuals.Pointer + first,
                Count = (lead + block.RowCount + PointKernel.RowGroup - 1) / PointKernel.RowGroup * PointKernel.RowGroup,
                IsNarrow = PointKernel.IsNarrow(block.MostMagnitude, block.MostWeight),
                IsLinear = rules.IsLinear,
            };
            kernel.Points(rows, scratch.Points.Pointer);
            uint others = block.Codes & ~rules.FormulaCodes;
            if (others != 0)
            {
                Exact(block, others, points);
            }
        }
        else
        {
            Exact(block, RowCodes.All, points);
        }

        return points;
    }

    private void Exact(in ColumnBlock block, uint codes, int* points)
    {
        for (int row = 0; row < block.RowCount; row++)
        {
            if (((codes >> columns.Codes.Pointer[block.FirstRow + row]) & 1) != 0)
            {
                points[row] = ExactRow.Points(rules, columns.Row(block.FirstRow + row)) ?? 0;
            }
        }
    }

    // Whether every range is its total.
    private bool IsCertain(in ColumnBlock block) =>
        (block.Codes & ~RowCodes.OfComputed) == 0 && !block.HasOpen && (rules.Rulebook.Execution is null || block.AllHaveExecution);

    // Every form's range is its sum, but for the rows whose range is not their point.
    private void Ranges(in ColumnBlock block, int* points, int* totals, in ScorePointers into, BlockScratch scratch)
    {
        int* least = scratch.Least.Pointer;
        int* most = scratch.Most.Pointer;
        bool* incomplete = into.Incomplete == null ? null : into.Incomplete + block.FirstForm;
        new ReadOnlySpan<int>(totals, block.FormCount).CopyTo(new Span<int>(least, block.FormCount));
        new ReadOnlySpan<int>(totals, block.FormCount).CopyTo(new Span<int>(most, block.FormCount));
        if (incomplete != null)
        {
            new Span<bool>(incomplete, block.FormCount).Clear();
        }

        int* starts = columns.Starts.Pointer + block.FirstForm;
        if (!block.AllHaveExecution && rules.Rulebook.Execution is not null)
        {
            WithoutExecution(block.FormCount, starts, most, incomplete);
        }

        int end = block.FirstRow + block.RowCount;
        for (int row = NextUncertain(block, block.FirstRow, end), form = 0; row < end; row = NextUncertain(block, row + 1, end))
        {
            while (starts[form + 1] <= row)
            {
                form++;
            }

            int counted = points[row - block.FirstRow];
            FormRange range = new(rules);
            range.Add(columns.Row(row), counted);
            least[form] += range.Least - counted;
            most[form] += range.Most - counted;
            if (incomplete != null)
            {
                incomplete[form] |= range.IsIncomplete;
            }
        }
    }

    // The next row whose range may not be its point: one that is judged, or that has nothing to take points from.
    private int NextUncertain(in ColumnBlock block, int row, int end)
    {
        byte* codes = columns.Codes.Pointer;
        long* targets = columns.Targets.Pointer;
        long* actuals = columns.Actuals.Pointer;
        if ((block.Codes & ~RowCodes.OfComputed) == 0)
        {
            Vector<long> open = new(EncodedRow.OpenNumerator);
            while (row + Vector<long>.Count <= end && !Vector.EqualsAny(Vector.Load(targets + row), open) && !Vector.EqualsAny(Vector.Load(actuals + row), open))
            {
                row += Vector<long>.Count;
            }
        }

        while (row < end && ((RowCodes.OfComputed >> codes[row]) & 1) != 0 && targets[row] != EncodedRow.OpenNumerator && actuals[row] != EncodedRow.OpenNumerator)
        {
            row++;
        }

        return row;
    }

    // A form without a row for the execution rate could have all of its points or none.
    private void WithoutExecution(int forms, int* starts, int* most, bool* incomplete)
    {
        for (int form = 0; form < forms; form++)
        {
            if (!ColumnBlocks.HasExecution(columns.Codes.Span[starts[form]..starts[form + 1]]))
            {
                most[form] += rules.Full(rules.ExecutionWeight);
                if (incomplete != null)
                {
                    incomplete[form] = true;
                }
            }
        }
    }

    private void Caps(in ColumnBlock block, int* totals, BlockScratch scratch, bool ranges)
    {
        int* starts = columns.Starts.Pointer + block.FirstForm;
        for (int form = 0; form < block.FormCount; form++)
        {
            for (int row = starts[form]; row < starts[form + 1]; row++)
            {
                if (columns.Codes.Pointer[row] == (byte)RowCode.Execution && FormCap.Of(rules, columns.Row(row)) is { } cap)
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
    }

    private void StoreRanges(in ColumnBlock block, int* totals, bool certain, in ScorePointers into, BlockScratch scratch)
    {
        for (int form = 0; form < block.FormCount; form++)
        {
            int at = block.FirstForm + form;
            if (into.Least != null)
            {
                into.Least[at] = certain ? totals[form] : Math.Min(scratch.Least.Pointer[form], rules.FullScore);
            }

            if (into.Most != null)
            {
                into.Most[at] = certain ? totals[form] : Math.Min(scratch.Most.Pointer[form], rules.FullScore);
            }

            if (into.Incomplete != null && certain)
            {
                into.Incomplete[at] = false;
            }
        }
    }
}
