using System.Xml.Linq;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>What a part refers to.</summary>
internal sealed class PartRelations
{
    private readonly WorkbookPackage _package;
    private readonly string _owner;
    private readonly string _name;
    private readonly XDocument _document;

    /// <summary>Reads the relationships of a part.</summary>
    /// <param name="package">The workbook.</param>
    /// <param name="owner">The part; an empty text for the package itself.</param>
    public PartRelations(WorkbookPackage package, string owner)
    {
        _package = package;
        _owner = owner;
        int slash = owner.LastIndexOf('/') + 1;
        _name = $"{owner[..slash]}_rels/{owner[slash..]}.rels";
        _document = package.Has(_name) ? SafeXml.Read(package[_name]) : new XDocument(new XElement(OfficeNames.Package + "Relationships"));
    }

    /// <summary>The part of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The part's name, or null when there is no such part.</returns>
    public string? PartOf(string? id) => TargetOf(Entries.FirstOrDefault(entry => (string?)entry.Attribute("Id") == id));

    /// <summary>The first part of a kind.</summary>
    /// <param name="kind">The last word of the kind: <c>comments</c>.</param>
    /// <returns>The part's name, or null when there is none.</returns>
    public string? FirstOf(string kind) => TargetOf(Entries.FirstOrDefault(entry => (string?)entry.Attribute("Type") == KindOf(kind)));

    /// <summary>Adds a part, and saves the relationships.</summary>
    /// <param name="kind">The last word of its kind.</param>
    /// <param name="part">The part's name.</param>
    /// <returns>The new id.</returns>
    public string Add(string kind, string part)
    {
        HashSet<string?> taken = [.. Entries.Select(entry => (string?)entry.Attribute("Id"))];
        string id = FreeName.Of("review", "", taken.Contains);
        _document.Root!.Add(new XElement(
            OfficeNames.Package + "Relationship", new XAttribute("Id", id), new XAttribute("Type", KindOf(kind)), new XAttribute("Target", "/" + part)));
        _package[_name] = SafeXml.Write(_document);
        return id;
    }

    private IEnumerable<XElement> Entries => _document.Root!.Elements(OfficeNames.Package + "Relationship");

    private static string KindOf(string kind) => $"{OfficeNames.Relations.NamespaceName}/{kind}";

    /// <summary>The part of a target, which may be absolute (/xl/…) or relative to the owner's folder (../…).</summary>
    private string? TargetOf(XElement? entry)
    {
        if (entry is null || (string?)entry.Attribute("TargetMode") == "External" || (string?)entry.Attribute("Target") is not { Length: > 0 } target)
        {
            return null;
        }

        target = Uri.UnescapeDataString(target).Replace('\\', '/');
        List<string> steps = target.StartsWith('/') ? [] : [.. _owner.Split('/')[..^1]];
        foreach (string step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        string part = string.Join('/', steps);
        return _package.Has(part) ? part : null;
    }
}
