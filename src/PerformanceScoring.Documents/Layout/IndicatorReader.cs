using System.Buffers;
using PerformanceScoring.Findings;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>Reads the indicator rows below their header: repeats merged tiers and categories, and joins what a page break cut.</summary>
internal sealed class IndicatorReader
{
    private static readonly SearchValues<char> MarginCharacters = SearchValues.Create("年度绩效指标完成情况自评目分析及项支出一二三四五0123456789");

    private static readonly FormLabel[] Fields =
    [
        FormLabel.Name, FormLabel.Target, FormLabel.Actual, FormLabel.Weight, FormLabel.Points, FormLabel.Reason, FormLabel.MeasureUnit, FormLabel.Sign,
    ];

    private IndicatorHeader? _header;
    private RowAligner? _aligner;
    private int _shift;
    private bool _secondRowMayFollow;
    private bool _unusedMayFollow;
    private bool _breakAbove;
    private WrittenText _tier;
    private WrittenText _category;

    /// <summary>A finding: a column has no place in a form.</summary>
    /// <param name="header">The column's header.</param>
    /// <returns>The finding.</returns>
    public static Finding ColumnNotUsed(FilledCell header) => new(
        DocumentChecks.ColumnNotUsed,
        new Message("“{0}”列不参与计分，未使用。", "The column “{0}” has no part in scoring; it is not used.", header.Text),
        header.Written.Place);

    /// <summary>Takes a header: the first, its second row, or one that a page break repeats.</summary>
    /// <param name="header">The header.</param>
    /// <param name="row">Its row.</param>
    /// <param name="draft">The form.</param>
    public void TakeHeader(IndicatorHeader header, LayoutRow row, FormDraft draft)
    {
        if (_secondRowMayFollow && _header!.TryAddSecondRow(row))
        {
            // 绩效指标 and 年度指标值 over 一级指标, 二级指标, 三级指标, 指标性质, 指标值, 度量单位.
            _secondRowMayFollow = false;
            Use(_header);
            return;
        }

        Use(header);
        _unusedMayFollow |= !draft.HasIndicatorHeader;
        _secondRowMayFollow = true;
        _breakAbove = draft.Indicators.Count > 0;
        draft.HasIndicatorHeader = true;
        draft.Section = FormSection.Indicators;
    }

    /// <summary>Notes that something stood between two rows that a page break leaves there.</summary>
    public void NoteBreak() => _breakAbove = true;

    /// <summary>A column of the table.</summary>
    /// <param name="label">What it holds.</param>
    /// <returns>The column; null when there is none.</returns>
    public TableColumn? Column(FormLabel label) => _header?.Columns.Find(column => column.Label == label);

    /// <summary>Takes an indicator row, a heading of several rows, or the rest of one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="draft">The form.</param>
    /// <returns>False when the row is none of them.</returns>
    public bool TryTakeRow(LayoutRow row, FormDraft draft)
    {
        if (row.IsProse || _aligner is null || row.Filled.Length > DocumentLimits.FilledCells)
        {
            return false;
        }

        if (_secondRowMayFollow)
        {
            _secondRowMayFollow = false;
            if (_header!.TryAddSecondRow(row))
            {
                Use(_header);
                return true;
            }
        }

        if (_unusedMayFollow)
        {
            _unusedMayFollow = false;
            draft.Findings.AddRange(_header!.Unused.Select(ColumnNotUsed));
        }

        RowAlignment cells = _aligner.Align(row, _shift);
        FilledCell[] strays = [.. cells.LeftOver.Where(cell => !IsMargin(cell))];
        bool afterBreak = row.StartsBlock || _breakAbove;
        if (RowRemainder.Of(cells, strays, draft, afterBreak) is { } remainder)
        {
            remainder.AddTo(draft);
            _breakAbove = false;
            return true;
        }

        if (!IsIndicator(cells))
        {
            return strays.Length == 0 && TryTakeLevels(cells);
        }

        _ = TryTakeLevels(cells);
        IndicatorDraft indicator = new(row.Place) { [FormLabel.Tier] = _tier, [FormLabel.Category] = _category };
        foreach (FormLabel field in Fields)
        {
            if (cells[field] is { } cell)
            {
                indicator[field] = cell.Written;
            }
        }

        TakeAdjustedTarget(cells, indicator, draft);
        draft.Indicators.Add(indicator);
        draft.Findings.AddRange(strays.Select(FormFindings.CellNotPlaced));
        _shift = cells.Shift;
        _breakAbove = false;
        return true;
    }

