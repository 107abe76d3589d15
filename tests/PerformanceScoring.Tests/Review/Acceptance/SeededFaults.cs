using System.Globalization;

namespace PerformanceScoring.Tests.Review.Acceptance;

/// <summary>The kinds of faults that are planted.</summary>
internal static class SeededFaults
{
    public static IReadOnlyList<SeededFault> All { get; } =
    [
        Form("PS101", "a weight too small", form => Row(form, "数量指标", row => (row.Weight, row.Points) = ("5", "5")), aboutForm: true),
        Form("PS102", "weight moved between tiers", form =>
        {
            (form.Find("质量指标").Weight, form.Find("质量指标").Points) = ("15", "15");
            return Row(form, "社会效益指标", row => (row.Weight, row.Points) = ("5", "5"));
        }, aboutForm: true),
        Form("PS103", "another execution weight", form => Head(form, () => form.ExecutionWeight = "20")),
        Form("PS104", "a weight left out", form => Row(form, "数量指标", row => row.Weight = null)),
        Form("PS105", "a placeholder row", form =>
        {
            form.Rows.Add(new DraftRow("产出指标", "数量指标", "指标2："));
            return form.Rows.Count;
        }),
        Form("PS106", "a blank form", form => Head(form, form.Rows.Clear)),
        Form("PS107", "a row twice", form =>
        {
            form.Rows.Add(form.Find("数量指标") with { });
            return form.Rows.Count;
        }),
        Form("PS108", "points left out", form => Row(form, "质量指标", row => row.Points = null)),
        Form("PS109", "an actual left out", form => Row(form, "数量指标", row => row.Actual = null)),
        Form("PS110", "the year left out", form => Head(form, () => form.Year = null)),
        Form("PS111", "the total left out", form => Head(form, () => form.Total = null)),
        Form("PS201", "points above the weight", form => Row(form, "数量指标", row => row.Points = "25")),
        Form("PS202", "points below 0", form => Row(form, "数量指标", row => row.Points = "-1")),
        Form("PS210", "points taken off a row that was reached", form => Row(form, "数量指标", row => row.Points = "7")),
        Form("PS211", "execution points of their own", form => Head(form, () => form.ExecutionPoints = "3.21")),
        Form("PS212", "a wrong sum", form => Head(form, () => form.Total = Plus(form.Total, 0.01m))),
        Form("PS213", "a total that the rows do not give", form =>
        {
            form.Find("数量指标").Points = "5";
            form.AddUp();
            return 0;
        }),
        Form("PS214", "a grade of another total", form => Head(form, () => form.Grade = "差")),
        Form("PS215", "a wrong rate", form => Head(form, () => form.Rate = "12.34%")),
        Form("PS216", "a total above 100", form => Head(form, () => form.Total = "103")),
        Form("PS301", "a budget of 0", form => Head(form, () => form.Annual = "0")),
        Form("PS302", "more spent than budgeted", form => Head(form, () => form.Spent = Plus(form.Annual, 7m))),
        Form("PS303", "sources that do not add up", form => Head(form, () => form.Sources = [("当年财政拨款", Plus(form.Annual, 1m), form.Spent!), ("上年结转资金", "0", "0"), ("其他资金", "0", "0")])),
        Form("PS304", "a total of 0 beside a source", form => Head(form, () =>
        {
            form.Sources = [("当年财政拨款", form.Annual!, form.Spent!)];
            form.Annual = "0";
        })),
        Form("PS306", "a low rate without a reason", form => Head(form, () => Spend(form, 0.5m))),
        Form("PS309", "an amount below 0", form => Head(form, () => form.Initial = "-3")),
        Form("PS310", "nothing paid, several rows punished", form =>
        {
            Spend(form, 0m);
            _ = Row(form, "经济成本指标", row => (row.Actual, row.Points, row.Reason) = ("0", "0", "资金未拨付"));
            _ = Row(form, "时效指标", row => (row.Points, row.Reason) = ("0", "资金未拨付"));
            return 0;
        }),
        Form("PS311", "the spending left out", form => Head(form, () => form.Spent = null)),
        Form("PS312", "a budget in yuan under 万元", form => Head(form, () =>
        {
            form.Annual = "2300000";
            form.Find("经济成本指标").Target = "≤230万元";
        })),
        Form("PS401", "payment as a quantity", form => Renamed(form, "数量指标", "资金足额拨付", "100%", "100%")),
        Form("PS402", "work under cost", form => Renamed(form, "经济成本指标", "日常管理和服务保障工作", "100%", "100%")),
        Form("PS403", "a cost target above the budget", form => Row(form, "经济成本指标", row => row.Target = "≤" + Plus(form.Annual, 50m) + "万元")),
        Form("PS404", "complaints to be at least so many", form => Renamed(form, "社会效益指标", "群众投诉件数", "≥5件", "6件")),
        Form("PS406", "a target far exceeded", form => Row(form, "数量指标", row => (row.Target, row.Actual) = ("≥6个", "41"))),
        Form("PS407", "a number answered by words", form => Row(form, "数量指标", row => row.Actual = "较好完成了各项任务")),
        Form("PS412", "a delay in per cent", form => Renamed(form, "时效指标", "信息公开延迟时间", "≤5%", "0")),
        Form("PS501", "points lost without a reason", form => Row(form, "可持续影响指标", row => (row.Actual, row.Points) = ("部分建立管护制度", "7"))),
        Form("PS502", "a missed target with all points", form => Row(form, "质量指标", row => row.Actual = "50%")),
        Form("PS503", "points taken though reached", form => Row(form, "质量指标", row => (row.Points, row.Reason) = ("9", "仍需提高"))),
        Form("PS504", "below 80 without an explanation", form =>
        {
            _ = Row(form, "可持续影响指标", row => (row.Actual, row.Points, row.Reason) = ("未建立管护制度", "0", "人手不足，下一步建立制度"));
            _ = Row(form, "数量指标", row => (row.Target, row.Actual, row.Points, row.Reason) = ("≥100个", "1", "0.1", "招标流标，下一步重新招标"));
            _ = Row(form, "社会效益指标", row => (row.Target, row.Actual, row.Points, row.Reason) = ("≥100人", "10人", "1", "招标流标，下一步重新招标"));
            form.AddUp();
            return 0;
        }),
        Form("PS508", "paid in time though nothing was paid", form =>
        {
            Spend(form, 0m);
            return Renamed(form, "时效指标", "资金拨付及时情况", "及时", "及时");
        }),
        Form("PS509", "a cost though nothing was spent", form =>
        {
            Spend(form, 0m);
            return Row(form, "经济成本指标", row => row.Actual = row.Target!.TrimStart('≤'));
        }),
        Form("PS510", "a 0 for words with all points", form => Row(form, "可持续影响指标", row => row.Actual = "0")),
        Form("PS515", "words that say no and points that say yes", form => Row(form, "可持续影响指标", row => (row.Target, row.Actual) = ("及时", "不及时"))),
        Form("PS930", "a target that is no value", form => Row(form, "数量指标", row => row.Target = "≥")),
        Form("PS931", "a share without its sign", form => Row(form, "质量指标", row => row.Actual = "0.96")),
        Form("PS933", "words in the points", form => Row(form, "质量指标", row => row.Points = "满分")),
        Form("PS219", "a grade that rests on words", form =>
        {
            foreach (string category in (string[])["数量指标", "质量指标", "社会效益指标", "经济效益指标", "服务对象满意度指标", "时效指标"])
            {
                DraftRow row = form.Find(category);
                (row.Target, row.Actual, row.Points) = ("有效落实", "有效落实", row.Weight);
            }

            return 0;
        }),
        Form("PS305", "a budget changed during the year", form => Head(form, () => form.Initial = "0.5")),
        Form("PS945", "a target without a sign", form => Row(form, "数量指标", row => row.Target = row.Target!.TrimStart('≥')), aboutForm: true),
        new("PS624", "an evaluation beside the self-evaluation", document =>
        {
            document.Statements.Add($"“{document.Forms[0].Project}”项目，绩效评价得分为61分，等级为“中”。");
            return 0;
        }),
        new("PS625", "more projects evaluated than results given", document =>
        {
            document.Statements.Add($"组织对“{document.Forms[0].Project}”“{document.Forms[1].Project}”等{document.Forms.Count}个项目开展了重点绩效评价。");
            document.Statements.Add($"“{document.Forms[0].Project}”项目，绩效评价得分为61分，等级为“中”。");
            return -1;
        }),
        new("PS640", "two rows truncated to whole points", document =>
        {
            foreach (DraftForm form in document.Forms.Take(2))
            {
                _ = Row(form, "质量指标", row => (row.Actual, row.Points, row.Reason) = ("89%", "9", "返工较多，下一步加强检查"));
            }

            return -1;
        }),
        new("PS601", "a project left out of the summary", document =>
        {
            document.Summary.RemoveAt(0);
            return 0;
        }),
        new("PS602", "other points in the summary", document =>
        {
            document.Summary[0] = document.Summary[0] with { Points = "61.00" };
            return 0;
        }),
        new("PS610", "other points in the narrative", document =>
        {
            document.Narratives[0] = document.Narratives[0].Replace($"得分为{document.Forms[0].Total}分", "得分为0分", StringComparison.Ordinal);
            return 0;
        }),
        new("PS611", "another satisfaction in the narrative", document =>
        {
            document.Narratives[0] += "群众满意率70%以上。";
            return document.Forms[0].NumberOf(document.Forms[0].Find("服务对象满意度指标"));
        }),
        new("PS612", "a narrative of no form", document =>
        {
            document.Narratives.Add("无此表的项目绩效自评综述：项目自评得分为95分。");
            return -1;
        }),
        new("PS620", "another number of projects", document => Statement(document, 0, $"涵盖项目{document.Forms.Count}个", "涵盖项目37个")),
        new("PS621", "another number of grades", document => Statement(document, 1, "个项目自评等级为优", "0个项目自评等级为优")),
        new("PS622", "another budget", document => Statement(document, 0, "涉及预算资金", "涉及预算资金1")),
        new("PS623", "a rate that does not hold", document =>
        {
            Spend(document.Forms[0], 0.1m);
            Spend(document.Forms[1], 0.1m);
            document.Statements.Add("项目支出执行情况较好，支付率达到99.9%以上。");
            return -1;
        }),
        new("PS630", "a form twice", document =>
        {
            document.Forms[0].Project = document.Forms[1].Project;
            return -2;
        }),
    ];

