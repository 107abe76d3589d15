using PerformanceScoring.Documents.Cells;
using PerformanceScoring.Findings;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>Reads the fields around the table: a label with its value in the next cell or after a colon, the year, the unit of money.</summary>
internal static class HeadReader
{
    /// <summary>Takes a row of the head.</summary>
    /// <param name="row">The row.</param>
    /// <param name="draft">The form.</param>
    /// <returns>False when the row does not begin with a field.</returns>
    public static bool TryTake(LayoutRow row, FormDraft draft)
    {
        IReadOnlyList<FilledCell> cells = CellsOf(row);
        if ((FieldOf(cells[0]) == FormLabel.None && !FormYear.IsYear(cells[0])) || SummaryHeader.Of(row) is not null)
        {
            return false;
        }

        bool used = false;
        for (int i = 0; i < cells.Count; i++)
        {
            if (FormYear.IsYear(cells[i]))
            {
                used = true;
                draft.Set(FormLabel.Year, FormYear.In(cells[i]));
                continue;
            }

            FormLabel field = FieldOf(cells[i]);
            if (field == FormLabel.None)
            {
                // 分配科学性 | 按因素法分配 | 无: a row of which nothing is used need not be named cell by cell.
                if (used)
                {
                    ReportUnused(cells[i], draft);
                }

                continue;
            }

            used |= field != FormLabel.Unused;

            WrittenText value = InlineValue(cells[i], field);
            if (value.IsBlank && i + 1 < cells.Count && FieldOf(cells[i + 1]) == FormLabel.None)
            {
                i++;
                value = cells[i].Written;
            }

            if (field is not (FormLabel.Unused or FormLabel.HeadBlock))
            {
                draft.Set(field, value);
            }
        }

        return true;
    }

    /// <summary>Whether a row begins with a field of the head.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True when it does.</returns>
    public static bool IsField(LayoutRow row) => FieldOf(CellsOf(row)[0]) != FormLabel.None;

    /// <summary>Whether a row begins with a field, and that field has a value that is no heading of a table.</summary>
    /// <param name="row">The row.</param>
    /// <param name="field">Which field is asked for.</param>
    /// <returns>True when it does.</returns>
    public static bool BeginsWith(LayoutRow row, FormLabel field)
    {
        IReadOnlyList<FilledCell> cells = CellsOf(row);
        if (FieldOf(cells[0]) != field)
        {
            return false;
        }

        if (!InlineValue(cells[0], field).IsBlank)
        {
            return true;
        }

        // 项目名称 above a column of names is a table's header, not a field.
        return cells.Count == 1 ? cells[0].Label.Tail is not null || !row.IsProse : !IsColumnHeader(cells[1].Label);
    }

    /// <summary>Whether a row of a table begins with a field and holds the project's name, be it behind others: 填报日期 | 2024 | 项目名称 | 养护.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True when it does.</returns>
    public static bool NamesProject(LayoutRow row)
    {
        IReadOnlyList<FilledCell> cells = CellsOf(row);
        if (row.IsProse || FieldOf(cells[0]) == FormLabel.None || SummaryHeader.Of(row) is not null)
        {
            return false;
        }

        for (int i = 1; i < cells.Count; i++)
        {
            bool besideValue = i + 1 < cells.Count && FieldOf(cells[i + 1]) == FormLabel.None && !IsColumnHeader(cells[i + 1].Label);
            if (FieldOf(cells[i]) == FormLabel.Project && (besideValue || !InlineValue(cells[i], FormLabel.Project).IsBlank))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The cells of a row without the heading down its side; of a line of text its parts.</summary>
    private static IReadOnlyList<FilledCell> CellsOf(LayoutRow row)
    {
        if (row.Distinct.Length == 1)
        {
            return Pieces(row.First);
        }

        return FieldOf(row.First) == FormLabel.HeadBlock ? row.Distinct[1..] : row.Distinct;
    }

    private static bool IsColumnHeader(LabelText label) =>
        FormWords.Funds.FindExact(label) != FormLabel.None
        || FormWords.Indicators.FindExact(label) != FormLabel.None
        || FormWords.Ending.FindExact(label) != FormLabel.None;

    private static FormLabel FieldOf(FilledCell cell) =>
        MoneyUnits.Announced(cell.Label) is not null ? FormLabel.MoneyUnit
            : cell.Label is { Key: "单位", Tail.Length: > 0 } ? FormLabel.Reporter
            : FormWords.Head.Find(cell.Label);

    private static WrittenText InlineValue(FilledCell cell, FormLabel field)
    {
        if (field == FormLabel.MoneyUnit)
        {
            return cell.Part(MoneyUnits.Announced(cell.Label)!);
        }

        return cell.Label.Tail is { Length: > 0 } tail ? cell.Part(tail) : default;
    }

    /// <summary>The fields of a line that holds several, with wide gaps between: 填报单位：… 填报日期：… 单位：万元.</summary>
    private static List<FilledCell> Pieces(FilledCell cell)
    {
        List<FilledCell> pieces = [];
        int begin = 0;
        foreach (Range part in Parts(cell.Text))
        {
            FilledCell piece = PieceOf(cell, part);
            if (pieces.Count > 0 && FieldOf(piece) == FormLabel.None && FormYear.In(piece).IsBlank)
            {
                // A gap inside a value: the value goes on.
                pieces[^1] = PieceOf(cell, begin..part.End);
            }
            else
            {
                begin = part.Start.Value;
                pieces.Add(piece);
            }
        }

        return pieces;
    }

    private static FilledCell PieceOf(FilledCell cell, Range part) => new(cell.Index, new GridCell(cell.Text[part], cell.Written.Place));

    /// <summary>The parts of a text between two blanks or more, or one ideographic space.</summary>
    private static List<Range> Parts(string text)
    {
        List<Range> parts = [];
        int start = 0;
        for (int i = 0; i < text.Length;)
        {
            int gap = 0;
            while (i + gap < text.Length && char.IsWhiteSpace(text[i + gap]))
            {
                gap++;
            }

            if (gap > 1 || (gap == 1 && text[i] == '\u3000'))
            {
                parts.Add(start..i);
                start = i + gap;
            }

            i += Math.Max(1, gap);
        }

        parts.Add(start..text.Length);
        return parts;
    }

    private static void ReportUnused(FilledCell cell, FormDraft draft)
    {
        if (!draft.Has(FormLabel.Year) && FormYear.In(cell) is { IsBlank: false } year)
        {
            draft.Set(FormLabel.Year, year);
            return;
        }

        draft.Findings.Add(new Finding(
            DocumentChecks.CellNotUsed,
            new Message("表头中的“{0}”不是已知的栏目，未使用。", "“{0}” in the head of the form is no known field; it is not used.", cell.Text),
            cell.Written.Place));
    }
}
