namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>Draws titles and the head: labels beside their values, in any order, or each with its value in one cell.</summary>
internal static class HeadBlock
{
    public static void DrawTitle(FormBlocks blocks)
    {
        Dice dice = blocks.Dice;
        if (dice.Chance(25))
        {
            blocks.Add([0], dice.Pick("附件2", "附件2-1：", "附表3", "表12", "报表编号：510000_0013zp"));
        }

        blocks.Add([0], blocks.Title);
        if (dice.Chance(25))
        {
            blocks.Add([0], blocks.Form.Year.IsBlank ? "2024年度" : $"（{blocks.Form.Year}年度）");
        }

        if (dice.Chance(50))
        {
            blocks.Sheet.AddSpread(
                blocks.Width, blocks.Starts(2), dice.Pick<string?[]>(["填报单位：某某局", "单位：万元"], [null, "单位：万元"], ["填报单位（盖章）：", "金额单位：万元"], ["填表日期：2025年3月1日", "金额单位：万元"]), merged: false);
        }
    }

    public static void DrawHead(FormBlocks blocks)
    {
        Dice dice = blocks.Dice;
        List<(string Label, string? Value)> fields =
        [
            (dice.Pick(PrintedWords.Departments), blocks.Form.Department.Text ?? "某某局"), (dice.Pick(PrintedWords.Units), blocks.Form.Unit.Text ?? "某某中心"),
        ];
        for (int unused = dice.Below(3); unused > 0; unused--)
        {
            fields.Add((dice.Pick(PrintedWords.UnusedHeads), dice.Chance(50) ? null : dice.Pick("张三", "2024-12-31", "0531-87222222", "常年项目")));
        }

        fields = dice.Shuffled(fields.DistinctBy(field => field.Label));
        blocks.Printed.Project = blocks.Form.Project.Text ?? "某某项目";
        fields.Insert(dice.Chance(80) ? 0 : dice.Below(fields.Count), (dice.Pick(PrintedWords.Projects), blocks.Printed.Project));
        bool oneCell = dice.Chance(10);
        foreach ((string Label, string? Value)[] row in fields.Chunk(1 + dice.Below(3)))
        {
            blocks.Add([.. row.SelectMany<(string Label, string? Value), string?>(field => oneCell ? [$"{field.Label}：{field.Value}"] : [field.Label, field.Value])]);
        }
    }
}
