using PerformanceScoring.Batch;
using PerformanceScoring.Batch.Kernels;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;
using PerformanceScoring.Tests.Scoring;

namespace PerformanceScoring.Tests.Batch;

/// <summary>
/// Every kernel, layout and number of threads against the one-form scorer, row by row. 200,000 rows; with PERFORMANCE_SCORING_LONG_TESTS=1 20 million. A width
/// of vector that the machine lacks is emulated.
/// </summary>
public class BitEqualityTests
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("PERFORMANCE_SCORING_LONG_TESTS") == "1";

    private static int Batches => IsLong ? 1001 : BatchRulebooks.ChosenCount + 4;

    private static int RowsABatch => (IsLong ? 20_000_000 : 200_000) / Batches;

    // Over the batches each kernel runs on one thread and on three.
    private static int ThreadsOf(int seed, int kernel) => (seed + kernel) % 2 == 0 ? 1 : 3;

    [Fact]
    public void Score_RaggedRows_EqualsOneFormScorerOnEveryKernel()
    {
        long rows = 0;
        Parallel.For(0, Batches, seed =>
        {
            Rulebook rulebook = BatchRulebooks.Any(seed);
            GeneratedBatch batch = new(seed, RowsABatch + 1, templates: false);
            FormColumns columns = batch.Columns();
            Expected expected = new(rulebook, batch);
            for (int kernel = 0; kernel < PointKernel.All.Count; kernel++)
            {
                expected.Holds(new BatchScorer(rulebook, PointKernel.All[kernel]), columns, ThreadsOf(seed, kernel));
            }

            Interlocked.Add(ref rows, columns.RowCount);
        });

        Assert.True(rows >= (IsLong ? 20_000_000 : 200_000), $"{rows} rows were compared.");
    }

    [Fact]
    public void Score_Templates_EqualsOneFormScorerOnEveryKernelAndWidth()
    {
        long rows = 0;
        Parallel.For(0, Batches, seed =>
        {
            Rulebook rulebook = BatchRulebooks.Any(seed);
            GeneratedBatch batch = new(seed + 100_000, RowsABatch + 1, templates: true);
            FormColumns columns = batch.Columns();
            Expected expected = new(rulebook, batch);
            foreach (TemplateColumns templates in new[] { TemplateColumns.From(columns, narrow: false), TemplateColumns.From(columns) })
            {
                for (int kernel = 0; kernel < PointKernel.All.Count; kernel++)
                {
                    expected.Holds(new BatchScorer(rulebook, PointKernel.All[kernel]), templates, ThreadsOf(seed, kernel));
                }
            }

            Interlocked.Add(ref rows, columns.RowCount);
        });

        Assert.True(rows >= (IsLong ? 20_000_000 : 200_000), $"{rows} rows were compared.");
    }

    [Fact]
    public void Create_TypedForms_EqualsOneFormScorer()
    {
        for (int seed = 0; seed < 40; seed++)
        {
            Rulebook rulebook = BatchRulebooks.Any(seed);
            SelfEvaluationForm[] forms = [.. Enumerable.Range(0, 50).Select(index => new GeneratedForms((seed * 100) + index).Form())];
            FormColumnsBuilder builder = new(rulebook, decimals: 6);
            SelfEvaluationForm[] taken = [.. forms.Where(builder.AddForm)];
            Assert.InRange(taken.Length, 5, forms.Length);
            Expected expected = new(rulebook, taken);
            expected.Holds(new BatchScorer(rulebook), builder.Build(), threads: 1);
        }
    }

    [Fact]
    public void All_AnyMachine_HasEveryWidthAndChoosesOneOfItsOwn()
    {
        Assert.Equal(["512-bit", "256-bit", "128-bit", "scalar"], PointKernel.All.Select(kernel => kernel.Name));
        Assert.True(PointKernel.Best.IsInHardware);
    }
}
