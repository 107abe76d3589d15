namespace PerformanceScoring.Documents.Batch;

/// <summary>Writes one line a row as CSV: <c>form,row,points</c>; a row's number counts from 1 within its form.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class RowPointsSink : BatchScoreSink
{
    private readonly Utf8Lines _lines;

    /// <summary>Creates a sink and writes the header.</summary>
    /// <param name="stream">Where the text goes; stays open.</param>
    public RowPointsSink(Stream stream)
    {
        _lines = new Utf8Lines(stream);
        _lines.Raw("form,row,points\n"u8);
    }

    /// <inheritdoc/>
    public override bool WantsRows => true;

    /// <inheritdoc/>
    public override void Write(BatchChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        for (int form = 0; form < chunk.FormCount; form++)
        {
            int first = chunk.FormStarts[form];
            for (int row = first; row < chunk.FormStarts[form + 1]; row++)
            {
                _lines.Cell(chunk.Id(form));
                _lines.Raw(","u8);
                _lines.Number(row - first + 1);
                _lines.Raw(","u8);
                _lines.Points(chunk.Points[row]);
                _lines.Raw("\n"u8);
            }
        }
    }

    /// <inheritdoc/>
    public override void Complete() => _lines.Flush();
}