    private static SeededFault Form(string check, string name, Func<DraftForm, int> plant, bool aboutForm = false) =>
        new(check, name, document => plant(document.Forms[0]) is var row && aboutForm ? 0 : row);

    private static int Row(DraftForm form, string category, Action<DraftRow> change)
    {
        DraftRow row = form.Find(category);
        change(row);
        return form.NumberOf(row);
    }

    private static int Renamed(DraftForm form, string category, string name, string target, string actual)
    {
        DraftRow row = form.Find(category);
        int index = form.Rows.IndexOf(row);
        form.Rows[index] = row with { Name = name };
        (form.Rows[index].Target, form.Rows[index].Actual) = (target, actual);
        return index + 1;
    }

    private static int Head(DraftForm form, Action change)
    {
        change();
        return 0;
    }

    private static int Statement(DraftDocument document, int index, string old, string planted)
    {
        Assert.Contains(old, document.Statements[index], StringComparison.Ordinal);
        document.Statements[index] = document.Statements[index].Replace(old, planted, StringComparison.Ordinal);
        return -1;
    }

    private static void Spend(DraftForm form, decimal share)
    {
        decimal spent = decimal.Round(form.Budget * share, 2, MidpointRounding.ToZero);
        form.Spent = spent.ToString("0.##", CultureInfo.InvariantCulture);
        form.Rate = decimal.Round(spent * 100m / form.Budget, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) + "%";
        form.ExecutionPoints = decimal.Round(spent * 10m / form.Budget, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);
        form.Sources = [];
        _ = Row(form, "经济成本指标", row => row.Actual = form.Spent + "万元");
    }

    private static string Plus(string? number, decimal more) => (decimal.Parse(number!, CultureInfo.InvariantCulture) + more).ToString("0.00", CultureInfo.InvariantCulture);
}
