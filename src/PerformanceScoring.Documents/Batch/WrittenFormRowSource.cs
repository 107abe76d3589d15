using System.Text;
using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Batch;

/// <summary>Reads written forms, one a line, as in written-form JSON. Each is read as a single form is; its id is the project's name, or its line where it has none.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class WrittenFormRowSource : BatchRowSource
{
    private static readonly Message NotOneForm = new("这一行不是一张自评表。", "The line is not one form.");

    private readonly NdJsonLines _lines;

    /// <summary>Opens a text of written forms.</summary>
    /// <param name="stream">The text, in UTF-8; closed with the source.</param>
    public WrittenFormRowSource(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _lines = new NdJsonLines(stream);
    }

    /// <inheritdoc/>
    public override long BytesRead => _lines.BytesRead;

    /// <inheritdoc/>
    public override bool Read(BatchRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        rows.Clear();
        while (rows.Room > 0 && _lines.Next())
        {
            WrittenDocument document = WrittenFormJson.Read(Encoding.UTF8.GetString(_lines.Line));
            if (document.Forms.Count == 1)
            {
                SelfEvaluationForm form = FormReader.Read(document.Forms[0]);
                string project = form.Project.ToString();
                rows.AddForm(Encoding.UTF8.GetBytes(string.IsNullOrWhiteSpace(project) ? NameOfLine() : project), form, _lines.Number);
            }
            else
            {
                rows.BeginForm(Encoding.UTF8.GetBytes(NameOfLine()), isWhole: true);
                rows.ClearNext();
                rows.Reject(rows.Add(_lines.Number), DocumentChecks.FailureOf(document)?.Found ?? NotOneForm);
            }
        }

        return rows.Count > 0;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _lines.Dispose();
        }

        base.Dispose(disposing);
    }

    private string NameOfLine() => FormattableString.Invariant($"#{_lines.Number}");
}
