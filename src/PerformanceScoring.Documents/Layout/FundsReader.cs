using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>Reads the funds block: a header with amounts below it in any order, or labels with their amounts beside them.</summary>
internal sealed class FundsReader
{
    private RowAligner? _aligner;
    private int _firstColumn;
    private int _shift;
    private List<FormLabel> _pairs = [];
    private FundingDraft? _pairTotal;

    /// <summary>Whether a row is the header of a funds block.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True for a header.</returns>
    public static bool IsHeader(LayoutRow row)
    {
        if (row.IsProse || row.Filled.Length is < 2 or > DocumentLimits.FilledCells || row.HasNumber)
        {
            return false;
        }

        int budgets = 0;
        int others = 0;
        bool block = false;
        foreach (FilledCell cell in row.Filled)
        {
            FormLabel label = FormWords.Funds.Find(cell.Label);
            budgets += IsBudget(label) ? 1 : 0;
            others += label is FormLabel.Rate or FormLabel.Weight or FormLabel.Points ? 1 : 0;
            block |= label == FormLabel.FundsBlock;
        }

        return (budgets > 0 && budgets + others >= 2) || (block && (budgets > 0 || others >= 2));
    }

    /// <summary>Whether a row has a funds label and its amount beside it.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True when it does.</returns>
    public static bool IsPairs(LayoutRow row) => !row.IsProse && Pairs(row).Exists(pair => IsBudget(pair.Label));

    /// <summary>Takes a header.</summary>
    /// <param name="row">A row that is a header.</param>
    /// <param name="draft">The form.</param>
    public void TakeHeader(LayoutRow row, FormDraft draft)
    {
        List<TableColumn> columns = [];
        foreach (FilledCell cell in row.Filled)
        {
            FormLabel label = FormWords.Funds.Find(cell.Label);
            TakeBrackets(cell, label, draft);
            if (label == FormLabel.FundsBlock || (label == FormLabel.None && columns.Count == 0))
            {
                continue;
            }

            if (label == FormLabel.AnnualBudget && columns is [{ Label: FormLabel.AnnualBudget }, ..])
            {
                // 年度预算数（万元） | 年初预算 | 调整后预算数: the first heads the names of the rows.
                columns.RemoveAt(0);
            }

            bool known = label != FormLabel.None && !columns.Exists(column => column.Label == label);
            columns.Add(new TableColumn(known ? label : FormLabel.Extra, cell.Index, cell));
            if (!known && !columns.Exists(column => column.Label != FormLabel.Extra && column.Header.Text == cell.Text))
            {
                draft.Findings.Add(IndicatorReader.ColumnNotUsed(cell));
            }
        }

        _firstColumn = columns[0].Index;
        _aligner = new RowAligner(columns, IsRowName);
        _shift = 0;
        _pairs = [];
        draft.Section = FormSection.Funds;
    }

    /// <summary>Takes a row of labels with their amounts beside them.</summary>
    /// <param name="row">A row that holds such pairs.</param>
    /// <param name="draft">The form.</param>
    public void TakePairs(LayoutRow row, FormDraft draft)
    {
        foreach (FilledCell cell in row.Filled)
        {
            TakeBrackets(cell, FormWords.Funds.Find(cell.Label), draft);
        }

        List<(FormLabel Label, WrittenText Amount)> pairs = Pairs(row);
        if (_pairTotal is null)
        {
            _pairTotal = new FundingDraft(row.Place, default);
            draft.Funding.Add(_pairTotal);
        }

        AddAll(_pairTotal, pairs, row, draft);
        _aligner = null;
        _pairs = [.. pairs.Select(pair => pair.Label)];
        draft.Section = FormSection.Funds;
    }

    /// <summary>Takes a row of amounts.</summary>
    /// <param name="row">The row.</param>
    /// <param name="draft">The form.</param>
    /// <returns>False when the row is none.</returns>
    public bool TryTakeRow(LayoutRow row, FormDraft draft)
    {
        // 资金管理情况 below the amounts of a transfer payment holds words about them and no amounts.
        if (row.IsProse || row.Filled.Length > DocumentLimits.FilledCells || FormWords.Head.FindExact(row.First.Label) == FormLabel.Unused)
        {
            return false;
        }

        return _aligner is null ? TryTakeMorePairs(row, draft) || TryTakeSourcePairs(row, draft) : TryTakeAligned(row, _aligner, draft);
    }

    /// <summary>预算执行率 | 99% | 分值 | 10 | 得分 | 9.9, below 预算数 | 20 | 执行数 | 19.</summary>
    private bool TryTakeMorePairs(LayoutRow row, FormDraft draft)
    {
        List<(FormLabel Label, WrittenText Amount)> pairs = Pairs(row);
        if (_pairTotal is null || pairs.Count == 0 || pairs.Exists(pair => IsBudget(pair.Label)) || row.Filled.Length > 2 * pairs.Count)
        {
            return false;
        }

        AddAll(_pairTotal, pairs, row, draft);
        return true;
    }

