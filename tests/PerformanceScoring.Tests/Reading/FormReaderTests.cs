using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Values;

namespace PerformanceScoring.Reading;

public sealed class FormReaderTests
{
    [Fact]
    public void Read_FundsBlock_GivesExecutionAndSources()
    {
        SelfEvaluationForm form = FormReader.Read(new WrittenForm
        {
            Project = "项目",
            Year = "2024年度",
            Funding =
            [
                new WrittenFunding { Source = "年度资金总额", Initial = "0", Annual = "14.58", Spent = "10", Weight = "10", DeclaredRate = "68.59%", DeclaredPoints = "6.86" },
                new WrittenFunding { Source = "其中：当年财政拨款", Initial = "0", Annual = "14.58", Spent = "10" },
                new WrittenFunding { Source = "上年结转资金", Initial = "0", Annual = "/", Spent = "" },
                new WrittenFunding { Source = "单位自有资金" },
            ],
        });

        BudgetExecution execution = form.Execution!;
        Assert.Equal(2024, form.Year);
        Assert.Equal("0万元 (assumed)", Spoken.Of(execution.InitialBudget));
        Assert.Equal("14.58万元 (assumed)", Spoken.Of(execution.AnnualBudget));
        Assert.Equal("10万元 (assumed)", Spoken.Of(execution.Spent));
        Assert.Equal("10", Spoken.Of(execution.Weight));
        Assert.Equal("68.59%", Spoken.Of(execution.DeclaredRate));
        Assert.Equal("6.86", Spoken.Of(execution.DeclaredPoints));
        Assert.Equal([FundingKind.CurrentYear, FundingKind.CarriedOver, FundingKind.Other], execution.Sources.Select(source => source.Kind));
        Assert.Equal("not applicable", Spoken.Of(execution.Sources[1].AnnualBudget));
        Assert.Equal("missing", Spoken.Of(execution.Sources[1].Spent));
        Assert.Empty(form.ReadingFindings);
    }

    [Theory]
    [InlineData("259.45万元", "259.45万元")]
    [InlineData("2594500元", "2594500元")]
    [InlineData("2,594,500", "2594500元 (assumed)")]
    [InlineData("300万", "300万元 (assumed)")]
    [InlineData("12个", "unreadable: 此处的单位不对")]
    [InlineData("约300", "unreadable: 此处应为一个数")]
    [InlineData("#DIV/0!", "unreadable: 电子表格公式出错")]
    public void Read_Amount_KeepsItsUnitOrTakesTheFormsOwn(string text, string expected)
    {
        SelfEvaluationForm form = FormReader.Read(new WrittenForm { MoneyUnit = "单位：元", Funding = [new WrittenFunding { Source = "合计", Spent = text }] });

        Assert.Equal(Unit.Yuan, form.MoneyUnit);
        Assert.Equal(expected, Spoken.Of(form.Execution!.Spent));
    }

    [Theory]
    [InlineData("66.63%", "66.63%")]
    [InlineData("100", "100")]
    [InlineData("1", "1")]
    [InlineData("20", "20")]
    [InlineData("0.95", "0.95")]
    [InlineData("", "missing")]
    [InlineData("#DIV/0!", "unreadable: 电子表格公式出错")]
    public void Read_DeclaredRate_StaysAsWritten(string text, string expected)
    {
        SelfEvaluationForm form = FormReader.Read(new WrittenForm { Funding = [new WrittenFunding { Source = "年度资金总额", DeclaredRate = text }] });

        Assert.Equal(expected, Spoken.Of(form.Execution!.DeclaredRate));
    }

    [Theory]
    [InlineData("年度资金总额（元）", "元")]
    [InlineData("年度资金总额（万元）", "万元")]
    [InlineData("年度资金总额", "万元")]
    public void Read_MoneyUnit_MayStandInTheNameOfTheTotal(string name, string unit) =>
        Assert.Equal(unit, FormReader.Read(new WrittenForm { Funding = [new WrittenFunding { Source = name }] }).MoneyUnit.Symbol);

