using System.Text;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;

namespace PerformanceScoring.Documents.Pages;

/// <summary>The cards and charts at the head of a report, each chart with its numbers as a sentence or a table.</summary>
internal sealed class ReportOverview(ReportContent content, Language language)
{
    private const int ChecksDrawn = 15;

    private readonly Finding[] _findings = [.. content.Files.SelectMany(file => file.Findings.Concat(file.Forms.SelectMany(form => form.Findings)))];

    /// <summary>The two parts.</summary>
    public string Parts() => Cards() + Charts();

    private string Cards()
    {
        int robust = content.Forms.Count(form => form.Card.IsGradeRobust);
        decimal[] declared = [.. content.Forms.Select(form => form.Card.DeclaredTotal).OfType<decimal>()];
        decimal[] totals = [.. content.Forms.Select(form => form.Card.Total)];
        StringBuilder cards = new($"<section id=\"overview\" aria-labelledby=\"head-overview\">\n<h2 id=\"head-overview\">{Say("总览", "Overview")}</h2>\n<dl class=\"cards\">\n");
        void Card(string name, string number, string remark) =>
            cards.Append(string.Concat($"<div><dt>{Html.Text(name)}</dt><dd><strong>{Html.Text(number)}</strong> <span>{Html.Text(remark)}</span></dd></div>\n"));

        Card(Say("自评表", "Forms"), PointText.Plain(content.Forms.Count), Say("自评与复算不同的 {0} 张", "{0} differ from what the rules give", content.Forms.Count(form => form.DifferingRows > 0)));
        Card(
            Say("预算执行", "Budget spent"),
            PointText.Percent(content.Portfolio.Rate),
            Say("预算 {0} 万元，执行 {1} 万元", "{1} of {0} (10⁴ yuan)", PointText.Of(content.Portfolio.AnnualBudget), PointText.Of(content.Portfolio.Spent)));
        Card(Say("平均得分（复算）", "Mean recomputed total"), Mean(totals), Say("自评平均 {0}（{1} 张）", "declared {0} ({1} forms)", Mean(declared), declared.Length));
        Card(
            Say("等级（复算）", "Grades (recomputed)"),
            string.Join(' ', Grade.All.Select(grade => $"{grade.Label} {PointText.Plain(content.Portfolio.Count(grade))}")),
            Say("自评 {0}", "declared {0}", string.Join(' ', Grade.All.Select(grade => $"{grade.Label} {PointText.Plain(content.Portfolio.CountDeclared(grade))}"))));
        Card(
            Say("等级稳健", "Robust grades"),
            Say("{0} / {1}", "{0} / {1}", robust, content.Forms.Count),
            Say("规则允许的最低分与最高分属同一等级", "the least and the most that the rules allow give one grade"));
        Card(
            Say("错误", "Errors"),
            PointText.Plain(Count(Severity.Error)),
            Say("警告 {0}，提示 {1}", "{0} warnings, {1} infos", Count(Severity.Warning), Count(Severity.Info)));
        return cards.Append("</dl>\n</section>\n").ToString();
    }

    private string Charts()
    {
        if (content.Forms.Count == 0)
        {
            return "";
        }

        StringBuilder charts = new($"<section id=\"charts\" aria-labelledby=\"head-charts\">\n<h2 id=\"head-charts\">{Say("图表", "Charts")}</h2>\n<div class=\"figures\">\n");
        charts.Append(Figure(
            "grades",
            Say("等级分布", "Grades"),
            Say("自评等级与复算等级各有多少张表。", "How many forms have each grade, declared and recomputed."),
            Html.Table(
                Say("等级分布", "Grades"),
                [(Say("等级", "Grade"), false), (Say("自评", "Declared"), true), (Say("复算", "Recomputed"), true)],
                Grade.All.Select(grade => (IReadOnlyList<string>)[grade.Label, PointText.Plain(content.Portfolio.CountDeclared(grade)), PointText.Plain(content.Portfolio.Count(grade))]))));
        charts.Append(Figure(
            "checks",
            Say("发现最多的检查", "Findings by check"),
            Say("按检查统计的发现，最多列 {0} 项。", "Findings counted by check, {0} checks at most.", ChecksDrawn),
            ChecksTable()));
        charts.Append(Figure(
            "declared",
            Say("自评与复算", "Declared against recomputed"),
            Say("每点一张表；斜线上自评等于复算，线上方自评偏高。数值见项目表。", "A dot a form; on the line both agree, above it more was declared. The numbers are in the table of forms."),
            ""));
        charts.Append(Figure(
            "execution",
            Say("预算执行率与得分", "Execution and points"),
            Say("每点一张表：横轴预算执行率，纵轴复算得分。数值见项目表。", "A dot a form: execution rate across, recomputed total up. The numbers are in the table of forms."),
            ""));
        charts.Append(Figure(
            "ranges",
            Say("规则允许的范围与等级线", "What the rules allow, and the grade lines"),
            Say("每条一张表：规则允许的最低分至最高分，圆点为复算得分；斜纹为等级不稳健。最多画 40 张，先画不稳健的。数值见项目表。", "A bar a form: the least to the most that the rules allow, the dot is the recomputed total; hatched where the grade is not robust. 40 forms at most, those not robust first. The numbers are in the table of forms."),
            "",
            "wide"));
        return charts.Append("</div>\n</section>\n").ToString();
    }

    private string ChecksTable() => Html.Table(
        Say("发现最多的检查", "Findings by check"),
        [(Say("检查", "Check"), false), (Say("说明", "What it says"), false), (Say("级别", "Severity"), false), (Say("次数", "Times"), true)],
        _findings.GroupBy(finding => finding.Check.Id)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(ChecksDrawn)
            .Select(group => (IReadOnlyList<string>)
            [
                group.Key, group.First().Check.Title.In(language), ReportWords.Severities[(int)group.Max(finding => finding.Severity)].In(language), PointText.Plain(group.Count()),
            ]));

    private string Figure(string key, string title, string sentence, string table, string size = "") =>
        $"<figure class=\"{size}\" id=\"figure-{key}\">\n<h3>{Html.Text(title)}</h3>\n<div class=\"chart\" data-chart=\"{key}\" role=\"img\" aria-label=\"{Html.Text(title + Say("。", ". ") + sentence)}\"></div>\n"
        + $"<figcaption>{Html.Text(sentence)}</figcaption>\n"
        + (table.Length > 0 ? $"<details><summary>{Say("数据", "Data")}</summary>{table}</details>\n" : "")
        + "</figure>\n";

    private int Count(Severity severity) => _findings.Count(finding => finding.Severity == severity);

    private static string Mean(decimal[] points) =>
        points.Length == 0 ? "-" : PointText.Of(decimal.Round(points.Sum() / points.Length, 2, MidpointRounding.AwayFromZero));

    private string Say(string chinese, string english, params object?[] values) => new Message(chinese, english, values).In(language);
}
