using PerformanceScoring.Findings;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>Reads the goals: two headings with the texts below them, or each heading with its text beside it.</summary>
internal sealed class GoalsReader
{
    private int _expectedIndex = -1;
    private int _actualIndex = -1;
    private int _initialIndex = -1;

    /// <summary>Takes a row of headings, or of headings with their texts.</summary>
    /// <param name="row">The row.</param>
    /// <param name="draft">The form.</param>
    /// <returns>False when the row has no heading of the goals.</returns>
    public bool TryTakeHeading(LayoutRow row, FormDraft draft)
    {
        if (row.IsProse)
        {
            return false;
        }

        List<(FormLabel Label, FilledCell Cell)> headings = Headings(row, HasHeadings);
        if (headings.Count == 0)
        {
            return TryTakeBoth(row, draft);
        }

        draft.Section = FormSection.Goals;
        bool beside = false;
        foreach ((FormLabel label, FilledCell cell) in headings)
        {
            if (ValueOf(row, cell) is { IsBlank: false } value)
            {
                draft.Set(label, value);
                beside = true;
            }
        }

        // 年初绩效目标 | 全年（调整）绩效目标: the later one is what was asked in the end, as with the targets of rows.
        _expectedIndex = beside ? -1 : IndexOf(headings, FormLabel.ExpectedGoal);
        int first = headings.FindIndex(heading => heading.Label == FormLabel.ExpectedGoal);
        _initialIndex = beside || first < 0 || headings[first].Cell.Index == _expectedIndex ? -1 : headings[first].Cell.Index;
        _actualIndex = beside ? -1 : IndexOf(headings, FormLabel.ActualGoal);
        return true;
    }

    /// <summary>Takes a row of texts below the headings.</summary>
    /// <param name="row">The row.</param>
    /// <param name="draft">The form.</param>
    /// <returns>False when the row is none.</returns>
    public bool TryTakeTexts(LayoutRow row, FormDraft draft)
    {
        if (row.IsProse || !HasHeadings)
        {
            return false;
        }

        FilledCell[] all = [.. row.Distinct.Where(cell => FormWords.Goals.FindExact(cell.Label) != FormLabel.GoalsBlock)];
        FilledCell[] texts = InColumns(row) ?? all;
        if (texts.Length is 0 or > 2)
        {
            return texts.Length == 0;
        }

        FilledCell? initial = _initialIndex < 0 ? null : row.At(_initialIndex);
        if (initial is not null && row.At(_expectedIndex) is { } adjusted && initial.Text != adjusted.Text)
        {
            draft.Findings.Add(FormFindings.Adjusted(new Message("年度目标", "The goal"), initial.Written, adjusted.Written));
        }

        draft.Findings.AddRange(all.Where(cell => cell.Text != initial?.Text && !Array.Exists(texts, text => text.Text == cell.Text)).Select(FormFindings.CellNotPlaced));

        if (draft.LengthOf(FormLabel.ExpectedGoal) + draft.LengthOf(FormLabel.ActualGoal) > DocumentLimits.CellLength)
        {
            return false;
        }

        // After a page break a cell goes on where it stopped; otherwise a second row is a second goal.
        string separator = row.StartsBlock ? "" : "\n";
        if (texts.Length == 2)
        {
            bool swapped = _actualIndex >= 0 && _actualIndex < _expectedIndex;
            draft.Append(swapped ? FormLabel.ActualGoal : FormLabel.ExpectedGoal, texts[0].Written, separator);
            draft.Append(swapped ? FormLabel.ExpectedGoal : FormLabel.ActualGoal, texts[1].Written, separator);
        }
        else
        {
            draft.Append(Nearest(texts[0].Index), texts[0].Written, separator);
        }

        return true;
    }

