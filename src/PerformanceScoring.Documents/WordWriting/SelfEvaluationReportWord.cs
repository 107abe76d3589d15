using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>Writes the self-evaluation report (自评报告) as a Word document: overview, summary table, and form by form execution, points by tier, lost points with their reasons, and how every row's points came about.</summary>
/// <remarks>Thread-safe; the same forms always give the same bytes. It states what the forms say and what the rules give: problems and measures stand in it where a form states them, and nothing is written in their place where it does not.</remarks>
public static class SelfEvaluationReportWord
{
    /// <summary>Writes the document, a .docx.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="files">The scored files.</param>
    /// <param name="language">The language; official labels stay as they are.</param>
    public static void Write(Stream stream, IReadOnlyList<ScoredFile> files, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(files);
        WordPackage package = new();
        ReportText text = new(language);
        ScoredForm[] forms = [.. files.SelectMany(file => file.Forms)];
        package.Add(WordRuns.Paragraph(text.Say("项目支出绩效自评报告", "Performance self-evaluation report"), WordStyles.Title));
        if (forms.Select(form => form.Card.Form.Year).Distinct().ToArray() is [{ } year])
        {
            package.Add(WordRuns.Paragraph(text.Say("（{0}年度）", "({0})", year), WordStyles.Subtitle));
        }

        package.Add(WordRuns.Paragraph(text.Say("一、基本情况", "1 Overview"), WordStyles.Heading));
        ProjectList projects = new(files, text);
        foreach (string sentence in projects.Sentences())
        {
            package.Add(WordRuns.Paragraph(sentence));
        }

        package.Add(WordRuns.Paragraph(text.Say("二、自评结果汇总", "2 Results"), WordStyles.Heading));
        package.Add(projects.Table());
        package.Add(WordRuns.Paragraph(text.Say("三、各项目自评情况", "3 Project by project"), WordStyles.Heading));
        for (int i = 0; i < forms.Length; i++)
        {
            new ReportPart(forms[i].Card, text).AddTo(package, i + 1);
        }

        package.Write(stream);
    }
}
