using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Documents.Workbooks.Templates;

/// <summary>What a part of a rulebook rests on, with a word where nobody has confirmed it.</summary>
internal static class ClauseText
{
    /// <summary>The clause of a citation.</summary>
    /// <param name="citation">The citation.</param>
    /// <returns>The clause, and its status in brackets unless it stands in the text itself.</returns>
    public static string Of(Citation citation)
    {
        string clause = citation.Clause.In(Language.Chinese);
        return citation.Status switch
        {
            ValueStatus.SeenInText or ValueStatus.ConfirmedByNotes => clause,
            ValueStatus.Observed => $"{clause}（实例所见）",
            ValueStatus.Inherited => $"{clause}（沿用全国办法，未核对）",
            ValueStatus.Assumed => $"{clause}（推定）",
            _ => $"{clause}（未经正式文件核对）",
        };
    }
}
