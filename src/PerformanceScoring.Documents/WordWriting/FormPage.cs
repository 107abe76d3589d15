using PerformanceScoring.Documents.Layout;
using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>One form as it is printed: title, year and unit of money, a table with head, funds and goals, a table with the indicators.</summary>
internal sealed class FormPage
{
    private readonly WrittenForm _form;
    private readonly FormColumns _columns;

    /// <summary>Takes a form.</summary>
    /// <param name="form">The form.</param>
    public FormPage(WrittenForm form)
    {
        _form = form;
        _columns = new FormColumns(form);
    }

    private bool IsYearInTitle => _form.Year.Text is { Length: 4 } year && year[0] is '1' or '2' && year.All(char.IsAsciiDigit);

    /// <summary>Adds the form to a document.</summary>
    /// <param name="package">The document.</param>
    /// <param name="onNewPage">True when it begins a page.</param>
    public void AddTo(WordPackage package, bool onNewPage)
    {
        package.Add(WordRuns.Paragraph(TitleOf(_form.Kind.Text), WordStyles.Title, onNewPage: onNewPage));
        if (IsYearInTitle)
        {
            package.Add(WordRuns.Paragraph($"（{_form.Year.Text}年度）", WordStyles.Subtitle));
        }

        if (!_form.MoneyUnit.IsBlank)
        {
            // Behind the bare 单位 anything that is no unit of money would read as the name of an office.
            string label = MoneyUnits.Of(_form.MoneyUnit.Text) is null ? "金额单位：" : "单位：";
            package.Add(WordRuns.Paragraph(label + _form.MoneyUnit.Text, alignment: WordAlignment.Right));
        }

        WordTable head = _columns.NewTable();
        AddHead(head);
        AddFunds(head);
        AddGoals(head);
        package.Add(head);
        WordTable indicators = _columns.NewTable();
        new IndicatorRows(_form, _columns).AddTo(indicators);
        AddEnding(indicators);
        AddNotes(indicators);
        package.Add(indicators);
    }

    private static string TitleOf(string? kind) => kind switch
    {
        "department" => "部门整体支出绩效自评表",
        "transfer" => "转移支付项目绩效自评表",
        _ => "项目支出绩效自评表",
    };

    private void AddHead(WordTable table)
    {
        AddField(table, "项目名称", _form.Project);
        table.AddRow(
            WordCell.Heading("主管部门", 2),
            new WordCell(_form.Department.Text, 1 + _columns.TargetSpan + 1),
            WordCell.Heading("实施单位"),
            new WordCell(_form.Unit.Text, 3));
        if (!_form.Region.IsBlank)
        {
            AddField(table, "地区", _form.Region);
        }

        if (!_form.Year.IsBlank && !IsYearInTitle)
        {
            AddField(table, "年度", _form.Year);
        }
    }

    private static void AddField(WordTable table, string label, WrittenText value) =>
        table.AddRow(WordCell.Heading(label, 2), new WordCell(value.Text, table.Width - 2));

    private void AddFunds(WordTable table)
    {
        if (_form.Funding.Count == 0)
        {
            return;
        }

        table.AddRow(
            WordCell.Heading("项目预算执行情况") with { Merge = WordMerge.Begins },
            WordCell.Heading("", 2),
            WordCell.Heading("年初预算数"),
            WordCell.Heading("全年预算数（A）", _columns.TargetSpan),
            WordCell.Heading("全年执行数（B）"),
            WordCell.Heading("分值"),
            WordCell.Heading("得分"),
            WordCell.Heading("执行率（B/A）"));
        for (int i = 0; i < _form.Funding.Count; i++)
        {
            WrittenFunding row = _form.Funding[i];
            string among = i == 1 && !row.Source.IsBlank ? "其中：" : "";
            table.AddRow(
                WordCell.Heading("") with { Merge = WordMerge.Covered },
                new WordCell(among + row.Source.Text, 2),
                WordCell.Centered(row.Initial.Text),
                WordCell.Centered(row.Annual.Text, _columns.TargetSpan),
                WordCell.Centered(row.Spent.Text),
                WordCell.Centered(row.Weight.Text),
                WordCell.Centered(row.DeclaredPoints.Text),
                WordCell.Centered(row.DeclaredRate.Text));
        }
    }

    private void AddGoals(WordTable table)
    {
        int left = 3 + _columns.TargetSpan;
        int right = table.Width - 1 - left;
        table.AddRow(
            WordCell.Heading("年度总体目标") with { Merge = WordMerge.Begins },
            WordCell.Heading("年初预期目标", left),
            WordCell.Heading("目标实际完成情况", right));
        table.AddRow(
            WordCell.Heading("") with { Merge = WordMerge.Covered },
            new WordCell(_form.ExpectedGoal.Text, left),
            new WordCell(_form.ActualGoal.Text, right));
    }

    private void AddEnding(WordTable table)
    {
        int before = table.Width - 2;
        table.AddRow(WordCell.Heading("总分", before), WordCell.Centered(_form.DeclaredTotal.Text) with { IsBold = true }, new WordCell(null));
        if (!_form.DeclaredGrade.IsBlank)
        {
            table.AddRow(WordCell.Heading("自评等级", before), WordCell.Centered(_form.DeclaredGrade.Text), new WordCell(null));
        }

        table.AddRow(
            WordCell.Heading("总分在80分以下的项目未实现绩效目标的原因分析及拟采取的措施说明：", 3),
            new WordCell(_form.Explanation.Text, table.Width - 3));
    }

    /// <summary>Notes that say themselves that they are some, or are numbered on, take the whole width; any other stands beside 注.</summary>
    private void AddNotes(WordTable table)
    {
        int number = -1;
        foreach (WrittenText note in _form.Notes)
        {
            string text = note.Text ?? "";
            bool opens = number < 0 && text.StartsWith("注：", StringComparison.Ordinal);
            int next = ListNumber.At(opens ? text.AsSpan(2) : text);
            bool goesOn = number >= 0 && next == number + 1;
            if (opens || goesOn)
            {
                number = next;
                table.AddRow(new WordCell(text, table.Width));
            }
            else
            {
                table.AddRow(WordCell.Heading("注"), new WordCell(text, table.Width - 1));
            }
        }
    }
}
