using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>What a workbook calls where points come from.</summary>
internal static class BasisWords
{
    /// <summary>The word of a basis.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The word.</returns>
    public static string Of(Basis basis) => basis switch { Basis.Computed => "计算", Basis.Judged => "评判", Basis.Declared => "自评", _ => "无" };
}
