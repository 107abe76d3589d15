using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Findings;
using Spectre.Console;

namespace PerformanceScoring.Cli.Output;

/// <summary>Shows how far a run over many files is, on standard error and only when somebody looks at it.</summary>
internal static class ProgressBar
{
    private const int ManyFiles = 8;

    /// <summary>Runs something over files.</summary>
    /// <param name="terminal">Where standard error is.</param>
    /// <param name="language">The language.</param>
    /// <param name="files">How many files there are.</param>
    /// <param name="work">The work; it calls its argument after each file, from any thread.</param>
    public static T Run<T>(Terminal terminal, Language language, int files, Func<Action, T> work)
    {
        if (!terminal.ErrorIsScreen || files < ManyFiles)
        {
            return work(static () => { });
        }

        IAnsiConsole console = Screen.OfError(terminal);
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                int ready = 0;
                ProgressTask task = context.AddTask(Describe(language, 0, files), maxValue: files);
                return work(() =>
                {
                    task.Description = Describe(language, Interlocked.Increment(ref ready), files);
                    task.Increment(1);
                });
            });
    }

    private static string Describe(Language language, int ready, int files) => new Message("正在计分 {0}/{1}", "Scoring files {0}/{1}", ready, files).In(language);
}
