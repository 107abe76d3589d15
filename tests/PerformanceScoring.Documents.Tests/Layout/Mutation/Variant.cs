using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>A document of one to three forms in a layout that one seed decides.</summary>
internal sealed class Variant
{
    private const int Narrowest = 10;

    private Variant(int seed) => Seed = seed;

    public int Seed { get; }

    public List<DrawnSheet> Sheets { get; } = [];

    public List<PrintedForm> Forms { get; } = [];

    public static Variant Of(IReadOnlyList<WrittenForm> forms, int seed)
    {
        Variant variant = new(seed);
        Dice dice = new(seed);
        for (int count = dice.Chance(60) ? 1 : 2 + dice.Below(2); count > 0; count--)
        {
            if (variant.Sheets.Count == 0 || dice.Chance(40))
            {
                variant.Sheets.Add(new DrawnSheet($"表{variant.Sheets.Count + 1}"));
            }
            else
            {
                for (int blanks = dice.Below(4); blanks > 0; blanks--)
                {
                    variant.Sheets[^1].AddBlank();
                }
            }

            variant.Draw(forms[dice.Below(forms.Count)], dice);
        }

        return variant;
    }

    private void Draw(WrittenForm form, Dice dice)
    {
        DrawnSheet sheet = Sheets[^1];
        PrintedForm printed = new(form, sheet.Name);
        PrintedText text = new(dice);
        Forms.Add(printed);
        IndicatorTable table = new(form, sheet, printed, text, dice);
        int width = Math.Max(Narrowest, table.Columns.Count);
        FormBlocks blocks = new(form, sheet, printed, text, dice, width);
        bool first = sheet.Rows.Count == 0;
        if (!first || dice.Chance(85))
        {
            HeadBlock.DrawTitle(blocks);
        }

        HeadBlock.DrawHead(blocks);
        FundsBlock.Draw(blocks);
        GoalsBlock.Draw(blocks);
        if (form.Indicators.Count > 0)
        {
            table.Draw(width, blocks.Title);
            EndingBlock.Draw(blocks, table);
        }
    }
}
