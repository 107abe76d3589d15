using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>Reads and writes the XML of parts so that nothing but what is changed differs: white space, prefixes and order stay; no DTD is read, nothing is fetched.</summary>
internal static class SafeXml
{
    /// <summary>The settings to read with.</summary>
    public static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The settings to write with: a carriage return in a text stays one.</summary>
    public static readonly XmlWriterSettings Writing = new() { Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize, Indent = false };

    /// <summary>A whole number in an attribute.</summary>
    /// <param name="text">The attribute's text.</param>
    /// <returns>The number; null when there is none.</returns>
    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>Reads a part.</summary>
    /// <param name="bytes">The part.</param>
    /// <returns>The document.</returns>
    public static XDocument Read(byte[] bytes)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Reading);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The bytes of a part.</summary>
    /// <param name="document">The document.</param>
    /// <returns>UTF-8.</returns>
    public static byte[] Write(XDocument document)
    {
        using MemoryStream stream = new();
        using (XmlWriter writer = XmlWriter.Create(stream, Writing))
        {
            document.Save(writer);
        }

        return stream.ToArray();
    }
}
