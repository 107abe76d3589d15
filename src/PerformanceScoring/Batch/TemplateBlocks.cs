using PerformanceScoring.Batch.Kernels;

namespace PerformanceScoring.Batch;

/// <summary>Cuts the forms of each template into blocks and chooses each block's width.</summary>
internal static class TemplateBlocks
{
    /// <summary>The blocks, and how many values of each width they hold.</summary>
    public static TemplateBlock[] Of(FormColumns columns, TemplateGrouping grouping, bool narrow, out long wideValues, out long narrowValues)
    {
        wideValues = 0;
        narrowValues = 0;
        List<TemplateBlock> blocks = [];
        int position = 0;
        for (int template = 0; template < grouping.Templates.Count; template++)
        {
            FormTemplate shape = grouping.Templates[template];
            int end = position + grouping.Counts[template];
            while (position < end)
            {
                int count = Math.Min(TemplateColumns.MostForms, end - position);
                ulong most = MostMagnitude(columns, grouping.Order.AsSpan(position, count));
                bool isNarrow = narrow && PointKernel.IsNarrow(most, shape.MostWeight);
                long values = (long)((count + PointKernel.Lanes - 1) / PointKernel.Lanes) * shape.Codes.Length * 2 * PointKernel.Lanes;
                blocks.Add(new TemplateBlock(template, position, count, checked((int)(isNarrow ? narrowValues : wideValues)), isNarrow, most, HasOpen(columns, grouping.Order.AsSpan(position, count))));
                narrowValues += isNarrow ? values : 0;
                wideValues += isNarrow ? 0 : values;
                position += count;
            }
        }

        return [.. blocks];
    }

    private static bool HasOpen(FormColumns columns, ReadOnlySpan<int> forms)
    {
        foreach (int form in forms)
        {
            Range rows = columns.FormStarts[form]..columns.FormStarts[form + 1];
            if (ColumnBlocks.HasOpen(columns.Codes.Span[rows], columns.Targets.Span[rows], columns.Actuals.Span[rows]))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong MostMagnitude(FormColumns columns, ReadOnlySpan<int> forms)
    {
        ulong most = 0;
        foreach (int form in forms)
        {
            Range rows = columns.FormStarts[form]..columns.FormStarts[form + 1];
            most = Math.Max(most, Math.Max(ColumnBlocks.MostMagnitude(columns.Targets.Span[rows]), ColumnBlocks.MostMagnitude(columns.Actuals.Span[rows])));
        }

        return most;
    }
}
