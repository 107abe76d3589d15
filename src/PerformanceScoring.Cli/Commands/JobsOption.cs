using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Output;
using PerformanceScoring.Cli.Pipeline;
using PerformanceScoring.DependencyInjection;
using PerformanceScoring.Findings;
using PerformanceScoring.Review;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>--jobs N</c>: how many files are worked on at a time, the same for every command that reads many.</summary>
internal sealed class JobsOption
{
    private const int Most = 256;

    private readonly Terminal _terminal;
    private readonly Language _language;
    private readonly NumberOption _jobs;

    public JobsOption(Terminal terminal, Language language)
    {
        _terminal = terminal;
        _language = language;
        _jobs = new NumberOption(
            "--jobs", new Message("同时处理几个文件；不写时与处理器数相同。结果与此无关", "How many files to work on at a time; the number of processors unless given. Results do not depend on it"), language, Environment.ProcessorCount, 1, Most, isWhole: true);
    }

    public void AddTo(Command command) => command.Options.Add(_jobs.Option);

    /// <summary>Reads and scores files, several at a time, with a progress bar where somebody looks at it.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="inputs">The files.</param>
    /// <param name="scorers">What gives each form its scorer.</param>
    /// <param name="reviewer">What reviews each file; null to score only.</param>
    /// <returns>The files' results, in the order of the files.</returns>
    /// <exception cref="CannotRunException">The number of jobs is none.</exception>
    public ScoringResult Score(ParseResult parsed, InputList inputs, ScorerFactory scorers, Reviewer? reviewer = null)
    {
        int jobs = (int)_jobs.Of(parsed);
        ScoringRun run = new(scorers, new InputReader(_terminal).Read, reviewer);
        return ProgressBar.Run(_terminal, _language, inputs.Files.Count, done => run.Score(inputs.Files, done, jobs));
    }
}
