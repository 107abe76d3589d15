using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Reading;
using PerformanceScoring.Review;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>A workbook read, scored, reviewed and annotated, as the tool does it.</summary>
internal static class ReviewedWorkbook
{
    public static ScoredFile Score(byte[] workbook, string name = "book.xlsx")
    {
        using MemoryStream stream = new(workbook);
        SelfEvaluationDocument document = FormReader.Read(DocumentReader.Read(stream, name));
        RulebookSelector selector = new(RulebookCatalog.BuiltIn);
        DocumentReview review = new Reviewer().Review(document, [.. document.Forms.Select(form => new Scorer(selector.Choose(form).Rulebook).Score(form))]);
        return new ScoredFile(name, [.. review.Forms.Select(form => new ScoredForm(form.Card, form.Findings))]) { Findings = review.Findings };
    }

    /// <summary>The forms of a workbook as JSON.</summary>
    public static string FormsOf(byte[] workbook)
    {
        using MemoryStream stream = new(workbook);
        return WrittenFormJson.ToJson(DocumentReader.Read(stream, "book.xlsx").Forms);
    }

    public static byte[] Annotate(byte[] workbook, ScoredFile? file = null, Language language = Language.Chinese)
    {
        using MemoryStream stream = new();
        Assert.Null(AnnotatedWorkbook.Write(stream, workbook, file ?? Score(workbook), language));
        return stream.ToArray();
    }
}
