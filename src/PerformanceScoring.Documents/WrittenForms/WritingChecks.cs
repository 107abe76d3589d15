using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.WrittenForms;

/// <summary>What writing files has to say: PS980 and PS981.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public static class WritingChecks
{
    /// <summary>PS980: a text could not be written so that it reads back the same.</summary>
    public static CheckDescriptor NotHeld { get; } = new(
        "PS980", "text-not-held", new Message("目标格式不能原样保存", "The format does not hold a text as it is"), Severity.Warning, "PerformanceScoring.Documents");

    /// <summary>PS981: text outside the forms was not converted.</summary>
    public static CheckDescriptor TextLeftOut { get; } = new(
        "PS981", "text-left-out", new Message("表外文字未转换", "Text outside the forms was not converted"), Severity.Info, "PerformanceScoring.Documents");
}
