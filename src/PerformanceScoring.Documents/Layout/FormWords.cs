using System.Collections.Frozen;

namespace PerformanceScoring.Documents.Layout;

/// <summary>The words of the forms, all in one place: what labels and headings are called in the layouts that are in use.</summary>
/// <remarks>
/// Written without white space, brackets and mark-up, as <see cref="LabelText.Key"/> gives them. A word may mean different things in different parts of a
/// form (完成情况 is a goal's or an indicator's), so every part has its own list. A new layout is a new word here and no new code.
/// </remarks>
internal static class FormWords
{
    /// <summary>Fields of the head: a label, and its value in the cell after it.</summary>
    public static LabelWords Head { get; } = new(
    [
        (FormLabel.HeadBlock, "项目基本信息 项目基本情况 基本信息 基本情况 项目概况 项目信息 部门基本情况"),
        (FormLabel.Project, """
            项目名称 预算项目名称 项目政策名称 政策名称 一级项目名称 二级项目名称 项目名 专项名称 专项资金名称 转移支付名称 转移支付项目名称
            专项转移支付名称 资金名称 绩效项目名称 自评项目名称 支出项目名称 项目资金名称
            """),
        (FormLabel.Department, """
            主管部门 项目主管部门 主管部门及代码 主管部门名称 主管单位 预算主管部门 预算部门 市级主管部门 地方主管部门 县级主管部门 区级主管部门
            项目主管单位 部门名称 一级预算单位 一级预算部门 主管预算部门 业务主管部门
            """),
        (FormLabel.UpperDepartment, "中央主管部门 省级主管部门 上级主管部门"),
        (FormLabel.Unit, """
            实施单位 项目实施单位 具体实施单位 实施部门 实施主体 资金使用单位 使用单位 预算单位 预算单位名称 项目单位 项目承担单位 承担单位 二级预算单位 基层预算单位
            执行单位 项目执行单位 责任单位 项目责任单位 实施单位名称 项目用款单位 用款单位 建设单位
            """),
        (FormLabel.Reporter, "填报单位 填报部门 填表单位 自评单位 自评部门 编制单位 评价单位 填报单位名称 填报单位盖章 单位名称"),
        (FormLabel.Region, "地区 所在地区 行政区划 所属地区 区域 所在区域 项目所在地"),
        (FormLabel.Year, "年度 预算年度 项目年度 评价年度 自评年度 年份 所属年度 绩效年度 考核年度"),
        (FormLabel.Total, "自评总分 自评总得分 自评得分 项目自评得分 绩效自评得分 绩效自评总分"),
        (FormLabel.Unused, """
            资金管理情况 分配科学性 下达及时性 拨付合规性 使用规范性 执行准确性 预算绩效管理情况 支出责任履行情况 项目实施内容及过程概述 1.项目实施内容及过程概述 2.项目实施内容及过程概述 财政处室 部门联系人 任务名称
            项目负责人 负责人 项目联系人 联系人 联系方式 联系电话 电话 手机 项目负责人及电话 项目负责人及联系电话 联系人及电话 联系人及联系电话 项目编码 项目代码 项目编号 单位编码 单位代码 部门编码 编号
            填报日期 填表日期 填报时间 填表时间 日期 时间 填报人 填表人 填报人及电话 填表人及电话 审核人 复核人 经办人 单位负责人 部门负责人 主要负责人 分管负责人 分管领导 财务负责人 单位负责人签字 单位公章 盖章
            项目类型 项目属性 项目类别 项目性质 项目级次 项目级别 资金类型 资金性质 支出类型 起止时间 项目起止时间 项目期限 项目周期 项目实施期 实施期 实施期限 实施时间 项目开始时间 项目结束时间 是否重点项目
            评价机构 委托单位 单位地址 邮编 邮政编码 制表 制表人 项目分类 业务处室 主管处室 归口科室 主管科室 财政主管科室 专项实施期 评价时段 评价期间 评价时间
            """),
    ]);

