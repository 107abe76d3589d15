using System.IO.Compression;
using System.Xml.Linq;
using PerformanceScoring.Documents.Archives;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>The parts of a workbook, some of them replaced or added. A part that nobody replaces keeps its bytes.</summary>
internal sealed class WorkbookPackage
{
    private const string ContentTypes = "[Content_Types].xml";

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _order = [];

    /// <summary>Opens a workbook.</summary>
    /// <param name="workbook">The file; <see cref="OfficeFile"/> has judged its XML before.</param>
    /// <exception cref="InvalidDataException">The file is no archive, or would unpack to more than <see cref="DocumentLimits.UnpackedBytes"/>.</exception>
    public WorkbookPackage(byte[] workbook)
    {
        using ZipArchive archive = new(new MemoryStream(workbook, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Sum(entry => entry.Length) > DocumentLimits.UnpackedBytes)
        {
            throw new InvalidDataException("The workbook would unpack to too much.");
        }

        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            string name = entry.FullName.Replace('\\', '/').TrimStart('/');
            if (name.Length == 0 || name.EndsWith('/'))
            {
                continue;
            }

            using Stream stream = entry.Open();
            using MemoryStream copy = new();
            stream.CopyTo(copy);
            this[name] = copy.ToArray();
        }
    }

    /// <summary>A part's bytes.</summary>
    /// <param name="name">The part's name without a leading slash.</param>
    /// <exception cref="InvalidDataException">The part is not there.</exception>
    public byte[] this[string name]
    {
        get => _parts.TryGetValue(name, out byte[]? bytes) ? bytes : throw new InvalidDataException($"The part {name} is missing.");
        set
        {
            if (!_parts.ContainsKey(name))
            {
                _order.Add(name);
            }

            _parts[name] = value;
        }
    }

    /// <summary>Whether a part is there.</summary>
    /// <param name="name">The part's name.</param>
    /// <returns>True when it is.</returns>
    public bool Has(string name) => _parts.ContainsKey(name);

    /// <summary>A name that no part has.</summary>
    /// <param name="before">What stands before the number.</param>
    /// <param name="after">What stands behind it.</param>
    /// <returns>The name with the smallest number that is free.</returns>
    public string NewName(string before, string after) => FreeName.Of(before, after, Has);

    /// <summary>Says what a part is.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="contentType">What it is.</param>
    public void Declare(string name, string contentType)
    {
        XDocument types = SafeXml.Read(this[ContentTypes]);
        types.Root!.Add(new XElement(OfficeNames.Types + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", contentType)));
        this[ContentTypes] = SafeXml.Write(types);
    }

    /// <summary>Says what parts of an extension are, unless that is said already.</summary>
    /// <param name="extension">The extension without a dot.</param>
    /// <param name="contentType">What they are.</param>
    public void DeclareAll(string extension, string contentType)
    {
        XDocument types = SafeXml.Read(this[ContentTypes]);
        XName name = OfficeNames.Types + "Default";
        if (types.Root!.Elements(name).Any(entry => string.Equals((string?)entry.Attribute("Extension"), extension, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        types.Root.AddFirst(new XElement(name, new XAttribute("Extension", extension), new XAttribute("ContentType", contentType)));
        this[ContentTypes] = SafeXml.Write(types);
    }

    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void Write(Stream stream)
    {
        using PartArchive archive = new(stream);
        foreach (string name in _order)
        {
            archive.Add(name, _parts[name]);
        }
    }
}
