using PerformanceScoring.Findings;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>Reads what stands below the rows: the total, the grade, the explanation owed below 80.</summary>
internal sealed class EndingReader
{
    private const int LongestGrade = 6;

    private readonly IndicatorReader _indicators;
    private bool _explanationOpen;

    /// <summary>Creates a reader.</summary>
    /// <param name="indicators">Knows the columns, for a total that prints the sum of the weights too.</param>
    public EndingReader(IndicatorReader indicators) => _indicators = indicators;

    /// <summary>Takes a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="draft">The form.</param>
    /// <returns>False when the row is none of these.</returns>
    public bool TryTake(LayoutRow row, FormDraft draft)
    {
        // The heading down the side of the table may stand before the label.
        for (int i = 0; i < Math.Min(2, row.Distinct.Length); i++)
        {
            FilledCell cell = row.Distinct[i];
            if (NamesARow(row, cell))
            {
                continue;
            }

            switch (FormWords.Ending.Find(cell.Label))
            {
                case FormLabel.Total when draft.HasIndicatorHeader || !IsSum(cell):
                    return TryTakeTotal(row, i, draft);
                case FormLabel.Grade when cell.Label.Key.EndsWith("结论", StringComparison.Ordinal) && ValueAfter(row, i).Text is { Length: > LongestGrade }:
                    // 自评结论 names a grade, or is a text.
                    ReportUnused(row, i, draft);
                    return true;
                case FormLabel.Grade:
                    draft.Set(FormLabel.Grade, ValueAfter(row, i));
                    return true;
                case FormLabel.Subtotal when draft.HasIndicatorHeader:
                case FormLabel.None when draft.HasIndicatorHeader && IsPartSum(row, i):
                    return true;
                case FormLabel.Unused when draft.HasIndicatorHeader:
                    ReportUnused(row, i, draft);
                    return true;
                case FormLabel.Explanation when draft.HasIndicatorHeader && ListNumber.At(cell.Text) == 0:
                    TakeExplanation(row, i, draft);
                    return true;
            }
        }

        return TryTakeOpenExplanation(row, draft);
    }

    /// <summary>An indicator may be called 自评得分 or 等级 too: then it stands where names do, with a target and points behind it.</summary>
    private bool NamesARow(LayoutRow row, FilledCell cell)
    {
        const int ValuesOfARow = 3;
        int values = row.Filled.Count(other => other.Text != cell.Text);
        bool reachesOver = row.Filled.Length - values > 1;
        return !reachesOver && _indicators.Column(FormLabel.Name) is { } name && cell.Index >= name.Index && values >= ValuesOfARow;
    }

    /// <summary>年度绩效目标1得分, 产出指标小计: what a part of the table adds up to, with nothing but numbers behind it.</summary>
    private static bool IsPartSum(LayoutRow row, int index)
    {
        const int MostNumbers = 2;
        string key = row.Distinct[index].Label.Key;
        ReadOnlySpan<FilledCell> behind = row.Distinct.AsSpan(index + 1);
        bool isSum = behind.Length is > 0 and <= MostNumbers && (key.Contains("目标", StringComparison.Ordinal) || key.Contains("指标", StringComparison.Ordinal))
            && (key.EndsWith("得分", StringComparison.Ordinal) || key.EndsWith("小计", StringComparison.Ordinal) || key.EndsWith("合计", StringComparison.Ordinal));
        foreach (FilledCell cell in behind)
        {
            isSum &= cell.Shape == CellShape.Number;
        }

        return isSum;
    }

    /// <summary>合计 and its like head the sums of any table; 总分 and 自评得分 speak of the form.</summary>
    private static bool IsSum(FilledCell cell) => cell.Label.Key is "合计" or "总计";

    private bool TryTakeTotal(LayoutRow row, int index, FormDraft draft)
    {
        FilledCell label = row.Distinct[index];
        if (label.Label.Tail is { Length: > 0 } tail)
        {
            if (CellShapes.Of(tail) == CellShape.Words)
            {
                return false;
            }

            draft.Set(FormLabel.Total, label.Part(tail));
            draft.Section = draft.HasIndicatorHeader ? FormSection.Ending : draft.Section;
            return true;
        }

        FilledCell[] numbers = [.. row.Filled.Where(cell => cell.Index > label.Index && cell.Shape is CellShape.Number or CellShape.Percent or CellShape.Quantity)];
        if (numbers.Length == 0 && row.Distinct.Length > index + 1 && !draft.HasIndicatorHeader)
        {
            return false;
        }

        if (Points(row, numbers) is { } points)
        {
            draft.Set(FormLabel.Total, points.Written);
        }

        TakeGradeBeside(row, index, draft);
        draft.Section = draft.HasIndicatorHeader ? FormSection.Ending : draft.Section;
        return true;
    }

