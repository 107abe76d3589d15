using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>The indicator rows of a form below their header, equal tiers and categories merged.</summary>
internal sealed class IndicatorRows
{
    private readonly WrittenForm _form;
    private readonly FormColumns _columns;

    /// <summary>Takes a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="columns">Its columns.</param>
    public IndicatorRows(WrittenForm form, FormColumns columns)
    {
        _form = form;
        _columns = columns;
    }

    /// <summary>Adds the header and the rows to a table.</summary>
    /// <param name="table">The table, empty.</param>
    public void AddTo(WordTable table)
    {
        List<WordCell> header = [WordCell.Heading(""), WordCell.Heading("一级指标"), WordCell.Heading("二级指标"), WordCell.Heading("三级指标")];
        AddTarget(header, WordCell.Heading("指标性质"), WordCell.Heading("年度指标值（A）"), WordCell.Heading("计量单位"));
        header.AddRange([WordCell.Heading("实际完成值（B）"), WordCell.Heading("分值"), WordCell.Heading("得分"), WordCell.Heading("偏差原因分析及改进措施")]);
        table.AddHeader([.. header]);
        for (int i = 0; i < _form.Indicators.Count; i++)
        {
            table.AddRow([.. CellsOf(i)]);
        }
    }

    private List<WordCell> CellsOf(int index)
    {
        WrittenIndicator row = _form.Indicators[index];
        List<WordCell> cells =
        [
            WordCell.Heading("年度绩效指标") with { Merge = index == 0 ? WordMerge.Begins : WordMerge.Covered },
            WordCell.Centered(row.Tier.Text) with { Merge = MergeOf(index, HasTierOfAbove) },
            WordCell.Centered(row.Category.Text) with { Merge = MergeOf(index, HasCategoryOfAbove) },
            new(row.Name.Text),
        ];
        AddTarget(cells, WordCell.Centered(row.Sign.Text), WordCell.Centered(row.Target.Text), WordCell.Centered(row.MeasureUnit.Text));
        cells.AddRange([WordCell.Centered(row.Actual.Text), WordCell.Centered(row.Weight.Text), WordCell.Centered(row.DeclaredPoints.Text), new(row.Reason.Text)]);
        return cells;
    }

    private void AddTarget(List<WordCell> cells, WordCell sign, WordCell target, WordCell unit)
    {
        if (_columns.HasSign)
        {
            cells.Add(sign);
        }

        cells.Add(target);
        if (_columns.HasUnit)
        {
            cells.Add(unit);
        }
    }

    private WordMerge MergeOf(int index, Func<int, bool> isOfAbove) =>
        isOfAbove(index) ? WordMerge.Covered
            : index + 1 < _form.Indicators.Count && isOfAbove(index + 1) ? WordMerge.Begins
            : WordMerge.None;

    private bool HasCategoryOfAbove(int index) => HasTierOfAbove(index) && Equal(_form.Indicators[index - 1].Category.Text, _form.Indicators[index].Category.Text);

    /// <summary>Whether a row shares the tier cell of the row above. One without weight and points does not: with texts alone it would look like the rest of that row.</summary>
    private bool HasTierOfAbove(int index)
    {
        WrittenIndicator row = _form.Indicators[index];
        bool scores = !row.Weight.IsBlank || !row.DeclaredPoints.IsBlank || !row.MeasureUnit.IsBlank || !row.Sign.IsBlank;
        return index > 0 && scores && Equal(_form.Indicators[index - 1].Tier.Text, row.Tier.Text);
    }

    private static bool Equal(string? above, string? text) => !string.IsNullOrWhiteSpace(text) && above == text;
}
