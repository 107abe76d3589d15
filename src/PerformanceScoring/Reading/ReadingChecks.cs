using PerformanceScoring.Findings;

namespace PerformanceScoring.Reading;

/// <summary>What reading itself reports: what could not be read, and what was read by an assumption. Ids PS930 to PS949.</summary>
public static class ReadingChecks
{
    private const string Rules = "rules §3";

    /// <summary>PS930: something is written that should be a value and could not be read.</summary>
    public static CheckDescriptor UnreadableValue { get; } = new(
        "PS930", "unreadable-value", new Message("指标值无法读取", "A value cannot be read"), Severity.Warning, Rules);

    /// <summary>PS931: two readings fit, such as 0.96 against ≥95%.</summary>
    public static CheckDescriptor TwoReadings { get; } = new(
        "PS931", "two-readings", new Message("指标值有两种读法", "A value has two readings"), Severity.Warning, Rules);

    /// <summary>PS932: a unit of money was assumed.</summary>
    public static CheckDescriptor AssumedMoneyUnit { get; } = new(
        "PS932", "assumed-money-unit", new Message("金额单位系推定", "A unit of money was assumed"), Severity.Info, Rules);

    /// <summary>PS933: something else stands where a number is due: a weight, points, a rate or an amount.</summary>
    public static CheckDescriptor NumberExpected { get; } = new(
        "PS933", "number-expected", new Message("应填数字处不是数字", "Something else stands where a number is due"), Severity.Warning, Rules);

    /// <summary>PS934: a day or month is given, and neither it nor the form names a year.</summary>
    public static CheckDescriptor DateWithoutYear { get; } = new(
        "PS934", "date-without-year", new Message("日期缺少年份", "A date has no year"), Severity.Info, Rules);

    /// <summary>PS935: the funds block has sources but no total row.</summary>
    public static CheckDescriptor MissingFundsTotal { get; } = new(
        "PS935", "missing-funds-total", new Message("资金表缺少合计行", "The funds block has no total row"), Severity.Warning, "rules §4");

    /// <summary>PS936: the funds block has more than one total row.</summary>
    public static CheckDescriptor SeveralFundsTotals { get; } = new(
        "PS936", "several-funds-totals", new Message("资金表有多个合计行", "The funds block has several total rows"), Severity.Warning, "rules §4");

    /// <summary>PS937: the year cannot be read.</summary>
    public static CheckDescriptor UnreadableYear { get; } = new(
        "PS937", "unreadable-year", new Message("年度无法读取", "The year cannot be read"), Severity.Warning, Rules);

    /// <summary>PS938: the unit of money printed for the form is not understood.</summary>
    public static CheckDescriptor UnknownMoneyUnit { get; } = new(
        "PS938", "unknown-money-unit", new Message("金额单位无法识别", "The form's unit of money is not understood"), Severity.Warning, Rules);

    /// <summary>PS939: two signs of one row contradict each other.</summary>
    public static CheckDescriptor ContradictingSigns { get; } = new(
        "PS939", "contradicting-signs", new Message("同一指标的比较符号互相矛盾", "Two signs of one row contradict each other"), Severity.Warning, Rules);

    /// <summary>PS940: the sign column says something that is no sign.</summary>
    public static CheckDescriptor UnknownSign { get; } = new(
        "PS940", "unknown-sign", new Message("指标性质栏无法识别", "The sign column is not understood"), Severity.Warning, Rules);

    /// <summary>PS941: the execution rate stands among the indicators.</summary>
    public static CheckDescriptor ExecutionAmongRows { get; } = new(
        "PS941", "execution-among-rows", new Message("预算执行率印在指标表里", "The execution rate stands among the indicators"), Severity.Info, "rules §4");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<CheckDescriptor> All { get; } =
    [
        UnreadableValue, TwoReadings, AssumedMoneyUnit, NumberExpected, DateWithoutYear, MissingFundsTotal, SeveralFundsTotals, UnreadableYear, UnknownMoneyUnit, ContradictingSigns, UnknownSign, ExecutionAmongRows,
    ];
}
