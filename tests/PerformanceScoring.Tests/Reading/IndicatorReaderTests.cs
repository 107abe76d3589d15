using PerformanceScoring.Forms;
using PerformanceScoring.Values;

namespace PerformanceScoring.Reading;

public sealed class IndicatorReaderTests
{
    [Theory]
    // the other side's unit
    [InlineData("产出指标", "平台建设数量", "1个", "1", "1个", "1个 (other side)")]
    [InlineData("成本指标", "总成本", "14.58万元", "10", "14.58万元", "10万元 (other side)")]
    [InlineData("产出指标", "完成率", "100%", "0", "100%", "0% (other side)")]
    [InlineData("产出指标", "培训次数", "12", "13次", "12次 (other side)", "13次")]
    [InlineData("产出指标", "标准", "12次/年", "12", "12次/年", "12次/年 (other side)")]
    [InlineData("产出指标", "完成率", "90%~95%", "93", "90~95%", "93% (other side)")]
    // ≥95 % / 0.96: two readings, on whichever side the bare decimal stands
    [InlineData("产出指标", "合格率", "≥95%", "0.96", "≥95%", "0.96 (two readings)")]
    [InlineData("产出指标", "合格率", "≥95%", "1", "≥95%", "1 (two readings)")]
    [InlineData("产出指标", "合格率", "≥95%", "1.01", "≥95%", "1.01% (other side)")]
    [InlineData("产出指标", "合格率", "≥95%", "96", "≥95%", "96% (other side)")]
    [InlineData("产出指标", "合格率", "0.95", "96%", "0.95 (two readings)", "96%")]
    [InlineData("产出指标", "合格率", "100", "0.98", "100", "0.98 (two readings)")]
    [InlineData("产出指标", "合格率", "0.95", "0.96", "0.95", "0.96")]
    [InlineData("产出指标", "合格率(%)", "95", "0.96", "95% (name)", "0.96 (two readings)")]
    [InlineData("产出指标", "设备台数", "100", "0.5", "100", "0.5")]
    // a unit in the name
    [InlineData("产出指标", "公猪舍(≥**平方米)", "22.8", "22.8", "≥22.8平方米 (name)", "22.8平方米 (name)")]
    [InlineData("产出指标", "粉碎拌合机(11kw)(≥台)", "1", "1", "≥1台 (name)", "1台 (name)")]
    [InlineData("产出指标", "受益建档立卡贫困人口数≥**人", "80", "87", "≥80人 (name)", "87人 (name)")]
    [InlineData("产出指标", "任务完成时限(月)", "10", "10", "10月 (name)", "10月 (name)")]
    [InlineData("产出指标", "培训人数（单位：人次）", "100", "120", "100人次 (name)", "120人次 (name)")]
    [InlineData("产出指标", "种植面积(万亩)", "1.5", "16000亩", "15000亩 (name)", "16000亩")]
    [InlineData("成本指标", "总成本（万元）", "20万元", "0", "20万元", "0万元 (other side)")]
    [InlineData("成本指标", "总成本(元)", "20万元", "150000", "20万元", "150000 (two readings)")]
    [InlineData("产出指标", "项目(工程)数量", "3", "3", "3", "3")]
    // money
    [InlineData("成本指标", "总成本", "100万", "0", "100万元 (assumed)", "0万元 (other side)")]
    [InlineData("成本指标", "总成本", "8万", "7.4", "8万元 (assumed)", "7.4万元 (other side)")]
    [InlineData("成本指标", "总成本", "40", "38.5", "40万元 (assumed)", "38.5万元 (assumed)")]
    [InlineData("成本指标", "总成本", "1.2亿", "11000万元", "1.2亿元 (assumed)", "11000万元")]
    [InlineData("成本指标", "成本控制率", "100", "98", "100", "98")]
    [InlineData("效益指标", "销售收入", "5000万", "5200万元", "5000万元 (assumed)", "5200万元")]
    [InlineData("产出指标", "覆盖人数", "5万", "48000人", "50000人 (other side)", "48000人")]
    [InlineData("产出指标", "覆盖人数", "5万", "4.8万", "50000", "48000")]
    [InlineData("产出指标", "工程资金金额", "43.2", "37.24", "43.2", "37.24")]
    // minutes or points, months or a month, numerals or words
    [InlineData("产出指标", "响应", "≤30分", "20分钟", "≤30分钟", "20分钟")]
    [InlineData("产出指标", "响应时间", "≤30分", "20分", "≤30分钟", "20分钟")]
    [InlineData("产出指标", "考核得分", "90分", "92", "90分", "92分 (other side)")]
    [InlineData("产出指标", "完成时间", "12月", "11月", "2024-12-31", "2024-11-30")]
    [InlineData("产出指标", "完成时间", "≤12月", "11月", "≤12月", "11月")]
    [InlineData("产出指标", "完成时间", "12月底前", "11月", "2024-12-31", "2024-11-30")]
    [InlineData("产出指标", "完成时间", "2024.12", "2024.11", "2024-12-31", "2024-11-30")]
    [InlineData("产出指标", "单价", "2023.12", "2023.11", "2023.12", "2023.11")]
    [InlineData("产出指标", "服务期", "12个月", "12月", "12月", "12月")]
    [InlineData("产出指标", "检测", "2个系统", "两个系统", "2个", "2个")]
    [InlineData("产出指标", "检测", "两个系统", "两个系统", "“两个系统”", "“两个系统”")]
    [InlineData("产出指标", "投诉", "零投诉", "0", "0", "0")]
    public void Read_TwoSides_SettleUnitsAndDoubtsTogether(string tier, string name, string target, string actual, string expectedTarget, string expectedActual)
    {
        Indicator row = IndicatorReader.Read(new WrittenIndicator { Tier = tier, Name = name, Target = target, Actual = actual }, Unit.TenThousandYuan, 2024);

        Assert.Equal(expectedTarget, Spoken.Of(row.Target));
        Assert.Equal(expectedActual, Spoken.Of(row.Actual));
    }

