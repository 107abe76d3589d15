using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Portfolios;
using PerformanceScoring.Scoring;
using Spectre.Console;

namespace PerformanceScoring.Cli.Output;

/// <summary>All forms of a run on one page (汇总表), and what they come to.</summary>
internal sealed class SummaryTable
{
    private static readonly Style Highlight = new(foreground: Color.Yellow, decoration: Decoration.Bold);

    private readonly Language _language;

    /// <summary>Creates the writer of the summary.</summary>
    /// <param name="language">The language.</param>
    public SummaryTable(Language language) => _language = language;

    /// <summary>Writes the summary.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="portfolio">The scorecards in the order of the run.</param>
    /// <param name="unreadFiles">How many files could not be read.</param>
    public void Write(IAnsiConsole console, Portfolio portfolio, int unreadFiles)
    {
        console.Write(new PlainLine(Say("汇总", "Summary"), new Style(decoration: Decoration.Bold)));
        console.Write(Rows(portfolio));
        foreach (string line in Closing(portfolio, unreadFiles).SelectMany(line => CellText.Wrap(line, console.Profile.Width)))
        {
            console.Write(new PlainLine(line));
        }
    }

    private TextTable Rows(Portfolio portfolio)
    {
        IReadOnlyList<Scorecard> cards = portfolio.Scorecards;
        TextTable table = new(
            new TableColumn(Say("序号", "No."), IsNumeric: true),
            new TableColumn(Say("项目名称", "Project"), Least: 20),
            new TableColumn(Say("执行率", "Rate"), IsNumeric: true),
            new TableColumn(Say("自评得分", "Declared"), IsNumeric: true),
            new TableColumn(Say("复算得分", "Points"), IsNumeric: true),
            new TableColumn(Say("差异", "Diff"), IsNumeric: true),
            new TableColumn(Say("等级", "Grade")),
            new TableColumn(Say("范围", "Range"), IsNumeric: true),
            new TableColumn(Say("稳健", "Robust")));
        for (int index = 0; index < cards.Count; index++)
        {
            Scorecard card = cards[index];
            bool differs = Differs(card.Difference);
            table.AddRow(
                [
                    PointText.Plain(index + 1), card.Form.Project.IsBlank ? "-" : CellText.Clean(card.Form.Project.Text), PointText.Percent(card.Execution.Rate), PointText.Of(card.DeclaredTotal),
                    PointText.Of(card.Total), PointText.Signed(card.Difference), GradeOf(card), PointText.Of(card.Range),
                    card.IsWithoutPoints ? "-" : card.IsGradeRobust ? Say("是", "yes") : Say("否", "no"),
                ],
                differs ? Highlight : (Style?)null);
        }

        table.AddRule();
        table.AddRow(["", Say("合计", "Total"), PointText.Percent(portfolio.Rate), "", "", "", "", "", $"{PointText.Plain(Robust(portfolio))}/{PointText.Plain(cards.Count)}"]);
        return table;
    }

    private static string GradeOf(Scorecard card) => card.IsWithoutPoints
        ? card.DeclaredGrade?.Label ?? "-"
        : card.DeclaredGrade is { } declared && declared != card.Grade ? $"{declared}→{card.Grade}" : card.Grade.Label;

    private IEnumerable<string> Closing(Portfolio portfolio, int unreadFiles)
    {
        yield return Say(
            "项目 {0} 个；全年预算 {1} 万元，执行 {2} 万元，执行率 {3}。",
            "Forms: {0}; annual budget {1} 万元, spent {2} 万元, rate {3}.",
            portfolio.Scorecards.Count, PointText.Of(portfolio.AnnualBudget), PointText.Of(portfolio.Spent), PointText.Percent(portfolio.Rate));
        if (portfolio.WithoutBudget > 0)
        {
            yield return Say(
                "其中 {0} 个没有可读的预算数或执行数，未计入执行率。",
                "Forms without a readable budget or spending, not in the rate: {0}.",
                portfolio.WithoutBudget);
        }

        yield return Say(
            "自评等级：{0}；复算等级：{1}；等级稳健 {2} 个。",
            "Declared grades: {0}; recomputed: {1}; robust: {2}.",
            Counts(portfolio.CountDeclared), Counts(portfolio.Count), Robust(portfolio));
        int without = portfolio.Scorecards.Count(card => card.IsWithoutPoints);
        if (without > 0)
        {
            yield return Say("其中 {0} 个各行没有分值和得分，不评定等级。", "Forms without weights and points, which have no grade: {0}.", without);
        }

        yield return Rows(portfolio.Scorecards);
        if (unreadFiles > 0)
        {
            yield return Say("另有 {0} 个文件未能读取，见错误信息。", "Files that could not be read (see the messages): {0}.", unreadFiles);
        }
    }

    private string Rows(IReadOnlyList<Scorecard> cards)
    {
        ItemScore[] items = [.. cards.SelectMany(card => card.Items)];
        int differing = items.Count(item => Differs(item.Difference)) + cards.Count(card => Differs(card.Execution.Difference));
        string bases = string.Join(
            Say("，", ", "),
            new[] { Basis.Computed, Basis.Judged, Basis.Declared, Basis.None }.Select(basis => $"{Words.Of(basis, _language)} {PointText.Plain(items.Count(item => item.Basis == basis))}"));
        return Say(
            "指标 {0} 行，依据：{1}；自评与复算不同的 {2} 行（标 ◀，含预算执行率）。",
            "Indicator rows: {0}; basis: {1}; rows that declare other points (marked ◀, execution rates included): {2}.",
            items.Length, bases, differing);
    }

    private static int Robust(Portfolio portfolio) => portfolio.Scorecards.Count(card => card.IsGradeRobust);

    private static bool Differs(decimal? difference) => difference is not null and not 0m;

    private static string Counts(Func<Grade, int> count) => string.Join(' ', Grade.All.Select(grade => $"{grade.Label} {PointText.Plain(count(grade))}"));

    private string Say(string chinese, string english, params object?[] values) => new Message(chinese, english, values).In(_language);
}
