using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Review.Checks.Evidence;

/// <summary>PS507.</summary>
internal sealed class SameValuesScoredDifferently : IDocumentCheck
{
    public CheckDescriptor Descriptor { get; } = new(
        "PS507", "same-values-scored-differently", new Message("目标、完成值相同而得分不同", "The same values scored differently"), Severity.Warning, "rules §5");

    public CheckPage Page { get; } = CheckPage.Of(
        ("同一文件里，目标和完成值相同的行（文字的还须同名），得分占分值的比例不同。与多数不同的每行报告一次，并列出其他行。", "Rows of a document with the same target and actual (in words: of the same name, too) have different shares of their weights. Each row that differs from most is reported with its twins."),
        ("同样的完成情况应得同样的比例，否则各项目不可比。", "The same result earns the same share, else projects cannot be compared."),
        ("目标“≥95%”完成 99%，三个项目得满分 10，一个得 9。", "≥95% answered 99 %: 10, 10 and 10 of 10 in three projects, 9 in a fourth."),
        ("按同一标准统一得分。", "Score them by one standard."),
        ("两行的情况确有不同，原因栏已说明。", "The rows differ in fact and the reason says how."));

    public void Review(DocumentUnderReview document, FindingSink found)
    {
        Dictionary<ValueKey, List<ScoredRow>> groups = [];
        foreach (FormUnderReview form in document.Forms)
        {
            foreach (RowUnderReview row in form.Rows)
            {
                if (IsComparable(row))
                {
                    ValueKey key = ValueKey.Of(row);
                    if (!groups.TryGetValue(key, out List<ScoredRow>? rows))
                    {
                        groups.Add(key, rows = []);
                    }

                    rows.Add(new ScoredRow(form, row));
                }
            }
        }

        foreach (List<ScoredRow> rows in groups.Values)
        {
            if (rows.Count > 1)
            {
                ReportDifferent(rows, found);
            }
        }
    }

    private void ReportDifferent(List<ScoredRow> rows, FindingSink found)
    {
        ScoredRow usual = Usual(rows);
        Location[] twins = [.. rows.Where(row => row.SharesWith(usual)).Select(row => row.Row.Place)];
        foreach (ScoredRow odd in rows)
        {
            if (odd.SharesWith(usual))
            {
                continue;
            }

            found.Add(odd.Form, odd.Row.About(
                Descriptor,
                new Message(
                    "{0}目标“{1}”、完成“{2}”，自评 {3} 分（分值 {4}）；文件内另有 {5} 行目标和完成值相同，得分比例不同，如{8}第 {9} 行得 {6} 分（分值 {7}）。",
                    "{0}: target \"{1}\", actual \"{2}\", declared {3} of {4}; {5} other rows of the document with the same values have another share, such as {6} of {7} in row {9} of {8}.",
                    odd.Row.Label(), odd.Row.Indicator.Target, odd.Row.Indicator.Actual, odd.Row.Declared, odd.Row.Item.Weight,
                    twins.Length, usual.Row.Declared, usual.Row.Item.Weight, ProjectOf(usual.Form), usual.Row.Number),
                new Message("同样的目标和完成值应得同样的比例。", "The same target and actual earn the same share."),
                new Message("请按同一标准统一得分，或在原因栏写明差别。", "Score them by one standard, or write down the difference."),
                twins));
        }
    }

    // The share that most rows have; where two are as frequent, the one the rules compute, else the higher.
    private static ScoredRow Usual(List<ScoredRow> rows)
    {
        // Thousands of rows may have the same values, but few different points and weights.
        (ScoredRow Row, int Times)[] kinds = [.. rows.GroupBy(row => (row.Row.Declared, row.Row.Item.Weight)).Select(alike => (alike.First(), alike.Count()))];
        Dictionary<(decimal?, decimal), int> counts = kinds.ToDictionary(
            kind => (kind.Row.Row.Declared, kind.Row.Row.Item.Weight), kind => kinds.Sum(other => other.Row.SharesWith(kind.Row) ? other.Times : 0));
        ScoredRow usual = rows[0];
        int most = 0;
        foreach (ScoredRow candidate in rows)
        {
            int count = counts[(candidate.Row.Declared, candidate.Row.Item.Weight)];
            bool better = count > most || (count == most && !candidate.SharesWith(usual) && IsMoreRight(candidate, usual));
            usual = better ? candidate : usual;
            most = Math.Max(most, count);
        }

        return usual;
    }

    private static bool IsMoreRight(ScoredRow candidate, ScoredRow usual) => IsAsComputed(candidate) == IsAsComputed(usual)
        ? candidate.Row.Declared * usual.Row.Item.Weight > usual.Row.Declared * candidate.Row.Item.Weight
        : IsAsComputed(candidate);

    private static bool IsAsComputed(ScoredRow row) => row.Row.Item.Basis == Basis.Computed && row.Row.Declared == row.Row.Item.Points;

    private static Message ProjectOf(FormUnderReview form) => string.IsNullOrWhiteSpace(form.Form.Project.Text)
        ? new Message("本文件", "this document's")
        : new Message("“{0}”", "\"{0}\"", form.Form.Project.Text);

    private static bool IsComparable(RowUnderReview row) =>
        row.IsLive
            && row.IsWeighed
            && row.Declared is >= 0m
            && row.Declared <= row.Item.Weight
            && row.Item.Ground is ScoreGround.Met or ScoreGround.Missed or ScoreGround.Words or ScoreGround.Contradiction
            && row.Indicator.Target.State == ValueState.Read
            && row.Indicator.Actual.State == ValueState.Read;

    private readonly record struct ScoredRow(FormUnderReview Form, RowUnderReview Row)
    {
        // Equal but for the rounding of points to two decimals: 3.33 of 10 and 1.67 of 5.
        public bool SharesWith(ScoredRow other) =>
            Math.Abs((Row.Declared!.Value * other.Row.Item.Weight) - (other.Row.Declared!.Value * Row.Item.Weight)) <= 0.005m * (Row.Item.Weight + other.Row.Item.Weight);
    }

    // What has to be equal for two rows to earn the same share. Numbers earn by formula, whatever the name; words are judged, so the name counts.
    private readonly record struct ValueKey(
        string Rulebook, Tier Tier, Direction Direction, string Name, string TargetWords, string ActualWords, decimal Target, decimal Upper, decimal Actual, Unit TargetUnit, Unit ActualUnit, DateOnly TargetDate, DateOnly ActualDate)
    {
        public static ValueKey Of(RowUnderReview row)
        {
            Indicator indicator = row.Indicator;
            FormValue target = indicator.Target;
            FormValue actual = indicator.Actual;
            return new ValueKey(
                row.Item.Rulebook.Name, indicator.Tier, indicator.Direction, target.IsWords ? row.Name : "", target.Words ?? "", actual.Words ?? "",
                target.Number, target.Upper, actual.Number, target.Unit, actual.Unit, target.Date, actual.Date);
        }
    }
}
