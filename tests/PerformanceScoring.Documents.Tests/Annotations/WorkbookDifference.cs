using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>Compares a workbook with its annotated copy, part by part: everything that may not differ, and does.</summary>
internal static partial class WorkbookDifference
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>What differs and may not; empty when the copy is a faithful one.</summary>
    public static List<string> Of(byte[] original, byte[] copy)
    {
        Dictionary<string, byte[]> before = Parts(original);
        Dictionary<string, byte[]> after = Parts(copy);
        List<string> differences = [];
        foreach ((string name, byte[] bytes) in before)
        {
            if (!after.TryGetValue(name, out byte[]? now))
            {
                differences.Add($"{name} is gone");
            }
            else if (!bytes.AsSpan().SequenceEqual(now))
            {
                differences.AddRange(Judge(name, bytes, now).Select(difference => $"{name}: {difference}"));
            }
        }

        differences.AddRange(after.Keys.Except(before.Keys, StringComparer.OrdinalIgnoreCase).Where(name => !MayBeAdded(name)).Select(name => $"{name} was added"));
        return differences;
    }

    /// <summary>The parts of a package by name.</summary>
    public static Dictionary<string, byte[]> Parts(byte[] package)
    {
        using ZipArchive archive = new(new MemoryStream(package), ZipArchiveMode.Read);
        Dictionary<string, byte[]> parts = new(StringComparer.OrdinalIgnoreCase);
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            using MemoryStream copy = new();
            using Stream stream = entry.Open();
            stream.CopyTo(copy);
            parts.Add(entry.FullName.Replace('\\', '/').TrimStart('/'), copy.ToArray());
        }

        return parts;
    }

    private static bool MayBeAdded(string name) =>
        name.Contains("comments", StringComparison.Ordinal) || name.EndsWith(".vml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal)
        || name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal) || name.StartsWith("xl/styles", StringComparison.Ordinal);

    private static IEnumerable<string> Judge(string name, byte[] before, byte[] after)
    {
        if (name.EndsWith(".vml", StringComparison.Ordinal))
        {
            string text = Encoding.UTF8.GetString(before);
            string start = text[..text.LastIndexOf("</xml>", StringComparison.Ordinal)];
            return Encoding.UTF8.GetString(after).StartsWith(start, StringComparison.Ordinal) ? [] : ["a shape that was there changed"];
        }

        XDocument old = XDocument.Load(new MemoryStream(before), LoadOptions.PreserveWhitespace);
        XDocument now = XDocument.Load(new MemoryStream(after), LoadOptions.PreserveWhitespace);
        return old.Root!.Name.LocalName switch
        {
            "worksheet" => Sheet(before, after),
            "styleSheet" => Styles(old, now),
            "comments" => Comments(old, now),
            "workbook" => Book(old, now),
            "Relationships" or "Types" => old.Root.Elements().Select(entry => entry.ToString()).Except(now.Root!.Elements().Select(entry => entry.ToString())),
            _ => ["changed"],
        };
    }

    /// <summary>The sheets' texts are compared character for character, without the formats of cells, the empty cells added to be coloured, and the reference to the drawing.</summary>
    private static IEnumerable<string> Sheet(byte[] before, byte[] after)
    {
        string old = Encoding.UTF8.GetString(before);
        string now = AddedCell().Replace(Encoding.UTF8.GetString(after), cell => old.Contains($"r=\"{cell.Groups[1].Value}\"", StringComparison.Ordinal) ? cell.Value : "");
        now = AddedRow().Replace(now, row => old.Contains(row.Value, StringComparison.Ordinal) ? row.Value : "");
        now = old.Contains("legacyDrawing ", StringComparison.Ordinal) ? now : Drawing().Replace(now, "");
        return Same(Format().Replace(old, "$1"), Format().Replace(now, "$1"));
    }

    [GeneratedRegex("<(?:x:)?c r=\"([A-Z]+[0-9]+)\" s=\"[0-9]+\"/>", RegexOptions.None, 5_000)]
    private static partial Regex AddedCell();

    [GeneratedRegex("<(x:)?row r=\"[0-9]+\"></(x:)?row>", RegexOptions.None, 5_000)]
    private static partial Regex AddedRow();

    [GeneratedRegex("<(x:)?legacyDrawing [^>]*/>", RegexOptions.None, 5_000)]
    private static partial Regex Drawing();

    [GeneratedRegex("(<(?:x:)?c\\b[^>]*?) s=\"[0-9]+\"", RegexOptions.None, 5_000)]
    private static partial Regex Format();

    private static IEnumerable<string> Styles(XDocument old, XDocument now)
    {
        foreach (string list in new[] { "fonts", "fills", "borders", "cellXfs" })
        {
            if (old.Root!.Element(Main + list) is not { } before)
            {
                now.Root!.Element(Main + list)?.Remove();
                continue;
            }

            XElement after = now.Root!.Element(Main + list)!;
            foreach (XElement added in after.Elements().Skip(before.Elements().Count()).ToArray())
            {
                added.Remove();
            }

            after.SetAttributeValue("count", (string?)before.Attribute("count"));
        }

        return Same(old, now);
    }

    private static IEnumerable<string> Comments(XDocument old, XDocument now)
    {
        foreach (XElement note in old.Descendants(Main + "comment"))
        {
            XElement? kept = now.Descendants(Main + "comment").FirstOrDefault(other => (string?)other.Attribute("ref") == (string?)note.Attribute("ref"));
            if (kept is null || !kept.Value.StartsWith(note.Value, StringComparison.Ordinal) || (string?)kept.Attribute("authorId") != (string?)note.Attribute("authorId"))
            {
                yield return $"the comment of {(string?)note.Attribute("ref")} changed";
            }
        }
    }

    private static IEnumerable<string> Book(XDocument old, XDocument now)
    {
        now.Root!.Element(Main + "sheets")!.Elements().Last().Remove();
        return Same(old, now);
    }

    private static IEnumerable<string> Same(XDocument old, XDocument now) => Same(old.ToString(SaveOptions.DisableFormatting), now.ToString(SaveOptions.DisableFormatting));

    private static IEnumerable<string> Same(string before, string after)
    {
        const int Around = 60;
        int at = before.AsSpan().CommonPrefixLength(after);
        return before == after ? [] : [$"differs at “{Part(before, at)}”, now “{Part(after, at)}”"];

        static string Part(string text, int at) => text[Math.Max(0, at - Around)..Math.Min(text.Length, at + Around)];
    }
}
