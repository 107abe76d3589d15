using PerformanceScoring.Reading;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Review.Checks.Reading;

/// <summary>The checks of category PS9xx that belong to reading forms, choosing rulebooks and waivers.</summary>
internal static class ReadingPages
{
    private static readonly (string, string) NoWaiver = ("一般不需要：改正填写即可。", "Not needed as a rule: correct the cell.");

    public static IReadOnlyList<IReviewCheck> All { get; } =
    [
        new ReportedCheck(ReadingChecks.UnreadableValue, CheckPage.Of(
            ("应为指标值的地方写了内容，却读不出数值、日期或文字。", "Something stands where a value is due and reads neither as a number, a date nor words."),
            ("读不出的行不能复算，只能照录自评得分。", "Such a row cannot be recomputed; its declared points stand as they are."),
            ("“12.5.3”“≥”“#REF!”。", "12.5.3, ≥, #REF!."),
            ("改写为一个数值、日期或明确的文字。", "Write a number, a date or plain words."),
            NoWaiver)),
        new ReportedCheck(ReadingChecks.TwoReadings, CheckPage.Of(
            ("一侧写百分数，另一侧写不超过 1 的小数，两种读法都成立，不作选择。", "One side is in per cent, the other a bare decimal of at most 1: both readings fit, and none is chosen."),
            ("读法不同，得分相差百倍。", "The two readings are a factor of 100 apart."),
            ("目标 ≥95%，实际 0.96。", "Target ≥95%, actual 0.96."),
            ("补写百分号或改写为百分数。", "Add the per cent sign, or write per cent."),
            NoWaiver)),
        new ReportedCheck(ReadingChecks.AssumedMoneyUnit, CheckPage.Of(
            ("“40万”这样的金额没有写“元”，按万元读。", "An amount such as 40万 without 元, read as 万元."),
            ("单位读错，得分可能差一万倍。", "With the wrong unit points may be off by 10⁴."),
            ("总成本 8万。", "总成本 8万."),
            ("写明“万元”。", "Write 万元."),
            NoWaiver)),
        new ReportedCheck(ReadingChecks.NumberExpected, CheckPage.Of(
            ("分值、得分、执行率或金额处写了文字。", "Words where a weight, points, a rate or an amount is due."),
            ("没有数就不能计分。", "Without a number nothing is scored."),
            ("得分写“满分”。", "满分 in the points column."),
            ("改填数字。", "Enter a number."),
            NoWaiver)),
        new ReportedCheck(ReadingChecks.DateWithoutYear, CheckPage.Of(
            ("日期只写月日，表内也没有年度。", "A day or month without a year, and the form has none either."),
            ("没有年份就不能比较先后。", "Without a year nothing can be compared."),
            ("“9月前”，表内无年度。", "9月前 on a form without a year."),
            ("补写年份。", "Add the year."),
            NoWaiver)),
        new ReportedCheck(ReadingChecks.MissingFundsTotal, CheckPage.Of(
            ("资金表有来源行，没有合计行。", "The funds block has sources and no total."),
            ("不自动加总，执行率按缺失处理。", "Nothing is added up; the rate counts as missing."),
            ("只有“当年财政拨款”一行。", "Only a row 当年财政拨款."),
            ("补填“年度资金总额”行。", "Add the row 年度资金总额."),
            NoWaiver)),
        new ReportedCheck(ReadingChecks.SeveralFundsTotals, CheckPage.Of(
            ("资金表有两行以上像合计，以第一行为准。", "Two or more rows look like a total; the first one counts."),
            ("两个合计可能不一致。", "The two may differ."),
            ("“年度资金总额”和“合计”各一行。", "A row 年度资金总额 and a row 合计."),
            ("只留一行合计。", "Keep one total row."),
            NoWaiver)),
        new ReportedCheck(ReadingChecks.UnreadableYear, CheckPage.Of(
            ("年度栏写的不是一个年份。", "The year's cell names no single year."),
            ("年度决定适用哪一版规则。", "The year decides which revision of a rulebook applies."),
            ("“2023-2024”。", "2023-2024."),
            ("填四位年份。", "Enter a year of four digits."),
            NoWaiver)),
        new ReportedCheck(ReadingChecks.UnknownMoneyUnit, CheckPage.Of(
            ("表头的金额单位不认识，按万元读。", "The form's unit of money is not known and read as 万元."),
            ("单位读错，金额全错。", "With the wrong unit every amount is wrong."),
            ("“单位：美元”。", "单位：美元."),
            ("写“元”或“万元”。", "Write 元 or 万元."),
            NoWaiver)),
        new ReportedCheck(ReadingChecks.ContradictingSigns, CheckPage.Of(
            ("同一行里名称、符号列和指标值的比较符号互相矛盾。", "Name, sign column and target of one row contradict each other."),
            ("方向相反，得分就相反。", "With the opposite direction points come out opposite."),
            ("名称“不超过预算”，指标值“≥10万元”。", "Named 不超过预算, target ≥10万元."),
            ("统一符号。", "Use one sign."),
            NoWaiver)),
        new ReportedCheck(ReadingChecks.UnknownSign, CheckPage.Of(
            ("指标性质栏的内容不是比较符号，也不是“定性”“定量”。", "The sign column says something that is no sign."),
            ("方向改按名称和惯例推定。", "The direction is inferred from the name or by default."),
            ("指标性质写“一般”。", "一般 in the sign column."),
            ("填 ≥、≤、= 或“定性”。", "Enter ≥, ≤, = or 定性."),
            NoWaiver)),
        new ReportedCheck(ReadingChecks.ExecutionAmongRows, CheckPage.Of(
            ("资金表没有执行率的分值和得分，指标表有一行预算执行率，各行分值连它合计 100。", "The funds block has no weight and points for the rate; a row of the indicators has, and with it the weights add up to 100."),
            ("按预算执行率计一次分，不重复计。", "It is scored once, as the execution rate."),
            ("一级指标“预算执行（10分）”，三级指标“预算执行率”。", "Tier 预算执行（10分）, indicator 预算执行率."),
            ("无须更改。", "Nothing needs to be done."),
            NoWaiver)),
        new ReportedCheck(RulebookChecks.NoRulebookOfPlace, CheckPage.Of(
            ("没有内置规则与该表的地区和附注相符，按全国规则计分。", "No built-in rulebook fits the form's place and notes; the national one is used."),
            ("各地规则不同，结果可能与当地不一致。", "Rules differ by place; the result may not be the local one."),
            ("某县的表，没有该县的规则。", "A county's form without a rulebook of the county."),
            ("用 --rulebook 指定规则，或新建规则文件。", "Name a rulebook with --rulebook, or write one."),
            ("当地确按全国规则执行。", "The place follows the national rules."))),
        new ReportedCheck(RulebookChecks.DateBeforeFirstRevision, CheckPage.Of(
            ("表的年度早于所用规则的最早版本。", "The form's year is before the rulebook's first revision."),
            ("当年可能适用另一办法。", "Another rule may have held that year."),
            ("2016 年的表，规则自 2020 年起。", "A form of 2016, a rulebook from 2020 on."),
            ("核对当年的办法，用 --on 或 --rulebook 指定。", "Check that year's rule; use --on or --rulebook."),
            ("已核对当年规则相同。", "That year's rule was checked and is the same."))),
        new ReportedCheck(RulebookChecks.NoRulebookOfKind, CheckPage.Of(
            ("部门整体支出或转移支付的自评表，没有为这类表编的规则，按项目支出的规则试算。", "A form of a department's whole spending or of a transfer payment; no rulebook is made for it, and one of project spending is tried."),
            ("指标体系和分值不同，得分不能当作结果。", "Indicators and weights differ; the points are no result."),
            ("《部门整体支出绩效自评表》《转移支付区域绩效目标自评表》。", "部门整体支出绩效自评表, 转移支付区域绩效目标自评表."),
            ("用 --rulebook 指定规则，或新建规则文件。", "Name a rulebook with --rulebook, or write one."),
            ("当地规定这类表按项目支出的办法评分。", "The place scores such forms by the rules of projects."))),
        new DirectionInferred(),
        new ReportedCheck(WaiverChecks.Unused, CheckPage.Of(
            ("豁免文件里的一项没有用到。", "An entry of the waiver file took nothing off the list."),
            ("可能写错了项目名称、行号或检查编号。", "Its project, row or check id may be wrong."),
            ("豁免 PS402，项目名称少一个字。", "A waiver of PS402 whose project lacks a character."),
            ("改正或删除。", "Correct or delete it."),
            ("不适用。", "Does not apply."))),
        new ReportedCheck(WaiverChecks.Expired, CheckPage.Of(
            ("豁免已过有效期，不再生效。", "A waiver's last day is over; it no longer holds."),
            ("过期的豁免应重新确认。", "An old waiver is to be confirmed anew."),
            ("expires 为 2024-12-31，审核日期 2025-03-01。", "expires 2024-12-31, reviewed on 2025-03-01."),
            ("重新确认并延长，或删除。", "Confirm and extend it, or delete it."),
            ("不适用。", "Does not apply."))),
        new ReportedCheck(WaiverChecks.Broken, CheckPage.Of(
            ("豁免文件里的一项读不出来，没有使用。", "An entry of the waiver file cannot be read and is not used."),
            ("写错的豁免不会悄悄生效。", "A broken waiver never takes effect silently."),
            ("缺少 reason。", "reason is missing."),
            ("按提示的位置改正。", "Correct it where the message says."),
            ("不适用。", "Does not apply."))),
    ];
}
