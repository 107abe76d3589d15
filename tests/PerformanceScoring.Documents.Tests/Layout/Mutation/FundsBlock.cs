using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>Draws the funds block: its columns in any order, with and without the rows of 其中.</summary>
internal static class FundsBlock
{
    private static readonly FormLabel[] Fields = [FormLabel.InitialBudget, FormLabel.AnnualBudget, FormLabel.Spent, FormLabel.Weight, FormLabel.Rate, FormLabel.Points];

    public static void Draw(FormBlocks blocks)
    {
        if (blocks.Form.Funding.Count == 0)
        {
            return;
        }

        Dice dice = blocks.Dice;
        List<(FormLabel Label, string Header, Func<WrittenFunding, WrittenText> Amount)> columns =
        [
            (FormLabel.InitialBudget, dice.Pick(PrintedWords.Initials), row => row.Initial),
            (FormLabel.AnnualBudget, dice.Pick(PrintedWords.Annuals), row => row.Annual),
            (FormLabel.Spent, dice.Pick(PrintedWords.Spents), row => row.Spent),
            (FormLabel.Weight, dice.Pick("分值", "权重"), row => row.Weight),
            (FormLabel.Rate, dice.Pick(PrintedWords.Rates), row => row.DeclaredRate),
            (FormLabel.Points, dice.Pick("得分", "自评得分"), row => row.DeclaredPoints),
        ];
        columns.RemoveAll(column => blocks.Form.Funding.All(row => column.Amount(row).IsBlank) && !IsMoney(column.Label));
        columns = dice.Chance(30) ? dice.Shuffled(columns) : columns;
        string unit = dice.Pick("", "", "（万元）");
        string inCells = unit.Length == 0 && dice.Chance(20) ? "万元" : "";
        string heading = dice.Pick(PrintedWords.FundsBlocks) + dice.Pick("", blocks.Form.Funding[0].Weight.Text == "10" ? "（10分）" : "", "（万元）");
        bool named = columns.Exists(column => column.Label == FormLabel.AnnualBudget && column.Header == "调整后预算数") && columns[0].Label != FormLabel.AnnualBudget;
        string? overNames = named ? "年度预算数（万元）" : dice.Pick<string?>(null, null, "资金来源", "资金类别");

        List<int> starts = blocks.Starts(columns.Count + 2);
        int first = blocks.Sheet.Rows.Count;
        blocks.Add(starts, [heading, overNames, .. columns.Select(column => column.Header + (IsMoney(column.Label) ? unit : ""))]);
        foreach (WrittenFunding row in dice.Chance(30) ? blocks.Form.Funding.Take(1) : blocks.Form.Funding)
        {
            string source = blocks.Printed.Funding.Count == 1 && dice.Chance(60) ? $"其中：{row.Source}" : row.Source.Text!;
            List<string?> amounts = [.. columns.Select(column => Amount(blocks, column.Label, column.Amount(row).Text, inCells))];
            blocks.Add(starts, [null, source, .. amounts]);
            string[] fields = [.. Fields.Select(label => columns.FindIndex(column => column.Label == label) is >= 0 and int at ? amounts[at] ?? "·" : "·")];
            blocks.Printed.Funding.Add(new PrintedRow(blocks.Sheet.Line, $"{row.Source} | {string.Join(" | ", fields)}"));
        }

        blocks.MergeHeading(first, starts[1]);
    }

    private static bool IsMoney(FormLabel label) => label is FormLabel.InitialBudget or FormLabel.AnnualBudget or FormLabel.Spent;

    private static string? Amount(FormBlocks blocks, FormLabel label, string? amount, string unit) =>
        string.IsNullOrEmpty(amount) ? null : blocks.Text.Value(IsMoney(label) && !amount.EndsWith('元') ? amount + unit : amount);
}
