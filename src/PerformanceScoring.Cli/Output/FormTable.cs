using System.Globalization;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;
using Spectre.Console;

namespace PerformanceScoring.Cli.Output;

/// <summary>One form on the screen: who and where, every row declared and recomputed, the total with its range and grade.</summary>
internal sealed class FormTable
{
    private const string Differs = "◀";
    private const string Indent = "    ";

    // Below it the tier goes: the category says it too.
    private const int WidthForTier = 112;

    private static readonly Style Highlight = new(foreground: Color.Yellow, decoration: Decoration.Bold);
    private static readonly Style Quiet = new(foreground: Color.Grey);

    private readonly Language _language;
    private readonly bool _withTrace;

    /// <summary>Creates the writer of form tables.</summary>
    /// <param name="language">The language.</param>
    /// <param name="withTrace">True to say under each row how its points came about.</param>
    public FormTable(Language language, bool withTrace)
    {
        _language = language;
        _withTrace = withTrace;
    }

    /// <summary>Writes one form.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="scored">The form.</param>
    /// <param name="number">Its number in the run, from 1.</param>
    /// <param name="count">How many forms the run has.</param>
    public void Write(IAnsiConsole console, ScoredForm scored, int number, int count)
    {
        Scorecard card = scored.Card;
        Paragraph(console, Heading(card, number, count), new Style(decoration: Decoration.Bold));
        Paragraph(console, Provenance(card), Quiet);
        console.Write(Rows(card));
        foreach (string sentence in Closing(card))
        {
            Paragraph(console, sentence);
        }

        foreach (Finding finding in scored.Findings)
        {
            Paragraph(console, FindingLine.Of(finding, _language), finding.Severity == Severity.Info ? Quiet : Highlight);
        }

        Line(console, "");
    }

    private static void Paragraph(IAnsiConsole console, string text, Style? style = null)
    {
        string start = "";
        foreach (string line in CellText.Wrap(text, console.Profile.Width - Indent.Length))
        {
            Line(console, start + line, style);
            start = Indent;
        }
    }

    private static void Line(IAnsiConsole console, string text, Style? style = null) => console.Write(new PlainLine(text, style));

    private string Heading(Scorecard card, int number, int count)
    {
        string project = CellText.Clean(card.Form.Project.Text);
        string place = CellText.Clean(card.Form.Unit.IsBlank ? card.Form.Department.Text : card.Form.Unit.Text);
        string year = card.Form.Year is { } value ? Say("{0} 年度", "{0}", value) : "";
        string index = $"[{PointText.Plain(number)}/{PointText.Plain(count)}]";
        return string.Join("  ", new[] { index, project.Length > 0 ? project : "-", place, year }.Where(part => part.Length > 0));
    }

    private string Provenance(Scorecard card)
    {
        string rules = $"{Say("规则", "Rules")} {card.Rulebook.Name} {card.Rulebook.Title.In(_language)}";
        return card.Form.Place.IsNowhere ? rules : $"{FindingLine.PlaceOf(card.Form.Place, _language)}  {rules}";
    }

    private TextTable Rows(Scorecard card)
    {
        TextTable table = new(
            new TableColumn(Say("序号", "No."), IsNumeric: true),
            new TableColumn(Say("一级", "Tier"), Least: 6, DroppedBelow: WidthForTier),
            new TableColumn(Say("二级", "Category"), Least: 6),
            new TableColumn(Say("指标", "Indicator"), Least: 8),
            new TableColumn(Say("目标", "Target"), Least: 9),
            new TableColumn(Say("实际", "Actual"), Least: 9),
            new TableColumn(Say("分值", "Weight"), IsNumeric: true),
            new TableColumn(Say("自评", "Decl."), IsNumeric: true),
            new TableColumn(Say("复算", "Points"), IsNumeric: true),
            new TableColumn(Say("范围", "Range"), IsNumeric: true),
            new TableColumn(Say("依据", "Basis")),
            new TableColumn(Say("差异", "Diff"), IsNumeric: true),
            new TableColumn(""));
        AddExecution(table, card);
        foreach (ItemScore item in card.Items)
        {
            Indicator row = item.Indicator;
            table.AddRow(
                [
                    PointText.Plain(item.Number), Words.Of(row.Tier), Words.Of(row.Category), CellText.Clean(row.Name.Text),
                    Target(row), Value(row.Actual), row.Weight.IsNumber ? PointText.Plain(item.Weight) : CellText.Clean(row.Weight.ToString()),
                    Declared(row.DeclaredPoints), Earned(item.Points), PointText.Of(item.Range),
                    Words.Of(item.Basis, _language), PointText.Signed(item.Difference), Mark(item.Difference),
                ],
                StyleOf(item.Difference));
            AddTrace(table, item.Trace, row.Name.Text);
        }

        table.AddRule();
        decimal weights = card.Execution.Weight + card.Items.Sum(item => item.Weight);
        table.AddRow(
            [
                "", "", "", Say("合计", "Total"), "", "", PointText.Plain(weights), Declared(card.Form.DeclaredTotal), PointText.Of(card.Total),
                PointText.Of(card.Range), "", PointText.Signed(card.Difference), Mark(card.Difference),
            ],
            StyleOf(card.Difference) ?? new Style(decoration: Decoration.Bold));
        return table;
    }

