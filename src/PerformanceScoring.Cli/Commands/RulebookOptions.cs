using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.DependencyInjection;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>--rulebook</c> and <c>--on</c>: by which rules, as of which day.</summary>
internal sealed class RulebookOptions
{
    private readonly Option<string?> _rulebook;
    private readonly Option<string?> _on;

    public RulebookOptions(Language language)
    {
        _rulebook = new Option<string?>("--rulebook")
        {
            HelpName = "ID|FILE",
            Description = new Message(
                "规则：内置规则的编号，或规则文件（.json）；不写则按表的地区和注释选择，选不出时用 cn-mof-project",
                "The rulebook: the id of a built-in one, or a file (.json); unless given, the one that fits the form's place and notes, else cn-mof-project").In(language),
        };
        _on = new Option<string?>("--on")
        {
            HelpName = "yyyy-MM-dd",
            Description = new Message("用哪一天有效的规则；不写则为表的年度的 12 月 31 日", "The day whose rules apply; 31 December of the form's year unless given").In(language),
        };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_rulebook);
        command.Options.Add(_on);
    }

    /// <summary>The day of <c>--on</c>; null when it is not given.</summary>
    /// <exception cref="CannotRunException">The text is no date.</exception>
    public DateOnly? DateOf(ParseResult parsed) => OptionText.Date(parsed, _on);

    /// <summary>What gives each form its scorer.</summary>
    /// <exception cref="CannotRunException">The date is none, the id is not known, or the file is broken.</exception>
    public ScorerFactory FactoryOf(ParseResult parsed)
    {
        DateOnly? on = OptionText.Date(parsed, _on);
        string? wanted = OptionText.Given(parsed, _rulebook);
        RulebookCatalog builtIn = RulebookCatalog.BuiltIn;
        if (wanted is null || builtIn.Find(wanted) is not null)
        {
            return new ScorerFactory(new RulebookSelector(builtIn), wanted, on);
        }

        Rulebook one = Find(wanted, on);
        return new ScorerFactory(new RulebookSelector(new RulebookCatalog([one])), one.Id, on);
    }

    /// <summary>The one rulebook that is asked for, on the day of <c>--on</c>; the national one unless another is named.</summary>
    /// <exception cref="CannotRunException">The date is none, the id is not known, or the file is broken.</exception>
    public Rulebook OneOf(ParseResult parsed) => Find(OptionText.Given(parsed, _rulebook) ?? RulebookSelector.FallbackId, DateOf(parsed));

    /// <summary>The rulebook that a text names: an id, an id with its date or year, or a file.</summary>
    /// <param name="wanted">The text.</param>
    /// <param name="on">The day that decides between revisions; null for the newest.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="CannotRunException">Nothing has that name, or the file is broken.</exception>
    public static Rulebook Find(string wanted, DateOnly? on = null)
    {
        // One revision, as results name it (id/2024-01-01), or by its year (id/2024).
        RulebookCatalog builtIn = RulebookCatalog.BuiltIn;
        return builtIn.Find(wanted, on)
            ?? builtIn.Rulebooks.LastOrDefault(rulebook => rulebook.Name == wanted || (rulebook.Name.StartsWith(wanted + "-", StringComparison.Ordinal) && wanted.Contains('/')))
            ?? FromFile(wanted, builtIn);
    }

    /// <summary>The file that a found rulebook was read from.</summary>
    /// <param name="rulebook">What <see cref="Find"/> found.</param>
    /// <param name="wanted">The text it was found by.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="CannotRunException">The file is not there any more or cannot be opened.</exception>
    public static ReadOnlyMemory<byte> FileOf(Rulebook rulebook, string wanted) =>
        RulebookCatalog.BuiltIn.Rulebooks.Contains(rulebook) ? RulebookCatalog.BuiltInFile(rulebook.Name)!.Value : BytesOf(wanted);

    /// <summary>The bytes of a rulebook file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="CannotRunException">The file is not there or cannot be opened.</exception>
    public static byte[] BytesOf(string path)
    {
        if (!File.Exists(path))
        {
            throw NoSuchFile(path, RulebookCatalog.BuiltIn);
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException(new Message("规则文件 {0} 打不开：{1}", "The rulebook file {0} cannot be opened: {1}", path, exception.Message));
        }
    }

    private static Rulebook FromFile(string path, RulebookCatalog builtIn)
    {
        byte[] bytes = File.Exists(path) ? BytesOf(path) : throw NoSuchFile(path, builtIn);
        if (RulebookReader.TryRead(bytes, out Rulebook? rulebook, out IReadOnlyList<RulebookProblem> problems))
        {
            return rulebook;
        }

        throw new CannotRunException(
        [
            new Message("规则文件 {0} 有 {1} 处问题：", "The rulebook file {0} has {1} problem(s):", path, problems.Count),
            .. problems.Select(problem => new Message("  第 {0} 行 {1}: {2}", "  line {0} {1}: {2}", problem.Line, problem.Path, problem.Message)),
        ]);
    }

    private static CannotRunException NoSuchFile(string path, RulebookCatalog builtIn)
    {
        bool looksLikeFile = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal);
        string known = string.Join(", ", builtIn.Rulebooks.Select(rulebook => rulebook.Id).Distinct(StringComparer.Ordinal));
        return new CannotRunException(looksLikeFile
            ? new Message("没有规则文件 {0}；内置规则：{1}。", "There is no rulebook file {0}. Built-in rulebooks: {1}.", path, known)
            : new Message("没有编号为 {0} 的规则，也没有这个文件；内置规则：{1}。", "There is no rulebook {0} and no file of that name. Built-in rulebooks: {1}.", path, known));
    }
}
