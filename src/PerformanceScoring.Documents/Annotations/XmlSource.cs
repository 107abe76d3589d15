using System.Text;
using System.Xml;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>The text of a part, and where in it the elements stand that a reader of the same text finds: so that a part can be changed in single places and stay as it is, character for character, in all others.</summary>
internal sealed class XmlSource
{
    private readonly Encoding _encoding;
    private readonly bool _hasMark;
    private readonly List<int> _lines = [0];
    private readonly List<(int At, int Length, string Text)> _changes = [];

    /// <summary>Decodes a part.</summary>
    /// <param name="part">The part, in UTF-8 or UTF-16.</param>
    public XmlSource(byte[] part)
    {
        using StreamReader reader = new(new MemoryStream(part, writable: false), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        Text = reader.ReadToEnd();
        _encoding = reader.CurrentEncoding;
        _hasMark = _encoding.GetPreamble() is { Length: > 0 } mark && part.AsSpan().StartsWith(mark);
        for (int i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
            {
                _lines.Add(i + 1);
            }
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>A reader of the text, whose place <see cref="StartOf"/> understands.</summary>
    /// <returns>The reader.</returns>
    public XmlReader Read() => XmlReader.Create(new StringReader(Text), SafeXml.Reading);

    /// <summary>Where the tag that a reader stands on begins.</summary>
    /// <param name="reader">A reader made by <see cref="Read"/>, on the start or end of an element.</param>
    /// <returns>The index of its &lt;.</returns>
    public int StartOf(XmlReader reader) => NameOf(reader) - (reader.NodeType == XmlNodeType.EndElement ? 2 : 1);

    /// <summary>Where the name of what a reader stands on begins, an element or an attribute.</summary>
    /// <param name="reader">A reader made by <see cref="Read"/>.</param>
    /// <returns>The index.</returns>
    public int NameOf(XmlReader reader)
    {
        IXmlLineInfo place = (IXmlLineInfo)reader;
        return _lines[place.LineNumber - 1] + place.LinePosition - 1;
    }

    /// <summary>Where a start tag ends.</summary>
    /// <param name="start">The index of its &lt;.</param>
    /// <returns>The index of the &gt;, or of the / before it.</returns>
    public int EndOf(int start)
    {
        int i = start;
        while (Text[i] != '>')
        {
            i = Text[i] is '"' or '\'' ? Text.IndexOf(Text[i], i + 1) + 1 : i + 1;
        }

        return Text[i - 1] == '/' ? i - 1 : i;
    }

    /// <summary>Puts a text before an index.</summary>
    /// <param name="at">The index.</param>
    /// <param name="text">The text.</param>
    public void Insert(int at, string text) => _changes.Add((at, 0, text));

    /// <summary>Takes away what stands from an index on, for a text.</summary>
    /// <param name="at">The index.</param>
    /// <param name="length">How many characters.</param>
    /// <param name="text">The text.</param>
    public void Replace(int at, int length, string text) => _changes.Add((at, length, text));

    /// <summary>Puts a text between the tags of an element that a reader stands on, which the element may do without: &lt;row/&gt; gets an end tag then.</summary>
    /// <param name="reader">A reader on the start of an element without content.</param>
    /// <param name="content">The text.</param>
    public void Fill(XmlReader reader, string content) => Replace(EndOf(StartOf(reader)), 2, $">{content}</{reader.Name}>");

    /// <summary>The part with the changes.</summary>
    /// <returns>The bytes, in the encoding that the part had.</returns>
    public byte[] ToBytes()
    {
        StringBuilder text = new(Text.Length + (_changes.Count * 16));
        int done = 0;
        foreach ((int at, int length, string instead) in _changes.OrderBy(change => change.At))
        {
            text.Append(Text, done, at - done).Append(instead);
            done = at + length;
        }

        text.Append(Text, done, Text.Length - done);
        byte[] bytes = _encoding.GetBytes(text.ToString());
        return _hasMark ? [.. _encoding.GetPreamble(), .. bytes] : bytes;
    }
}
