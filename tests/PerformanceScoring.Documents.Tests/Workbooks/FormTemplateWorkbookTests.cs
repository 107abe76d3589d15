using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceScoring.Documents.Office;
using PerformanceScoring.Reading;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>The blank form of a rulebook: valid, silent while it is blank, and a form like any other once it is filled in.</summary>
public sealed class FormTemplateWorkbookTests
{
    private static readonly Rulebook Changqing = RulebookCatalog.BuiltIn.Get("cn-sd-jinan-changqing", new DateOnly(2024, 12, 31));

    public static TheoryData<string> Rulebooks => [.. RulebookCatalog.BuiltIn.Rulebooks.Select(rulebook => rulebook.Name)];

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void Write_EveryRulebook_IsValidAndReadsAsOneBlankForm(string name)
    {
        Rulebook rulebook = RulebookCatalog.BuiltIn.Rulebooks.First(each => each.Name == name);
        byte[] workbook = Template(rulebook, null);
        WrittenForm form = Assert.Single(DocumentReader.Read(new MemoryStream(workbook), "空表.xlsx").Forms);

        Assert.Empty(OpenXmlFile.ErrorsOf(workbook));
        Assert.Equal(workbook, Template(rulebook, null));
        Assert.Empty(form.Indicators);
        Assert.Null(form.DeclaredTotal.Text);
        Assert.Null(form.Year.Text);
        Assert.Null(form.Project.Text);
        Assert.Equal("万元", form.MoneyUnit.Text);
        Assert.Equal(["年度资金总额", "当年财政拨款", "上年结转资金", "其他资金"], form.Funding.Select(row => row.Source.Text));
    }

    [Fact]
    public void Write_Changqing_HasItsTiersListsAndBounds()
    {
        using WorkbookCells cells = new(Template(Changqing, 2024));
        DataValidation[] validations = [.. cells.Sheet().Descendants<DataValidation>()];

        Assert.Equal(["自评表", "填报说明"], cells.Names);
        Assert.Contains(validations, rule => rule.Type! == DataValidationValues.List && rule.Formula1!.Text == "\"成本指标,产出指标,效益指标,满意度指标\"");
        Assert.Contains(validations, rule => rule.PromptTitle == "分值" && rule.Type! == DataValidationValues.Decimal && rule.Operator! == DataValidationOperatorValues.GreaterThanOrEqual && rule.Formula1!.Text == "0");
        Assert.Contains(validations, rule => rule.PromptTitle == "得分" && rule.Formula2!.Text == "G13" && rule.SequenceOfReferences!.InnerText!.StartsWith("H13:", StringComparison.Ordinal));
        Assert.Contains(validations, rule => rule.PromptTitle == "实际完成值" && rule.Prompt!.Value!.Contains("注2 定性指标三档", StringComparison.Ordinal));
        Assert.All(validations, rule => Assert.InRange(rule.Prompt!.Value!.Length, 1, 255));
    }

    [Fact]
    public void Read_FilledInTemplate_IsScoredLikeAnyForm()
    {
        WrittenForm form = ReadOne(FilledIn());
        Scorecard card = new Scorer(Changqing).Score(FormReader.Read(form));

        Assert.Equal("农村公路养护", form.Project.Text);
        Assert.Equal("2024", form.Year.Text);
        Assert.Equal(["养护成本", "养护里程", "路况优良率", "群众满意度"], form.Indicators.Select(row => row.Name.Text));
        Assert.Equal(["成本指标", "产出指标", "效益指标", "满意度指标"], form.Indicators.Select(row => row.Tier.Text));
        Assert.Equal(["经济成本指标", "质量指标", "经济效益指标", "服务对象满意度指标"], form.Indicators.Select(row => row.Category.Text));
        Assert.Equal(90.00m, card.Total);
        Assert.Equal([10m, 40m, 22.5m, 9.5m], card.Items.Select(item => item.Points));
        Assert.Equal(8m, card.Execution.Points);
        Assert.Empty(card.Findings);
    }

    [LibreOfficeFact]
    public void Open_FilledInTemplate_ComputesSumsRateGradeAndTheCheckOfWeights()
    {
        using LibreOffice office = new();
        byte[] recalculated = File.ReadAllBytes(office.Convert(FilledIn(), "填好.xlsx", "xlsx:Calc MS Excel 2007 XML")[0]);
        WrittenForm form = ReadOne(recalculated);
        string text = office.Print(FilledIn(), "填好.xlsx").Text;

        Assert.Equal("100 | 80 | 10 | 80.00% | 8.00", string.Join(" | ", new[] { form.Funding[0].Annual, form.Funding[0].Spent, form.Funding[0].Weight, form.Funding[0].DeclaredRate, form.Funding[0].DeclaredPoints }));
        Assert.Equal("93.00", form.DeclaredTotal.Text);
        Assert.Equal("优", form.DeclaredGrade.Text);
        Assert.Contains("符合：指标分值合计 90，加预算执行率 10，共 100", text, StringComparison.Ordinal);
        Assert.Contains("符合：产出指标分值合计 40", text, StringComparison.Ordinal);
        Assert.DoesNotContain("不符：", text, StringComparison.Ordinal);
    }

    /// <summary>The template with four rows: 8.00 + 10 + 40 + 22.50 + 9.50 = 90.00, 93 declared. Formulas keep the empty results of the blank form but for the amounts.</summary>
    private static byte[] FilledIn()
    {
        using WorkbookCells cells = new(Template(Changqing, 2024));
        cells.Fill("C3", "农村公路养护");
        cells.Fill("E7", "100");
        cells.Fill("F7", "80");
        cells.Fill("E6", "100");
        cells.Fill("F6", "80");
        FillRow(cells, 13, "养护成本", "≤100万元", "80万元", "10", "10");
        FillRow(cells, 21, "养护里程", "≥200公里", "220公里", "40", "40");
        FillRow(cells, 25, "路况优良率", "≥80%", "60%", "30", "25.5");
        FillRow(cells, 33, "群众满意度", "≥100%", "95%", "10", "9.5");
        return cells.Save();
    }

    private static void FillRow(WorkbookCells cells, int row, params string[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            cells.Fill($"{(char)('D' + i)}{row}", values[i]);
        }
    }

    private static WrittenForm ReadOne(byte[] workbook) => Assert.Single(DocumentReader.Read(new MemoryStream(workbook), "自评表.xlsx").Forms);

    private static byte[] Template(Rulebook rulebook, int? year)
    {
        using MemoryStream stream = new();
        FormTemplateWorkbook.Write(stream, rulebook, year);
        return stream.ToArray();
    }
}
