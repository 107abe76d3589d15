using System.Globalization;
using PerformanceScoring.Documents.Office;
using PerformanceScoring.Reading;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>Scored forms as a workbook: valid, read again like the forms themselves, and what LibreOffice computes is what we wrote.</summary>
public sealed class ScoredFormWorkbookTests
{
    [Fact]
    public void Write_Sample_IsValidAndTheSameEveryTime()
    {
        Scorecard[] cards = Sample();
        byte[] workbook = Bytes(cards);

        Assert.Empty(OpenXmlFile.ErrorsOf(workbook));
        Assert.Equal(workbook, Bytes(cards));
    }

    [Fact]
    public void Write_Sample_ReadsBackWithTheSameRowsPointsAndTotals()
    {
        Scorecard[] cards = Sample();
        WrittenDocument read = DocumentReader.Read(new MemoryStream(Bytes(cards)), "复算.xlsx");
        Scorecard[] again = [.. read.Forms.Select(form => new Scorer(cards[0].Rulebook).Score(FormReader.Read(form)))];

        Assert.Equal(cards.Select(card => card.Form.Project.Text), again.Select(card => card.Form.Project.Text));
        Assert.Equal(cards.Select(card => card.DeclaredTotal), again.Select(card => card.DeclaredTotal));
        Assert.Equal(cards.Select(card => card.Total), again.Select(card => card.Total));
        Assert.Equal(cards.Select(card => card.Range), again.Select(card => card.Range));
        Assert.Equal(cards.SelectMany(card => card.Items).Select(item => item.DeclaredPoints), again.SelectMany(card => card.Items).Select(item => item.DeclaredPoints));
    }

    [Fact]
    public void Write_Sample_MarksTheTotalsThatDiffer()
    {
        using WorkbookCells cells = new(Bytes(Sample()));
        HashSet<uint> looks = [.. Enumerable.Range(4, 12).Select(row => cells.Cell($"I{row}").StyleIndex!.Value)];
        uint usual = cells.Cell("I4").StyleIndex!.Value;

        Assert.Equal(2, looks.Count);
        Assert.Equal(["5", "9", "11", "12", "13"], Enumerable.Range(4, 12).Where(row => cells.Cell($"I{row}").StyleIndex!.Value != usual).Select(row => row.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Write_Summary_HasTheSumsOfTheDocument()
    {
        using WorkbookCells cells = new(Bytes(Sample()));

        Assert.Equal("880.22", cells.Cell("E16").CellValue!.Text);
        Assert.Equal("593.57", cells.Cell("F16").CellValue!.Text);
        Assert.Equal("ROUND(SUM(E4:E15),8)", cells.Cell("E16").CellFormula!.Text);
        Assert.Equal("5", cells.Cell("O16").CellValue!.Text);
        Assert.Equal("A3:O15", cells.Sheet().Descendants<DocumentFormat.OpenXml.Spreadsheet.AutoFilter>().Single().Reference!.Value);
        Assert.Equal(3, cells.Sheet().Descendants<DocumentFormat.OpenXml.Spreadsheet.Pane>().Single().VerticalSplit!.Value);
        Assert.Equal(13, cells.Names.Count());
    }

    [Fact]
    public void Write_NoForms_IsStillAValidSummary()
    {
        using MemoryStream stream = new();
        ScoredFormWorkbook.WriteSummary(stream, []);

        Assert.Empty(OpenXmlFile.ErrorsOf(stream.ToArray()));
    }

    [Theory]
    [InlineData("cn-execution-capped")]
    [InlineData("cn-hubei")]
    [InlineData("cn-ningxia-yuanzhou")]
    public void Write_OtherRulebooks_IsValid(string id) => Assert.Empty(OpenXmlFile.ErrorsOf(Bytes(Sample(id))));

    [LibreOfficeFact]
    public void Open_Recalculated_GivesOurTotalsAndPrintsChinese()
    {
        using LibreOffice office = new();
        byte[] workbook = Bytes([.. Sample(), .. Sample("cn-execution-capped")]);
        using WorkbookCells ours = new(workbook);
        using WorkbookCells theirs = new(File.ReadAllBytes(office.Convert(RecalculatedFormulas.Of(workbook), "recalculated.xlsx", "xlsx:Calc MS Excel 2007 XML")[0]));
        Dictionary<string, string> results = ours.Results();

        Assert.True(results.Count > 24 * 8, $"{results.Count} formulas");
        Assert.Equal(results, theirs.Results());

        (string text, IReadOnlyList<string> pictures) = office.Print(Bytes([.. Sample().Take(7)]), "复算.xlsx");
        Assert.Contains("绩效自评情况汇总表", text, StringComparison.Ordinal);
        Assert.Contains("山东省优质节能换热装备创建基地奖补资金", text, StringComparison.Ordinal);
        Assert.Contains("否，等级可能不是优", text, StringComparison.Ordinal);
        Assert.All(pictures, picture => Assert.True(new FileInfo(picture).Length > 5_000, picture));
    }

    private static Scorecard[] Sample(string id = "cn-sd-jinan-changqing")
    {
        Scorer scorer = new(RulebookCatalog.BuiltIn.Get(id));
        return [.. DocumentReader.ReadFile(TestFiles.Sample("document.txt")).Forms.Select(form => scorer.Score(FormReader.Read(form)))];
    }

    private static byte[] Bytes(IReadOnlyList<Scorecard> cards)
    {
        using MemoryStream stream = new();
        ScoredFormWorkbook.Write(stream, cards);
        return stream.ToArray();
    }
}
