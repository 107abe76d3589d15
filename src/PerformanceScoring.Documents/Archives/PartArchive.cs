using System.IO.Compression;
using System.Text;

namespace PerformanceScoring.Documents.Archives;

/// <summary>Writes the parts of an office file into a ZIP archive whose bytes depend on nothing but the parts: every entry has the same time.</summary>
internal sealed class PartArchive : IDisposable
{
    // The first moment a ZIP archive can tell.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive;

    /// <summary>Begins an archive.</summary>
    /// <param name="stream">Where to; it stays open and need not be seekable.</param>
    public PartArchive(Stream stream) => _archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a part.</summary>
    /// <param name="name">Its name without a leading slash.</param>
    /// <param name="content">Its bytes.</param>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        using Stream part = Open(name);
        part.Write(content);
    }

    /// <summary>Adds a part.</summary>
    /// <param name="name">Its name without a leading slash.</param>
    /// <param name="content">Its bytes, read to their end.</param>
    public void Add(string name, Stream content)
    {
        using Stream part = Open(name);
        content.CopyTo(part);
    }

    /// <summary>Adds a part of XML.</summary>
    /// <param name="name">Its name without a leading slash.</param>
    /// <param name="xml">The XML without a declaration.</param>
    public void AddXml(string name, string xml) =>
        Add(name, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml));

    /// <summary>Ends the archive.</summary>
    public void Dispose() => _archive.Dispose();

    private Stream Open(string name)
    {
        ZipArchiveEntry entry = _archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        return entry.Open();
    }
}
