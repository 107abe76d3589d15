using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Review.Checks.Structure;

/// <summary>PS104.</summary>
internal sealed class WeightColumnMissing : IFormCheck
{
    public CheckDescriptor Descriptor { get; } = new(
        "PS104", "weights-missing", new Message("缺少分值", "Weights are missing"), Severity.Warning, "rules §2.11, §4");

    public CheckPage Page { get; } = CheckPage.Of(
        ("规则的表有分值列，表内却整列没有分值，或有的行有得分而没有分值。", "The rulebook's forms have a weight column, and this form has none, or a row has points but no weight."),
        ("没有分值就无法复算，只能照录自评得分。", "Without a weight nothing can be recomputed; the declared points stand as they are."),
        ("有得分 20，分值空白。", "Points 20, the weight blank."),
        ("补填分值。", "Fill in the weights."),
        ("当地的表本来没有分值列。", "The place's form has no weight column."));

    public void Review(FormUnderReview form, FindingSink found)
    {
        if (!form.Rulebook.Weights.HasColumn || form.Rows.Count == 0 || form.Form.Kind != FormKind.Project)
        {
            return;
        }

        RowUnderReview[] without = [.. form.Rows.Where(row => row.Item.Ground == ScoreGround.NoWeight && row.Declared is not null)];
        if (without.Length > 0 && Array.TrueForAll([.. form.Rows], row => row.Item.Ground is ScoreGround.NoWeight or ScoreGround.NotApplicable))
        {
            found.Add(form, new Finding(Descriptor, new Message("全表没有分值，按自评得分照录。", "No row has a weight; the declared points stand as they are."), form.Form.Place)
            {
                Action = new Message("请补填分值，或用 --rulebook 指定没有分值列的规则。", "Fill in the weights, or name a rulebook without a weight column."),
            });
            return;
        }

        foreach (RowUnderReview row in without)
        {
            found.Add(form, row.Finding(
                Descriptor,
                new Message("有得分 {0}，没有分值。", "{0} points, and no weight.", row.Declared),
                null,
                new Message("请补填分值。", "Fill in the weight.")));
        }
    }
}
