using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Output;
using PerformanceScoring.Cli.Pipeline;
using PerformanceScoring.Documents;
using PerformanceScoring.Documents.Conversion;
using PerformanceScoring.Findings;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>perfscore convert</c>: written forms from any format that is read into any that is written.</summary>
internal sealed class ConvertCommand : Command
{
    private readonly Terminal _terminal;
    private readonly Language _language;
    private readonly Argument<string[]> _inputs;
    private readonly Option<string?> _to;
    private readonly TargetOptions _target;
    private readonly FailOnOption _failOn;

    public ConvertCommand(Terminal terminal, Language language)
        : base("convert", new Message(
            "转换自评表的格式，每处文字原样保留；不能保留的逐处说明。",
            "Converts forms between formats, every text as it is; what a format does not hold is named.").In(language))
    {
        _terminal = terminal;
        _language = language;
        _inputs = InputArgument.Create(language);
        _to = new Option<string?>("--to")
        {
            HelpName = string.Join('|', FormFormats.All.Select(entry => entry.Ending)),
            Description = new Message("目标格式；不写则按 --output 的扩展名", "The format to write; that of the ending of --output unless given").In(language),
        };
        _target = new TargetOptions(language);
        _failOn = new FailOnOption(language, unlessGiven: Severity.Warning);
        Arguments.Add(_inputs);
        Options.Add(_to);
        _target.AddTo(this);
        Options.Add(_failOn.Option);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        string? path = _target.PathOf(parsed);
        FormFormat format = FormatOf(parsed, path);
        Severity? failOn = _failOn.Of(parsed);
        InputList inputs = InputList.Find(parsed.GetValue(_inputs) ?? [], _terminal);
        bool intoFolder = path is not null && (Directory.Exists(path) || Path.EndsInDirectorySeparator(path));
        ResultTarget[] targets = intoFolder ? FolderTargets(parsed, path!, inputs.Files, format) : [_target.Of(parsed, _terminal)];

        if (FormFormats.IsBinary(format))
        {
            targets[0].RefuseScreen();
        }

        List<Finding> findings = [.. inputs.Findings];
        bool isIncomplete = inputs.Findings.Any(finding => finding.Severity == Severity.Error);
        List<WrittenForm> together = [];
        for (int i = 0; i < inputs.Files.Count; i++)
        {
            IReadOnlyList<WrittenForm> forms = Read(inputs.Files[i], findings, ref isIncomplete);
            if (intoFolder)
            {
                Write(forms, format, targets[i], findings);
            }

            together.AddRange(forms);
        }

        if (!intoFolder)
        {
            Write(together, format, targets[0], findings);
        }

        foreach (Finding finding in findings)
        {
            _terminal.Error.WriteLine(FindingLine.Of(finding, _language));
        }

        return isIncomplete || together.Count == 0 ? ExitCode.CouldNotRun
            : failOn is { } severity && findings.Exists(finding => finding.Severity >= severity) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    private FormFormat FormatOf(ParseResult parsed, string? path)
    {
        if (OptionText.Given(parsed, _to) is not null)
        {
            return OptionText.OneOf(parsed, _to, FormFormats.All);
        }

        string ending = Path.GetExtension(path ?? "").TrimStart('.');
        foreach ((string known, FormFormat format) in FormFormats.All)
        {
            if (known.Equals(ending, StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        throw new CannotRunException(new Message(
            "不知道转换成什么格式：请写 --to {0}，或用 --output 给出带扩展名的文件。",
            "The format to write is not known: give --to {0}, or an --output with its ending.",
            string.Join('|', FormFormats.All.Select(entry => entry.Ending))));
    }

    private ResultTarget[] FolderTargets(ParseResult parsed, string folder, IReadOnlyList<InputFile> files, FormFormat format)
    {
        try
        {
            _ = Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException(WriteFailure.Of(folder, exception));
        }

        return [.. ConvertedNames.Of(files, FormFormats.EndingOf(format)).Select(name => _target.Of(parsed, _terminal, Path.Combine(folder, name)))];
    }

    private IReadOnlyList<WrittenForm> Read(InputFile file, List<Finding> findings, ref bool isIncomplete)
    {
        WrittenDocument document = new InputReader(_terminal).Read(file);
        findings.AddRange(document.Findings);
        isIncomplete |= DocumentChecks.FailureOf(document) is not null;
        if (document.Forms.Count > 0 && FormConverter.LeftOut(document) is { } leftOut)
        {
            findings.Add(leftOut);
        }

        return document.Forms;
    }

    private static void Write(IReadOnlyList<WrittenForm> forms, FormFormat format, ResultTarget target, List<Finding> findings)
    {
        if (forms.Count > 0)
        {
            ConvertedForms converted = FormConverter.Convert(forms, format);
            findings.AddRange(converted.Findings);
            target.Write(stream => stream.Write(converted.Content.Span));
        }
    }
}
