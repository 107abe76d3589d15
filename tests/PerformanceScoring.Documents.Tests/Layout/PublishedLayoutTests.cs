using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Layout;

/// <summary>Layouts as places publish them: Chongqing, Lijiang, Sichuan, the national transfer payment form, a department's form.</summary>
public sealed class PublishedLayoutTests
{
    [Fact]
    public void Read_DepartmentFormWithTotalInTheHead_TakesTheAdjustedTarget()
    {
        WrittenDocument document = FormText.Read(
            "部门整体绩效自评表 | ",
            "主管部门 | 某委宣传部 | | 财政处室 | 行财处 | | 自评总分（分） | 97.6 | | ",
            "部门预算执行情况（万元） | 年初预算数 | | 全年（调整）预算数 | 全年执行数 | 执行率（%） | | 执行率权重 | 执行率得分（分） | ",
            " | 500 | | 425 | 323 | 76% | | 10 | 7.6 | ",
            "绩效指标 | 指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 得分系数（%） | 指标权重（分） | 指标得分（分）",
            " | 人员控制率 | % | 定量指标 | | 100 | 92 | 100% | 2 | 2",
            " | 宣传活动次数 | 次 | 定量指标 | 50 | 40 | 43 | 100% | 10 | 10",
            " | 制度健全性 | | 定性指标 | 高 | | 高 | 100% | 3 | 3");
        WrittenForm form = Assert.Single(document.Forms);
        Assert.Equal("department 某委宣传部 97.6", $"{form.Kind} {form.Department} {form.DeclaredTotal}");
        Assert.Equal("· | 500 | 425 | 323 | 10 | 76% | 7.6", FormText.Row(Assert.Single(form.Funding)));
        Assert.Equal(
            ["· | · | 人员控制率 | 100 | 92 | 2 | 2 | ·", "· | · | 宣传活动次数 | 40 | 43 | 10 | 10 | ·", "· | · | 制度健全性 | 高 | 高 | 3 | 3 | ·"],
            form.Indicators.Select(FormText.Row));
        Assert.Equal(7, Assert.Single(document.Findings.Of(DocumentChecks.FieldPrintedTwice)).Place.Line);
    }

    [Fact]
    public void Read_BlockHeadingOverLevelsAndValueOverItsParts_IsRead()
    {
        WrittenForm form = FormText.ReadOne(
            "2020年度项目支出绩效自评表 | ",
            "项目名称 | 卫片执法补助经费",
            "项目资金 (万元) | | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | ",
            " | 年度资金总额 | | | 7.29 | 7.29 | 7.29 | 10.00 | 100% | 10.00 | ",
            "绩效指标 | | | 年度指标值 | | | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 | ",
            "一级 指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | | | | | ",
            "产出指标 | 数量指标 | 补助经费 | ﹦ | 72890 | 元 | 72890 | 10.00 | 9.00 | | ",
            " | 质量指标 | 验收合格率 | ≥ | 95 | % | 100 | 20 | 19 | | ",
            "总分 | | | | | | | 100 | 85 | 良 | ");
        Assert.Equal(["产出指标 | 数量指标 | 补助经费 | 72890 | 72890 | 10.00 | 9.00 | ·", "产出指标 | 质量指标 | 验收合格率 | 95 | 100 | 20 | 19 | ·"], form.Indicators.Select(FormText.Row));
        Assert.Equal("﹦ 元 ≥ %", string.Join(' ', form.Indicators.Select(row => $"{row.Sign} {row.MeasureUnit}")));
        Assert.Equal("85 良", $"{form.DeclaredTotal} {form.DeclaredGrade}");
    }

    [Fact]
    public void Read_BudgetHeadingOverTheNamesOfTheRows_TakesTheAdjustedBudget()
    {
        WrittenDocument document = FormText.Read(
            "部门预算项目支出绩效自评表（2023年度） | ",
            "项目名称 | 安可替代补助资金",
            "项目基本情况 | 1.项目年度目标完成情况 | 项目年度目标 | | | | | 年度目标完成情况 | | | ",
            " | | 购买安可设备 | | | | | 完成 | | | ",
            " | 2.项目实施内容及过程概述 | 购买13台 | | | | | | | | ",
            "预算执行情况（10分） | 年度预算数（万元） | 年初预算 | | 调整后预算数 | | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因",
            " | 总额 | 0.00 | | 3.36 | | 3.30 | 98.21% | 10 | 9.82 | ",
            " | 其中：财政资金 | 0.00 | | 3.36 | | 3.30 | 98.21% | / | / | ",
            " | 其他资金 | | | | | | | / | / | ",
            "绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析",
            " | 产出指标 | 质量指标 | 完成支付 | = | 100 | % | 100% | 60 | 60 | ",
            "合计 | 100 | | | | | | | | 69.82 | ",
            "评价结论 | 已支付。 | | | | | | | | | ");
        WrittenForm form = Assert.Single(document.Forms);
        Assert.Equal(["总额 | 0.00 | 3.36 | 3.30 | 10 | 98.21% | 9.82", "财政资金 | 0.00 | 3.36 | 3.30 | / | 98.21% | /", "其他资金 | · | · | · | / | · | /"], form.Funding.Select(FormText.Row));
        Assert.Equal("购买安可设备 完成 69.82 万元", $"{form.ExpectedGoal} {form.ActualGoal} {form.DeclaredTotal} {form.MoneyUnit}");
        Assert.Equal("产出指标 | 质量指标 | 完成支付 | 100 | 100% | 60 | 60 | ·", FormText.Row(Assert.Single(form.Indicators)));
        Assert.Empty(document.Findings.Of(DocumentChecks.RowNotPlaced));
    }

