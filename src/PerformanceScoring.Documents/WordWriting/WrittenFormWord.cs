using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>Writes forms as a Word document: the official form (项目支出绩效自评表) as ruled tables, one form after the other, each on a new page.</summary>
/// <remarks>
/// Thread-safe; the same forms always give the same bytes. <see cref="DocumentReader"/> reads it back to the same texts, cell for cell. Not carried over, because
/// the form has no place for it: a judgement given beside the form, the mark of a form that its source cuts off, outer white space, and which of several codes a kind without a title of
/// its own had. Characters that XML cannot hold become U+FFFD.
/// </remarks>
public static class WrittenFormWord
{
    /// <summary>Writes the document, a .docx.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="forms">The forms in order.</param>
    public static void Write(Stream stream, IReadOnlyList<WrittenForm> forms)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(forms);
        WordPackage package = new();
        for (int i = 0; i < forms.Count; i++)
        {
            new FormPage(forms[i]).AddTo(package, onNewPage: i > 0);
        }

        package.Write(stream);
    }
}
