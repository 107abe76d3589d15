using System.Text;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Pages;

/// <summary>Writes one file of a report: what stands in the page itself; the forms are in its data.</summary>
internal sealed class ReportPageWriter(ReportContent content, ReportSlice slice, Language language)
{
    /// <summary>Writes the page.</summary>
    public void Write(Stream stream)
    {
        using StreamWriter page = new(stream, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true);
        string title = Say("绩效自评复算与审核报告", "Self-evaluations recomputed and reviewed");
        page.Write(
            $"<!doctype html>\n<html lang=\"{(language == Language.English ? "en" : "zh-Hans")}\">\n<head>\n<meta charset=\"utf-8\">\n"
            + $"<meta http-equiv=\"Content-Security-Policy\" content=\"{PageAssets.Policy}\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
            + $"<title>{Html.Text(title)}{(slice.IsOverview ? "" : $" ({PointText.Plain(slice.Number)})")}</title>\n<style>{PageAssets.Style}</style>\n</head>\n<body>\n");
        page.Write($"<a class=\"skip\" href=\"#forms\">{Say("跳到项目表", "Skip to the forms")}</a>\n<header>\n<p class=\"kicker\">{Say("预算项目支出绩效自评", "Budget performance self-evaluation")}</p>\n<h1>{Html.Text(title)}</h1>\n");
        page.Write($"<p class=\"lead\">{Html.Text(Lead())}</p>\n</header>\n");
        WriteNavigation(page);
        page.Write("<main>\n");
        if (slice.IsOverview)
        {
            page.Write(new ReportOverview(content, language).Parts());
            foreach (ReportSection section in content.Sections.Where(section => section.Rows.Count + section.Notes.Count > 0))
            {
                page.Write(SectionMarkup.Of(section, hasScripts: true, language));
            }

            WriteAcross(page);
            WriteUnread(page);
        }

        page.Write(FormsPart());
        page.Write("</main>\n");
        page.Write($"<footer><p>{Html.Text(Say("每一分都按规则复算；发现只说明表上的数字和文字，不推断意图。", "Every point is recomputed by the rules; findings say what numbers and words show, never intent."))}</p></footer>\n");
        page.Write($"<noscript><p class=\"notice\">{Html.Text(Say("图表和项目表要在浏览器中启用 JavaScript 才能显示。", "Charts and the table of forms need JavaScript."))}</p></noscript>\n");
        page.Write($"<script type=\"text/plain\" id=\"data\">{new ReportDataWriter(content, slice, language).Packed()}</script>\n");
        foreach (string script in PageAssets.Scripts)
        {
            page.Write($"<script>{script}</script>\n");
        }

        page.Write("</body>\n</html>\n");
    }

    private string Lead() => slice.IsOverview
        ? Say("{0} 张自评表，来自 {1} 个文件。", "{0} forms from {1} files.", content.Forms.Count, content.Files.Count)
        : Say("第 {0} 至第 {1} 张自评表，共 {2} 张。", "Forms {0} to {1} of {2}.", slice.First + 1, slice.First + slice.Count, content.Forms.Count);

    private void WriteNavigation(StreamWriter page)
    {
        page.Write($"<nav aria-label=\"{Say("本页内容", "On this page")}\"><ul>\n");
        if (slice.IsOverview)
        {
            page.Write($"<li><a href=\"#overview\">{Say("总览", "Overview")}</a></li>\n<li><a href=\"#charts\">{Say("图表", "Charts")}</a></li>\n");
            foreach (ReportSection section in content.Sections.Where(section => section.Rows.Count + section.Notes.Count > 0))
            {
                page.Write($"<li><a href=\"#part-{Html.Text(section.Key)}\">{Html.Text(section.Title)}</a></li>\n");
            }
        }

        page.Write($"<li><a href=\"#forms\">{Say("项目表", "Forms")}</a></li>\n");
        for (int number = 1; number <= slice.Names.Count && slice.Names.Count > 1; number++)
        {
            string label = Say("文件 {0}", "File {0}", number);
            page.Write(number == slice.Number
                ? $"<li><span aria-current=\"page\">{label}</span></li>\n"
                : $"<li><a href=\"{Html.Text(Uri.EscapeDataString(slice.Names[number - 1]))}\">{label}</a></li>\n");
        }

        page.Write("</ul></nav>\n");
    }

