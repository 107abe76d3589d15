using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>Draws what stands around the indicator table: title, head, funds, goals, total and remarks.</summary>
internal sealed class FormBlocks(WrittenForm form, DrawnSheet sheet, PrintedForm printed, PrintedText text, Dice dice, int width)
{
    private readonly bool _merged = dice.Chance(60);

    public string Title { get; } = dice.Pick(PrintedWords.Titles) + (form.Year.IsBlank || dice.Chance(30) ? "" : dice.Pick($"（{form.Year}年度）", $"({form.Year}年度)", $"\n（{form.Year}年度）"));

    public void DrawTitle()
    {
        if (dice.Chance(25))
        {
            sheet.AddSpread(width, [0], [dice.Pick("附件2", "附件2-1：", "附表3", "表12")], _merged);
        }

        sheet.AddSpread(width, [0], [Title], _merged);
        if (dice.Chance(25))
        {
            sheet.AddSpread(width, [0], ["（2024年度）"], _merged);
        }

        if (dice.Chance(50))
        {
            sheet.AddSpread(width, Starts(2), dice.Pick<string?[]>(["填报单位：某某局", "单位：万元"], [null, "单位：万元"], ["填报单位（盖章）：", "金额单位：万元"]), merged: false);
        }
    }

    public void DrawHead()
    {
        List<(string Label, string? Value)> fields =
        [
            (dice.Pick(PrintedWords.Departments), form.Department.Text ?? "某某局"), (dice.Pick(PrintedWords.Units), form.Unit.Text ?? "某某中心"),
        ];
        for (int unused = dice.Below(3); unused > 0; unused--)
        {
            fields.Add((dice.Pick(PrintedWords.UnusedHeads), dice.Chance(50) ? null : dice.Pick("张三", "2024-12-31", "0531-87222222", "常年项目")));
        }

        fields = dice.Shuffled(fields.DistinctBy(field => field.Label));
        printed.Project = form.Project.Text ?? "某某项目";
        fields.Insert(dice.Chance(80) ? 0 : dice.Below(fields.Count), (dice.Pick(PrintedWords.Projects), printed.Project));
        int perRow = 1 + dice.Below(width >= 6 ? 3 : 2);
        foreach ((string Label, string? Value)[] row in fields.Chunk(perRow))
        {
            sheet.AddSpread(width, Starts(2 * row.Length), [.. row.SelectMany(field => new[] { field.Label, field.Value })], _merged);
        }
    }

    public void DrawFunds()
    {
        if (form.Funding.Count == 0)
        {
            return;
        }

        List<(FormLabel Label, string Header, Func<WrittenFunding, WrittenText> Amount)> columns =
        [
            (FormLabel.InitialBudget, dice.Pick(PrintedWords.Initials), row => row.Initial),
            (FormLabel.AnnualBudget, dice.Pick(PrintedWords.Annuals), row => row.Annual),
            (FormLabel.Spent, dice.Pick(PrintedWords.Spents), row => row.Spent),
            (FormLabel.Weight, dice.Pick("分值", "权重"), row => row.Weight),
            (FormLabel.Rate, dice.Pick(PrintedWords.Rates), row => row.DeclaredRate),
            (FormLabel.Points, dice.Pick("得分", "自评得分"), row => row.DeclaredPoints),
        ];
        columns.RemoveAll(column => form.Funding.All(row => column.Amount(row).IsBlank) && !IsMoney(column.Label));
        columns = dice.Chance(30) ? dice.Shuffled(columns) : columns;
        string unit = dice.Pick("", "", "（万元）");
        string inCells = unit.Length == 0 && dice.Chance(20) ? "万元" : "";
        List<int> starts = Starts(columns.Count + 2);
        int first = sheet.Rows.Count;
        sheet.AddSpread(width, starts, [dice.Pick(PrintedWords.FundsBlocks) + dice.Pick("", form.Funding[0].Weight.Text == "10" ? "（10分）" : "", "（万元）"), dice.Pick<string?>(null, null, "资金来源"), .. columns.Select(column => column.Header + (IsMoney(column.Label) ? unit : ""))], _merged);
        IEnumerable<WrittenFunding> rows = dice.Chance(30) ? form.Funding.Take(1) : form.Funding;
        foreach (WrittenFunding row in rows)
        {
            string source = printed.Funding.Count == 1 && dice.Chance(60) ? $"其中：{row.Source}" : row.Source.Text!;
            List<string?> amounts = [.. columns.Select(column => Amount(column.Label, column.Amount(row).Text, inCells))];
            sheet.AddSpread(width, starts, [null, source, .. amounts], _merged);
            string[] fields = [.. PrintedFunding.Order.Select(label => columns.FindIndex(column => column.Label == label) is >= 0 and int at ? amounts[at] ?? "·" : "·")];
            printed.Funding.Add(new PrintedRow(sheet.Line, $"{row.Source} | {string.Join(" | ", fields)}"));
        }

        sheet.MergeDown(starts[0], first, sheet.Rows.Count - 1);
        if (_merged)
        {
            // The heading's own cells across would lie in the merge down: one range covers both.
            sheet.Merges.RemoveAll(merge => merge.Column == starts[0] && merge.Row >= first);
            sheet.Merges.Add(new DrawnMerge(first, starts[0], sheet.Rows.Count - first, starts[1] - starts[0]));
        }
    }