    [Theory]
    [InlineData("95", "96", "%", "≥", "≥95%", "96%", Direction.AtLeast)]
    [InlineData("100", "120", "人", "＞", ">100人", "120人", Direction.AtLeast)]
    [InlineData("20", "18", "万元", "反向", "≤20万元", "18万元", Direction.AtMost)]
    [InlineData("3", "3", "个", "=", "=3个", "3个", Direction.Exactly)]
    [InlineData("500", "480", "元/人*月", "小于等于", "≤500元/人·月", "480元/人·月", Direction.AtMost)]
    [InlineData("2", "3", "万人次", "", "20000人次", "30000人次", Direction.AtLeast)]
    [InlineData("95", "0.96", "%", "≥", "≥95%", "0.96 (two readings)", Direction.AtLeast)]
    [InlineData("≥95%", "96", "%", "≤", "≥95%", "96%", Direction.AtLeast)]
    [InlineData("优", "优", "", "定性", "“优”", "“优”", Direction.Qualitative)]
    public void Read_UnitAndSignColumns_BelongToTheValues(
        string target, string actual, string unit, string sign, string expectedTarget, string expectedActual, Direction direction)
    {
        Indicator row = IndicatorReader.Read(new WrittenIndicator { Name = "指标", Target = target, Actual = actual, MeasureUnit = unit, Sign = sign });

        Assert.Equal(expectedTarget, Spoken.Of(row.Target));
        Assert.Equal(expectedActual, Spoken.Of(row.Actual));
        Assert.Equal(direction, row.Direction);
    }

