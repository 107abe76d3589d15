using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Review.Checks.Structure;

/// <summary>PS105.</summary>
internal sealed class PlaceholderRow : IFormCheck
{
    private static readonly string[] Placeholders = ["……", "…", "...", "xx", "XX", "xxx", "XXX", "××", "×××"];

    public CheckDescriptor Descriptor { get; } = new(
        "PS105", "placeholder-row", new Message("占位行没有填写", "A placeholder row was left in"), Severity.Warning, "rules §4, §5");

    public CheckPage Page { get; } = CheckPage.Of(
        ("行名为“……”“指标1：”“××”等占位，或有分值却没有目标值、完成值和得分。", "A row named …, 指标1： or ××, or one with a weight but no target, actual or points."),
        ("占位行占用分值，使合计失真。", "A placeholder takes weight and spoils the sum."),
        ("“指标2：”分值 5，其余空白。", "指标2： with weight 5 and nothing else."),
        ("填写或删除该行。", "Fill the row in or delete it."),
        ("表内说明该行不适用。", "The form says that the row does not apply."));

    public void Review(FormUnderReview form, FindingSink found)
    {
        if (form.Form.IsTruncated)
        {
            return;
        }

        RowUnderReview[] open = [.. form.Rows.Where(IsPlaceholder)];
        RowUnderReview[] unweighed = [.. open.Where(row => !row.IsWeighed && row.Declared is null)];
        bool together = unweighed.Length > 1;
        foreach (RowUnderReview row in together ? open.Except(unweighed) : open)
        {
            found.Add(form, row.Finding(
                Descriptor,
                new Message("“{0}”没有填写目标值和完成值。", "\"{0}\" has neither target nor actual.", NameOf(row)),
                null,
                new Message("请填写或删除该行。", "Fill the row in or delete it.")));
        }

        if (together)
        {
            // The template's open rows harm no sum: one finding for all of them.
            found.Add(form, new Finding(
                Descriptor,
                new Message("有 {0} 个模板空行没有填写（第 {1} 行），如“{2}”。", "Rows of the template were left open, such as \"{2}\" (rows: {1}; {0} in all).", unweighed.Length, unweighed.Numbers(), NameOf(unweighed[0])),
                unweighed[0].Indicator.Place)
            {
                Action = new Message("请删除这些行。", "Delete these rows."),
                RelatedPlaces = [.. unweighed.Skip(1).Select(row => row.Indicator.Place)],
            });
        }
    }

    private static bool IsPlaceholder(RowUnderReview row)
    {
        bool empty = row.Indicator is { Target.State: ValueState.Missing, Actual.State: ValueState.Missing };
        bool named = row.Name.Length == 0 || Array.IndexOf(Placeholders, row.Name) >= 0 || IsNumberedOnly(row.Name);
        return empty && row.Item.Ground != ScoreGround.NotApplicable && (named || (row.IsWeighed && row.Declared is null));
    }

    private static string NameOf(RowUnderReview row) => row.Indicator.Name.IsBlank ? "（空）" : row.Indicator.Name.Text!;

    private static bool IsNumberedOnly(string name) =>
        name.StartsWith("指标", StringComparison.Ordinal) && name.AsSpan(2).TrimEnd(":：.、…").IndexOfAnyExceptInRange('0', '9') < 0;
}
