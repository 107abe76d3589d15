using PerformanceScoring.Documents.Cells;
using PerformanceScoring.Findings;
using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>Recognises forms in a document of cells by their words: where one begins, which part a row belongs to, where it ends.</summary>
/// <remarks>Rows inside a form that belong to no part of it are reported, so that nothing is lost silently. Text around the forms is kept as paragraphs and summary rows.</remarks>
internal sealed class FormRecogniser
{
    private readonly List<LayoutRow> _rows = [];
    private readonly List<WrittenForm> _forms = [];
    private readonly List<Finding> _findings = [];
    private readonly List<int> _given = [];
    private bool[] _inForms = [];
    private FormAssembly? _open;

    private FormRecogniser()
    {
    }

    /// <summary>Recognises the forms of a document.</summary>
    /// <param name="cells">The document.</param>
    /// <returns>The forms, with the findings of the cells and of the layout.</returns>
    public static WrittenDocument Recognise(CellDocument cells)
    {
        FormRecogniser recogniser = new();
        recogniser._findings.AddRange(cells.Findings);
        foreach (CellBlock block in cells.Blocks)
        {
            for (int i = 0; i < block.Rows.Count; i++)
            {
                recogniser._rows.Add(new LayoutRow(block.Rows[i], block.Kind == CellBlockKind.Prose, i == 0) { KeepsColumns = cells.KeepsColumns });
            }
        }

        recogniser.Run();
        return recogniser.Document(cells.File);
    }

    private WrittenDocument Document(string? file)
    {
        SummaryReader summary = new();
        List<WrittenText> paragraphs = [];
        for (int i = 0; i < _rows.Count; i++)
        {
            if (_inForms[i] || PageFurniture.IsFurniture(_rows[i]))
            {
                continue;
            }

            summary.Take(_rows[i]);
            if (_rows[i].IsProse)
            {
                paragraphs.Add(_rows[i].First.Written);
            }
        }

        return new WrittenDocument(file, _forms, _findings) { Summary = summary.Rows, Paragraphs = paragraphs };
    }

    private void Run()
    {
        _inForms = new bool[_rows.Count];
        for (int i = 0; i < _rows.Count; i++)
        {
            LayoutRow row = _rows[i];
            if (i > 0 && row.Place.Sheet != _rows[i - 1].Place.Sheet)
            {
                // No form goes on in another sheet.
                Close();
            }

            if (PageFurniture.IsFurniture(row))
            {
                _open?.NoteBreak();
                continue;
            }

            FormTitle? title = FormTitle.Of(row);
            if (_open is not null)
            {
                bool repeatsTitle = title is not null && _open.IsInsideTable && GoesOnAfter(i);
                if (repeatsTitle)
                {
                    _open.NoteBreak();
                    _given.Add(i);
                    continue;
                }

                if (title is null && !_open.EndsBefore(row))
                {
                    if (_open.TryTake(row))
                    {
                        _given.Add(i);
                        continue;
                    }

                    if (_open.Tolerates(row))
                    {
                        continue;
                    }
                }

                Close();
            }

            Open(row, title, i);
        }

        Close();
    }

    private void Open(LayoutRow row, FormTitle? title, int index)
    {
        if (title is not null)
        {
            _open = new FormAssembly(title.Place, title);
            if (title.Year.IsBlank && YearAbove(index) is { } year)
            {
                _ = _open.TryTake(year);
            }

            _open.TakeTitle(row);
            _given.Add(index);
        }
        else if (FormAssembly.CanBegin(row))
        {
            _open = new FormAssembly(row.Place, null);
            _ = _open.TryTake(row);
            _given.Add(index);
        }
    }

    private void Close()
    {
        if (_open?.Finish() is { } draft)
        {
            _forms.Add(draft.Build());
            _findings.AddRange(draft.Findings.Complete(draft.Place));
            foreach (int index in _given)
            {
                _inForms[index] = true;
            }
        }

        // What only looked like a form's beginning, or stands behind its end, is text like any other.
        _given.Clear();
        _open = null;
    }

    /// <summary>Whether the table goes on below a title that a page break repeats.</summary>
    private bool GoesOnAfter(int index)
    {
        const int Farthest = 6;
        for (int i = index + 1; i < Math.Min(_rows.Count, index + Farthest); i++)
        {
            LayoutRow row = _rows[i];
            if (PageFurniture.IsFurniture(row) || FormYear.IsAlone(row) || MoneyUnits.Announced(row.First.Label) is not null)
            {
                continue;
            }

            return IndicatorHeader.Of(row) is not null || (!row.IsProse && FormTitle.Of(row) is null && !HeadReader.IsField(row) && !FundsReader.IsHeader(row) && !FundsReader.IsPairs(row));
        }

        return false;
    }

    /// <summary>A year on a line of its own shortly above a title.</summary>
    private LayoutRow? YearAbove(int index)
    {
        const int Farthest = 2;
        for (int i = index - 1; i >= Math.Max(0, index - Farthest); i--)
        {
            if (FormYear.IsAlone(_rows[i]))
            {
                return _rows[i];
            }
        }

        return null;
    }
}