    [Theory]
    // a sign in the target beats everything
    [InlineData("成本指标", "经济成本指标", "总成本", "≥20万元", Direction.AtLeast, DirectionGround.Sign)]
    [InlineData("产出指标", "数量指标", "资金拨付率", "≤90%", Direction.AtMost, DirectionGround.Sign)]
    [InlineData("产出指标", "数量指标", "事件", "=0件", Direction.Exactly, DirectionGround.Sign)]
    [InlineData("满意度指标", "满意度", "满意率", ">90%", Direction.AtLeast, DirectionGround.Sign)]
    // a word in the value
    [InlineData("产出指标", "数量指标", "培训", "不少于3次", Direction.AtLeast, DirectionGround.WordInValue)]
    [InlineData("产出指标", "时效指标", "响应", "15分钟内", Direction.AtMost, DirectionGround.WordInValue)]
    [InlineData("产出指标", "数量指标", "培训", "3-5次", Direction.Between, DirectionGround.WordInValue)]
    [InlineData("产出指标", "时效指标", "完成", "2024年12月31日前", Direction.OnOrBefore, DirectionGround.WordInValue)]
    [InlineData("产出指标", "时效指标", "完成", "≤2024年12月31日", Direction.OnOrBefore, DirectionGround.Sign)]
    [InlineData("产出指标", "时效指标", "资金拨付", "及时", Direction.Qualitative, DirectionGround.WordInValue)]
    [InlineData("成本指标", "社会成本指标", "成本", "有效降低", Direction.Qualitative, DirectionGround.WordInValue)]
    // a sign or a word in the name
    [InlineData("产出指标", "数量指标", "开展创新项目不少于", "1个", Direction.AtLeast, DirectionGround.WordInName)]
    [InlineData("产出指标", "时效指标", "办结时限", "5个工作日", Direction.AtMost, DirectionGround.WordInName)]
    [InlineData("产出指标", "时效指标", "平均响应时间", "30分钟", Direction.AtMost, DirectionGround.WordInName)]
    [InlineData("产出指标", "时效指标", "施工工期", "6个月", Direction.AtMost, DirectionGround.WordInName)]
    [InlineData("产出指标", "时效指标", "压缩办理时间", "3天", Direction.AtLeast, DirectionGround.Default)]
    [InlineData("产出指标", "时效指标", "响应时间达标率", "95%", Direction.AtLeast, DirectionGround.Default)]
    [InlineData("产出指标", "时效指标", "响应时间内到场件数", "95件", Direction.AtLeast, DirectionGround.Default)]
    [InlineData("效益指标", "可持续影响指标", "使用年限", "10年", Direction.AtLeast, DirectionGround.Default)]
    [InlineData("成本指标", "经济成本指标", "经费不超过预算", "3万元", Direction.AtMost, DirectionGround.WordInName)]
    [InlineData("成本指标", "经济成本指标", "不超过", "14.97万元", Direction.AtMost, DirectionGround.WordInName)]
    [InlineData("产出指标", "数量指标", "公猪舍(≥**平方米)", "22.8", Direction.AtLeast, DirectionGround.WordInName)]
    [InlineData("产出指标", "质量指标", "扶贫临时救助标准(<**元/户·年)——一户年最高5300元", "5300", Direction.AtMost, DirectionGround.WordInName)]
    [InlineData("产出指标", "成本指标", "种薯采购价格不高于市场价", "5元", Direction.AtMost, DirectionGround.WordInName)]
    [InlineData("产出指标", "质量指标", "亩均成本控制在", "500元", Direction.AtMost, DirectionGround.WordInName)]
    [InlineData("产出指标", "数量指标", "参训人数超过", "50人", Direction.AtLeast, DirectionGround.WordInName)]
    // … and names in which such a word says something else
    [InlineData("产出指标", "时效指标", "40日内完成测评工作，三个月内完成整改，最终整改完成期限不得超过当年", "100%", Direction.AtLeast, DirectionGround.Default)]
    [InlineData("产出指标", "质量指标", "信息系统达到网络安全等级保护标准", "3级", Direction.AtLeast, DirectionGround.Default)]
    [InlineData("产出指标", "数量指标", "规模以上企业", "5家", Direction.AtLeast, DirectionGround.Default)]
    [InlineData("产出指标", "数量指标", "最低生活保障人数", "5人", Direction.AtLeast, DirectionGround.Default)]
    [InlineData("产出指标", "数量指标", "PM2.5<35天数", "300天", Direction.AtLeast, DirectionGround.Default)]
    [InlineData("产出指标", "数量指标", "收入不低于最低标准人数", "300人", Direction.AtLeast, DirectionGround.WordInName)]
    // the tier or the category
    [InlineData("成本指标", "经济成本指标", "区政府日常管理和有关服务保障工作", "100%", Direction.AtMost, DirectionGround.Tier)]
    [InlineData("产出指标", "成本指标", "指标1成本控制率", "100", Direction.AtMost, DirectionGround.Tier)]
    [InlineData("成本指标", "", "预算控制数", "462.6万元", Direction.AtMost, DirectionGround.Tier)]
    // money and a name of costs
    [InlineData("产出指标", "数量指标", "项目计划总投资", "20万元", Direction.AtMost, DirectionGround.WordInName)]
    [InlineData("产出指标", "数量指标", "差旅费用", "5万元", Direction.AtMost, DirectionGround.WordInName)]
    [InlineData("产出指标", "数量指标", "成本控制率", "95%", Direction.AtLeast, DirectionGround.Default)]
    [InlineData("效益指标", "经济效益指标", "节约成本", "5万元", Direction.AtLeast, DirectionGround.Default)]
    // delay, complaints, accidents
    [InlineData("产出指标", "时效指标", "延误天数", "3天", Direction.AtMost, DirectionGround.WordInName)]
    [InlineData("产出指标", "质量指标", "群众投诉次数", "3次", Direction.AtMost, DirectionGround.WordInName)]
    [InlineData("产出指标", "质量指标", "安全事故发生率", "0%", Direction.AtMost, DirectionGround.WordInName)]
    [InlineData("产出指标", "时效指标", "资金拨付延迟天数", "5天", Direction.AtMost, DirectionGround.WordInName)]
    [InlineData("产出指标", "质量指标", "投诉处理率", "100%", Direction.AtLeast, DirectionGround.Default)]
    [InlineData("产出指标", "质量指标", "无重大安全事故", "100%", Direction.AtLeast, DirectionGround.Default)]
    // funds paid out and gains, whatever the tier or unit
    [InlineData("产出指标", "数量指标", "资金足额拨付", "100%", Direction.AtLeast, DirectionGround.WordInName)]
    [InlineData("成本指标", "经济成本指标", "补贴资金发放", "500万元", Direction.AtLeast, DirectionGround.WordInName)]
    [InlineData("产出指标", "数量指标", "经费到位", "20万元", Direction.AtLeast, DirectionGround.WordInName)]
    [InlineData("产出指标", "经济效益指标", "奖补资金兑付率", "100%", Direction.AtLeast, DirectionGround.WordInName)]
    [InlineData("成本指标", "经济成本指标", "农民增收", "500元", Direction.AtLeast, DirectionGround.WordInName)]
    [InlineData("效益指标", "经济效益指标", "新增产值", "500万元", Direction.AtLeast, DirectionGround.WordInName)]
    [InlineData("产出指标", "数量指标", "低收入户医疗费用", "5万元", Direction.AtMost, DirectionGround.WordInName)]
    // nothing says it
    [InlineData("产出指标", "数量指标", "补助企业", "1家", Direction.AtLeast, DirectionGround.Default)]
    [InlineData("", "", "免疫密度", "90%", Direction.AtLeast, DirectionGround.Default)]
    // no target that says anything
    [InlineData("成本指标", "社会成本指标", "无", "无", Direction.Unknown, DirectionGround.None)]
    [InlineData("产出指标", "数量指标", "补助面积", null, Direction.Unknown, DirectionGround.None)]
    [InlineData("产出指标", "数量指标", "补助面积", "≥", Direction.Unknown, DirectionGround.None)]
    public void Read_Direction_SaysWhatItWasTakenFrom(string tier, string category, string name, string? target, Direction direction, DirectionGround ground)
    {
        Indicator row = IndicatorReader.Read(new WrittenIndicator { Tier = tier, Category = category, Name = name, Target = target, Actual = "1" }, null, 2024);

        Assert.Equal((direction, ground), (row.Direction, row.DirectionGround));
    }

