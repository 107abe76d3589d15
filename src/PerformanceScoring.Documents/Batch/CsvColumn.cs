namespace PerformanceScoring.Documents.Batch;

/// <summary>A column of a batch CSV.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Slot">Which of the line's rows it belongs to, from 0; always 0 where a line is a row.</param>
/// <param name="Name">What the header calls it.</param>
internal sealed record CsvColumn(CsvColumnKind Kind, int Slot, string Name);