    /// <summary>The total among the numbers of its row: where two are printed, one is the sum of the weights.</summary>
    private FilledCell? Points(LayoutRow row, FilledCell[] numbers)
    {
        if (numbers.Length == 0)
        {
            return null;
        }

        TableColumn? weight = _indicators.Column(FormLabel.Weight);
        TableColumn? points = _indicators.Column(FormLabel.Points);
        if (weight is null || points is null)
        {
            return numbers[^1];
        }

        if (numbers.Length == 1)
        {
            // A lone 100 right under 分值, with nothing under 得分, is what the weights add up to and no score.
            // In text the column of points has to be there, empty; a sheet's columns are true, unless the number is merged over both.
            bool underWeight = numbers[0].Index == weight.Index && numbers[0].LastIndex == weight.Header.LastIndex;
            bool sumOfWeights = underWeight && numbers[0].Label.Key is "100" or "100分" or "100.00" && (row.KeepsColumns || row.Width > points.Index);
            return sumOfWeights ? null : numbers[0];
        }

        return numbers.FirstOrDefault(cell => cell.Index == points.Index && row.At(weight.Index) is not null)
            ?? (weight.Index < points.Index ? numbers[1] : numbers[0]);
    }

    private static void TakeGradeBeside(LayoutRow row, int index, FormDraft draft)
    {
        for (int i = index + 1; i < row.Distinct.Length; i++)
        {
            FilledCell cell = row.Distinct[i];
            if (FormWords.Ending.FindExact(cell.Label) == FormLabel.Grade)
            {
                draft.Set(FormLabel.Grade, ValueAfter(row, i));
                return;
            }

            if (cell.Shape == CellShape.Words)
            {
                if (cell.Label.Key is "优" or "良" or "中" or "差" or "优秀" or "良好")
                {
                    draft.Set(FormLabel.Grade, cell.Written);
                }
                else
                {
                    draft.Findings.Add(FormFindings.CellNotPlaced(cell));
                }
            }
        }
    }

    private void TakeExplanation(LayoutRow row, int index, FormDraft draft)
    {
        WrittenText value = ValueAfter(row, index);
        if (!value.IsBlank)
        {
            // Reasons and measures may have a row each; together they are the explanation.
            draft.Append(FormLabel.Explanation, value, "\n");
        }

        foreach (FilledCell cell in row.Distinct.Skip(index + 1).Where(cell => cell.Written != value))
        {
            draft.Findings.Add(FormFindings.CellNotPlaced(cell));
        }

        draft.Section = FormSection.Ending;
        _explanationOpen = value.IsBlank;
    }

    private static void ReportUnused(LayoutRow row, int index, FormDraft draft)
    {
        if (ValueAfter(row, index) is { IsBlank: false } value)
        {
            draft.Findings.Add(new Finding(
                DocumentChecks.CellNotUsed,
                new Message("“{0}”不参与计分，未使用。", "“{0}” has no part in scoring; it is not used.", row.Distinct[index].Text),
                value.Place));
        }
    }

    /// <summary>The explanation may stand in the row below its label.</summary>
    private bool TryTakeOpenExplanation(LayoutRow row, FormDraft draft)
    {
        if (!_explanationOpen)
        {
            return false;
        }

        _explanationOpen = false;
        if (row.Distinct.Length != 1 || row.StartsBlock != row.IsProse || row.First.Text.StartsWith('#') || HeadReader.IsField(row))
        {
            return false;
        }

        draft.Set(FormLabel.Explanation, row.First.Written);
        return true;
    }

    private static WrittenText ValueAfter(LayoutRow row, int index)
    {
        if (row.Distinct[index].Label.Tail is { Length: > 0 } tail)
        {
            return row.Distinct[index].Part(tail);
        }

        return index + 1 < row.Distinct.Length ? row.Distinct[index + 1].Written : default;
    }
}
