using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Pages;

/// <summary>The words of a report page, those that the script shows and those that stand in the page.</summary>
internal static class ReportWords
{
    /// <summary>What the script shows, by the name that it uses.</summary>
    public static IReadOnlyList<(string Name, Message Words)> OfScript { get; } =
    [
        ("number", new("序号", "No.")),
        ("project", new("项目名称", "Project")),
        ("unit", new("单位", "Unit")),
        ("department", new("主管部门", "Department")),
        ("budget", new("预算（万元）", "Budget (10⁴ yuan)")),
        ("spent", new("执行（万元）", "Spent (10⁴ yuan)")),
        ("rate", new("执行率", "Execution")),
        ("declared", new("自评", "Declared")),
        ("points", new("复算", "Recomputed")),
        ("difference", new("差异", "Difference")),
        ("grade", new("等级", "Grade")),
        ("range", new("范围", "Range")),
        ("robust", new("稳健", "Robust")),
        ("findings", new("发现", "Findings")),
        ("yes", new("是", "yes")),
        ("no", new("否", "no")),
        ("none", new("无", "none")),
        ("errors", new("错误", "errors")),
        ("warnings", new("警告", "warnings")),
        ("infos", new("提示", "infos")),
        ("noFindings", new("没有发现", "no findings")),
        ("shown", new("显示 {0} 张表，共 {1} 张", "{0} of {1} forms shown")),
        ("pageOf", new("第 {0} 页，共 {1} 页", "page {0} of {1}")),
        ("previous", new("上一页", "Previous")),
        ("next", new("下一页", "Next")),
        ("open", new("查看“{0}”", "Open {0}")),
        ("close", new("关闭", "Close")),
        ("formOf", new("第 {0} 张表，共 {1} 张", "Form {0} of {1}")),
        ("nextForm", new("下一张", "Next form")),
        ("previousForm", new("上一张", "Previous form")),
        ("source", new("出处", "Source")),
        ("rules", new("规则", "Rules")),
        ("tier", new("一级", "Tier")),
        ("category", new("二级", "Category")),
        ("indicator", new("指标", "Indicator")),
        ("target", new("目标", "Target")),
        ("actual", new("实际", "Actual")),
        ("weight", new("分值", "Weight")),
        ("basis", new("依据", "Basis")),
        ("trace", new("计算过程", "How it was computed")),
        ("reasonIs", new("偏差原因：{0}", "Reason given: {0}")),
        ("line", new("文件第 {0} 行", "line {0} of the file")),
        ("execution", new("预算执行率", "Budget execution")),
        ("total", new("合计", "Total")),
        ("incomplete", new("总分不完整：有的行没有可取的分数，按 0 分计入。", "The total is incomplete: a row has nothing to take points from and counts 0.")),
        ("verdict", new("自评 {0}，复算 {1} {2}；规则允许的范围 {3}，等级{4}。", "Declared {0}, recomputed {1} {2}; the rules allow {3}; the grade is {4}.")),
        ("isRobust", new("稳健", "robust")),
        ("isNotRobust", new("不稳健（{0}~{1}）", "not robust ({0}~{1})")),
        ("noDeclared", new("（表上没有总分）", "(no total printed)")),
        ("row", new("第 {0} 行", "row {0}")),
        ("check", new("检查", "Check")),
        ("severity", new("级别", "Severity")),
        ("where", new("位置", "Where")),
        ("found", new("发现与处理", "Found, and what to do")),
        ("forms", new("项目数", "Forms")),
        ("sameLine", new("自评＝复算", "declared = recomputed")),
        ("differs", new("有差异", "differs")),
        ("agrees", new("一致", "agrees")),
        ("rangeNotRobust", new("范围（不稳健）", "range (not robust)")),
        ("rangeRobust", new("范围（稳健）", "range (robust)")),
        ("sortBy", new("按{0}排序", "Sort by {0}")),
        ("failed", new("本页数据无法展开：浏览器太旧（需要 2020 年以后的版本）。", "The data of this page could not be unpacked: the browser is too old (2020 or later is needed).")),
        ("otherFile", new("在 {0} 中", "in {0}")),
    ];

    /// <summary>Where points come from, in the order of the basis numbers.</summary>
    public static IReadOnlyList<Message> Bases { get; } = [new("无", "none"), new("计算", "computed"), new("评判", "judged"), new("自评", "declared")];

    /// <summary>How much a finding matters, info first.</summary>
    public static IReadOnlyList<Message> Severities { get; } = [new("提示", "info"), new("警告", "warning"), new("错误", "error")];
}
