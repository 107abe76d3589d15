namespace PerformanceScoring.Rulebooks;

/// <summary>How a form tells that a rulebook is its own: the place it is from, and words of the notes printed under it.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class FormRecognition
{
    /// <summary>
    /// Words of the place, one of which stands in the form's region, department or unit; empty when the place does not matter. A word that ends in 省, 市, 区, 县, 州, 旗 or 盟
    /// may stand anywhere; another (湖北) stands at the beginning and does not begin a street's or a village's name. A province's full name (湖北省) fits its cities and
    /// counties too: 黄冈市, 大悟县, where no other province has one of that name.
    /// </summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Phrases that all stand in the notes under the form (white space, signs and mark-up do not count). A form without notes is told by its place alone.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