    [Fact]
    public void Read_TransferFormWithManagement_LeavesItsTextsOut()
    {
        WrittenDocument document = FormText.Read(
            "转移支付区域（项目）绩效目标自评表 | ",
            "（2022年度） | ",
            "转移支付（项目）名称 | 就业补助资金 | ",
            "中央主管部门 | 某部 | ",
            "地方主管部门 | 区人社局 | | | 资金使用单位 | 就业中心 | | ",
            "资金投入情况（万元） | | | 全年预算数（A） | 全年执行数（B） | | 预算执行率（B/A×100%） | ",
            " | 年度资金总额： | | 7165.32 | 6992.95 | | 97.59% | ",
            " | 其他资金 | | | | | | ",
            "资金管理情况 | | | 情况说明 | | | 存在问题和改进措施 | ",
            " | 分配科学性 | | 按因素法分配 | | | 无 | ",
            " | 支出责任履行情况 | | 已履行 | | | 无 | ",
            "总体目标完成情况 | 总体目标 | | | | 全年实际完成情况 | | ",
            " | 稳就业 | | | | 新增就业2100人 | | ",
            "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施 | ",
            " | 产出指标 | 数量指标 | 培训人数 | ≥100人 | 120人 | | ",
            "说明 | 无 | ");
        WrittenForm form = Assert.Single(document.Forms);
        Assert.Equal("transfer 就业补助资金 区人社局 就业中心 2022", $"{form.Kind} {form.Project} {form.Department} {form.Unit} {form.Year}");
        Assert.Equal(["年度资金总额 | · | 7165.32 | 6992.95 | · | 97.59% | ·", "其他资金 | · | · | · | · | · | ·"], form.Funding.Select(FormText.Row));
        Assert.Equal("稳就业 新增就业2100人", $"{form.ExpectedGoal} {form.ActualGoal}");
        Assert.Equal("产出指标 | 数量指标 | 培训人数 | ≥100人 | 120人 | · | · | ·", FormText.Row(Assert.Single(form.Indicators)));
        Assert.Empty(document.Findings.Of(DocumentChecks.RowNotPlaced));
    }

    [Fact]
    public void Read_DepartmentFormWithTasks_ReadsFundsGoalsAndRows()
    {
        WrittenForm form = FormText.ReadOne(
            "部门整体支出绩效自评表（2023年度） | ",
            "部门名称 | 某市交通运输局 | ",
            "年度主要任务 | 任务名称 | 主要内容 | 预算数（万元） | | 执行数（万元） | | ",
            " | 公路养护 | 养护100公里 | 1200 | | 1150 | | ",
            "年度总体目标 | 预期目标 | | | 实际完成情况 | | | ",
            " | 保障畅通 | | | 完成 | | | ",
            "部门整体支出预算执行情况（万元） | 资金总额 | 全年预算数 | | 全年执行数 | 分值 | 执行率 | 得分",
            " | 合计 | 1500 | | 1440 | 10 | 96% | 9.6",
            " | 基本支出 | 500 | | 500 | | | ",
            "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分",
            " | 履职效能 | 重点工作任务完成 | 养护里程 | ≥100公里 | 102公里 | 30 | 30",
            " | 管理效率 | 预算编制管理 | 编制规范 | 规范 | 规范 | 20 | 20",
            "总分 | | | | | | 100 | 59.6");
        Assert.Equal("department 某市交通运输局 2023 59.6", $"{form.Kind} {form.Department} {form.Year} {form.DeclaredTotal}");
        Assert.Contains("合计 | · | 1500 | 1440 | 10 | 96% | 9.6", form.Funding.Select(FormText.Row));
        Assert.Equal(["履职效能 | 重点工作任务完成 | 养护里程 | ≥100公里 | 102公里 | 30 | 30 | ·", "管理效率 | 预算编制管理 | 编制规范 | 规范 | 规范 | 20 | 20 | ·"], form.Indicators.Select(FormText.Row));
        Assert.Equal("保障畅通 完成", $"{form.ExpectedGoal} {form.ActualGoal}");
    }
}