    // 年度目标 | what was planned | what came of it, without a heading over either.
    private bool TryTakeBoth(LayoutRow row, FormDraft draft)
    {
        if (HasHeadings || row.Distinct is not [var block, var expected, var actual] || !ReferenceEquals(block, row.First)
            || FormWords.Goals.FindExact(block.Label) != FormLabel.GoalsBlock || IsHeading(expected) || IsHeading(actual) || draft.Has(FormLabel.ExpectedGoal) || draft.HasIndicatorHeader)
        {
            return false;
        }

        draft.Section = FormSection.Goals;
        draft.Set(FormLabel.ExpectedGoal, expected.Written);
        draft.Set(FormLabel.ActualGoal, actual.Written);
        return true;
    }

    private bool HasHeadings => _expectedIndex >= 0 || _actualIndex >= 0;

    /// <summary>The two texts right below their headings, which may be equal; null when they stand elsewhere.</summary>
    private FilledCell[]? InColumns(LayoutRow row)
    {
        FilledCell? left = row.At(Math.Min(_expectedIndex, _actualIndex));
        FilledCell? right = row.At(Math.Max(_expectedIndex, _actualIndex));
        return _expectedIndex >= 0 && _actualIndex >= 0 && left is not null && right is not null ? [left, right] : null;
    }

    private FormLabel Nearest(int index)
    {
        if (_expectedIndex < 0 || _actualIndex < 0)
        {
            return _expectedIndex < 0 ? FormLabel.ActualGoal : FormLabel.ExpectedGoal;
        }

        return Math.Abs(index - _actualIndex) < Math.Abs(index - _expectedIndex) ? FormLabel.ActualGoal : FormLabel.ExpectedGoal;
    }

    private static List<(FormLabel Label, FilledCell Cell)> Headings(LayoutRow row, bool belowHeadings)
    {
        List<(FormLabel Label, FilledCell Cell)> headings = [];
        FilledCell? block = null;
        foreach (FilledCell cell in row.Distinct)
        {
            switch (FormWords.Goals.FindExact(cell.Label))
            {
                case FormLabel.GoalsBlock when headings.Exists(heading => heading.Label == FormLabel.ExpectedGoal) && cell.Label.Key.Contains("完成", StringComparison.Ordinal):
                    // 项目年度目标 | 年度目标完成情况: beside what was expected it is what came of it.
                    headings.Add((FormLabel.ActualGoal, cell));
                    break;
                case FormLabel.GoalsBlock:
                    block ??= cell;
                    break;
                case FormLabel.None:
                    break;
                case var label:
                    headings.Add((label, cell));
                    break;
            }
        }

        // 年度绩效目标 | text: the block's own heading is the label of the goal. With 实际完成情况 beside it, it is the label of what was expected.
        // Below headings it merely runs down the side.
        bool headsExpected = !belowHeadings && block is not null && ReferenceEquals(block, row.First) && !headings.Exists(heading => heading.Label == FormLabel.ExpectedGoal);
        if (headsExpected && (headings.Count > 0 || (row.Distinct.Length == 2 && !IsHeading(row.Distinct[1])) || block!.Label.Tail is { Length: > 0 }))
        {
            headings.Insert(0, (FormLabel.ExpectedGoal, block!));
        }

        return headings;
    }

    private static WrittenText ValueOf(LayoutRow row, FilledCell heading)
    {
        if (heading.Label.Tail is { Length: > 0 } tail)
        {
            return heading.Part(tail);
        }

        int next = Array.IndexOf(row.Distinct, heading) + 1;
        return next < row.Distinct.Length && !IsHeading(row.Distinct[next]) ? row.Distinct[next].Written : default;
    }

    private static bool IsHeading(FilledCell cell) => FormWords.Goals.FindExact(cell.Label) != FormLabel.None;

    private static int IndexOf(List<(FormLabel Label, FilledCell Cell)> headings, FormLabel label)
    {
        int found = headings.FindLastIndex(heading => heading.Label == label);
        return found < 0 ? -1 : headings[found].Cell.Index;
    }
}
