using System.Xml.Linq;
using PerformanceScoring.Documents.Archives;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>The comments of one sheet: a cell's own comment keeps its text, ours is added below it.</summary>
internal sealed class CellNotes
{
    /// <summary>What the comments say they are by.</summary>
    public const string Author = "perfscore";

    private static readonly XNamespace Main = OfficeNames.Main;

    private readonly XElement _list;
    private readonly Dictionary<CellAddress, XElement> _notes = [];
    private readonly int _author;

    /// <summary>Takes the comments of a sheet.</summary>
    /// <param name="document">The part; null for a sheet without comments.</param>
    public CellNotes(XDocument? document)
    {
        Document = document ?? new XDocument(new XElement(Main + "comments", new XElement(Main + "authors"), new XElement(Main + "commentList")));
        XElement root = Document.Root!;
        XElement authors = root.Element(Main + "authors") ?? throw new InvalidDataException("The comments have no authors.");
        _list = root.Element(Main + "commentList") ?? throw new InvalidDataException("The comments have no list.");
        List<XElement> names = [.. authors.Elements(Main + "author")];
        _author = names.FindIndex(name => name.Value == Author);
        if (_author < 0)
        {
            _author = names.Count;
            authors.Add(new XElement(Main + "author", Author));
        }

        foreach (XElement note in _list.Elements(Main + "comment"))
        {
            if (CellAddress.TryParse((string?)note.Attribute("ref"), out CellAddress cell))
            {
                _notes.TryAdd(cell, note);
            }
        }
    }

    /// <summary>The part.</summary>
    public XDocument Document { get; }

    /// <summary>Adds a text to a cell's comment.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="text">The text.</param>
    /// <returns>False when the cell has a comment, and so a shape, already.</returns>
    public bool Add(CellAddress cell, string text)
    {
        if (!_notes.TryGetValue(cell, out XElement? note))
        {
            note = new XElement(Main + "comment", new XAttribute("ref", cell), new XAttribute("authorId", _author), new XElement(Main + "text", Run(text)));
            _notes[cell] = note;
            _list.Add(note);
            return true;
        }

        XElement whole = note.Element(Main + "text")!;
        foreach (XElement plain in whole.Elements(Main + "t").ToArray())
        {
            plain.ReplaceWith(new XElement(Main + "r", plain));
        }

        XElement added = Run("\n\n" + text);
        if (whole.Elements(Main + "r").LastOrDefault() is { } last)
        {
            last.AddAfterSelf(added);
        }
        else
        {
            whole.AddFirst(added);
        }

        return false;
    }

    private static XElement Run(string text) => new(
        Main + "r",
        new XElement(
            Main + "rPr",
            new XElement(Main + "sz", new XAttribute("val", "9")),
            new XElement(Main + "color", new XAttribute("indexed", "81")),
            new XElement(Main + "rFont", new XAttribute("val", "宋体")),
            new XElement(Main + "charset", new XAttribute("val", "134"))),
        new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), XmlCharacters.Of(text)));
}
