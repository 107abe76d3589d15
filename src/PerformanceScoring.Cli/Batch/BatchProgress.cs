using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Output;
using PerformanceScoring.Findings;
using Spectre.Console;

namespace PerformanceScoring.Cli.Batch;

/// <summary>Shows how far a batch is, its rate and the time left, on standard error and only when somebody looks at it and the end is known.</summary>
internal static class BatchProgress
{
    /// <summary>Runs something.</summary>
    /// <param name="terminal">Where standard error is.</param>
    /// <param name="language">The language.</param>
    /// <param name="bytes">How many bytes there are to read; null when that is not known.</param>
    /// <param name="work">The work; it tells its argument how many bytes it has read.</param>
    public static T Run<T>(Terminal terminal, Language language, long? bytes, Func<IProgress<long>?, T> work)
    {
        if (!terminal.ErrorIsScreen || bytes is not { } length)
        {
            return work(null);
        }

        return Screen.OfError(terminal).Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
            .Start(context => work(new Bar(context.AddTask(new Message("正在计分", "Scoring").In(language), maxValue: Math.Max(length, 1)))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<long>
    {
        public void Report(long value) => task.Value = value;
    }
}
