using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Layout;

/// <summary>Forms as web pages publish them in text: rows of bars without a bar before them, empty cells only at the end; and layouts of several goals, of transfers, of 2019.</summary>
public sealed class WebPageLayoutTests
{
    [Fact]
    public void Read_RowsWithBarsBehindOnly_GiveTheWholeForm()
    {
        WrittenDocument document = DocumentReader.ReadText(
            """
            部门预算项目支出绩效自评表（2023年度） | ||||||||||
            项目名称 | 社区矫正终端购置 |||||||||
            主管部门 | 某县司法局 | 实施单位 | 某县社区矫正中心 |||||||
            项目基本情况 | 1.项目年度目标完成情况 | 项目年度目标 | 年度目标完成情况 |||||||
            购置终端并支付资金。 | 已购置并支付。 |||||||
            2.项目实施内容及过程概述 | 购置终端13台。 |||||||||
            预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 |||
            总额 | 0.00 | 3.36 | 3.30 | 98.21% | 10 | 9.82 | 尾款未付 |||
            其中：财政资金 | 0.00 | 3.36 | 3.30 | 98.21% | / | / |||||
            其他资金 | / | / |||||
            绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析 |
            产出指标 | 数量指标 | 购置终端数量 | ≥ | 13 | 台 | 13 | 60 | 60 | ||
            质量指标 | 验收合格率 | = | 100 | % | 100 | 30 | 28 | 一台返修||
            合计 | 100 | 97.82 ||||||||
            项目负责人：甲 | 财务负责人：乙 |||||||||
            """,
            "page.txt");
        WrittenForm form = Assert.Single(document.Forms);
        Assert.Equal("社区矫正终端购置 某县司法局 某县社区矫正中心 97.82", $"{form.Project} {form.Department} {form.Unit} {form.DeclaredTotal}");
        Assert.Equal("购置终端并支付资金。 已购置并支付。", $"{form.ExpectedGoal} {form.ActualGoal}");
        Assert.Equal(
            ["总额 | 0.00 | 3.36 | 3.30 | 10 | 98.21% | 9.82", "财政资金 | 0.00 | 3.36 | 3.30 | / | 98.21% | /"],
            form.Funding.Take(2).Select(FormText.Row));
        Assert.Equal("其他资金", form.Funding[2].Source.Text);
        Assert.Equal(
            ["产出指标 | 数量指标 | 购置终端数量 | 13 | 13 | 60 | 60 | ·", "产出指标 | 质量指标 | 验收合格率 | 100 | 100 | 30 | 28 | 一台返修"],
            form.Indicators.Select(FormText.Row));
        Assert.Equal("≥ 台 = %", string.Join(' ', form.Indicators.Select(row => $"{row.Sign} {row.MeasureUnit}")));
        Assert.Empty(document.Findings.Of(DocumentChecks.RowNotPlaced));
    }

    [Theory]
    [InlineData("项目名称 | 养护 |||\n一级指标 | 三级指标 | 指标值 | 完成值 | 分值 |\n产出指标 | 里程 | 30 | 31 | 20 |")]
    [InlineData("项目名称 | 养护\n一级指标 | 三级指标 | 指标值 | 完成值 | 分值\n产出指标 | 里程 | 30 | 31 | 20")]
    public void Read_RowsOfBarsWithoutARule_AreATable(string text)
    {
        WrittenForm form = Assert.Single(DocumentReader.ReadText(text).Forms);
        Assert.Equal("养护", form.Project.Text);
        Assert.Equal("产出指标 | · | 里程 | 30 | 31 | 20 | · | ·", FormText.Row(Assert.Single(form.Indicators)));
    }

    [Fact]
    public void Read_ProseWithOneBar_StaysProse() =>
        Assert.Equal(["来源：财政局 | 字号：大", "正文。"], DocumentReader.ReadText("来源：财政局 | 字号：大\n正文。\n").Paragraphs.Select(line => line.Text));

