using FsCheck.Xunit;
using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Findings;
using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Conversion;

/// <summary>What is converted reads back the same, or a finding says which text does not.</summary>
public sealed class FormConverterTests
{
    [Theory]
    [InlineData(FormFormat.Json)]
    [InlineData(FormFormat.Csv)]
    [InlineData(FormFormat.Workbook)]
    [InlineData(FormFormat.Word)]
    [InlineData(FormFormat.Text)]
    [InlineData(FormFormat.Markdown)]
    public void Convert_Sample_HoldsEveryText(FormFormat format)
    {
        IReadOnlyList<WrittenForm> forms = DocumentReader.ReadFile(TestFiles.Sample("document.txt")).Forms;

        Assert.Empty(FormConverter.Convert(forms, format).Findings);
    }

    [Property(Arbitrary = [typeof(PlausibleForms)], MaxTest = 100)]
    public void Json_NastyTexts_HoldsAll(WrittenForm[] forms) => AssertHeld(forms, FormFormat.Json, _ => true);

    [Property(Arbitrary = [typeof(PlausibleForms)], MaxTest = 100)]
    public void Csv_NastyTexts_HoldsAllWithoutOuterWhiteSpace(WrittenForm[] forms) => AssertHeld(forms, FormFormat.Csv, text => text == text.Trim());

    [Property(Arbitrary = [typeof(PlausibleForms)], MaxTest = 100)]
    public void Workbook_NastyTexts_HoldsAllThatFitIntoACell(WrittenForm[] forms) => AssertHeld(forms, FormFormat.Workbook, PlausibleForms.IsHeldByCells);

    [Property(Arbitrary = [typeof(PlausibleForms)], MaxTest = 100)]
    public void Markdown_NastyTexts_HoldsAllThatFitIntoACell(WrittenForm[] forms) => AssertHeld(forms, FormFormat.Markdown, PlausibleForms.IsHeldByCells);

    [Property(Arbitrary = [typeof(PlausibleForms)], MaxTest = 100)]
    public void Text_NastyTexts_HoldsAllThatFitIntoALine(WrittenForm[] forms) => AssertHeld(forms, FormFormat.Text, PlausibleForms.IsHeldByLines);

    [Theory]
    [InlineData(FormFormat.Workbook, 32_768)]
    [InlineData(FormFormat.Text, 1_000_001)]
    [InlineData(FormFormat.Markdown, 1_000_001)]
    public void Convert_TextTooLong_IsNamed(FormFormat format, int length)
    {
        WrittenForm form = Small(new string('长', length));

        Assert.Contains(FormConverter.Convert([form], format).Findings, finding => finding.Check == WritingChecks.NotHeld && finding.Place.Line == 7);
    }

    [Fact]
    public void Convert_LineBreakIntoText_IsNamedWithBothTexts()
    {
        Finding finding = Assert.Single(FormConverter.Convert([Small("甲\n乙")], FormFormat.Text).Findings);

        Assert.Equal("“道路维修”第 1 行指标的三级指标：原文“甲\n乙”，文件中为“甲 乙”。请改用能保存该内容的格式（如 .json），或先改写原文。", finding.In(Language.Chinese));
        Assert.Equal(1, finding.IndicatorNumber);
        Assert.Equal(7, finding.Place.Line);
    }

    [Fact]
    public void Convert_NoForm_Throws() => Assert.Throws<ArgumentException>(() => FormConverter.Convert([], FormFormat.Json));

    private static WrittenForm Small(string name) => new()
    {
        Project = "道路维修",
        Indicators = [new WrittenIndicator { Tier = "产出指标", Category = "数量指标", Name = new WrittenText(name, new Location { Line = 7 }), Target = "≥3公里", Actual = "3", Weight = "50", DeclaredPoints = "50" }],
        DeclaredTotal = "50",
    };

    private static void AssertHeld(WrittenForm[] forms, FormFormat format, Func<string, bool> isHeld)
    {
        WrittenForm[] holdable = [.. forms.Where(form => WrittenFormTexts.Of(form).All(entry => isHeld(entry.Text.Text ?? "")))];
        if (holdable.Length > 0)
        {
            string[] lost = [.. FormConverter.Convert(holdable, format).Findings.Select(finding => finding.In(Language.English))];
            Assert.True(lost.Length == 0, string.Join('\n', lost));
        }
    }
}
