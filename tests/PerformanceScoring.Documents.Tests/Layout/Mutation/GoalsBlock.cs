namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>Draws the goals: beside their labels, below them, or several in rows.</summary>
internal static class GoalsBlock
{
    public static void Draw(FormBlocks blocks)
    {
        Dice dice = blocks.Dice;
        if (dice.Chance(20))
        {
            return;
        }

        string expected = blocks.Form.ExpectedGoal.Text ?? "按时完成全年任务";
        string actual = blocks.Form.ActualGoal.Text ?? "已全部完成";
        (string expectedHead, string actualHead) = (dice.Pick(PrintedWords.ExpectedGoals), dice.Pick(PrintedWords.ActualGoals));
        if (dice.Chance(25))
        {
            blocks.Add(expectedHead, expected);
            blocks.Add(actualHead, actual);
            return;
        }

        List<int> starts = blocks.Starts(3);
        int first = blocks.Sheet.Rows.Count;
        bool swapped = dice.Chance(10);
        blocks.Add(starts, "年度总体目标", swapped ? actualHead : expectedHead, swapped ? expectedHead : actualHead);
        blocks.Add(starts, null, swapped ? actual : expected, swapped ? expected : actual);
        if (dice.Chance(15))
        {
            blocks.Add(starts, null, "目标2：其他工作", "目标2：完成");
        }

        blocks.MergeHeading(first, starts[1]);
    }
}
