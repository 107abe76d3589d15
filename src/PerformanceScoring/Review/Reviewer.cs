using System.Collections.Frozen;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Review;

/// <summary>Finds what is wrong with scored forms and documents, and says where and why.</summary>
/// <remarks>Immutable, thread-safe. A form's content never makes it throw.</remarks>
public sealed class Reviewer
{
    // Weights, points and grades against the rulebook's; what a form says against itself stays as it is.
    private static readonly FrozenSet<string> RestOnRulebook = FrozenSet.ToFrozenSet(["PS101", "PS210", "PS211", "PS214"]);

    private readonly ReviewOptions _options;
    private readonly IFormCheck[] _formChecks;
    private readonly IDocumentCheck[] _documentChecks;
    private readonly ICauseCheck[] _causes;

    /// <summary>Creates a reviewer.</summary>
    /// <param name="options">Which checks speak and what is waived; null for everything.</param>
    /// <param name="checks">The checks; null for the built-in ones.</param>
    public Reviewer(ReviewOptions? options = null, IReadOnlyList<IReviewCheck>? checks = null)
    {
        _options = options ?? ReviewOptions.Default;
        IReadOnlyList<IReviewCheck> known = checks ?? CheckCatalog.All;
        _formChecks = [.. known.OfType<IFormCheck>().Where(check => _options.Speaks(check.Descriptor.Id))];
        _documentChecks = [.. known.OfType<IDocumentCheck>().Where(check => _options.Speaks(check.Descriptor.Id))];
        _causes = [.. _formChecks.OfType<ICauseCheck>()];
    }

    /// <summary>Reviews one form by itself.</summary>
    /// <param name="form">The form.</param>
    /// <param name="scorecard">Its scorecard.</param>
    /// <returns>The form's findings.</returns>
    /// <exception cref="ArgumentException">The scorecard is another form's.</exception>
    public FormReview Review(SelfEvaluationForm form, Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(scorecard);
        if (!ReferenceEquals(form, scorecard.Form))
        {
            throw new ArgumentException("The scorecard is another form's.", nameof(scorecard));
        }

        FormUnderReview under = new(scorecard);
        FindingSink found = new();
        ReviewForm(under, found);
        return Finish(under, found.Findings.Select(entry => entry.Finding));
    }

    /// <summary>Reviews a document: every form, and what stands across them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="scorecards">The scorecards of its forms, in their order.</param>
    /// <param name="beside">Findings about each form that were made elsewhere, such as while its rulebook was chosen; null for none. Those of the document's own that stand here are not told twice.</param>
    /// <returns>The findings of every form and of the document.</returns>
    /// <exception cref="ArgumentException">The scorecards are not those of the document's forms.</exception>
    public DocumentReview Review(SelfEvaluationDocument document, IReadOnlyList<Scorecard> scorecards, IReadOnlyList<IReadOnlyList<Finding>>? beside = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(scorecards);
        if (!document.Forms.SequenceEqual(scorecards.Select(card => card.Form)))
        {
            throw new ArgumentException("The scorecards are not those of the document's forms.", nameof(scorecards));
        }

        if (beside is not null && beside.Count != scorecards.Count)
        {
            throw new ArgumentException("There is one list of findings beside each form.", nameof(beside));
        }

        FormUnderReview[] forms = [.. scorecards.Select(card => new FormUnderReview(card))];
        DocumentUnderReview under = new(document, forms);
        FindingSink found = new();
        for (int index = 0; index < forms.Length; index++)
        {
            ReviewForm(forms[index], found);
            foreach (Finding finding in beside?[index] ?? [])
            {
                found.Add(forms[index], finding);
            }
        }

        foreach (IDocumentCheck check in _documentChecks)
        {
            check.Review(under, found);
        }

        ILookup<FormUnderReview?, Finding> byForm = found.Findings.ToLookup(entry => entry.Form, entry => entry.Finding);
        List<WaivedFinding> waived = [];
        HashSet<Finding> told = [.. beside?.SelectMany(findings => findings) ?? []];
        List<Finding> own = [.. Loud(document.Findings.Where(finding => !told.Contains(finding)).Concat(byForm[null]))];
        own = [.. Kept(own, null, waived).OrderBy(finding => finding.Place.Line).ThenBy(finding => finding.Check.Id, StringComparer.Ordinal)];
        return new DocumentReview(document, [.. forms.Select(form => Finish(form, byForm[form]))], own, waived, under.Portfolio);
    }