    [Fact]
    public void Read_SignOfTheActual_DoesNotDecideTheDirection()
    {
        Indicator row = IndicatorReader.Read(new WrittenIndicator { Tier = "产出指标", Name = "水标尺", Target = "266米", Actual = "≤266米" });

        Assert.Equal((Direction.AtLeast, DirectionGround.Default), (row.Direction, row.DirectionGround));
    }

    [Theory]
    [InlineData("产出指标", "output")]
    [InlineData("产出指标（50分）", "output")]
    [InlineData("一、产 出", "output")]
    [InlineData("效果指标", "effect")]
    [InlineData("效益指标", "effect")]
    [InlineData("成本", "cost")]
    [InlineData("满意度", "satisfaction")]
    [InlineData("服务对象满意度指标", "satisfaction")]
    [InlineData("决策", "decision")]
    [InlineData("过程", "process")]
    [InlineData("管理", "process")]
    [InlineData("项目进度", "progress")]
    [InlineData("其它", "other:其它")]
    [InlineData("", "unknown")]
    [InlineData("/", "unknown")]
    [InlineData(null, "unknown")]
    public void Read_Tier_ByItsWords(string? text, string code) => Assert.Equal(code, IndicatorReader.Read(new WrittenIndicator { Tier = text }).Tier.Code);