    private bool TryTakeAligned(LayoutRow row, RowAligner aligner, FormDraft draft)
    {
        RowAlignment cells = aligner.Align(row, _shift);
        List<(FormLabel Label, FilledCell Cell)> amounts = [];
        foreach (FormLabel label in AmountLabels)
        {
            if (cells[label] is { } cell)
            {
                amounts.Add((label, cell));
            }
        }

        // The name stands before the amounts: the last words there, behind a heading that runs down the side.
        int firstAmount = amounts.Count == 0 ? int.MaxValue : amounts.Min(amount => amount.Cell.Index);
        FilledCell? name = cells.LeftOver.LastOrDefault(cell => cell.Index < firstAmount && IsRowName(cell) && SourceName(cell).Length > 0);
        bool known = name is not null && FormWords.FundingSources.FindExact(LabelText.Of(SourceName(name))) != FormLabel.None;
        bool counts = amounts.Exists(amount => IsAmount(amount.Cell.Shape));
        if ((!counts && (!known || amounts.Count > 0)) || (name is null && draft.Funding.Count > 0))
        {
            return false;
        }

        FundingDraft funding = new(row.Place, name?.Part(SourceName(name)) ?? default);
        foreach ((FormLabel label, FilledCell cell) in amounts)
        {
            funding.TryAdd(label, cell.Written);
        }

        _shift = cells.Shift;
        draft.Funding.Add(funding);
        foreach (FilledCell cell in cells.LeftOver.Where(cell => cell.Index > firstAmount || !IsRowName(cell)))
        {
            draft.Findings.Add(FormFindings.CellNotPlaced(cell));
        }

        return true;
    }

    /// <summary>其中：财政拨款 | 20 | 其中：财政拨款 | 15, below 预算数 | 20 | 执行数 | 15.</summary>
    private bool TryTakeSourcePairs(LayoutRow row, FormDraft draft)
    {
        FundingDraft? funding = null;
        int pair = 0;
        FilledCell? name = null;
        foreach (FilledCell cell in row.Filled)
        {
            if (cell.Shape == CellShape.Words)
            {
                name = cell;
                continue;
            }

            if (name is null || pair >= _pairs.Count)
            {
                return false;
            }

            string source = SourceName(name);
            if (funding is null || funding.Source.Text != source)
            {
                funding = new FundingDraft(row.Place, name.Part(source));
                draft.Funding.Add(funding);
            }

            funding.TryAdd(_pairs[pair], cell.Written);
            pair++;
            name = null;
        }

        return funding is not null;
    }

    private static void AddAll(FundingDraft funding, List<(FormLabel Label, WrittenText Amount)> pairs, LayoutRow row, FormDraft draft)
    {
        foreach ((FormLabel label, WrittenText amount) in pairs)
        {
            if (!funding.TryAdd(label, amount))
            {
                draft.Findings.Add(FormFindings.RowNotPlaced(row));
            }
        }
    }

    private static List<(FormLabel Label, WrittenText Amount)> Pairs(LayoutRow row)
    {
        List<(FormLabel Label, WrittenText Amount)> pairs = [];
        for (int i = 0; i < row.Filled.Length; i++)
        {
            FilledCell cell = row.Filled[i];
            FormLabel label = FormWords.Funds.FindExact(cell.Label);
            if (label is FormLabel.None or FormLabel.FundsBlock)
            {
                continue;
            }

            if (cell.Label.Tail is { Length: > 0 } tail && IsAmount(CellShapes.Of(tail)))
            {
                pairs.Add((label, cell.Part(tail)));
            }
            else if (i + 1 < row.Filled.Length && IsAmount(row.Filled[i + 1].Shape))
            {
                i++;
                pairs.Add((label, row.Filled[i].Written));
            }
        }

        return pairs;
    }

    /// <summary>A row's name without 其中 and without a colon at its end.</summary>
    private static string SourceName(FilledCell cell)
    {
        ReadOnlySpan<char> name = cell.Text;
        if (name.StartsWith("其中", StringComparison.Ordinal))
        {
            name = name[2..].TrimStart("：:、，,-—－ \u3000\u00A0");
        }

        return name.TrimEnd("：: \u3000\u00A0").ToString();
    }

    private static void TakeBrackets(FilledCell cell, FormLabel label, FormDraft draft)
    {
        if (label == FormLabel.None || cell.Label.Brackets.Length == 0)
        {
            return;
        }

        string points = PointsIn(cell.Label.Brackets);
        if (points.Length > 0 && label is FormLabel.FundsBlock or FormLabel.Points && draft.FundsWeight.IsBlank)
        {
            draft.FundsWeight = cell.Part(points);
        }

        string rest = points.Length > 0 ? cell.Label.Brackets.Replace(points + "分", "", StringComparison.Ordinal) : cell.Label.Brackets;
        if (draft.FundsUnit.IsBlank && MoneyUnits.Of(rest) is { } unit)
        {
            draft.FundsUnit = cell.Part(unit);
        }
    }

    /// <summary>The points in a heading: 万元20分 → 20, 20分*执行率 → 20.</summary>
    private static string PointsIn(ReadOnlySpan<char> brackets)
    {
        int end = brackets.IndexOf('分');
        if (end < 0)
        {
            return "";
        }

        ReadOnlySpan<char> before = brackets[..end];
        return before[before.TrimEnd("0123456789.").Length..].ToString();
    }

    private static bool IsRowName(FilledCell cell) => cell.Shape == CellShape.Words;

    private static bool IsBudget(FormLabel label) => label is FormLabel.InitialBudget or FormLabel.AnnualBudget or FormLabel.Spent;

    private static bool IsAmount(CellShape shape) => shape is CellShape.Number or CellShape.Quantity or CellShape.Percent or CellShape.Dash;

    private static ReadOnlySpan<FormLabel> AmountLabels =>
        [FormLabel.InitialBudget, FormLabel.AnnualBudget, FormLabel.Spent, FormLabel.Weight, FormLabel.Rate, FormLabel.Points];
}