    /// <summary>What there is to say about the waivers after a whole run: those that nothing used, and those that have expired.</summary>
    /// <param name="reviews">All reviews of the run.</param>
    /// <returns>Findings about waivers.</returns>
    public IReadOnlyList<Finding> ReviewWaivers(IEnumerable<DocumentReview> reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        HashSet<Waiver> used = [.. reviews.SelectMany(review => review.Waived.Concat(review.Forms.SelectMany(form => form.Waived))).Select(waived => waived.Waiver)];
        return [.. Loud(_options.Waivers.Select(waiver => WaiverChecks.Of(waiver, used.Contains(waiver), _options.On)).OfType<Finding>())];
    }

    private void ReviewForm(FormUnderReview form, FindingSink found)
    {
        foreach (IFormCheck check in _formChecks)
        {
            check.Review(form, found);
        }
    }

    private FormReview Finish(FormUnderReview form, IEnumerable<Finding> found)
    {
        List<WaivedFinding> waived = [];
        Finding[] all = [.. form.Form.ReadingFindings.Concat(form.Card.Findings).Concat(found)];
        bool isForeign = Array.Exists(all, finding => finding.Check == RulebookChecks.NoRulebookOfKind);
        List<Finding> kept = Linked(form, Kept(Loud(isForeign ? all.Select(NoError) : all), form, waived));
        kept.Sort(static (left, right) => (left.IndicatorNumber ?? 0).CompareTo(right.IndicatorNumber ?? 0) is var order and not 0
            ? order
            : string.CompareOrdinal(left.Check.Id, right.Check.Id));
        return new FormReview(form.Card, kept, waived);
    }

    // What rests on rules that were not made for this kind of form is no error of the form.
    private static Finding NoError(Finding finding) =>
        finding.Severity == Severity.Error && RestOnRulebook.Contains(finding.Check.Id) ? finding.WithSeverity(Severity.Warning) : finding;

    // What the options let speak, with the severities they set.
    private IEnumerable<Finding> Loud(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            if (_options.Speaks(finding.Check.Id))
            {
                SeverityOverride? other = _options.Severities.LastOrDefault(entry => entry.Checks.Matches(finding.Check.Id));
                yield return other is null ? finding : finding.WithSeverity(other.Severity);
            }
        }
    }

    private List<Finding> Kept(IEnumerable<Finding> findings, FormUnderReview? form, List<WaivedFinding> waived)
    {
        List<Finding> kept = [];
        foreach (Finding finding in findings)
        {
            if (_options.Waivers.FirstOrDefault(waiver => waiver.Covers(finding, form?.Form, _options.On)) is { } waiver)
            {
                waived.Add(new WaivedFinding(finding, waiver));
            }
            else
            {
                kept.Add(finding);
            }
        }

        return kept;
    }

    private List<Finding> Linked(FormUnderReview form, List<Finding> findings)
    {
        foreach (ICauseCheck check in _causes)
        {
            if (findings.Find(finding => finding.Check == check.Descriptor) is not { } cause)
            {
                continue;
            }

            for (int index = 0; index < findings.Count; index++)
            {
                if (!ReferenceEquals(findings[index], cause) && findings[index].Cause is null && check.Explains(form, findings[index]))
                {
                    findings[index] = findings[index].CausedBy(cause);
                }
            }
        }

        return findings;
    }
}
