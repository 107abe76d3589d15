namespace PerformanceScoring.Documents.Layout;

/// <summary>The header of the indicator table: which column holds what.</summary>
internal sealed class IndicatorHeader
{
    private IndicatorHeader(List<TableColumn> columns) => Columns = columns;

    /// <summary>The columns, by index.</summary>
    public List<TableColumn> Columns { get; }

    /// <summary>The headers of columns that hold nothing a form has; a merged header printed twice is not among them.</summary>
    public IEnumerable<FilledCell> Unused => Columns
        .Where(column => column.Label == FormLabel.Extra && !Columns.Exists(other => other.Label != FormLabel.Extra && other.Header.Text == column.Header.Text))
        .Select(column => column.Header);

    /// <summary>Reads a row as a header.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The header, or null when the row is none.</returns>
    public static IndicatorHeader? Of(LayoutRow row)
    {
        const int FewestColumns = 3;
        if (row.IsProse || row.Filled.Length is < FewestColumns or > DocumentLimits.FilledCells || row.HasNumber)
        {
            return null;
        }

        List<TableColumn> columns = [];
        foreach (FilledCell cell in row.Filled)
        {
            if (cell.Label.IsLong)
            {
                return null;
            }

            bool heading = columns.Count == 0 && IsGoalHeading(cell.Label);
            columns.Add(new TableColumn(heading ? FormLabel.IndicatorsBlock : LabelOf(cell.Label, FormWords.Indicators), cell.Index, cell));
        }

        Settle(columns);
        bool rows = columns.Exists(column => column.Label is FormLabel.Tier or FormLabel.Category or FormLabel.Name && IsExact(column));
        bool values = columns.Exists(column => column.Label is FormLabel.Target or FormLabel.Actual or FormLabel.Weight or FormLabel.Points);
        int known = columns.Count(column => column.Label is not (FormLabel.None or FormLabel.IndicatorsBlock or FormLabel.Extra));
        if (!rows || !values || known < FewestColumns || known < columns.Count - known)
        {
            return null;
        }

        columns.RemoveAll(column => column.Label == FormLabel.IndicatorsBlock);
        return new IndicatorHeader([.. columns.Select(column => column.Label == FormLabel.None ? column with { Label = FormLabel.Extra } : column)]);
    }

    /// <summary>Adds the names that a second header row gives to the columns under a merged one.</summary>
    /// <param name="row">The row below the header.</param>
    /// <returns>False when the row is no header row.</returns>
    public bool TryAddSecondRow(LayoutRow row)
    {
        List<TableColumn> named = [];
        foreach (FilledCell cell in row.Filled)
        {
            FormLabel label = SubLabelOf(cell);
            if (label is FormLabel.None or FormLabel.IndicatorsBlock)
            {
                return false;
            }

            named.Add(new TableColumn(label, cell.Index, cell));
        }

        if (row.IsProse || named.DistinctBy(column => column.Label).Count() != named.Count)
        {
            return false;
        }

        Columns.RemoveAll(column => named.Exists(other => other.Index == column.Index || (other.Label == column.Label && column.Label != FormLabel.Extra)));
        Columns.AddRange(named);
        Columns.Sort((left, right) => left.Index.CompareTo(right.Index));
        return true;
    }

    /// <summary>年度绩效目标1（40分）: a form with several goals has a table for each, and the goal runs down its side.</summary>
    private static bool IsGoalHeading(LabelText text) => FormWords.Goals.FindExact(LabelText.Of(text.Unnumbered)) == FormLabel.GoalsBlock;

    /// <summary>What a header says; 备注（未完成原因） says it in brackets.</summary>
    private static FormLabel LabelOf(LabelText text, LabelWords words)
    {
        FormLabel label = words.Find(text);
        return label == FormLabel.Extra && text.Brackets.Length > 0 && words.Find(LabelText.Of(text.Brackets)) == FormLabel.Reason ? FormLabel.Reason : label;
    }

    /// <summary>What a header of the second row says: under 年度指标值 a 单位 or 内容 is a part of the value, elsewhere words mean what they mean in the first row.</summary>
    private FormLabel SubLabelOf(FilledCell cell)
    {
        bool partOfValue = Columns.FindLast(column => column.Index <= cell.Index)?.Label is FormLabel.Target or FormLabel.Actual;
        (LabelWords first, LabelWords second) = partOfValue ? (FormWords.SubColumns, FormWords.Indicators) : (FormWords.Indicators, FormWords.SubColumns);
        FormLabel label = LabelOf(cell.Label, first);
        return label == FormLabel.None ? LabelOf(cell.Label, second) : label;
    }

    /// <summary>Of several columns with one meaning, the one whose words are exact keeps it, else the first.</summary>
    private static void Settle(List<TableColumn> columns)
    {
        bool named = columns.Exists(column => column.Label == FormLabel.Name);
        int block = columns.FindIndex(column => column.Label == FormLabel.IndicatorsBlock);
        if (!named && block >= 0 && (block > 0 || !columns.Exists(column => column.Label is FormLabel.Tier or FormLabel.Category)))
        {
            columns[block] = columns[block] with { Label = FormLabel.Name };
        }

        if (!columns.Exists(column => column.Label == FormLabel.Target) && columns.FindIndex(column => column.Label == FormLabel.AdjustedTarget) is >= 0 and int only)
        {
            columns[only] = columns[only] with { Label = FormLabel.Target };
        }

        // Where no column asks for reasons, they stand in the remarks.
        if (!columns.Exists(column => column.Label == FormLabel.Reason) && columns.FindIndex(column => column.Label == FormLabel.Extra && column.Header.Label.Key is ("备注" or "自评说明" or "完成情况说明")) is >= 0 and int remarks)
        {
            columns[remarks] = columns[remarks] with { Label = FormLabel.Reason };
        }

        foreach (FormLabel label in columns.Select(column => column.Label).Distinct().ToArray())
        {
            if (label is FormLabel.None or FormLabel.Extra || columns.Count(column => column.Label == label) < 2)
            {
                continue;
            }

            int kept = columns.FindIndex(column => column.Label == label && IsExact(column));
            kept = kept >= 0 ? kept : columns.FindIndex(column => column.Label == label);
            for (int i = 0; i < columns.Count; i++)
            {
                if (i != kept && columns[i].Label == label)
                {
                    columns[i] = columns[i] with { Label = FormLabel.Extra };
                }
            }
        }
    }

    private static bool IsExact(TableColumn column) => FormWords.Indicators.FindExact(column.Header.Label) != FormLabel.None || column.Header.Label.Key.Contains("级指标", StringComparison.Ordinal);
}