    /// <summary>年初指标值 | 调整后指标值: the adjusted target counts where one is given; that the two differ is said.</summary>
    private static void TakeAdjustedTarget(RowAlignment cells, IndicatorDraft indicator, FormDraft draft)
    {
        if (cells[FormLabel.AdjustedTarget] is not { Shape: not CellShape.Dash } adjusted)
        {
            return;
        }

        if (indicator[FormLabel.Target] is { IsBlank: false } first && first.Text != adjusted.Text)
        {
            draft.Findings.Add(FormFindings.Adjusted(new Message("指标值", "The target"), first, adjusted.Written));
        }

        indicator[FormLabel.Target] = adjusted.Written;
    }

    private void Use(IndicatorHeader header)
    {
        _header = header;
        _aligner = new RowAligner(header.Columns, IsMargin);
        _shift = 0;
    }

    /// <summary>A row with a name, a value or points. One that stands out of line has to prove itself by its tier, category or points.</summary>
    private static bool IsIndicator(RowAlignment cells)
    {
        bool says = cells[FormLabel.Name] is not null || cells[FormLabel.Target] is not null || cells[FormLabel.Actual] is not null
            || cells[FormLabel.Weight] is not null || cells[FormLabel.Points] is not null;
        return says && !IsHeadingOnly(cells) && (cells.IsInLine || IsLevel(cells[FormLabel.Tier]) || IsLevel(cells[FormLabel.Category]) || IsScore(cells[FormLabel.Weight]) || IsScore(cells[FormLabel.Points]));
    }

    /// <summary>满意度指标 | 服务对象满意度指标 with nothing behind: headings of the template under which no row was written, the last of them in the column of names.</summary>
    private static bool IsHeadingOnly(RowAlignment cells) =>
        cells[FormLabel.Name] is { } name && ColumnFit.IsLevelHeading(name) && cells[FormLabel.Tier] is not null
        && cells[FormLabel.Target] is null && cells[FormLabel.Actual] is null && cells[FormLabel.Weight] is null && cells[FormLabel.Points] is null && cells[FormLabel.Reason] is null;

    private static bool IsLevel(FilledCell? cell) =>
        cell is not null && (FormWords.Tiers.Contains(cell.Bare) || FormWords.Categories.Contains(cell.Bare));

    private static bool IsScore(FilledCell? cell) => cell?.Shape is CellShape.Number or CellShape.Percent;

    /// <summary>A blank tier or category continues the one above; a new tier begins without a category.</summary>
    private bool TryTakeLevels(RowAlignment cells)
    {
        FilledCell? tier = cells[FormLabel.Tier];
        FilledCell? category = cells[FormLabel.Category];
        if (tier is not null)
        {
            _category = tier.Text == _tier.Text ? _category : default;
            _tier = tier.Written;
        }

        if (category is not null)
        {
            _category = category.Written;
        }

        return tier is not null || category is not null;
    }

    /// <summary>The heading that runs down the side of the table, whole or a piece of it.</summary>
    private static bool IsMargin(FilledCell cell)
    {
        FormLabel label = FormWords.Indicators.FindExact(cell.Label);
        return label == FormLabel.IndicatorsBlock
            || (cell.Shape == CellShape.Words && cell.Label.Key.Length > 0 && !FormWords.Tiers.Contains(cell.Bare) && !cell.Label.Key.AsSpan().ContainsAnyExcept(MarginCharacters));
    }
}