    /// <summary>Columns of the funds block.</summary>
    public static LabelWords Funds { get; } = new(
    [
        (FormLabel.FundsBlock, """
            项目预算执行情况 预算执行情况 项目资金 资金情况 项目资金情况 资金执行情况 项目资金执行情况 年度预算执行情况 预算资金执行情况 项目预算 项目预算资金 资金使用情况 预算情况 资金来源 部门预算执行情况 年度资金 项目支出预算执行情况
            年度预算情况 项目预算及执行情况 资金投入情况 项目资金使用情况 部门整体支出预算执行情况 整体支出预算执行情况 资金安排及使用情况
            """),
        (FormLabel.InitialBudget, """
            年初预算数 年初预算 年初预算金额 年初预算安排 年初预算安排数 年初批复数 年初批复预算数 年初批复预算 年初部门预算数 年初预算资金 年初数 年初预算批复数 年初预算申报数 批复预算数 预算批复数 年初部门预算
            """),
        (FormLabel.AnnualBudget, """
            全年预算数 全年预算 全年预算金额 全年预算安排 全年预算资金 全年调整预算数 全年预算调整数 调整后预算数 调整后预算 调整预算数 调整后全年预算数 预算数 预算金额 预算安排数 预算安排 预算安排资金 预算资金 预算总额 年度预算数 年度预算 年度预算金额
            本年预算数 当年预算数 实际预算数 全年预算总额 预算下达数 下达预算数 下达资金 预算指标数 可执行数 可执行指标 年度可执行指标 调整后金额 全年预算执行数基数 年度预算总额 实际下达预算数 调整后全年预算
            """),
        (FormLabel.Spent, """
            全年执行数 执行数 全年执行 全年执行金额 全年支出数 全年支出 实际支出 实际支出数 实际支出金额 全年实际支出数 全年实际支出 全年实际执行数 实际执行数 实际执行 支出数 预算执行数 年度执行数 决算数 实际使用数 实际使用 执行金额 实际支付
            实际支付数 资金执行数 预算支出数 已执行数 本年执行数 当年执行数 实际使用资金 累计支出 累计支出数 支出金额 支出决算数 实际完成数 使用金额 资金支出数 全年累计执行数 预算执行金额 全年使用数
            """),
        (FormLabel.Rate, "执行率 预算执行率 资金执行率 支出率 使用率 支付率 预算完成率 全年执行率 资金支出率 资金使用率 支出进度 执行进度 预算执行进度 执行率b/a 完成率 执行比例"),
        (FormLabel.Weight, "分值 权重 权重分 权重分值 分值权重 标准分 标准分值 满分 设定分值 分值设定 预设分值 总分值 执行率权重 执行率分值"),
        (FormLabel.Points, "得分 自评得分 自评分 自评分值 自评分数 实际得分 单位自评得分 部门自评得分 得分情况 评分 评分得分 得分分值 执行率得分"),
    ],
        new ContainedWords(FormLabel.InitialBudget, "年初预算 年初批复"),
        new ContainedWords(FormLabel.AnnualBudget, "全年预算 调整后预算 调整预算", "执行"),
        new ContainedWords(FormLabel.Spent, "执行数 支出数 执行金额 实际支出"),
        new ContainedWords(FormLabel.Rate, "执行率"));

    /// <summary>Rows of the funds block that are told by their name although no amount stands in them.</summary>
    public static LabelWords FundingSources { get; } = new(
    [
        (FormLabel.FundsBlock, """
            年度资金总额 年度总金额 资金总金额 资金总额 年度资金总和 项目资金总额 年度财政资金总额 财政资金总额 预算资金总额 总额 合计 年度总额 资金合计 年度预算总额 总计
            当年财政拨款 本年财政拨款 财政拨款 当年财政资金 财政资金 一般公共预算 一般公共预算资金 一般公共预算拨款 政府性基金 政府性基金预算 政府性基金预算资金 国有资本经营预算 上年结转资金 上年结转 上年结转结余 结转资金 结转结余资金 结余结转资金 以前年度结转资金 以前年度结转 其他资金 其它资金 其他 其它
            单位资金 自筹资金 单位自筹资金 非财政拨款 财政专户管理资金 财政专户资金 中央财政资金 中央财政拨款 中央资金 中央补助 中央补助资金 上级补助 上级补助资金 上级资金 地方财政资金 地方资金 省级财政资金 省级资金 省级补助资金 省财政资金 市级财政资金 市级资金 市级补助资金 区级财政资金 区级资金 县级财政资金 县级资金 县区级资金 本级资金 本级安排 本级财政资金 市县资金
            社会资金 社会投入 银行贷款 债券资金 专项债券 基本支出 项目支出 人员经费 公用经费
            """),
    ]);