    [Fact]
    public void Read_SeveralGoalsWithATableEach_AreOneFormWithoutComplaint()
    {
        WrittenDocument document = FormText.Read(
            "2020年度水土监测项目绩效自评表 | ",
            "单位名称：某水利科研所 | 填报日期：2021年3月10日",
            "项目名称 | 水土监测",
            "主管部门 | 某市水利局 | 项目实施单位 | 本单位",
            "预算执行情况（万元）（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）",
            " | 年度财政资金总额 | 10 | 10 | 100% | 20",
            "年度绩效目标1（40分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分",
            " | 产出指标 | 质量指标 | 数据合格 | 100% | 100% | 40",
            " | 效益指标 | 满意度指标 | 服务对象满意度指标 | | | ",
            "年度绩效目标2（40分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分",
            " | 产出指标 | 质量指标 | 资料整编 | 100% | 99% | 39.6",
            "总分 | 99.6");
        WrittenForm form = Assert.Single(document.Forms);
        Assert.Equal("水土监测 某水利科研所 99.6", $"{form.Project} {form.Unit} {form.DeclaredTotal}");
        Assert.Equal(["产出指标 | 质量指标 | 数据合格 | 100% | 100% | · | 40 | ·", "产出指标 | 质量指标 | 资料整编 | 100% | 99% | · | 39.6 | ·"], form.Indicators.Select(FormText.Row));
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void Read_ManagementOfATransferWithMeasures_IsLeftOutWithoutComplaint()
    {
        WrittenDocument document = FormText.Read(
            "转移支付区域绩效目标自评表 | ",
            "转移支付名称 | 就业补助资金",
            "资金投入情况（万元） | | 全年预算数（A） | 全年执行数（B） | 预算执行率",
            " | 年度资金总额： | 1200 | 1150 | 95.83%",
            "资金管理情况 | | 情况说明 | | 存在问题和改进措施",
            " | 分配科学性 | 按因素法分配 | | 无",
            " | 下达及时性 | 按时下达 | | 无",
            "总体目标完成情况 | 总体目标 | | | 全年实际完成情况",
            " | 落实补贴。 | | | 已落实。",
            "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施",
            " | 产出指标 | 数量指标 | 享受补贴人数 | ≥800人 | 856人 | ");
        WrittenForm form = Assert.Single(document.Forms);
        Assert.Equal("transfer 落实补贴。 已落实。", $"{form.Kind} {form.ExpectedGoal} {form.ActualGoal}");
        Assert.Single(form.Indicators);
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void Read_GoalsUnderASummaryHeading_AreTheGoals()
    {
        WrittenDocument document = FormText.Read(
            "2019年度部门项目支出绩效自评表 | ",
            "项目名称 | 宿舍改造",
            "年度总体目标 | 年初设定目标 | | 年度总体目标完成情况综述",
            " | 完成改造。 | | 已完成改造。",
            FormText.Header,
            "产出指标 | 数量指标 | 指标1改造面积 | 43.2 | 37.24 | 10 | 9 | ");
        WrittenForm form = Assert.Single(document.Forms);
        Assert.Equal("完成改造。 已完成改造。", $"{form.ExpectedGoal} {form.ActualGoal}");
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void Read_RowThatBelongsNowhere_IsNamedInAWholeSentence()
    {
        WrittenDocument document = FormText.Read("项目名称 | 宿舍改造", FormText.Header, "产出指标 | 数量指标 | 面积 | 43.2 | 37.24 | 10 | 9 | ", "甲 | 乙 | 丙 | 丁 | 戊 | 己 | 庚 | 辛 | 壬 | 癸");
        Assert.EndsWith("”。", Assert.Single(document.Findings.Of(DocumentChecks.RowNotPlaced)).Found.In(PerformanceScoring.Findings.Language.Chinese), StringComparison.Ordinal);
    }
}
