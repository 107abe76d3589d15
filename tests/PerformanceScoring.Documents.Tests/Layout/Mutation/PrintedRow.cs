namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>A printed row: the number of its row in the sheet, and every field of it as one text.</summary>
internal readonly record struct PrintedRow(int Line, string Text);
