using System.IO.Compression;
using System.Text.RegularExpressions;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>A workbook whose formulas have lost their results: whoever opens it has to compute them.</summary>
internal static partial class RecalculatedFormulas
{
    public static byte[] Of(byte[] workbook)
    {
        using MemoryStream stream = new();
        stream.Write(workbook);
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ToArray())
            {
                string xml;
                using (StreamReader reader = new(entry.Open()))
                {
                    xml = reader.ReadToEnd();
                }

                string without = Result().Replace(xml, "</x:f>");
                Assert.NotEqual(xml, without);
                string name = entry.FullName;
                entry.Delete();
                using StreamWriter writer = new(archive.CreateEntry(name).Open());
                writer.Write(without);
            }
        }

        return stream.ToArray();
    }

    [GeneratedRegex("</x:f><x:v>[^<]*</x:v>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Result();
}
