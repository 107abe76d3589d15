using PerformanceScoring.Findings;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>One form while its rows are given out to the readers of its parts.</summary>
internal sealed class FormAssembly
{
    /// <summary>So many rows in a row that are not understood are no interruption of a form; it has ended.</summary>
    private const int LongestInterruption = 6;

    private readonly FormDraft _draft;
    private readonly FundsReader _funds = new();
    private readonly GoalsReader _goals = new();
    private readonly IndicatorReader _indicators = new();
    private readonly EndingReader _ending;
    private readonly NotesReader _notes = new();
    private readonly List<LayoutRow> _waiting = [];
    private bool _interrupted;

    /// <summary>Begins a form.</summary>
    /// <param name="place">Where it begins.</param>
    /// <param name="title">Its title, if any.</param>
    public FormAssembly(Location place, FormTitle? title)
    {
        _draft = new FormDraft(place) { Title = title };
        _ending = new EndingReader(_indicators);
        if (title is not null)
        {
            _draft.Set(FormLabel.Year, title.Year);
        }
    }

    /// <summary>True between the header of the indicator table and the total.</summary>
    public bool IsInsideTable => _draft is { HasIndicatorHeader: true, Section: FormSection.Indicators };

    /// <summary>Whether a form without a title may begin with a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True when it may.</returns>
    public static bool CanBegin(LayoutRow row) =>
        HeadReader.BeginsWith(row, FormLabel.Project)
        || HeadReader.NamesProject(row)
        || (!row.IsProse && (HeadReader.BeginsWith(row, FormLabel.Department) || HeadReader.BeginsWith(row, FormLabel.Unit)))
        || IndicatorHeader.Of(row) is not null
        || FundsReader.IsHeader(row);

    /// <summary>Whether a row belongs to the next form already.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True when it does.</returns>
    public bool EndsBefore(LayoutRow row)
    {
        if (HeadReader.BeginsWith(row, FormLabel.Project) || HeadReader.NamesProject(row))
        {
            return _draft.Has(FormLabel.Project) || _draft.HasIndicatorHeader || (_draft.Title is null && _draft.Funding.Count > 0);
        }

        if (SummaryHeader.Of(row) is not null)
        {
            return true;
        }

        bool ended = _draft.Section == FormSection.Ending;
        if (!_draft.HasIndicatorHeader || row.IsProse)
        {
            return false;
        }

        return FundsReader.IsHeader(row)
            || (ended && (IndicatorHeader.Of(row) is not null || HeadReader.BeginsWith(row, FormLabel.Department) || HeadReader.BeginsWith(row, FormLabel.Unit)));
    }

    /// <summary>Takes what else stands in the row of the title: the unit of money, the unit that reports.</summary>
    /// <param name="row">The row.</param>
    public void TakeTitle(LayoutRow row)
    {
        foreach (FilledCell cell in row.Filled)
        {
            if (MoneyUnits.Announced(cell.Label) is { } unit)
            {
                _draft.Set(FormLabel.MoneyUnit, cell.Part(unit));
            }
        }
    }

    /// <summary>Notes that a page ends here.</summary>
    public void NoteBreak()
    {
        _indicators.NoteBreak();
        _interrupted = true;
    }

    /// <summary>Gives a row to the part it belongs to.</summary>
    /// <param name="row">The row.</param>
    /// <returns>False when it belongs to none.</returns>
    public bool TryTake(LayoutRow row)
    {
        if (!TryGiveOut(row))
        {
            return false;
        }

        _draft.Findings.AddRange(_waiting.Select(FormFindings.RowNotPlaced));
        _waiting.Clear();
        _interrupted = false;
        return true;
    }

    /// <summary>Keeps a row that belongs to no part, to be reported if the form goes on.</summary>
    /// <param name="row">The row.</param>
    /// <returns>False when the form has ended above it.</returns>
    public bool Tolerates(LayoutRow row)
    {
        // A table row right below the form's own rows is inside it, whatever follows; anything else only if the form goes on below.
        if (!row.IsProse && !row.StartsBlock && !_interrupted && _waiting.Count == 0)
        {
            _draft.Findings.Add(FormFindings.RowNotPlaced(row));
            return true;
        }

        if (_draft.Section == FormSection.Ending || _waiting.Count >= LongestInterruption)
        {
            return false;
        }

        _waiting.Add(row);
        return true;
    }

    /// <summary>Ends the form.</summary>
    /// <returns>The form; null when there is too little of it to be one.</returns>
    public FormDraft? Finish()
    {
        if (!_draft.IsForm)
        {
            return null;
        }

        if (_draft.Indicators.Count == 0)
        {
            _draft.Findings.Add(new Finding(
                DocumentChecks.FormIncomplete,
                new Message("该表没有任何指标行，可能被截断。", "The form has no indicator rows; it may be cut off."),
                _draft.Place)
            {
                Action = new Message("请核对原文件是否完整。", "Check whether the file is complete."),
            });
        }

        return _draft;
    }

    private bool TryGiveOut(LayoutRow row)
    {
        if (_notes.TryTake(row, _draft))
        {
            return true;
        }

        // A header may begin with 得分, in which a total begins too.
        if (IndicatorHeader.Of(row) is { } header)
        {
            _indicators.TakeHeader(header, row, _draft);
            return true;
        }

        if (_draft.Section != FormSection.Funds && _ending.TryTake(row, _draft))
        {
            return true;
        }

        if (!_draft.HasIndicatorHeader && TryGiveToBlocks(row))
        {
            return true;
        }

        if (_draft.Section == FormSection.Indicators)
        {
            return (row.First.Label.Tail is not null && HeadReader.TryTake(row, _draft)) || _indicators.TryTakeRow(row, _draft);
        }

        return HeadReader.TryTake(row, _draft)
            || IsSectionHeading(row)
            || (_draft.Section == FormSection.Goals && _goals.TryTakeTexts(row, _draft))
            || (_draft.Section == FormSection.Funds && _ending.TryTake(row, _draft));
    }

    /// <summary>二、项目资金情况: a heading between the parts of the form.</summary>
    private bool IsSectionHeading(LayoutRow row)
    {
        const int Longest = 20;
        bool besideGoals = _draft.Section == FormSection.Goals && row.IsProse;
        return row.Distinct.Length == 1 && row.First.Text.Length <= Longest
            && (besideGoals || _draft.Section is FormSection.Head or FormSection.Funds)
            && ListNumber.IsChinese(row.First.Text);
    }

    private bool TryGiveToBlocks(LayoutRow row)
    {
        if (FundsReader.IsHeader(row))
        {
            _funds.TakeHeader(row, _draft);
            return true;
        }

        if (FundsReader.IsPairs(row))
        {
            _funds.TakePairs(row, _draft);
            return true;
        }

        return (_draft.Section == FormSection.Funds && _funds.TryTakeRow(row, _draft)) || _goals.TryTakeHeading(row, _draft);
    }
}
