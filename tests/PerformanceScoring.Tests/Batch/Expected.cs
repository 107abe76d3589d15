using PerformanceScoring.Batch;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Tests.Batch;

/// <summary>What the one-form scorer says about every form of a batch, in hundredths.</summary>
internal sealed class Expected
{
    private readonly int[] _totals;
    private readonly int[] _least;
    private readonly int[] _most;
    private readonly Grade[] _grades;
    private readonly bool[] _incomplete;
    private readonly int[]? _points;

    public Expected(Rulebook rulebook, GeneratedBatch batch)
        : this(rulebook, batch.TypedForms(), batch)
    {
    }

    public Expected(Rulebook rulebook, IEnumerable<SelfEvaluationForm> forms)
        : this(rulebook, forms, null)
    {
    }

    private Expected(Rulebook rulebook, IEnumerable<SelfEvaluationForm> forms, GeneratedBatch? batch)
    {
        Scorer scorer = new(rulebook);
        Scorecard[] cards = [.. forms.Select(scorer.Score)];
        _totals = [.. cards.Select(card => Hundredths(card.Total))];
        _least = [.. cards.Select(card => Hundredths(card.Range.Least))];
        _most = [.. cards.Select(card => Hundredths(card.Range.Most))];
        _grades = [.. cards.Select(card => card.Grade)];
        _incomplete = [.. cards.Select(card => card.IsIncomplete)];
        _points = batch is null ? null : [.. batch.Forms.Zip(cards).SelectMany(pair => PointsOf(pair.First, pair.Second))];
    }

    public void Holds(BatchScorer scorer, FormColumns columns, int threads)
    {
        int[] points = new int[columns.RowCount];
        Results results = new(columns.FormCount);
        BatchSummary summary = scorer.Score(columns, results.Spans(points), new BatchOptions { Threads = threads });
        Equal(scorer, results, summary);
        if (_points is not null)
        {
            Same(scorer, "points", _points, points);
        }

        int[] totals = new int[columns.FormCount];
        Grade[] grades = new Grade[columns.FormCount];
        _ = scorer.Score(columns, new ScoreSpans { Totals = totals, Grades = grades }, new BatchOptions { Threads = threads });
        Same(scorer, "totals alone", _totals, totals);
        Same(scorer, "grades alone", _grades, grades);
    }

    public void Holds(BatchScorer scorer, TemplateColumns columns, int threads)
    {
        Results results = new(columns.FormCount);
        Equal(scorer, results, scorer.Score(columns, results.Spans([]), new BatchOptions { Threads = threads }));
        int[] totals = new int[columns.FormCount];
        Grade[] grades = new Grade[columns.FormCount];
        _ = scorer.Score(columns, new ScoreSpans { Totals = totals, Grades = grades }, new BatchOptions { Threads = threads });
        Same(scorer, "totals alone", _totals, totals);
        Same(scorer, "grades alone", _grades, grades);
    }

    private void Equal(BatchScorer scorer, Results results, BatchSummary summary)
    {
        Same(scorer, "totals", _totals, results.Totals);
        Same(scorer, "least", _least, results.Least);
        Same(scorer, "most", _most, results.Most);
        Same(scorer, "grades", _grades, results.Grades);
        Same(scorer, "incomplete", _incomplete, results.Incomplete);
        Assert.Equal(_totals.Length, summary.Forms);
        Assert.All(Grade.All, grade => Assert.Equal(_grades.Count(given => given == grade), summary.CountOf(grade)));
    }

    private static void Same<T>(BatchScorer scorer, string what, T[] expected, T[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int index = 0; index < expected.Length; index++)
        {
            if (!EqualityComparer<T>.Default.Equals(expected[index], actual[index]))
            {
                Assert.Fail($"{scorer.KernelName}, {scorer.Rulebook}: {what} [{index}] is {actual[index]}, expected {expected[index]}.");
            }
        }
    }

    // The rows of a batch in their order: the execution rate stands anywhere among them.
    private static IEnumerable<int> PointsOf(RawRow[] rows, Scorecard card)
    {
        int item = 0;
        foreach (RawRow row in rows)
        {
            yield return Hundredths((row.Kind == RowKind.Execution ? card.Execution.Points : card.Items[item++].Points) ?? 0m);
        }
    }

    private static int Hundredths(decimal points)
    {
        Assert.Equal(points, decimal.Round(points, 2, MidpointRounding.ToZero));
        return decimal.ToInt32(points * 100m);
    }

    private sealed class Results(int forms)
    {
        public int[] Totals { get; } = new int[forms];

        public int[] Least { get; } = new int[forms];

        public int[] Most { get; } = new int[forms];

        public Grade[] Grades { get; } = new Grade[forms];

        public bool[] Incomplete { get; } = new bool[forms];

        public ScoreSpans Spans(int[] points) => new() { Totals = Totals, Least = Least, Most = Most, Grades = Grades, Incomplete = Incomplete, Points = points };
    }
}