    [Fact]
    public void Read_SourcesWithoutTotal_AddsNothingUp()
    {
        SelfEvaluationForm form = FormReader.Read(new WrittenForm
        {
            Funding = [new WrittenFunding { Source = "当年财政拨款", Annual = "10", Spent = "5" }, new WrittenFunding { Source = "其他资金", Annual = "2", Spent = "1" }],
        });

        Assert.Equal(ValueState.Missing, form.Execution!.AnnualBudget.State);
        Assert.Equal(2, form.Execution.Sources.Count);
        Assert.Equal("PS935", Assert.Single(form.ReadingFindings).Check.Id);
    }

    [Theory]
    [InlineData("", "", "10", "90", true)]
    [InlineData("10", "", "10", "90", false)]
    [InlineData("", "9.5", "10", "90", false)]
    [InlineData("", "", "10", "80", false)]
    public void Read_ExecutionRateAmongTheRows_IsTheExecutionWhereItCanBeNothingElse(string weight, string points, string rowWeight, string others, bool isExecution)
    {
        SelfEvaluationForm form = FormReader.Read(new WrittenForm
        {
            Funding = [new WrittenFunding { Source = "年度资金总额", Annual = "60", Spent = "57", Weight = weight, DeclaredPoints = points }],
            Indicators =
            [
                new WrittenIndicator { Tier = "预算执行", Name = "预算执行率", Target = "100%", Actual = "95%", Weight = rowWeight, DeclaredPoints = "9.5", Reason = "尾款未付" },
                new WrittenIndicator { Tier = "产出指标", Name = "人数", Target = "≥10人", Actual = "10人", Weight = others, DeclaredPoints = others },
            ],
        });

        Assert.Equal(isExecution ? 1 : 2, form.Indicators.Count);
        Assert.Equal(isExecution, form.ReadingFindings.Any(finding => finding.Check.Id == "PS941"));
        if (isExecution)
        {
            Assert.Equal((10m, 9.5m, "尾款未付"), (form.Execution!.Weight.Number, form.Execution.DeclaredPoints.Number, form.Explanation.Text));
        }
    }

    [Fact]
    public void Read_TwoTotals_FirstCountsAndTheOtherIsSaid()
    {
        SelfEvaluationForm form = FormReader.Read(new WrittenForm
        {
            Funding = [new WrittenFunding { Source = "年度资金总额", Annual = "10" }, new WrittenFunding { Source = "合计", Annual = "12" }],
        });

        Assert.Equal(10m, form.Execution!.AnnualBudget.Number);
        Assert.Equal(FundingKind.Total, Assert.Single(form.Execution.Sources).Kind);
        Assert.Equal("PS936", Assert.Single(form.ReadingFindings).Check.Id);
    }

    [Fact]
    public void Read_FirstFundsRowWithoutAName_IsTheTotal()
    {
        BudgetExecution execution = FormReader.Read(new WrittenForm
        {
            Funding = [new WrittenFunding { Annual = "20", Spent = "19" }, new WrittenFunding { Source = "财政拨款", Annual = "20", Spent = "19" }],
        }).Execution!;
        Assert.Equal(20m, execution.AnnualBudget.Number);
        Assert.Equal(19m, execution.Spent.Number);
        Assert.Equal(FundingKind.CurrentYear, Assert.Single(execution.Sources).Kind);
    }

    [Fact]
    public void Read_FormWithoutFunds_HasNoExecution() => Assert.Null(FormReader.Read(new WrittenForm()).Execution);

    [Theory]
    [InlineData("2024", null, 2024)]
    [InlineData("2024年度", null, 2024)]
    [InlineData("２０２４年", null, 2024)]
    [InlineData("二〇二四年度", null, 2024)]
    [InlineData(null, "2023年度项目支出绩效自评表", 2023)]
    [InlineData("2023-2024年", null, null)]
    [InlineData("去年", null, null)]
    [InlineData("12345", null, null)]
    [InlineData(null, "项目支出绩效自评表", null)]
    public void Read_Year_IsTheOneYearNamed(string? year, string? title, int? expected) =>
        Assert.Equal(expected, FormReader.Read(new WrittenForm { Year = year, Kind = title }).Year);

