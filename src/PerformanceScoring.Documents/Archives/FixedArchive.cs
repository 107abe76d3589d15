using System.IO.Compression;

namespace PerformanceScoring.Documents.Archives;

/// <summary>Makes the bytes of an office file depend on its content only: entries by name, with one date.</summary>
internal static class FixedArchive
{
    /// <summary>Copies an archive.</summary>
    /// <param name="archive">The archive, at its beginning.</param>
    /// <param name="target">Where the copy goes; it stays open.</param>
    public static void Copy(Stream archive, Stream target)
    {
        using ZipArchive from = new(archive, ZipArchiveMode.Read, leaveOpen: true);
        using MemoryStream made = new();
        using (PartArchive to = new(made))
        {
            // Readers that stream want the list of parts first, as programs write it.
            foreach (ZipArchiveEntry entry in from.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                using Stream content = entry.Open();
                to.Add(entry.FullName, content);
            }
        }

        made.Position = 0;
        made.CopyTo(target);
    }
}
