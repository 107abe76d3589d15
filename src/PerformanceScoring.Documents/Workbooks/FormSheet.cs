using PerformanceScoring.Documents.Layout;
using PerformanceScoring.Documents.Workbooks.Sheets;
using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>Lays a written form out as the official self-evaluation form, and remembers in which row each part stands.</summary>
/// <remarks>Every text of the form stands in a cell of its own. Equal tiers and categories that follow each other share a merged cell.</remarks>
internal sealed class FormSheet
{
    private readonly WrittenForm _form;
    private readonly bool _printsEmptyFields;
    private readonly FormCells _cells;

    /// <summary>Lays a form out.</summary>
    /// <param name="form">The form.</param>
    /// <param name="columns">Its columns, and further ones at the right that the caller fills.</param>
    /// <param name="printsEmptyFields">True to print the year, grade and explanation although nothing stands in them yet.</param>
    public FormSheet(WrittenForm form, FormColumns columns, bool printsEmptyFields = false)
    {
        _form = form;
        _printsEmptyFields = printsEmptyFields;
        Columns = columns;
        Draft = new SheetDraft(form.Project.IsBlank ? "自评表" : form.Project.Text!) { Widths = columns.Widths, IsLandscape = columns.Widths.Count > columns.Reason };
        _cells = new FormCells(Draft);
        WriteTitle();
        WriteHead();
        WriteFunds();
        WriteGoals();
        WriteIndicators();
        WriteEnding();
    }

    /// <summary>The sheet.</summary>
    public SheetDraft Draft { get; }

    /// <summary>The columns.</summary>
    public FormColumns Columns { get; }

    /// <summary>The header of the funds block; 0 when the form has none.</summary>
    public int FundsHeaderRow { get; private set; }

    /// <summary>The header of the indicators.</summary>
    public int IndicatorHeaderRow { get; private set; }

    /// <summary>The row of the first indicator.</summary>
    public int FirstIndicatorRow => IndicatorHeaderRow + 1;

    /// <summary>The row of the total.</summary>
    public int TotalRow { get; private set; }

    /// <summary>The row of the year; 0 when it stands under the title or nowhere.</summary>
    public int YearRow { get; private set; }

    /// <summary>The row of the texts of the goals.</summary>
    public int GoalsRow => IndicatorHeaderRow - 1;

    /// <summary>The row of the grade; 0 when there is none.</summary>
    public int GradeRow { get; private set; }

    /// <summary>The row of the explanation; 0 when there is none.</summary>
    public int ExplanationRow { get; private set; }

    /// <summary>The last row that is written.</summary>
    public int LastRow { get; private set; }

    private void WriteTitle()
    {
        int row = ++LastRow;
        Draft.Set(row, 1, row, Columns.Reason, SheetValue.Of(FormWordings.TitleOf(_form.Kind.Text)), FormLooks.Title);
        Draft.Heights[row] = 34;
        if (FormWordings.IsPlainYear(_form.Year.Text))
        {
            WriteAbove($"（{_form.Year.Text}年度）", FormLooks.Above);
        }

        if (!_form.MoneyUnit.IsBlank && !MoneyUnitIsInHeading)
        {
            WriteAbove($"金额单位：{_form.MoneyUnit.Text}", FormLooks.AboveRight);
        }
    }

    private void WriteAbove(string text, CellLook look)
    {
        int row = ++LastRow;
        Draft.Set(row, 1, row, Columns.Reason, SheetValue.Of(text), look);
        Draft.Fit(row, text, 1, Columns.Reason);
    }

    private void WriteHead()
    {
        WriteField("项目名称", _form.Project);
        WriteFields("主管部门", _form.Department, "实施单位", _form.Unit);
        if (!_form.Region.IsBlank)
        {
            WriteField("地区", _form.Region);
        }

        if (IsPrinted(_form.Year) && !FormWordings.IsPlainYear(_form.Year.Text))
        {
            YearRow = LastRow + 1;
            WriteField("年度", _form.Year);
        }
    }

    private void WriteField(string label, WrittenText text)
    {
        int row = ++LastRow;
        _cells.Label(row, 1, Columns.Tier, label);
        _cells.Long(row, Columns.Category, Columns.Reason, text);
    }

    private void WriteFields(string left, WrittenText leftText, string right, WrittenText rightText)
    {
        int row = ++LastRow;
        _cells.Label(row, 1, Columns.Tier, left);
        _cells.Long(row, Columns.Category, Columns.BeforeTarget, leftText);
        _cells.Label(row, Columns.Target, right);
        _cells.Long(row, Columns.Actual, Columns.Reason, rightText);
    }

    private void WriteFunds()
    {
        if (_form.Funding.Count == 0)
        {
            return;
        }

        int header = ++LastRow;
        FundsHeaderRow = header;
        string unit = MoneyUnitIsInHeading ? $"\n（{_form.MoneyUnit.Text}）" : "";
        Draft.Set(header, Columns.Side, header + _form.Funding.Count, Columns.Side, SheetValue.Of("项目资金" + unit), FormLooks.Label);
        Draft.Set(header, Columns.Tier, header, Columns.Category, default, FormLooks.Label);
        _cells.Label(header, Columns.Name, Columns.BeforeTarget, "年初预算数");
        _cells.Label(header, Columns.Target, "全年预算数");
        _cells.Label(header, Columns.Actual, "全年执行数");
        _cells.Label(header, Columns.Weight, "分值");
        _cells.Label(header, Columns.Points, "执行率");
        _cells.Label(header, Columns.Reason, "得分");
        for (int i = 0; i < _form.Funding.Count; i++)
        {
            WriteFunding(_form.Funding[i], isFirstSource: i == 1);
        }
    }