    /// <summary>The goals block.</summary>
    public static LabelWords Goals { get; } = new(
    [
        (FormLabel.GoalsBlock, """
            当年绩效目标 当年目标 本年绩效目标 年度总体目标 年度绩效目标 总体目标 年度目标 绩效目标 年度总体绩效目标 总体绩效目标 年度目标完成情况 年度总体目标完成情况 年度绩效目标完成情况 绩效目标完成情况 总体目标完成情况 目标完成情况 年度绩效总体目标 年度整体目标 整体绩效目标
            年度主要任务 年度总体目标及完成情况 部门整体绩效目标
            """),
        (FormLabel.ExpectedGoal, """
            年初预期目标 预期目标 年度预期目标 年初设定目标 年初目标 年初绩效目标 年初设定绩效目标 年初设定的绩效目标 预期绩效目标 设定目标 预期总体目标 年度预期总体目标 年初预期绩效目标 年初总体目标 全年预期目标 年初设定总体目标 年初设定年度目标 预期总目标
            预期年度目标 预期完成目标 总体目标设定 年初设定预期目标 项目年度目标 项目年度绩效目标 全年绩效目标 全年调整绩效目标 调整后绩效目标 调整绩效目标 年度调整绩效目标 调整后年度绩效目标 全年调整目标
            """),
        (FormLabel.ActualGoal, """
            目标实际完成情况 实际完成情况 全年实际完成情况 全年目标实际完成情况 年度实际完成情况 实际完成目标 实际完成目标情况 完成情况 全年完成情况 年度完成情况 年末实际完成情况 总体完成情况 总体目标实际完成情况 绩效目标实际完成情况 目标完成 年度目标实际完成情况
            实际目标完成情况 年度绩效目标实际完成情况 实际完成总体目标 实际完成绩效目标 实际完成绩效目标情况 目标实际完成 全年总体目标完成情况 年度总体目标实际完成情况 年度总体目标完成情况综述 年度绩效目标完成情况综述 年度目标完成情况综述 总体目标完成情况综述
            绩效目标完成情况综述 目标完成情况综述 完成情况综述 实际完成情况综述 年度完成情况综述 目标实现情况 年度目标实现情况 完成情况说明
            """),
    ]);

