using PerformanceScoring.Cli.Commands;
using PerformanceScoring.Documents;
using PerformanceScoring.Documents.Annotations;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Pipeline;

/// <summary>Writes the annotated copy of every workbook of a review. What is wrong with one file never stops the others.</summary>
internal sealed class AnnotationRun
{
    private readonly string _folder;
    private readonly bool _mayReplace;
    private readonly Language _language;

    /// <summary>Creates a run.</summary>
    /// <param name="folder">Where the copies go.</param>
    /// <param name="mayReplace">True when a copy that exists may be replaced.</param>
    /// <param name="language">The language of comments and lists.</param>
    public AnnotationRun(string folder, bool mayReplace, Language language)
    {
        _folder = folder;
        _mayReplace = mayReplace;
        _language = language;
    }

    /// <summary>Writes the copies, several at a time.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="files">The same files, scored and reviewed.</param>
    /// <param name="messages">What there is to say, in the order of the inputs.</param>
    /// <returns>False when a copy that should have been written was not.</returns>
    public bool Write(IReadOnlyList<InputFile> inputs, IReadOnlyList<ScoredFile> files, out IReadOnlyList<Message> messages)
    {
        string[] targets = TargetsOf(inputs);
        Message?[] said = new Message?[inputs.Count];
        bool[] failed = new bool[inputs.Count];
        Parallel.For(0, inputs.Count, index =>
        {
            // A file that could not be read has its message already.
            if (files[index].Error is null)
            {
                said[index] = Write(inputs[index], files[index], targets[index], out failed[index]);
            }
        });
        messages = [.. said.OfType<Message>()];
        return !failed.Contains(true);
    }

    private Message? Write(InputFile input, ScoredFile file, string target, out bool failed)
    {
        failed = false;
        try
        {
            byte[] bytes = input.Path is { } path ? File.ReadAllBytes(path) : [];
            if (!AnnotatedWorkbook.CanAnnotate(bytes))
            {
                return new Message("{0} 没有批注：只有 .xlsx 和 .xlsm 可以批注，请另存为 .xlsx。", "{0} was not annotated: only .xlsx and .xlsm can be; save it as .xlsx.", input.Name);
            }

            failed = true;
            if (!_mayReplace && File.Exists(target))
            {
                return ResultTarget.AlreadyThere(target);
            }

            using MemoryStream copy = new();
            if (AnnotatedWorkbook.Write(copy, bytes, file, _language) is { } reason)
            {
                return new Message("{0} 没有批注：{1}{2}", "{0} was not annotated: {1} {2}", input.Name, reason.Found, reason.Action!);
            }

            copy.Position = 0;
            OutputFile.Write(target, _mayReplace, copy.CopyTo);
            failed = false;
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failed = true;
            return WriteFailure.Of(target, exception);
        }
    }

    /// <summary>The copies' names: of two inputs with one name the second gets a number.</summary>
    private string[] TargetsOf(IReadOnlyList<InputFile> inputs)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        string[] targets = new string[inputs.Count];
        for (int i = 0; i < targets.Length; i++)
        {
            string name = Path.GetFileNameWithoutExtension(inputs[i].Name);
            string extension = ".审核" + Path.GetExtension(inputs[i].Name);
            string target = name + extension;
            for (int number = 2; !taken.Add(target); number++)
            {
                target = $"{name}({PointText.Plain(number)}){extension}";
            }

            targets[i] = Path.Combine(_folder, target);
        }

        return targets;
    }
}
