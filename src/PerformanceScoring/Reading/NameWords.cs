using System.Buffers;

namespace PerformanceScoring.Reading;

/// <summary>What a row's name says its value is about.</summary>
internal static class NameWords
{
    private static readonly string[] CostWords = ["成本", "费用", "经费", "总投资", "超支"];

    private static readonly string[] PaymentWords = ["拨付", "兑付"];

    private static readonly string[] ArrivalWords = ["到位", "发放"];

    private static readonly string[] GainWords = ["收入", "产值", "增收"];

    private static readonly string[] HarmWords =
    [
        "延迟", "延误", "延期", "逾期", "超期", "超时", "拖延", "滞后", "投诉", "事故", "差错", "失误", "故障", "伤亡", "死亡",
    ];

    private static readonly string[] WaitWords =
    [
        "响应时间", "响应时限", "响应时长", "反应时间", "等待时间", "等待时长", "等候时间", "办结时限", "办结时间", "办理时限", "办理时间", "办理时长", "处理时限", "处理时间", "处理时长", "处置时限", "处置时间",
        "审批时限", "审批时间", "修复时间", "修复时限", "抢修时间", "到达时间", "到场时间", "拨付时限", "支付时限", "用时", "耗时", "工期",
    ];

    private static readonly SearchValues<string> Costs = Values(CostWords);

    // 节约成本 is the better the more.
    private static readonly SearchValues<string> Savings = Values("节约", "节省", "节支", "降低", "减少", "压减", "核减");

    private static readonly SearchValues<string> Payments = Values(PaymentWords);

    private static readonly SearchValues<string> Arrivals = Values(ArrivalWords);

    private static readonly SearchValues<string> Gains = Values(GainWords);

    private static readonly SearchValues<string> Harms = Values(HarmWords);

    private static readonly SearchValues<string> Waits = Values(WaitWords);

    // 压缩办理时间 is the better the more, 响应时间达标率 too.
    private static readonly SearchValues<string> WaitsCut = Values("压缩", "缩短", "减少", "降低", "节省", "节约", "提前", "率", "比例", "占比", "次数", "件数");

    // Most names say none of it: one search tells.
    private static readonly SearchValues<string> Anything = Values([.. CostWords, .. PaymentWords, .. ArrivalWords, .. GainWords, .. HarmWords, .. WaitWords, .. NameSigns.Words]);

    private static readonly SearchValues<string> Funds = Values("金", "补贴", "补助", "奖", "款", "经费", "工资", "预算", "低保");

    // 投诉处理率, 无重大事故, 事故下降率 count something good.
    private static readonly SearchValues<string> HarmsHandled = Values(
        "处理", "处置", "办结", "办理", "解决", "回复", "答复", "响应", "化解", "调处", "整改", "修复", "排除", "排查", "预防", "防范", "防治", "应急", "救援", "演练", "下降", "降低", "减少", "避免",
        "杜绝", "查处", "受理", "满意", "保险", "培训", "宣传", "监测", "预警", "治理", "机制", "渠道", "热线", "平台", "遏制", "压减", "无", "零", "未发生", "不发生", "未出现", "不出现");

    private static readonly SearchValues<string> MoneyNouns = Values("成本", "费用", "经费", "资金", "投资", "支出", "预算");

    private static readonly SearchValues<string> MoneyAmounts = Values("成本", "费", "资金", "投资", "支出", "预算", "金额", "补贴", "补助", "收入", "产值", "增收", "价", "税", "款", "贷", "销售额", "营业额", "总额", "奖金", "利润");

    private static readonly SearchValues<string> OtherMeasures = Values("率", "比例", "占比", "比重", "程度", "次数", "人数", "人次", "户数", "个数", "件数", "数量", "天数", "时间", "时长", "时限", "面积", "长度");

    private static readonly SearchValues<string> Rates = Values("率", "满意度", "比例", "占比", "比重", "百分比", "覆盖面");

    private static readonly SearchValues<string> Dates = Values("时效", "时间", "日期", "时限", "期限", "完成", "截止", "工期", "按期", "完工", "竣工");

    private static readonly SearchValues<string> Durations = Values("时间", "时长", "时限", "用时", "耗时", "响应", "等待", "延迟", "延误");

    /// <summary>Whether a name says anything at all that a direction can be taken from.</summary>
    public static bool SaysDirection(ReadOnlySpan<char> name) => name.IndexOfAny(Anything) >= 0;

    /// <summary>A cost, by the words that make a money target a ceiling.</summary>
    public static bool IsCost(ReadOnlySpan<char> name) => name.IndexOfAny(Costs) >= 0 && name.IndexOfAny(Savings) < 0;

    /// <summary>Funds paid out or arrived, or a gain: the more the better, whatever the unit.</summary>
    public static bool IsPaymentOrGain(ReadOnlySpan<char> name)
    {
        if (name.IndexOfAny(Payments) >= 0 || (name.IndexOfAny(Arrivals) >= 0 && name.IndexOfAny(Funds) >= 0))
        {
            return true;
        }

        // 低收入户 are people.
        int gain = name.IndexOfAny(Gains);
        return gain == 0 || (gain > 0 && name[gain - 1] != '低');
    }

    /// <summary>A count of delays, complaints or accidents.</summary>
    public static bool CountsHarm(ReadOnlySpan<char> name) => name.IndexOfAny(Harms) >= 0 && name.IndexOfAny(HarmsHandled) < 0;

    /// <summary>How long somebody waits or something takes, where less is better.</summary>
    public static bool CountsWaiting(ReadOnlySpan<char> name) => name.IndexOfAny(Waits) >= 0 && name.IndexOfAny(WaitsCut) < 0;

    /// <summary>An amount of money on a cost row, so that a number without a unit is one.</summary>
    public static bool IsMoneyAmount(ReadOnlySpan<char> name) => name.IndexOfAny(MoneyNouns) >= 0 && name.IndexOfAny(OtherMeasures) < 0;

    /// <summary>An amount of money on any row, so that 40万 is 40 万元.</summary>
    /// <param name="name">The plain name.</param>
    /// <param name="isCost">True when the tier or category is 成本.</param>
    public static bool IsMoneyPower(ReadOnlySpan<char> name, bool isCost) => name.IndexOfAny(OtherMeasures) < 0 && (isCost || name.IndexOfAny(MoneyAmounts) >= 0);

    /// <summary>A rate, so that its numbers are shares.</summary>
    public static bool IsRate(ReadOnlySpan<char> name) => name.IndexOfAny(Rates) >= 0;

    /// <summary>About when something is done.</summary>
    public static bool IsAboutDates(ReadOnlySpan<char> text) => text.IndexOfAny(Dates) >= 0;

    /// <summary>About how long something takes.</summary>
    public static bool IsAboutDurations(ReadOnlySpan<char> name) => name.IndexOfAny(Durations) >= 0;

    private static SearchValues<string> Values(params ReadOnlySpan<string> words) => SearchValues.Create(words, StringComparison.Ordinal);
}
