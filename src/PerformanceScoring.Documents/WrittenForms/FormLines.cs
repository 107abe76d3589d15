using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.WrittenForms;

/// <summary>A written form as lines of text: what stands above the table, the table's rows of cells, and what stands below.</summary>
/// <remarks>The rows are those of the official form; tiers and categories stand in every row that they span.</remarks>
internal sealed class FormLines
{
    private readonly List<string> _above = [];
    private readonly List<string?[]> _rows = [];
    private readonly bool _hasSign;
    private readonly bool _hasUnit;

    /// <summary>Lays a form out.</summary>
    /// <param name="form">The form.</param>
    public FormLines(WrittenForm form)
    {
        _hasSign = form.Indicators.Any(row => !row.Sign.IsBlank);
        _hasUnit = form.Indicators.Any(row => !row.MeasureUnit.IsBlank);
        _above.Add(FormWordings.TitleOf(form.Kind.Text));
        if (FormWordings.IsPlainYear(form.Year.Text))
        {
            _above.Add($"（{form.Year.Text}年度）");
        }

        AddHead(form);
        AddFunds(form);
        AddRow("年度总体目标", "预期目标", "实际完成情况");
        AddRow(null, form.ExpectedGoal.Text, form.ActualGoal.Text);
        AddIndicators(form);
        AddRow("总分", null, form.DeclaredTotal.Text);
        AddField("自评等级", form.DeclaredGrade.Text);
        AddField(FormWordings.Explanation, form.Explanation.Text);
        Below = [.. form.Notes.Select(note => note.Text ?? "")];
    }

    /// <summary>The lines above the table, the title first.</summary>
    public IReadOnlyList<string> Above => _above;

    /// <summary>The rows of the table, all of one width.</summary>
    public IEnumerable<IReadOnlyList<string?>> Rows => _rows.Select(row => Padded(row, _rows.Max(other => other.Length)));

    /// <summary>The notes below the table.</summary>
    public IReadOnlyList<string> Below { get; }

    private void AddHead(WrittenForm form)
    {
        if (!form.MoneyUnit.IsBlank)
        {
            _above.Add($"金额单位：{form.MoneyUnit.Text}");
        }

        AddRow("项目名称", form.Project.Text);
        AddRow("主管部门", form.Department.Text, "实施单位", form.Unit.Text);
        AddField("地区", form.Region.Text);
        AddField("年度", FormWordings.IsPlainYear(form.Year.Text) ? null : form.Year.Text);
    }

    private void AddFunds(WrittenForm form)
    {
        if (form.Funding.Count == 0)
        {
            return;
        }

        AddRow("项目资金", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        for (int i = 0; i < form.Funding.Count; i++)
        {
            WrittenFunding row = form.Funding[i];
            string? name = i == 1 && !row.Source.IsBlank ? "其中：" + row.Source.Text : row.Source.Text;
            AddRow(null, name, row.Initial.Text, row.Annual.Text, row.Spent.Text, row.Weight.Text, row.DeclaredRate.Text, row.DeclaredPoints.Text);
        }
    }

    private void AddIndicators(WrittenForm form)
    {
        AddRow(IndicatorCells("绩效指标", "一级指标", "二级指标", "三级指标", "指标性质", "计量单位", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"));
        foreach (WrittenIndicator row in form.Indicators)
        {
            AddRow(IndicatorCells(
                null, row.Tier.Text, row.Category.Text, row.Name.Text, row.Sign.Text, row.MeasureUnit.Text,
                row.Target.Text, row.Actual.Text, row.Weight.Text, row.DeclaredPoints.Text, row.Reason.Text));
        }
    }

    private string?[] IndicatorCells(string? side, string? tier, string? category, string? name, string? sign, string? unit, params string?[] rest) =>
        [side, tier, category, name, .. _hasSign ? [sign] : Array.Empty<string?>(), .. _hasUnit ? [unit] : Array.Empty<string?>(), .. rest];

    private void AddField(string label, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            AddRow(label, text);
        }
    }

    private void AddRow(params string?[] cells) => _rows.Add(cells);

    private static string?[] Padded(string?[] row, int width)
    {
        Array.Resize(ref row, width);
        return row;
    }
}
