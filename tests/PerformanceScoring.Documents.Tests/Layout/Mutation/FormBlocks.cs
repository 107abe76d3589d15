using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>What the blocks of one form share: where they are drawn, how wide, and whether their cells are merged.</summary>
internal sealed class FormBlocks(WrittenForm form, DrawnSheet sheet, PrintedForm printed, PrintedText text, Dice dice, int width)
{
    public WrittenForm Form { get; } = form;

    public DrawnSheet Sheet { get; } = sheet;

    public PrintedForm Printed { get; } = printed;

    public PrintedText Text { get; } = text;

    public Dice Dice { get; } = dice;

    public int Width { get; } = width;

    public bool Merged { get; } = dice.Chance(60);

    public string Title { get; } = dice.Pick(PrintedWords.Titles) + (form.Year.IsBlank || dice.Chance(30) ? "" : dice.Pick($"（{form.Year}年度）", $"({form.Year}年度)", $"\n（{form.Year}年度）"));

    /// <summary>A row whose texts stand at the given columns.</summary>
    public void Add(IReadOnlyList<int> starts, params IReadOnlyList<string?> texts) => Sheet.AddSpread(Width, starts, texts, Merged);

    /// <summary>A row of so many texts anywhere across the width.</summary>
    public void Add(params IReadOnlyList<string?> texts) => Add(Starts(texts.Count), texts);

    /// <summary>Where so many cells begin that share the width.</summary>
    public List<int> Starts(int count)
    {
        SortedSet<int> starts = [0];
        while (starts.Count < count)
        {
            starts.Add(1 + Dice.Below(Width - 1));
        }

        return [.. starts];
    }

    /// <summary>The heading down the side of a block: one cell from its first row to the row drawn last, up to the next column that is used.</summary>
    public void MergeHeading(int firstRow, int columns)
    {
        Sheet.Merges.RemoveAll(merge => merge.Column == 0 && merge.Row >= firstRow);
        if (Merged || columns == 1)
        {
            Sheet.Merges.Add(new DrawnMerge(firstRow, 0, Sheet.Rows.Count - firstRow, Merged ? columns : 1));
        }
    }
}
