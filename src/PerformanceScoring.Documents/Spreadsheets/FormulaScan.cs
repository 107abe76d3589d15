using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace PerformanceScoring.Documents.Spreadsheets;

/// <summary>Finds the cells of an .xlsx that the reader of values shows as empty and that are not: formulas without a stored result, and errors.</summary>
/// <remarks>A sheet whose bytes hold neither costs one pass over its bytes and no parsing.</remarks>
internal static class FormulaScan
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The settings for XML from outside: no DTD, nothing fetched.</summary>
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true };

    /// <summary>The formulas without a result, and the errors.</summary>
    /// <param name="bytes">The workbook.</param>
    /// <returns>By the name of the sheet and by row and column, counted from 1: the error's text, or an empty text for a formula without a result.</returns>
    public static Dictionary<string, Dictionary<(int Row, int Column), string>> WithoutValue(byte[] bytes)
    {
        Dictionary<string, Dictionary<(int, int), string>> found = new(StringComparer.Ordinal);
        using ZipArchive archive = new(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        List<ZipArchiveEntry> suspects = [];
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (entry.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && IsSuspect(entry))
            {
                suspects.Add(entry);
            }
        }

        if (suspects.Count == 0)
        {
            return found;
        }

        Dictionary<string, string> names = SheetNames(archive);
        foreach (ZipArchiveEntry entry in suspects)
        {
            if (names.TryGetValue(entry.FullName, out string? name) && Scan(entry) is { Count: > 0 } cells)
            {
                found[name] = cells;
            }
        }

        return found;
    }

    private static bool IsSuspect(ZipArchiveEntry entry)
    {
        const int Overlap = 5;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            using Stream stream = entry.Open();
            int kept = 0;
            int read;
            while ((read = stream.Read(buffer, kept, buffer.Length - kept)) > 0)
            {
                Span<byte> bytes = buffer.AsSpan(0, kept + read);
                if (HoldsFormula(bytes) || bytes.IndexOf(" t=\"e\""u8) >= 0)
                {
                    return true;
                }

                kept = Math.Min(Overlap, bytes.Length);
                bytes[^kept..].CopyTo(buffer);
            }

            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>&lt;f&gt;, &lt;f t="shared"/&gt;, with a prefix too: x:f.</summary>
    private static bool HoldsFormula(ReadOnlySpan<byte> bytes) => HoldsElement(bytes, "<f"u8) || HoldsElement(bytes, ":f"u8);

    private static bool HoldsElement(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name)
    {
        for (int at; (at = bytes.IndexOf(name)) >= 0; bytes = bytes[(at + name.Length)..])
        {
            if (at + name.Length < bytes.Length && bytes[at + name.Length] is (byte)'>' or (byte)' ' or (byte)'/' or (byte)'\t' or (byte)'\n' or (byte)'\r')
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<(int Row, int Column), string> Scan(ZipArchiveEntry entry)
    {
        Dictionary<(int, int), string> found = [];
        using Stream stream = entry.Open();
        using XmlReader xml = XmlReader.Create(stream, Safe);
        (int Row, int Column) at = (0, 0);
        bool formula = false;
        bool value = false;
        bool inValue = false;
        string? type = null;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                switch (xml.LocalName)
                {
                    case "row":
                        at = (int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int row) ? row : at.Row + 1, 0);
                        break;
                    case "c":
                        at = PlaceOf(xml.GetAttribute("r"), at);
                        (formula, value, type) = (false, false, xml.GetAttribute("t"));
                        break;
                    case "f":
                        formula = true;
                        break;
                    case "v":
                        // An empty text is a result; an empty number is none.
                        value = type == "str" || !xml.IsEmptyElement;
                        inValue = !xml.IsEmptyElement;
                        break;
                }
            }
            else if (xml.NodeType == XmlNodeType.Text && inValue)
            {
                inValue = false;
                if (type == "e")
                {
                    found[at] = xml.Value;
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "c" && formula && !value)
            {
                found[at] = "";
            }
        }

        return found;
    }

    private static (int Row, int Column) PlaceOf(string? reference, (int Row, int Column) before)
    {
        int column = 0;
        int row = 0;
        foreach (char c in reference ?? "")
        {
            bool fits = column <= 16_384 && row <= 1_048_576;
            column = fits && char.IsAsciiLetter(c) ? (column * 26) + (c | 0x20) - 'a' + 1 : column;
            row = fits && char.IsAsciiDigit(c) ? (row * 10) + c - '0' : row;
        }

        return column > 0 && row > 0 ? (row, column) : (before.Row, before.Column + 1);
    }

    /// <summary>The names of the sheets by the parts that hold them.</summary>
    private static Dictionary<string, string> SheetNames(ZipArchive archive)
    {
        Dictionary<string, string> parts = [];
        foreach ((string id, string target) in Elements(archive, "xl/_rels/workbook.xml.rels", "Relationship", xml => (xml.GetAttribute("Id") ?? "", xml.GetAttribute("Target") ?? "")))
        {
            parts[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        }

        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string id, string name) in Elements(archive, "xl/workbook.xml", "sheet", xml => (xml.GetAttribute("id", Relations) ?? xml.GetAttribute("r:id") ?? "", xml.GetAttribute("name") ?? "")))
        {
            if (parts.TryGetValue(id, out string? part))
            {
                names[part] = name;
            }
        }

        return names;
    }

    private static List<(string First, string Second)> Elements(ZipArchive archive, string part, string element, Func<XmlReader, (string, string)> read)
    {
        List<(string, string)> found = [];
        if (archive.GetEntry(part) is { } entry)
        {
            using Stream stream = entry.Open();
            using XmlReader xml = XmlReader.Create(stream, Safe);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element)
                {
                    found.Add(read(xml));
                }
            }
        }

        return found;
    }
}
