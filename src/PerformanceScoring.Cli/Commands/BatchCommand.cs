using System.CommandLine;
using System.Diagnostics;
using PerformanceScoring.Cli.Batch;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>perfscore batch</c>: scores millions of rows from a CSV, NDJSON or Parquet file under one rulebook.</summary>
internal sealed class BatchCommand : Command
{
    private const string DefaultRulebook = "cn-mof-project";

    private readonly Terminal _terminal;
    private readonly Language _language;
    private readonly Argument<string?> _input;
    private readonly Option<string?> _output;
    private readonly Option<string?> _rows;
    private readonly Option<string?> _rejects;
    private readonly Option<string?> _rulebook;
    private readonly Option<string?> _on;
    private readonly Option<string?> _format;
    private readonly Option<bool> _force;
    private readonly NumberOption _jobs;
    private readonly NumberOption _decimals;

    public BatchCommand(Terminal terminal, Language language)
        : base("batch", new Message(
            "批量计分：成百万行的 CSV、NDJSON 或 Parquet，每张表一个总分，与逐表计分完全一致。",
            "Scores millions of rows of CSV, NDJSON or Parquet: one total a form, exactly as form by form.").In(language))
    {
        _terminal = terminal;
        _language = language;
        _input = new Argument<string?>("INPUT")
        {
            HelpName = "INPUT",
            Arity = ArgumentArity.ZeroOrOne,
            Description = new Message(
                "文件 .csv、.ndjson、.parquet；“-” 或不写则读标准输入", "A file: .csv, .ndjson or .parquet; '-' or nothing is standard input").In(language),
        };
        _output = Text("--output", "FILE", "每张表的总分写入哪个文件；“-” 或不写为标准输出", "Where the forms' totals go; '-' or nothing is standard output");
        _output.Aliases.Add("-o");
        _rows = Text("--rows", "FILE", "每一行的得分写入哪个文件（CSV）", "Where the points of every row go (CSV)");
        _rejects = Text("--rejects", "FILE", "退回的行及原因写入哪个文件（CSV）", "Where rejected rows go, with the reason (CSV)");
        _rulebook = Text("--rulebook", "ID|FILE", "规则：内置规则的编号，或规则文件；不写则用 cn-mof-project", "The rulebook: the id of a built-in one, or a file; cn-mof-project unless given");
        _on = Text("--on", "yyyy-MM-dd", "用哪一天有效的规则；不写则为最新版本", "The day whose rules apply; the newest unless given");
        _format = Text("--format", "csv|ndjson|parquet", "总分的格式；不写则由 -o 的扩展名决定，否则 csv", "The format of the totals; told by the extension of -o unless given, else csv");
        _force = new Option<bool>("--force") { Description = new Message("允许覆盖已有的文件", "Replace files that exist").In(language) };
        _jobs = new NumberOption("--jobs", new Message("线程数：1，或 2 以上则读入与计分同时进行；默认 2", "How many threads: 1, or from 2 on reading and scoring side by side; 2 unless given"), language, 2, 1, 1024, isWhole: true);
        _decimals = new NumberOption("--decimals", new Message("目标值和实际值的小数位数，默认 4", "How many decimals target and actual have; 4 unless given"), language, 4, 2, 9, isWhole: true);
        Arguments.Add(_input);
        foreach (Option option in (Option[])[_output, _rows, _rejects, _rulebook, _on, _format, _force, _jobs.Option, _decimals.Option])
        {
            Options.Add(option);
        }

        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        int jobs = (int)_jobs.Of(parsed);
        int decimals = (int)_decimals.Of(parsed);
        BatchFormat? format = parsed.GetValue(_format) is null ? null
            : OptionText.OneOf(parsed, _format, [("csv", BatchFormat.Csv), ("ndjson", BatchFormat.NdJson), ("parquet", BatchFormat.Parquet)]);
        string? named = OptionText.Given(parsed, _rulebook);
        Rulebook rulebook = RulebookOptions.Find(named ?? DefaultRulebook, OptionText.Date(parsed, _on));
        BatchOutputs outputs = BatchOutputs.Of(
            OptionText.Given(parsed, _output), OptionText.Given(parsed, _rows), OptionText.Given(parsed, _rejects), format, parsed.GetValue(_force));
        BatchInput input = new(parsed.GetValue(_input), decimals, _terminal);

        Say(named is null
            ? new Message("规则 {0}（没有指定，可用 --rulebook 指定）。", "Rulebook {0} (none was named; --rulebook names one).", rulebook.Name)
            : new Message("规则 {0}。", "Rulebook {0}.", rulebook.Name));
        using BatchJob job = new(input, outputs, rulebook, decimals, _terminal, _language);
        Stopwatch watch = Stopwatch.StartNew();
        BatchFileResult result = BatchProgress.Run(_terminal, _language, input.Length, progress => job.Run(jobs, progress));
        foreach (Message sentence in BatchClosing.Of(result, watch.Elapsed.TotalSeconds, job.UnknownColumns, outputs.Rejects is not null))
        {
            Say(sentence);
        }

        return result.RowsRejected > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private void Say(Message sentence) => _terminal.Error.WriteLine(sentence.In(_language));

    private Option<string?> Text(string name, string value, string chinese, string english) =>
        new(name) { HelpName = value, Description = new Message(chinese, english).In(_language) };
}