    [Theory]
    [InlineData("数量指标", "quantity")]
    [InlineData("质量", "quality")]
    [InlineData("时效指标", "timeliness")]
    [InlineData("成本指标", "outputCost")]
    [InlineData("经济成本指标", "economicCost")]
    [InlineData("社会成本指标", "socialCost")]
    [InlineData("生态环境成本指标", "environmentalCost")]
    [InlineData("经济效益指标", "economicEffect")]
    [InlineData("社会效益指标", "socialEffect")]
    [InlineData("生态效益指标", "ecologicalEffect")]
    [InlineData("可持续发展影响指标", "sustainedEffect")]
    [InlineData("可持续影响指标", "sustainedEffect")]
    [InlineData("服务对象满意度", "userSatisfaction")]
    [InlineData("资金投入", "other:资金投入")]
    [InlineData(null, "unknown")]
    public void Read_Category_ByItsWords(string? text, string code) => Assert.Equal(code, IndicatorReader.Read(new WrittenIndicator { Category = text }).Category.Code);

    [Theory]
    [InlineData("10", "10")]
    [InlineData("12.5", "12.5")]
    [InlineData("10分", "10")]
    [InlineData("１０", "10")]
    [InlineData("10%", "10%")]
    [InlineData("0.00", "0")]
    [InlineData("", "missing")]
    [InlineData("/", "not applicable")]
    [InlineData("十分钟", "unreadable: 此处的单位不对")]
    [InlineData("优秀", "unreadable: 此处应为一个数")]
    [InlineData("≥10", "unreadable: 此处应为一个数")]
    [InlineData("5-10", "unreadable: 此处应为一个数")]
    [InlineData("10万元", "unreadable: 此处的单位不对")]
    [InlineData("10/10", "unreadable: 写成了分数或比例，不是一个数")]
    public void Read_WeightAndPoints_ArePlainNumbers(string text, string expected)
    {
        Indicator row = IndicatorReader.Read(new WrittenIndicator { Weight = text, DeclaredPoints = text });

        Assert.Equal(expected, Spoken.Of(row.Weight));
        Assert.Equal(expected, Spoken.Of(row.DeclaredPoints));
    }

    [Fact]
    public void Read_Row_KeepsEverythingThatIsPassedThrough()
    {
        Location place = new() { Line = 7 };
        Judgement judgement = Judgement.PartlyAttained(0.7m);

        Indicator row = IndicatorReader.Read(new WrittenIndicator { Name = new WrittenText("★ 名称", place), Reason = "原因", Judgement = judgement, Place = place });

        Assert.Equal("★ 名称", row.Name.Text);
        Assert.Equal("原因", row.Reason.Text);
        Assert.Same(judgement, row.Judgement);
        Assert.Equal(place, row.Place);
    }
}