    private void WriteAcross(StreamWriter page)
    {
        (string File, Finding Finding)[] across = [.. content.Files.SelectMany(file => file.Findings.Select(finding => (file.Name, finding)))];
        if (across.Length == 0)
        {
            return;
        }

        string title = Say("文件与跨表的发现", "Findings on files and across forms");
        page.Write($"<section id=\"across\" aria-labelledby=\"head-across\">\n<h2 id=\"head-across\">{title}</h2>\n");
        page.Write(Html.Table(
            title,
            [(Say("级别", "Severity"), false), (Say("检查", "Check"), false), (Say("位置", "Where"), false), (Say("发现与处理", "Found, and what to do"), false)],
            across.Select(entry => (IReadOnlyList<string>)
            [
                ReportWords.Severities[(int)entry.Finding.Severity].In(language),
                $"{entry.Finding.Check.Id} {entry.Finding.Check.Title.In(language)}",
                entry.Finding.Place.IsNowhere ? entry.File : entry.Finding.Place.ToString(),
                entry.Finding.In(language),
            ])));
        page.Write("</section>\n");
    }

    private void WriteUnread(StreamWriter page)
    {
        ScoredFile[] unread = [.. content.Files.Where(file => file.Error is not null)];
        if (unread.Length == 0)
        {
            return;
        }

        string title = Say("没有读出的文件", "Files that could not be read");
        page.Write($"<section id=\"unread\" aria-labelledby=\"head-unread\">\n<h2 id=\"head-unread\">{title}</h2>\n");
        page.Write(Html.Table(
            title,
            [(Say("文件", "File"), false), (Say("原因", "Why"), false)],
            unread.Select(file => (IReadOnlyList<string>)[file.Name, file.Error!.In(language)])));
        page.Write("</section>\n");
    }

    // The script fills it: a table that can be filtered and sorted, and one form at a time.
    private string FormsPart()
    {
        string Options(IEnumerable<(string Value, string Text)> options) =>
            string.Concat(options.Select(option => $"<option value=\"{option.Value}\">{Html.Text(option.Text)}</option>"));
        string all = Say("全部", "all");
        string listed = slice.Listed < content.Forms.Count && slice.IsOverview
            ? $"<p class=\"note\">{Html.Text(Say("这里列出前 {0} 张；其余各张在各自的文件中。", "The first {0} are listed here; the others are in their own files.", slice.Listed))}</p>\n"
            : "";
        return $"<section id=\"forms\" aria-labelledby=\"head-forms\" tabindex=\"-1\">\n<h2 id=\"head-forms\">{Say("项目表", "Forms")}</h2>\n{listed}"
            + "<form id=\"filters\" class=\"filters\">\n"
            + $"<label>{Say("项目或单位", "Project or unit")} <input type=\"search\" id=\"filter-text\" autocomplete=\"off\"></label>\n"
            + $"<label>{Say("等级", "Grade")} <select id=\"filter-grade\">{Options([("", all), .. Forms.Grade.All.Select((grade, index) => (PointText.Plain(index), grade.Label))])}</select></label>\n"
            + $"<label>{Say("稳健", "Robust")} <select id=\"filter-robust\">{Options([("", all), ("1", Say("是", "yes")), ("0", Say("否", "no"))])}</select></label>\n"
            + $"<label>{Say("自评与复算", "Declared and recomputed")} <select id=\"filter-differs\">{Options([("", all), ("1", Say("有差异", "differ")), ("0", Say("一致", "agree"))])}</select></label>\n"
            + $"<label>{Say("发现", "Findings")} <select id=\"filter-severity\">{Options([("", all), ("2", Say("有错误", "errors")), ("1", Say("有警告", "warnings")), ("0", Say("没有发现", "none"))])}</select></label>\n"
            + $"<button type=\"reset\">{Say("清除条件", "Clear")}</button>\n</form>\n"
            + "<p id=\"count\" role=\"status\" aria-live=\"polite\"></p>\n<div id=\"table\"></div>\n<div id=\"pager\" class=\"pager\"></div>\n</section>\n"
            + $"<section id=\"form\" aria-label=\"{Say("一张表", "One form")}\" hidden></section>\n";
    }

    private string Say(string chinese, string english, params object?[] values) => new Message(chinese, english, values).In(language);
}