    private void WriteFunding(WrittenFunding funding, bool isFirstSource)
    {
        int row = ++LastRow;
        string? name = isFirstSource && !funding.Source.IsBlank ? "其中：" + funding.Source.Text : funding.Source.Text;
        _cells.Long(row, Columns.Tier, Columns.Category, name);
        _cells.Number(row, Columns.Name, Columns.BeforeTarget, funding.Initial);
        _cells.Number(row, Columns.Target, funding.Annual);
        _cells.Number(row, Columns.Actual, funding.Spent);
        _cells.Number(row, Columns.Weight, funding.Weight);
        _cells.Number(row, Columns.Points, funding.DeclaredRate);
        _cells.Number(row, Columns.Reason, funding.DeclaredPoints);
    }

    private void WriteGoals()
    {
        int header = ++LastRow;
        int row = ++LastRow;
        Draft.Set(header, Columns.Side, row, Columns.Side, SheetValue.Of("年度总体目标"), FormLooks.Label);
        _cells.Label(header, Columns.Tier, Columns.BeforeTarget, "预期目标");
        _cells.Label(header, Columns.Target, Columns.Reason, "实际完成情况");
        _cells.Long(row, Columns.Tier, Columns.BeforeTarget, _form.ExpectedGoal);
        _cells.Long(row, Columns.Target, Columns.Reason, _form.ActualGoal);
        Draft.Heights[row] = Math.Max(Draft.Heights[row], 90);
    }

    private void WriteIndicators()
    {
        int header = ++LastRow;
        IndicatorHeaderRow = header;
        _cells.Label(header, Columns.Tier, "一级指标");
        _cells.Label(header, Columns.Category, "二级指标");
        _cells.Label(header, Columns.Name, "三级指标");
        _cells.Label(header, Columns.Sign, "指标性质");
        _cells.Label(header, Columns.MeasureUnit, "计量单位");
        _cells.Label(header, Columns.Target, "年度指标值");
        _cells.Label(header, Columns.Actual, "实际完成值");
        _cells.Label(header, Columns.Weight, "分值");
        _cells.Label(header, Columns.Points, "得分");
        _cells.Label(header, Columns.Reason, "偏差原因分析及改进措施");
        Draft.Heights[header] = 30;
        Draft.Set(header, Columns.Side, header + _form.Indicators.Count, Columns.Side, SheetValue.Of("绩效指标"), FormLooks.Label);
        foreach (WrittenIndicator indicator in _form.Indicators)
        {
            WriteIndicator(++LastRow, indicator);
        }

        MergeLevels();
    }

    private void WriteIndicator(int row, WrittenIndicator indicator)
    {
        _cells.Long(row, Columns.Name, Columns.Name, indicator.Name);
        _cells.Short(row, Columns.Sign, indicator.Sign);
        _cells.Short(row, Columns.MeasureUnit, indicator.MeasureUnit);
        _cells.Number(row, Columns.Target, indicator.Target);
        _cells.Number(row, Columns.Actual, indicator.Actual);
        _cells.Number(row, Columns.Weight, indicator.Weight);
        _cells.Number(row, Columns.Points, indicator.DeclaredPoints);
        _cells.Long(row, Columns.Reason, Columns.Reason, indicator.Reason);
    }

    private void MergeLevels()
    {
        IReadOnlyList<WrittenIndicator> rows = _form.Indicators;
        foreach ((int first, int last) in LevelRuns.Of(rows, row => row.Tier.Text))
        {
            WriteLevel(first, last, Columns.Tier, rows[first].Tier.Text);
        }

        foreach ((int first, int last) in LevelRuns.Of(rows, row => (row.Tier.Text, row.Category.Text)))
        {
            WriteLevel(first, last, Columns.Category, rows[first].Category.Text);
        }
    }

    private void WriteLevel(int first, int last, int column, string? text)
    {
        (SheetValue value, CellLook look) = WrittenNumber.Text(text, FormLooks.Short);
        Draft.Set(FirstIndicatorRow + first, column, FirstIndicatorRow + last, column, value, look);
        if (first == last)
        {
            Draft.Fit(FirstIndicatorRow + first, text, column, column);
        }
    }

    private void WriteEnding()
    {
        TotalRow = ++LastRow;
        Draft.Set(TotalRow, 1, TotalRow, Columns.Actual, SheetValue.Of("总分"), FormLooks.Label);
        Draft.Set(TotalRow, Columns.Weight, default, FormLooks.Short);
        _cells.Number(TotalRow, Columns.Points, _form.DeclaredTotal);
        Draft.Set(TotalRow, Columns.Reason, default, FormLooks.Short);
        if (IsPrinted(_form.DeclaredGrade))
        {
            GradeRow = LastRow + 1;
            WriteField("自评等级", _form.DeclaredGrade);
        }

        if (IsPrinted(_form.Explanation))
        {
            ExplanationRow = LastRow + 1;
            WriteField(FormWordings.Explanation, _form.Explanation);
            Draft.Fit(LastRow, FormWordings.Explanation, 1, Columns.Tier);
        }

        foreach (WrittenText note in _form.Notes)
        {
            int row = ++LastRow;
            Draft.Set(row, 1, row, Columns.Reason, SheetValue.Of(note.Text), FormLooks.Note);
            Draft.Fit(row, note.Text, 1, Columns.Reason);
        }
    }

    private bool IsPrinted(WrittenText text) => _printsEmptyFields || !text.IsBlank;

    private bool MoneyUnitIsInHeading => _form.Funding.Count > 0 && MoneyUnits.Of(_form.MoneyUnit.Text) is { } unit && unit == _form.MoneyUnit.Text;
}
