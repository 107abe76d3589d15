namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>A merged range of a drawn sheet; row and column count from 0.</summary>
internal readonly record struct DrawnMerge(int Row, int Column, int Rows, int Columns);