    private void AddExecution(TextTable table, Scorecard card)
    {
        ExecutionScore execution = card.Execution;
        if (execution is { Execution: null, Weight: 0 })
        {
            return;
        }

        BudgetExecution? funds = execution.Execution;
        FormValue budget = funds is null ? FormValue.Missing : card.Rulebook.Execution?.Budget == BudgetBasis.Initial ? funds.InitialBudget : funds.AnnualBudget;
        table.AddRow(
            [
                "", Say("预算", "Budget"), Say("执行率", "Execution"), PointText.Percent(execution.Rate),
                Amount(budget, card.Form), Amount(funds?.Spent ?? FormValue.Missing, card.Form), PointText.Plain(execution.Weight), Declared(funds?.DeclaredPoints ?? FormValue.Missing),
                Earned(execution.Points), PointText.Of(execution.Range), Words.Of(execution.Basis, _language), PointText.Signed(execution.Difference), Mark(execution.Difference),
            ],
            StyleOf(execution.Difference));
        AddTrace(table, execution.Trace, null);
    }

    private void AddTrace(TextTable table, ScoreTrace trace, string? name)
    {
        if (!_withTrace)
        {
            return;
        }

        // A trace begins with the row's name, which stands right above it here.
        string text = CellText.Clean(trace.In(_language));
        string start = CellText.Clean(name) + ": ";
        table.AddRemark(text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : text, Quiet);
    }

    private IEnumerable<string> Closing(Scorecard card)
    {
        string declared = card.DeclaredTotal is { } total
            ? Say("自评 {0} {1}，", "Declared {0} {1}, ", PointText.Of(total), card.DeclaredGrade)
            : Say("表上没有总分，", "No total is printed, ");
        string robust = card.IsGradeRobust
            ? Say("等级稳健", "the grade is robust")
            : Say("等级不稳健（{0}~{1}）", "the grade is not robust ({0}~{1})", card.LeastGrade, card.MostGrade);
        yield return declared + (card.IsWithoutPoints ? Say("预算执行率 {0} 分。", "the execution rate earns {0}.", PointText.Of(card.Total)) : Say(
            "复算 {0} {1}；规则允许的范围 {2}，{3}。", "recomputed {0} {1}; the rules allow {2}; {3}.", PointText.Of(card.Total), card.Grade, PointText.Of(card.Range), robust));
        if (card.IsWithoutPoints)
        {
            yield return Say("表上各行既没有分值，也没有得分，不能评定等级。", "No row has a weight or points: there is no grade.");
        }
        else if (card.IsIncomplete)
        {
            yield return Say("总分不完整：有的行没有可取的分数，按 0 分计入。", "The total is incomplete: a row has nothing to take points from and counts 0.");
        }

        if (card.CappedAt is { } cap)
        {
            yield return Say("按预算执行率，总分不超过 {0}。", "The execution rate caps the total at {0}.", PointText.Of(cap));
        }
    }

    private string Earned(decimal? points) => points is null ? Say("无", "none") : PointText.Of(points);

    private static string Declared(FormValue value) => value.IsNumber ? PointText.Of(value.Number) : CellText.Clean(value.ToString());

    // Where the sign has a column of its own, the number alone would not say what was asked.
    private static string Target(Indicator row)
    {
        string text = Value(row.Target);
        bool isBare = row.DirectionGround == DirectionGround.Sign && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
        return isBare ? row.Direction switch { Direction.AtLeast => "≥", Direction.AtMost => "≤", Direction.Exactly => "=", _ => "" } + text : text;
    }

    private static string Value(FormValue value) => CellText.Clean(value.ToString());

    /// <summary>An amount with the form's unit of money when none is written with it.</summary>
    private static string Amount(FormValue value, SelfEvaluationForm form)
    {
        string text = Value(value);
        return value.IsNumber && !text.EndsWith('元') ? text + form.MoneyUnit.Symbol : text;
    }

    private static string Mark(decimal? difference) => difference is null or 0m ? "" : Differs;

    private static Style? StyleOf(decimal? difference) => difference is null or 0m ? (Style?)null : Highlight;

    private string Say(string chinese, string english, params object?[] values) => new Message(chinese, english, values).In(_language);
}
