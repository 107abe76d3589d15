using System.Globalization;

namespace PerformanceScoring.Cli.Pipeline;

/// <summary>Names for the files of a folder, one an input, each once.</summary>
internal static class ConvertedNames
{
    private const string StandardInput = "stdin";

    /// <summary>The names: that of the input with another ending, and with its own before it where two inputs differ in nothing else.</summary>
    /// <param name="files">The inputs.</param>
    /// <param name="ending">The ending of the new files, without a dot.</param>
    /// <returns>A name an input.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<InputFile> files, string ending)
    {
        string[] names = new string[files.Count];
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < names.Length; i++)
        {
            string whole = files[i].Path is { } path ? Path.GetFileName(path) : StandardInput;
            string name = Path.GetFileNameWithoutExtension(whole);
            name = taken.Contains(name) ? whole : name;
            string single = name;
            for (int number = 2; !taken.Add(single); number++)
            {
                single = $"{name}({number.ToString(CultureInfo.InvariantCulture)})";
            }

            names[i] = $"{single}.{ending}";
        }

        return names;
    }
}