    [Theory]
    [InlineData(null, FormKind.Project)]
    [InlineData("project", FormKind.Project)]
    [InlineData("department", FormKind.Department)]
    [InlineData("部门整体支出绩效自评表", FormKind.Department)]
    [InlineData("transfer", FormKind.Transfer)]
    [InlineData("转移支付区域绩效目标自评表", FormKind.Transfer)]
    [InlineData("narrative-form", FormKind.Narrative)]
    public void Read_Kind_FromCodeOrTitle(string? text, FormKind expected) => Assert.Equal(expected, FormReader.Read(new WrittenForm { Kind = text }).Kind);

    [Theory]
    [InlineData("12.5.3", "1", null, "PS930")]
    [InlineData("≥95%", "0.96", null, "PS931")]
    [InlineData("100万", "0", null, "PS932")]
    [InlineData("12月底前", "及时", null, "PS934")]
    [InlineData("≥95%", "96%", "≤", "PS939")]
    [InlineData("95%", "96%", "？？", "PS940")]
    [InlineData("≥95%", "96%", "≥", null)]
    public void Read_Row_ReportsWhatIsWorthKnowing(string target, string actual, string? sign, string? check)
    {
        Location place = new() { File = "form.txt", Line = 9 };

        SelfEvaluationForm form = FormReader.Read(new WrittenForm
        {
            Indicators =
            [
                new WrittenIndicator { Name = "第一行", Target = "及时", Actual = "及时", Weight = "10" },
                new WrittenIndicator { Name = "总成本", Tier = "成本指标", Target = target, Actual = actual, Sign = sign, Weight = "10", Place = place },
            ],
        });

        if (check is null)
        {
            Assert.Empty(form.ReadingFindings);
            return;
        }

        Finding finding = Assert.Single(form.ReadingFindings);
        Assert.Equal(check, finding.Check.Id);
        Assert.Equal(2, finding.IndicatorNumber);
        Assert.Equal(place, finding.Place);
        Assert.NotEqual(finding.In(Language.Chinese), finding.In(Language.English));
    }

    [Fact]
    public void Read_WordsWhereANumberIsDue_AreReportedWithTheirPlace()
    {
        Location place = new() { Line = 4 };

        SelfEvaluationForm form = FormReader.Read(new WrittenForm
        {
            DeclaredTotal = new WrittenText("优秀", place),
            Indicators = [new WrittenIndicator { Weight = new WrittenText("较高", place), DeclaredPoints = new WrittenText("满分", place) }],
        });

        Assert.Equal(["PS933", "PS933", "PS933"], form.ReadingFindings.Select(finding => finding.Check.Id));
        Assert.All(form.ReadingFindings, finding => Assert.Equal(place, finding.Place));
        Assert.Equal("分值“较高”不是可用的数字：此处应为一个数。请填写一个数。", form.ReadingFindings[0].In(Language.Chinese));
        Assert.Equal("The weight “较高” is no usable number: one number is due here. Enter one number.", form.ReadingFindings[0].In(Language.English));
    }

    [Fact]
    public void Read_Document_KeepsFormsAndFindings()
    {
        Finding finding = new(ReadingChecks.UnreadableValue, new Message("甲", "a"));

        SelfEvaluationDocument document = FormReader.Read(new WrittenDocument("file.txt", [new WrittenForm { Project = "一" }, new WrittenForm { Project = "二" }], [finding]));

        Assert.Equal("file.txt", document.File);
        Assert.Equal(["一", "二"], document.Forms.Select(form => form.Project.Text));
        Assert.Same(finding, Assert.Single(document.Findings));
    }

    [Fact]
    public void ReadingChecks_Ids_LieInTheirRangeAndAreUnique()
    {
        Assert.All(ReadingChecks.All, check => Assert.InRange(check.Id, "PS930", "PS949"));
        Assert.Equal(ReadingChecks.All.Count, ReadingChecks.All.Select(check => check.Id).Distinct().Count());
        Assert.Equal(ReadingChecks.All.Count, ReadingChecks.All.Select(check => check.Name).Distinct().Count());
    }
}
