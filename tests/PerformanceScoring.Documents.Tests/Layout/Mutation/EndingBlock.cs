namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>Draws what stands below the rows: the total, explanations, remarks, signatures.</summary>
internal static class EndingBlock
{
    public static void Draw(FormBlocks blocks, IndicatorTable table)
    {
        Dice dice = blocks.Dice;
        if (!blocks.Form.DeclaredTotal.IsBlank)
        {
            DrawTotal(blocks, table, blocks.Form.DeclaredTotal.Text!);
            if (dice.Chance(30))
            {
                blocks.Add("总分在80分以下的项目未实现绩效目标的原因分析及拟采取的措施说明：", blocks.Form.Explanation.Text ?? "无");
            }
            else if (dice.Chance(20))
            {
                blocks.Add("评价结论", "根据资金管理办法，项目已完成支付。");
                blocks.Add("存在问题", "无");
                blocks.Add("改进措施", "无");
            }
        }

        for (int remarks = dice.Below(3); remarks > 0; remarks--)
        {
            if (dice.Chance(50))
            {
                blocks.Sheet.AddLine(dice.Pick(PrintedWords.Remarks));
            }
            else
            {
                blocks.Add([0], dice.Pick(PrintedWords.Remarks));
            }
        }

        if (dice.Chance(25))
        {
            blocks.Sheet.AddSpread(blocks.Width, blocks.Starts(2), dice.Pick<string?[]>(["项目负责人：张三", "财务负责人：李四"], ["填报人：张三", "联系电话：0531-87222222"]), merged: false);
        }
    }

    private static void DrawTotal(FormBlocks blocks, IndicatorTable table, string total)
    {
        blocks.Printed.Total = blocks.Text.Value(total)!;
        string label = blocks.Dice.Pick(PrintedWords.Totals);
        int points = table.ColumnOf(FormLabel.Points);
        int weight = table.ColumnOf(FormLabel.Weight);
        if (points == 0 || blocks.Dice.Chance(20))
        {
            blocks.Sheet.AddSpread(blocks.Width, blocks.Starts(2), [label, blocks.Printed.Total], merged: true);
            return;
        }

        DrawnRow row = blocks.Sheet.AddRow(blocks.Width);
        row.Cells[0] = label;
        row.Cells[points] = blocks.Printed.Total;
        bool weights = weight > 0 && blocks.Dice.Chance(50);
        if (weights)
        {
            row.Cells[weight] = blocks.Text.Value("100");
        }

        blocks.Sheet.MergeAcross(0, (weights ? Math.Min(weight, points) : points) - 1);
    }
}
