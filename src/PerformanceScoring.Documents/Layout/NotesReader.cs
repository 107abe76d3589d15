using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>Reads the notes under a form: 注：1.… and what is numbered on, in the table or as text below it.</summary>
internal sealed class NotesReader
{
    private static readonly string[] Openings = ["注", "备注", "说明", "填表说明", "填报说明", "注释", "填写说明", "附注"];

    private int _number;

    /// <summary>Takes a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="draft">The form.</param>
    /// <returns>False when the row is no note.</returns>
    public bool TryTake(LayoutRow row, FormDraft draft)
    {
        if (!draft.HasIndicatorHeader || row.Distinct.Length > 2)
        {
            return false;
        }

        if (TryOpen(row, draft))
        {
            draft.Section = FormSection.Ending;
            return true;
        }

        if (draft.Notes.Count == 0 || row.Distinct.Length != 1)
        {
            return false;
        }

        string text = row.First.Text;
        int number = ListNumber.At(text);
        if (number > _number && number <= _number + 2)
        {
            _number = number;
            draft.Notes.Add(row.First.Written);
            return true;
        }

        // 说明：…没有请填无, and right below it the answer: 无.
        bool answers = text.AsSpan().TrimEnd('。') is "无" && !row.StartsBlock;
        if (number == 0 && !text.StartsWith('#') && (answers || GoesOn(draft.Notes[^1].Text!, row)))
        {
            WrittenText begun = draft.Notes[^1];
            draft.Notes[^1] = new WrittenText(begun.Text + text, begun.Place);
            return true;
        }

        return false;
    }

    private bool TryOpen(LayoutRow row, FormDraft draft)
    {
        string text = row.First.Text;
        ReadOnlySpan<char> rest = default;
        bool opens = false;
        foreach (string opening in Openings)
        {
            ReadOnlySpan<char> behind = text.AsSpan().TrimStart('*');
            if (behind.StartsWith(opening, StringComparison.Ordinal))
            {
                rest = behind[opening.Length..].TrimStart();
                if (rest.IsEmpty && row.Distinct.Length == 1 && !row.IsProse)
                {
                    // A heading without anything under it.
                    return true;
                }

                opens = rest.IsEmpty ? row.Distinct.Length == 2 : LabelText.Fold(rest[0]) is ':' or '.' or '、' || ListNumber.At(rest) > 0;
                if (opens)
                {
                    break;
                }
            }
        }

        if (!opens)
        {
            return false;
        }

        FilledCell note = row.Distinct.Length == 2 ? row.Distinct[1] : row.First;
        ReadOnlySpan<char> words = row.Distinct.Length == 2 ? note.Text : rest;
        _number = Math.Max(_number, ListNumber.At(words.TrimStart("：:.、 \u3000")));
        draft.Notes.Add(note.Written);
        return true;
    }

    /// <summary>A note without an end goes on in the line right below it; across a blank line only when it looks like a full line of a page.</summary>
    private static bool GoesOn(string note, LayoutRow below)
    {
        const int FullLine = 30;
        bool ends = note[^1] is '。' or '；' or ';' or '.' or '！' or '!' or '：' or ':';
        return !ends && note.Length + below.First.Text.Length <= DocumentLimits.CellLength && (!below.StartsBlock || note.Length >= FullLine);
    }
}
