using PerformanceScoring.Forms;

namespace PerformanceScoring.Documents.Batch;

/// <summary>Grades' labels in UTF-8.</summary>
public static class GradeNames
{
    /// <summary>A grade as files write it: 优, 良, 中, 差.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns>The label.</returns>
    public static ReadOnlySpan<byte> Utf8(Grade grade) =>
        grade == Grade.Excellent ? "优"u8 : grade == Grade.Good ? "良"u8 : grade == Grade.Fair ? "中"u8 : "差"u8;
}
