using PerformanceScoring.DependencyInjection;
using PerformanceScoring.Documents;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Reading;
using PerformanceScoring.Review;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Cli.Pipeline;

/// <summary>Reads files, chooses each form's rulebook, scores it and, where asked, reviews it. What is wrong with one file never stops the others.</summary>
internal sealed class ScoringRun
{
    private readonly ScorerFactory _scorers;
    private readonly Func<InputFile, WrittenDocument> _read;
    private readonly Reviewer? _reviewer;

    /// <summary>Creates a run.</summary>
    /// <param name="scorers">What gives each form its scorer.</param>
    /// <param name="read">Finds the forms of one file.</param>
    /// <param name="reviewer">What reviews each file; null to score only.</param>
    public ScoringRun(ScorerFactory scorers, Func<InputFile, WrittenDocument> read, Reviewer? reviewer = null)
    {
        _scorers = scorers;
        _read = read;
        _reviewer = reviewer;
    }

    /// <summary>Scores files, several at a time; the result keeps their order.</summary>
    /// <param name="files">The files.</param>
    /// <param name="done">Called after each file, from any thread.</param>
    /// <param name="jobs">How many files at a time, 1 or more; −1 for as many as there are processors. The result does not depend on it.</param>
    public ScoringResult Score(IReadOnlyList<InputFile> files, Action done, int jobs = -1)
    {
        ScoredFile[] scored = new ScoredFile[files.Count];
        DocumentReview?[] reviews = new DocumentReview?[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, index =>
        {
            scored[index] = Score(files[index], out reviews[index]);
            done();
        });
        return new ScoringResult(scored) { Reviews = [.. reviews.OfType<DocumentReview>()] };
    }

    private ScoredFile Score(InputFile file, out DocumentReview? review)
    {
        review = null;
        try
        {
            WrittenDocument written = _read(file);
            if (DocumentChecks.FailureOf(written) is { } reason)
            {
                return Unread(file, WholeOf(reason));
            }

            SelfEvaluationDocument document = FormReader.Read(written);
            List<Finding>[] shares = FindingsByForm.Share(document.Findings, document.Forms);
            RulebookChoice[] choices = [.. document.Forms.Select(_scorers.Choose)];
            Scorecard[] cards = [.. document.Forms.Select((form, index) => _scorers.For(choices[index].Rulebook).Score(form))];
            if (_reviewer is null)
            {
                ScoredForm[] forms = [.. cards.Select((card, index) => new ScoredForm(card, [.. choices[index].Findings, .. shares[index], .. card.Form.ReadingFindings, .. card.Findings]))];
                return new ScoredFile(file.Name, forms) { Findings = shares[^1] };
            }

            review = _reviewer.Review(document, cards, [.. choices.Select((choice, index) => (IReadOnlyList<Finding>)[.. choice.Findings, .. shares[index]])]);
            return new ScoredFile(file.Name, [.. review.Forms.Select(form => new ScoredForm(form.Card, form.Findings))]) { Findings = review.Findings };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unread(file, new Message("打不开：{0}", "cannot be opened: {0}", exception.Message));
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            // A mistake of ours must not cost the other files their result; the line says that it is ours.
            return Unread(file, new Message(
                "程序内部错误（{0}：{1}），请把这一行和该文件报告给开发者。",
                "an internal error ({0}: {1}); please report this line together with the file.",
                exception.GetType().Name,
                exception.Message));
        }
    }

    private static ScoredFile Unread(InputFile file, Message reason) => new(file.Name, []) { Error = reason };

    /// <summary>What a finding says, in one message.</summary>
    private static Message WholeOf(Finding finding)
    {
        Message[] sentences = [.. new[] { finding.Found, finding.Expected, finding.Action }.OfType<Message>()];
        string[] places = [.. sentences.Select((_, index) => $"{{{PointText.Plain(index)}}}")];
        return new Message(string.Concat(places), string.Join(' ', places), [.. sentences]);
    }
}