    /// <summary>Columns of the indicator table.</summary>
    public static LabelWords Indicators { get; } = new(
    [
        (FormLabel.IndicatorsBlock, "年度绩效指标 绩效指标 年度指标 绩效指标完成情况 年度绩效指标完成情况 年度绩效指标及完成情况 绩效目标指标 指标完成情况 自评指标 绩效指标情况"),
        (FormLabel.Tier, "一级指标 一级 一级指标名称 一级绩效指标 一级目标"),
        (FormLabel.Category, "二级指标 二级 二级指标名称 二级绩效指标 指标类别 二级目标"),
        (FormLabel.Name, "三级指标 三级 三级指标名称 三级绩效指标 指标名称 指标内容 具体指标 绩效指标名称 考核指标 明细指标 指标 评价指标 三级指标内容 三级指标及内容"),
        (FormLabel.Target, """
            年度指标值 指标值 目标值 年初指标值 年初目标值 年初设定值 年初设定指标值 年初设定目标值 年初计划值 预期指标值 预期目标值 预期值 年度目标值 年度预期值 年度预期指标值 年度计划值 计划值 计划指标值 计划完成值 全年指标值 全年目标值 绩效指标值 绩效目标值 年度绩效指标值 设定目标值 设定值
            指标目标值 指标预期值 三级指标值 预期当年实现值 年度设定值 指标值内容 年度绩效目标值 预算指标值 年度指标目标值 年度目标 预期目标 目标
            """),
        (FormLabel.AdjustedTarget, "调整指标值 调整后指标值 调整后目标值 年中调整指标值 调整目标值 调整后年度指标值"),
        (FormLabel.Actual, """
            实际完成值 实际完成指标值 完成值 实际值 全年实际值 全年完成值 全年实际完成值 全年实际完成指标值 全年完成指标值 年度实际值 年度完成值 年度实际完成值 年末完成值 年末实际完成值 指标完成值 指标实际完成值 实际完成 实际完成指标 实际指标值 实际完成数 实际完成情况 全年实际完成情况 全年完成情况 完成情况
            实际完成结果 实际达成值 实现值 实际实现值 实际完成量 自评完成值 完成指标值 实际完成目标值 年度完成情况 完成指标 全年实际完成数 当年实际完成值 绩效指标完成值 指标值完成情况
            """),
        (FormLabel.Weight, "分值 权重 权重分 权重分值 分值权重 标准分 标准分值 满分 指标分值 设定分值 分值设定 预设分值 指标权重 年度分值 分数 绩效分值 分值分"),
        (FormLabel.Points, "得分 自评得分 自评分 自评分值 自评分数 实际得分 单位自评得分 部门自评得分 得分情况 指标得分 评分 自评打分 评价得分 得分值 绩效得分 自评结果 单位自评分"),
        (FormLabel.Reason, "偏差原因分析及改进措施 偏离说明 偏离原因 偏离度说明 偏离原因分析 未完成原因分析 未完成原因 偏差原因 原因分析 扣分原因 改进措施 未达标原因 原因说明 未完成原因和改进措施 扣分说明 偏差说明 偏差分析 差异原因 未完成说明 说明"),
        (FormLabel.MeasureUnit, "计量单位 度量单位 指标单位 指标值单位 单位 数量单位 目标值单位 指标计量单位"),
        (FormLabel.Sign, "指标性质 指标方向 指标方向性 性质 方向 符号 指标符号 计算符号 运算符号 比较符 比较符号 运算符 指标属性 正反向 正负向 指标值符号 指标正反向 指标极性"),
        (FormLabel.Extra, """
            序号 完成率 完成比例 完成程度 完成百分比 备注 评分标准 评分规则 评分办法 评分依据 计分方法 评价标准 评价得分标准 得分标准 复核得分 审定得分 复核分 审核得分 财政复核得分 主管部门评分 财政评分 财政评价得分 主管部门复核得分 评审得分 偏差率 偏差度 偏差值 上年完成值 上年实际值 上年值 历史值
            数据来源 佐证材料 证明材料 指标解释 指标说明 指标内容说明 指标释义 计算公式 计算方法 指标编码 指标类型 扣分 是否完成 是否达标 完成情况说明 四级指标 指标值说明 重要程度 自评说明 绩效标准
            """),
    ],
        new ContainedWords(FormLabel.Extra, "评分标准 评分规则 评分办法 评分依据 计分 复核 审定 审核得分 财政评 上年 历史 数据来源 佐证 证明材料 公式 编码 完成率 偏差率 偏差度 完成比"),
        new ContainedWords(FormLabel.Reason, "原因 改进措施 偏差分析 整改措施"),
        new ContainedWords(FormLabel.Tier, "一级指标"),
        new ContainedWords(FormLabel.Category, "二级指标"),
        new ContainedWords(FormLabel.Name, "三级指标"),
        new ContainedWords(FormLabel.MeasureUnit, "计量单位 度量单位"),
        new ContainedWords(FormLabel.Actual, "实际完成 完成值 实际值 完成指标值 实现值 完成情况 达成值"),
        new ContainedWords(FormLabel.Target, "指标值 目标值 计划值 预期值 设定值"),
        new ContainedWords(FormLabel.Points, "得分 自评分", "标准 依据 办法"),
        new ContainedWords(FormLabel.Weight, "分值 权重"));

    /// <summary>Columns that a second header row names under a merged one.</summary>
    public static LabelWords SubColumns { get; } = new(
    [
        (FormLabel.Sign, "符号 指标方向 方向 指标性质 性质 运算符号 运算符 计算符号 比较符 指标符号"),
        (FormLabel.Target, "值 数值 内容 指标值 目标值 年初目标值 年度指标值 预期值 年初指标值 计划值 指标内容 a"),
        (FormLabel.Actual, "实际值 完成值 实际完成值 全年实际值 全年完成值 全年实际完成值 年末完成值 b"),
        (FormLabel.MeasureUnit, "单位 计量单位 度量单位"),
        (FormLabel.Weight, "分值 权重 标准分"),
        (FormLabel.Points, "得分 自评得分 自评分"),
        (FormLabel.Reason, "偏差原因 原因 未完成原因 改进措施 原因分析"),
        (FormLabel.Extra, "完成率 偏差率 复核得分 审定得分 备注"),
    ]);

