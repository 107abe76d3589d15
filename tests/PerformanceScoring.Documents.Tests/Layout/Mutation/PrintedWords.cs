namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>What forms in use call their parts.</summary>
internal static class PrintedWords
{
    public static string[] Titles { get; } =
    [
        "项目支出绩效自评表", "预算项目支出绩效自评表", "部门预算项目支出绩效自评表", "财政支出项目绩效自评表", "项目绩效目标自评表", "项目绩效自评表", "市级项目支出绩效目标自评表",
        "项目支出绩效目标完成情况自评表", "专项资金绩效自评表", "项目支出绩效评价自评表",
    ];

    public static string[] Projects { get; } = ["项目名称", "预算项目名称", "项目名称（全称）", "项 目 名 称", "二级项目名称"];

    public static string[] Departments { get; } = ["主管部门", "主管部门及代码", "预算主管部门", "主管单位", "一级预算部门", "项目主管部门"];

    public static string[] Units { get; } = ["实施单位", "项目单位", "资金使用单位", "实施单位（盖章）", "项目实施单位", "预算单位"];

    public static string[] UnusedHeads { get; } = ["项目负责人", "联系电话", "项目编码", "项目类型", "填报日期", "联系人及电话"];

    public static string[] FundsBlocks { get; } = ["项目资金", "项目预算执行情况", "预算执行情况", "项目资金执行情况", "资金情况", "年度预算执行情况"];

    public static string[] Initials { get; } = ["年初预算数", "年初预算", "年初预算金额", "年初批复数"];

    public static string[] Annuals { get; } = ["全年预算数（A）", "全年预算数", "调整后预算数", "预算数(A)", "全年预算", "全年预算数 (A)"];

    public static string[] Spents { get; } = ["全年执行数（B）", "全年执行数", "执行数(B)", "预算执行数", "全年支出数", "实际执行数"];

    public static string[] Rates { get; } = ["执行率（B/A）", "执行率", "预算执行率", "执行率（%）", "执行率(B/A×100%)"];

    public static string[] ExpectedGoals { get; } = ["年初预期目标", "预期目标", "年初设定目标", "年度预期目标", "项目年度目标"];

    public static string[] ActualGoals { get; } = ["目标实际完成情况", "实际完成情况", "全年实际完成情况", "年度实际完成情况", "年度目标完成情况"];

    public static string[] Sides { get; } = ["年度绩效指标", "绩效指标", "绩\n效\n指\n标", "绩效指标（90分）", "年度 绩效 指标"];

    public static string[] Tiers { get; } = ["一级指标", "一级\n指标", "一级指标", "一级"];

    public static string[] Categories { get; } = ["二级指标", "二级\n指标", "二级指标", "二级"];

    public static string[] Names { get; } = ["三级指标", "三级\n指标", "三级指标名称", "指标名称", "具体指标", "指标内容"];

    public static string[] Targets { get; } =
        ["年度指标值（A）", "年度指标值", "指标值", "目标值", "年初目标值", "预期指标值", "计划指标值", "年度目标值（A）", "年度指标值\n(A)", "预期值", "年初设定指标值", "年度绩效指标目标值"];

    public static string[] Actuals { get; } =
        ["实际完成值（B）", "实际完成指标值 (B)", "全年实际值", "全年实际完成值", "完成值", "实际完成值", "全年完成值", "实际完成情况", "完成情况", "实际值", "年度实际完成指标值", "全年实际值（B）"];

    public static string[] Weights { get; } = ["分值", "权重", "标准分", "满分", "权重（分值）", "指标分值", "分 值", "分值（100分）"];

    public static string[] Points { get; } = ["得分", "自评得分", "自评分", "单位自评得分", "得 分", "得分（C）", "实际得分"];

    public static string[] Reasons { get; } =
    [
        "偏差原因分析及改进措施", "未完成原因分析", "偏差原因分析", "未完成原因和改进措施", "扣分原因", "原因分析", "未完成原因及拟采取的改进措施", "偏差原因", "备注（未完成原因）", "偏差原因分析\n及改进措施",
    ];

    public static string[] Extras { get; } =
        ["备注", "完成率", "复核得分", "评分标准", "上年完成值", "指标说明", "审定得分", "佐证材料", "财政复核得分", "偏差率", "指标解释", "完成比例（%）", "是否完成"];

    public static string[] Signs { get; } = ["指标性质", "指标方向", "运算符号", "符号"];

    public static string[] MeasureUnits { get; } = ["度量单位", "计量单位", "单位", "指标单位"];

    public static string[] Totals { get; } = ["总分", "合计", "总计", "自评总分", "总得分", "合 计", "自评得分合计", "总 分"];

    public static string[] Remarks { get; } =
        ["注：1.得分一档最高不能超过该指标分值上限。", "备注：本表一式两份。", "填表说明：金额单位为万元，保留两位小数。", "说明：本表由项目单位填写"];
}
