using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>Chooses the columns of an indicator table and their order.</summary>
internal static class IndicatorColumns
{
    public static List<IndicatorColumn> For(WrittenForm form, Dice dice, bool sideHeading, bool splitTarget)
    {
        List<IndicatorColumn> levels = [];
        if (form.Indicators.Any(row => !row.Tier.IsBlank))
        {
            levels.Add(new IndicatorColumn(FormLabel.Tier, dice.Pick(PrintedWords.Tiers)));
            levels.Add(new IndicatorColumn(FormLabel.Category, dice.Pick(PrintedWords.Categories)));
        }

        levels.Add(new IndicatorColumn(FormLabel.Name, dice.Pick(PrintedWords.Names)));
        List<IndicatorColumn> columns = InOrder(levels, Values(form, dice, splitTarget), dice);
        for (int extras = dice.Below(3); extras > 0; extras--)
        {
            string header = dice.Pick(PrintedWords.Extras);
            // Without a column for reasons 备注 would be it.
            if (!columns.Exists(column => column.Header == header) && (header != "备注" || columns.Exists(column => column.Field == FormLabel.Reason)))
            {
                columns.Insert(levels.Count + dice.Below(columns.Count - levels.Count + 1), new IndicatorColumn(FormLabel.Extra, header));
            }
        }

        if (dice.Chance(25))
        {
            columns.Insert(0, new IndicatorColumn(FormLabel.Extra, "序号"));
        }

        if (sideHeading)
        {
            columns.Insert(0, new IndicatorColumn(FormLabel.None, dice.Pick(PrintedWords.Sides)));
        }

        return columns;
    }

    private static List<IndicatorColumn> Values(WrittenForm form, Dice dice, bool splitTarget)
    {
        List<IndicatorColumn> values =
        [
            new(FormLabel.Target, dice.Pick(PrintedWords.Targets)),
            new(FormLabel.Actual, dice.Pick(PrintedWords.Actuals)),
        ];
        if (splitTarget)
        {
            values.Insert(0, new IndicatorColumn(FormLabel.Sign, dice.Pick(PrintedWords.Signs)));
            values.Insert(dice.Below(2) + 1, new IndicatorColumn(FormLabel.MeasureUnit, dice.Pick(PrintedWords.MeasureUnits)));
        }

        if (form.Indicators.Any(row => !row.Weight.IsBlank))
        {
            values.Add(new IndicatorColumn(FormLabel.Weight, dice.Pick(PrintedWords.Weights)));
        }

        values.Add(new IndicatorColumn(FormLabel.Points, dice.Pick(PrintedWords.Points)));
        if (form.Indicators.Any(row => !row.Reason.IsBlank) || dice.Chance(70))
        {
            values.Add(new IndicatorColumn(FormLabel.Reason, dice.Pick(PrintedWords.Reasons)));
        }

        return values;
    }

    private static List<IndicatorColumn> InOrder(List<IndicatorColumn> levels, List<IndicatorColumn> values, Dice dice)
    {
        List<IndicatorColumn> columns = [.. levels, .. values];
        switch (dice.Below(10))
        {
            case < 3:
                return columns;
            case < 6:
                // 分值 before 指标值, the actual before the target, the reasons anywhere.
                return [.. levels, .. dice.Shuffled(values)];
            case < 8:
                int weight = values.FindIndex(column => column.Field == FormLabel.Weight);
                if (weight >= 0)
                {
                    values.Insert(0, values[weight]);
                    values.RemoveAt(weight + 1);
                }

                return [.. levels, .. values];
            default:
                return dice.Shuffled(columns);
        }
    }
}