    private static bool IsMoney(FormLabel label) => label is FormLabel.InitialBudget or FormLabel.AnnualBudget or FormLabel.Spent;

    private string? Amount(FormLabel label, string? amount, string unit) =>
        string.IsNullOrEmpty(amount) ? null : text.Value(IsMoney(label) && !amount.EndsWith('元') ? amount + unit : amount);

    public void DrawGoals()
    {
        if (dice.Chance(20))
        {
            return;
        }

        string expected = form.ExpectedGoal.Text ?? "按时完成全年任务";
        string actual = form.ActualGoal.Text ?? "已全部完成";
        List<int> starts = Starts(3);
        if (dice.Chance(25))
        {
            sheet.AddSpread(width, Starts(2), [dice.Pick(PrintedWords.ExpectedGoals), expected], _merged);
            sheet.AddSpread(width, Starts(2), [dice.Pick(PrintedWords.ActualGoals), actual], _merged);
            return;
        }

        int first = sheet.Rows.Count;
        bool swapped = dice.Chance(10);
        string[] heads = [dice.Pick(PrintedWords.ExpectedGoals), dice.Pick(PrintedWords.ActualGoals)];
        string[] texts = [expected, actual];
        sheet.AddSpread(width, starts, ["年度总体目标", heads[swapped ? 1 : 0], heads[swapped ? 0 : 1]], _merged);
        sheet.AddSpread(width, starts, [null, texts[swapped ? 1 : 0], texts[swapped ? 0 : 1]], _merged);
        sheet.Merges.RemoveAll(merge => merge.Column == starts[0] && merge.Row >= first);
        sheet.Merges.Add(new DrawnMerge(first, starts[0], 2, starts[1] - starts[0]));
    }

    public void DrawEnding(IndicatorTable table)
    {
        if (!form.DeclaredTotal.IsBlank)
        {
            DrawTotal(table, form.DeclaredTotal.Text!);
            if (dice.Chance(30))
            {
                sheet.AddSpread(width, Starts(2), ["总分在80分以下的项目未实现绩效目标的原因分析及拟采取的措施说明：", form.Explanation.Text ?? "无"], _merged);
            }
        }

        for (int remarks = dice.Below(3); remarks > 0; remarks--)
        {
            if (dice.Chance(50))
            {
                sheet.AddLine(dice.Pick(PrintedWords.Remarks));
            }
            else
            {
                sheet.AddSpread(width, [0], [dice.Pick(PrintedWords.Remarks)], _merged);
            }
        }
    }

    private void DrawTotal(IndicatorTable table, string total)
    {
        printed.Total = text.Value(total)!;
        string label = dice.Pick(PrintedWords.Totals);
        int points = table.ColumnOf(FormLabel.Points);
        int weight = table.ColumnOf(FormLabel.Weight);
        if (points == 0 || dice.Chance(20))
        {
            sheet.AddSpread(width, Starts(2), [label, printed.Total], _merged);
            return;
        }

        DrawnRow row = sheet.AddRow(width);
        row.Cells[0] = label;
        row.Cells[points] = printed.Total;
        if (weight > 0 && dice.Chance(50))
        {
            row.Cells[weight] = text.Value("100");
        }

        sheet.MergeAcross(0, (row.Cells[weight > 0 ? weight : 0] is null || weight <= 0 ? points : Math.Min(weight, points)) - 1);
    }

    /// <summary>Where so many cells begin that share the width.</summary>
    private List<int> Starts(int count)
    {
        SortedSet<int> starts = [0];
        while (starts.Count < count)
        {
            starts.Add(1 + dice.Below(width - 1));
        }

        return [.. starts];
    }
}
