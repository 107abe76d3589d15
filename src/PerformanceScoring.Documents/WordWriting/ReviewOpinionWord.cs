using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>Writes the review opinion (审核意见书) as a Word document: a summary, then form by form what was declared, recomputed and found, and lines to sign.</summary>
/// <remarks>Thread-safe; the same review always gives the same bytes. The document says what the rules give and what was found, and no more.</remarks>
public static class ReviewOpinionWord
{
    /// <summary>Writes the document, a .docx.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="files">The files, scored and reviewed.</param>
    /// <param name="language">The language; official labels stay as they are.</param>
    public static void Write(Stream stream, IReadOnlyList<ScoredFile> files, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(files);
        WordPackage package = new();
        ReportText text = new(language);
        package.Add(WordRuns.Paragraph(text.Say("绩效自评审核意见书", "Review of performance self-evaluations"), WordStyles.Title));
        AddSummary(package, files, text);
        AddFiles(package, files, text);
        int number = 0;
        foreach (ScoredForm form in files.SelectMany(file => file.Forms))
        {
            number++;
            new OpinionPart(form, text).AddTo(package, number);
        }

        AddSignatures(package, text);
        package.Write(stream);
    }

    private static void AddSummary(WordPackage package, IReadOnlyList<ScoredFile> files, ReportText text)
    {
        package.Add(WordRuns.Paragraph(text.Say("一、总体情况", "1 Summary"), WordStyles.Heading));
        ProjectList projects = new(files, text);
        foreach (string sentence in projects.Sentences())
        {
            package.Add(WordRuns.Paragraph(sentence));
        }

        Finding[] findings = [.. files.SelectMany(file => file.Findings.Concat(file.Forms.SelectMany(form => form.Findings)))];
        package.Add(WordRuns.Paragraph(text.Say(
            "共提出意见 {0} 条：错误 {1} 条，警告 {2} 条，提示 {3} 条。",
            "Findings: {0} — errors {1}, warnings {2}, information {3}.",
            findings.Length, Count(findings, Severity.Error), Count(findings, Severity.Warning), Count(findings, Severity.Info))));
        package.Add(WordRuns.Paragraph(text.Say(
            "“依据”一栏先写自评表所附的注或规则条款，再写检查所依据的计分规则（perfscore 随附 docs/rules.md）条号。",
            "“Rests on” names the note or clause of the form's rules, then the clause of the scoring rules (docs/rules.md of perfscore) that the check rests on.")));
        foreach (ScoredFile file in files.Where(file => file.Error is not null))
        {
            package.Add(WordRuns.Paragraph(text.Say("未能读取：{0}（{1}）", "Not read: {0} ({1})", file.Name, file.Error)));
        }

        package.Add(projects.Table());
        if (findings.Length > 0)
        {
            package.Add(WordRuns.Paragraph(text.Say("意见分类", "Findings by check"), WordStyles.Subheading));
            package.Add(ByCheck(findings, text));
        }
    }

    private static WordTable ByCheck(Finding[] findings, ReportText text)
    {
        WordTable table = new(1300, 1300, 0, 1300, 3200);
        table.AddHeader(
            WordCell.Heading(text.Say("检查", "Check")),
            WordCell.Heading(text.Say("级别", "Severity")),
            WordCell.Heading(text.Say("问题", "Problem")),
            WordCell.Heading(text.Say("条数", "Count")),
            WordCell.Heading(text.Say("依据", "Rests on")));
        foreach (IGrouping<(Severity Severity, string Id), Finding> check in findings
            .GroupBy(finding => (finding.Severity, finding.Check.Id))
            .OrderByDescending(group => group.Key.Severity).ThenBy(group => group.Key.Id, StringComparer.Ordinal))
        {
            table.AddRow(
                WordCell.Centered(check.Key.Id),
                WordCell.Centered(text.Severity(check.Key.Severity)),
                new WordCell(text.Say(check.First().Check.Title)),
                WordCell.Centered(ReportText.Number(check.Count())),
                new WordCell(text.Clause(check.First(), null)));
        }

        return table;
    }

    /// <summary>What is said of files as a whole and across their forms.</summary>
    private static void AddFiles(WordPackage package, IReadOnlyList<ScoredFile> files, ReportText text)
    {
        ScoredFile[] spoken = [.. files.Where(file => file.Findings.Count > 0)];
        if (spoken.Length > 0)
        {
            package.Add(WordRuns.Paragraph(text.Say("二、文件和跨表意见", "2 Files, and across forms"), WordStyles.Heading));
        }

        foreach (ScoredFile file in spoken)
        {
            package.Add(WordRuns.Paragraph(file.Name, WordStyles.Subheading));
            package.Add(FindingsTable.Of(file.Findings, null, text));
        }

        package.Add(WordRuns.Paragraph(spoken.Length > 0 ? text.Say("三、各项目审核意见", "3 Project by project") : text.Say("二、各项目审核意见", "2 Project by project"), WordStyles.Heading));
    }

    private static void AddSignatures(WordPackage package, ReportText text)
    {
        package.Add(WordRuns.Paragraph(text.Say("签署", "Signatures"), WordStyles.Heading));
        WordTable table = new(2400, 0, 1600, 3000);
        foreach ((string chinese, string english) in new[] { ("审核人", "Reviewed by"), ("复核人", "Checked by"), ("被审核单位意见", "Statement of the unit") })
        {
            table.AddRow(
                WordCell.Heading(text.Say(chinese, english)),
                new WordCell("\n"),
                WordCell.Heading(text.Say("日期", "Date")),
                WordCell.Centered(text.Say("　　年　　月　　日", " ")));
        }

        package.Add(table);
    }

    private static int Count(Finding[] findings, Severity severity) => findings.Count(finding => finding.Severity == severity);
}
