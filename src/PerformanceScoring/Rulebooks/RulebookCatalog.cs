using System.Reflection;

namespace PerformanceScoring.Rulebooks;

/// <summary>Rulebooks by id and date.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class RulebookCatalog
{
    private static readonly Lazy<RulebookCatalog> LazyBuiltIn = new(ReadBuiltIn);

    /// <summary>Creates a catalog.</summary>
    /// <param name="rulebooks">The rulebooks; no two with the same id and date.</param>
    /// <exception cref="ArgumentException">Two rulebooks have the same id and date.</exception>
    public RulebookCatalog(IEnumerable<Rulebook> rulebooks)
    {
        ArgumentNullException.ThrowIfNull(rulebooks);
        Rulebooks = [.. rulebooks.OrderBy(rulebook => rulebook.Id, StringComparer.Ordinal).ThenBy(rulebook => rulebook.Effective)];
        for (int index = 1; index < Rulebooks.Count; index++)
        {
            if (Rulebooks[index].Name == Rulebooks[index - 1].Name)
            {
                throw new ArgumentException($"Two rulebooks are {Rulebooks[index].Name}; their dates must differ.", nameof(rulebooks));
            }
        }
    }

    /// <summary>The rulebooks that come with the package.</summary>
    public static RulebookCatalog BuiltIn => LazyBuiltIn.Value;

    /// <summary>All rulebooks, by id, then by date.</summary>
    public IReadOnlyList<Rulebook> Rulebooks { get; }

    /// <summary>The newest revision of a rulebook on or before a date.</summary>
    /// <param name="id">The id.</param>
    /// <param name="on">The date; null for the newest revision of all.</param>
    /// <returns>The rulebook; its first revision when the date is before all of them; null for an unknown id.</returns>
    public Rulebook? Find(string id, DateOnly? on = null) =>
        Rulebooks.LastOrDefault(rulebook => rulebook.Id == id && (on is null || rulebook.Effective <= on))
            ?? Rulebooks.FirstOrDefault(rulebook => rulebook.Id == id);

    /// <summary>The newest revision of a rulebook on or before a date.</summary>
    /// <param name="id">The id.</param>
    /// <param name="on">The date; null for the newest revision of all.</param>
    /// <returns>The rulebook; its first revision when the date is before all of them.</returns>
    /// <exception cref="KeyNotFoundException">No rulebook has that id; the message names those there are.</exception>
    public Rulebook Get(string id, DateOnly? on = null) =>
        Find(id, on) ?? throw new KeyNotFoundException(
            $"There is no rulebook '{id}'. Known: {string.Join(", ", Rulebooks.Select(rulebook => rulebook.Id).Distinct(StringComparer.Ordinal))}.");

    /// <summary>A catalog with more rulebooks.</summary>
    /// <param name="rulebooks">The rulebooks to add.</param>
    /// <returns>The larger catalog; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">Two rulebooks have the same id and date.</exception>
    public RulebookCatalog With(params IEnumerable<Rulebook> rulebooks)
    {
        ArgumentNullException.ThrowIfNull(rulebooks);
        return new RulebookCatalog(Rulebooks.Concat(rulebooks));
    }

    /// <summary>The file of a built-in rulebook, as it was released: the start of a rulebook of one's own.</summary>
    /// <param name="name">Its name, id and date: <c>cn-mof-project/2020-02-25</c>.</param>
    /// <returns>Its bytes, UTF-8 JSON; null when no built-in rulebook has that name.</returns>
    public static ReadOnlyMemory<byte>? BuiltInFile(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Assembly assembly = typeof(RulebookCatalog).Assembly;
        return BuiltIn.Rulebooks.Any(rulebook => rulebook.Name == name) ? Bytes(assembly, $"Data/{name}.json") : null;
    }

    /// <summary>The JSON Schema of rulebook files, for an editor's hints: UTF-8 JSON, draft 2020-12.</summary>
    public static ReadOnlyMemory<byte> SchemaFile => Bytes(typeof(RulebookCatalog).Assembly, "Schema/rulebook.schema.json");

    private static RulebookCatalog ReadBuiltIn()
    {
        Assembly assembly = typeof(RulebookCatalog).Assembly;
        return new RulebookCatalog(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Data/", StringComparison.Ordinal))
            .Select(name => RulebookReader.Read(Bytes(assembly, name))));
    }

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
