using FsCheck.Xunit;
using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>The official form in Word: valid, the same bytes every time, and read back cell for cell.</summary>
public sealed class WrittenFormWordTests
{
    [Fact]
    public void Write_SampleForms_ReadBackCellForCell()
    {
        IReadOnlyList<WrittenForm> forms = DocumentReader.ReadFile(TestFiles.Sample("document.txt")).Forms;
        WrittenDocument read = ReadBack(forms);
        Assert.Equal(12, read.Forms.Count);
        Assert.Empty(read.Findings);
        Assert.Equal(WrittenFormJson.ToJson(forms), WrittenFormJson.ToJson(read.Forms));
    }

    [Property(Arbitrary = [typeof(PrintableForms)])]
    public void Write_GeneratedForms_ReadBackCellForCell(WrittenForm[] forms)
    {
        WrittenDocument read = ReadBack(forms);
        Assert.Equal(WrittenFormJson.ToJson(forms), WrittenFormJson.ToJson(read.Forms));
    }

    [Property(Arbitrary = [typeof(PrintableForms)], MaxTest = 20)]
    public void Write_GeneratedForms_AreValidAndAlwaysTheSameBytes(WrittenForm[] forms)
    {
        byte[] bytes = BytesOf(forms);
        Assert.Equal(bytes, BytesOf(forms));
        Assert.Empty(WordFile.ErrorsOf(bytes));
    }

    [Fact]
    public void Write_CharactersThatXmlCannotHold_AreReplaced()
    {
        WrittenForm form = new()
        {
            Project = "坏\u0001字\uD800符",
            Year = "2024",
            Indicators = [new WrittenIndicator { Tier = "产出指标", Category = "数量指标", Name = "甲\r\n乙", Target = "1", Actual = "1", Weight = "5", DeclaredPoints = "5" }],
        };
        WrittenForm read = Assert.Single(ReadBack([form]).Forms);
        Assert.Equal("坏\uFFFD字\uFFFD符", read.Project.Text);
        Assert.Equal("甲\n乙", read.Indicators[0].Name.Text);
    }

    [Fact]
    public void Write_RowsWithoutPoints_StayRowsOfTheirOwn()
    {
        WrittenForm form = new()
        {
            Kind = "project",
            Project = "甲",
            Year = "2024",
            Indicators = [.. new[] { "一", "二", "三" }.Select(name => new WrittenIndicator { Tier = "产出指标", Category = "数量指标", Name = name, Target = "完成" })],
        };
        Assert.Equal(WrittenFormJson.ToJson([form]), WrittenFormJson.ToJson(ReadBack([form]).Forms));
    }

    [Fact]
    public void Write_UnitOfMoneyThatIsNone_IsNotTakenForAnOffice()
    {
        WrittenForm form = new() { Project = "甲", Unit = "某局", MoneyUnit = "美元", Indicators = [new WrittenIndicator { Tier = "产出指标", Name = "乙", Target = "1", Weight = "5" }] };
        WrittenDocument read = ReadBack([form]);
        Assert.Equal("某局", read.Forms[0].Unit.Text);
        Assert.Contains(read.Findings, finding => finding.Found.ToString().Contains("美元", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_NoForms_IsAValidDocument() => Assert.Empty(WordFile.ErrorsOf(BytesOf([])));

    private static WrittenDocument ReadBack(IReadOnlyList<WrittenForm> forms)
    {
        using MemoryStream stream = new(BytesOf(forms));
        return DocumentReader.Read(stream, "forms.docx");
    }

    private static byte[] BytesOf(IReadOnlyList<WrittenForm> forms) => WordFile.BytesOf(stream => WrittenFormWord.Write(stream, forms));
}
