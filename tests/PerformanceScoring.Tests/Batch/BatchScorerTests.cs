using PerformanceScoring.Batch;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Tests.Scoring;

namespace PerformanceScoring.Tests.Batch;

public class BatchScorerTests
{
    private static readonly GeneratedBatch Batch = new(7, 120_000, templates: false);
    private static readonly FormColumns Columns = Batch.Columns();
    private static readonly BatchScorer Scorer = new(GeneratedRulebooks.Changqing);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Score_Progress_NeverFallsAndEndsWithAllRows(int threads)
    {
        List<long> told = [];
        _ = Scorer.Score(Columns, default, new BatchOptions { Threads = threads, Progress = new Told(told.Add) });
        Assert.True(told.Count > 5);
        Assert.Equal(told.Order(), told);
        Assert.Equal(Columns.RowCount, told[^1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Score_CanceledOnTheWay_StopsBetweenTwoBlocks(int threads)
    {
        using CancellationTokenSource source = new();
        long rows = 0;
        BatchOptions options = new()
        {
            Threads = threads,
            Progress = new Told(done =>
            {
                rows = done;
                source.Cancel();
            }),
        };
        OperationCanceledException stopped = Assert.Throws<OperationCanceledException>(() => Scorer.Score(Columns, default, options, source.Token));
        Assert.Equal(source.Token, stopped.CancellationToken);
        Assert.InRange(rows, 1, Columns.RowCount - 1);
    }

    [Fact]
    public void Score_CanceledBefore_WritesNothing()
    {
        int[] totals = new int[Columns.FormCount];
        Array.Fill(totals, -1);
        Assert.Throws<OperationCanceledException>(() => Scorer.Score(Columns, new ScoreSpans { Totals = totals }, null, new CancellationToken(canceled: true)));
        Assert.All(totals, total => Assert.Equal(-1, total));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Score_ProgressFails_ThrowsItsException(int threads)
    {
        BatchOptions options = new() { Threads = threads, Progress = new Told(_ => throw new TimeoutException("told")) };
        Assert.Equal("told", Assert.Throws<TimeoutException>(() => Scorer.Score(Columns, default, options)).Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Score_AnyThreads_CountsEveryGradeOnce(int threads)
    {
        Grade[] grades = new Grade[Columns.FormCount];
        BatchSummary summary = Scorer.Score(Columns, new ScoreSpans { Grades = grades }, new BatchOptions { Threads = threads });
        Assert.Equal(Columns.FormCount, summary.Forms);
        Assert.Equal(Columns.RowCount, summary.Rows);
        Assert.All(Grade.All, grade => Assert.Equal(grades.LongCount(given => given == grade), summary.CountOf(grade)));
    }

    [Fact]
    public void Score_NoForms_GivesNothing()
    {
        FormColumns none = FormColumns.Create([], [], [], [], [0]);
        BatchSummary summary = Scorer.Score(none, [], []);
        Assert.Equal(0, summary.Forms);
        Assert.Equal(0, Scorer.Score(TemplateColumns.From(none), [], []).Rows);
    }

    [Fact]
    public void Score_SpanOfAnotherLength_Throws()
    {
        Assert.Throws<ArgumentException>(() => Scorer.Score(Columns, new int[1], new Grade[Columns.FormCount]));
        Assert.Throws<ArgumentException>(() => Scorer.Score(Columns, new ScoreSpans { Points = new int[1] }));
        Assert.Throws<ArgumentException>(() => Scorer.Score(TemplateColumns.From(Columns), new ScoreSpans { Points = new int[Columns.RowCount] }));
    }

    [Fact]
    public void Score_NoThreads_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Scorer.Score(Columns, default, new BatchOptions { Threads = 0 }));

    [Fact]
    public void Score_BuilderWhereItsFormsLie_IsTheSameAsItsColumns()
    {
        FormColumnsBuilder builder = new();
        Random random = new(3);
        for (int pass = 0; pass < 3; pass++)
        {
            builder.Clear();
            for (int form = 0; form < 700; form++)
            {
                for (int row = random.Next(12); row >= 0; row--)
                {
                    builder.AddFixed((RowKind)random.Next(2, 6), random.Next(2000), random.Next(1, 20_000), random.Next(10_000));
                }

                builder.EndForm();
            }

            int[] lent = new int[builder.FormCount];
            int[] built = new int[builder.FormCount];
            BatchSummary summary = Scorer.Score(builder, new ScoreSpans { Totals = lent });
            Scorer.Score(builder.Build(), new ScoreSpans { Totals = built });
            Assert.Equal(built, lent);
            Assert.Equal((700, builder.RowCount), (summary.Forms, (int)summary.Rows));
        }
    }

    [Fact]
    public void From_MixedForms_GivesBackTheSameForms()
    {
        foreach (bool narrow in new[] { false, true })
        {
            FormColumns again = TemplateColumns.From(Columns, narrow).ToForms();
            Assert.Equal(Columns.FormStarts, again.FormStarts);
            Assert.All(Enumerable.Range(0, Columns.RowCount), row => Assert.Equal(Columns.Row(row), again.Row(row)));
        }
    }

    private sealed class Told(Action<long> told) : IProgress<long>
    {
        public void Report(long value) => told(value);
    }
}