    /// <summary>What stands below the rows.</summary>
    public static LabelWords Ending { get; } = new(
    [
        (FormLabel.Total, "总分 合计 总计 总得分 自评总分 自评总得分 合计得分 得分合计 总分合计 综合得分 自评得分 自评得分合计 评价总分 总评分 自评综合得分 绩效自评总分 绩效自评得分 绩效自评总得分 总分得分 合计总分 自评得分总计 项目总得分 项目自评得分 最终得分 总评得分 总得分合计"),
        (FormLabel.Grade, "等级 自评等级 评价等级 绩效等级 评定等级 等次 评价等次 自评等次 自评结果等级 综合等级 结果等级 评级 绩效自评等级 自评结论等级 自评结论 评价结论"),
        (FormLabel.Subtotal, "小计 分项小计 指标小计 一级指标小计 小计得分"),
        (FormLabel.Unused, "其他需要说明事项 其他需要说明的事项 其他需要说明的问题 其他需说明的问题 其他需说明事项 其他说明 需要说明的问题 需要说明的事项 其他需要说明的情况"),
        (FormLabel.Explanation, """
            绩效目标未实现的原因和下一步拟采取的具体措施 绩效目标未实现原因 未实现绩效目标的原因分析及拟采取的措施 绩效目标未完成原因 未完成绩效目标原因分析 未完成绩效目标的原因分析及改进措施 自评得分较低原因 原因分析及改进措施 原因及改进措施 未完成原因及改进措施 存在问题及改进措施
            存在问题及原因分析 未完成原因分析及改进措施 未完成原因分析及拟采取措施 偏差大或目标未完成原因分析 目标未完成原因分析 原因分析 改进措施 改进措施及结果应用方案 下一步改进措施 下一步工作措施 存在问题 存在的问题 存在的主要问题
            存在问题原因及下一步整改措施 整改措施 拟采取的措施
            """),
    ],
        new ContainedWords(FormLabel.Explanation, "80分以下 低于80分 不足80分 未实现绩效目标 绩效目标未实现 未完成绩效目标 绩效目标未完成"));

    /// <summary>Tiers by their bare names: without 指标 and without points in brackets.</summary>
    public static FrozenSet<string> Tiers { get; } = Set("""
        成本 产出 效益 效果 满意度 决策 过程 管理 投入 进度 项目决策 项目管理 项目过程 项目投入 项目产出 项目效益 项目效果 履职效能 管理效率 运行成本 社会效应 可持续发展能力 可持续影响 服务对象满意度 预算执行 预算执行率 履职 服务满意
        投入管理 产出效益 运行效率 部门管理 部门效果 部门决策 部门履职 管理效能 绩效产出 影响力 资金管理 项目完成 社会满意度 预算管理 资金 效益效果 影响 产出数量
        """);

    /// <summary>Categories by their bare names.</summary>
    public static FrozenSet<string> Categories { get; } = Set("""
        数量 质量 时效 成本 经济成本 社会成本 生态环境成本 生态成本 环境成本 经济效益 社会效益 生态效益 环境效益 生态环境效益 可持续影响 可持续发展影响 可持续发展 可持续性影响 可持续效益 可持续 服务对象满意度 受益对象满意度 社会公众满意度 服务对象满意 满意度 公众满意度 社会满意度
        产出数量 产出质量 产出时效 产出成本 项目立项 绩效目标 资金投入 资金管理 组织实施 项目立项规范性 实施效益 项目效益 重点工作任务完成 履职目标实现 管理效率 预算执行 预算执行率 预算编制 预算管理 财务管理 资产管理 人员管理 业务管理 社会效应 生态效应 经济效应 进度 时效成本 相关满意度 资金使用
        """);

    /// <summary>Signs that a sign column holds.</summary>
    public static FrozenSet<string> Signs { get; } = Set("≥ ≤ = > < ≧ ≦ >= <= 正向 反向 负向 逆向 定性 定量 大于 小于 等于 大于等于 小于等于 不低于 不高于 正向指标 反向指标 定量指标 定性指标 正 反");

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
