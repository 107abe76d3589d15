using System.IO.Compression;
using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Reading;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.Conversion;

/// <summary>The twelve sample forms lie in docs/samples in every format. PERFSCORE_WRITE_DOCS=1 writes them anew; forms.xls was made once by LibreOffice out of forms.xlsx.</summary>
public sealed class CommittedSamplesTests
{
    private static readonly IReadOnlyList<WrittenForm> Forms = DocumentReader.ReadFile(TestFiles.Sample("document.txt")).Forms;

    [Theory]
    [InlineData("forms.xlsx")]
    [InlineData("forms.docx")]
    [InlineData("forms.xls")]
    [InlineData("forms.csv")]
    [InlineData("forms.txt")]
    [InlineData("forms.md")]
    public void Read_CommittedFile_GivesTheSameTextsAndScores(string name)
    {
        WrittenDocument read = DocumentReader.ReadFile(TestFiles.Sample(name));

        Assert.Empty(WrittenFormComparison.Differences(Forms, read.Forms));
        Assert.Equal(Forms.Select(Score), read.Forms.Select(Score));
    }

    [Fact]
    public void Read_CommittedJson_GivesTheSameTextsAndScores()
    {
        // It was typed from the document, without the notes and the unit of money above the tables.
        IReadOnlyList<WrittenForm> read = DocumentReader.ReadFile(TestFiles.Sample("forms.json")).Forms;
        static IEnumerable<(FormPart, string)> Typed(WrittenForm form) =>
            WrittenFormTexts.Of(form).Where(entry => entry.Part.Field is not (FieldNames.Notes or FieldNames.MoneyUnit)).Select(entry => (entry.Part, entry.Text.Text ?? ""));

        Assert.Equal(Forms.SelectMany(Typed), read.SelectMany(Typed));
        Assert.Equal(Forms.Select(Score), read.Select(Score));
    }

    [Theory]
    [InlineData("forms.xlsx")]
    [InlineData("forms.docx")]
    [InlineData("forms.csv")]
    [InlineData("forms.txt")]
    [InlineData("forms.md")]
    public void Convert_Sample_GivesTheCommittedFile(string name)
    {
        FormFormat format = FormFormats.All.First(entry => name.EndsWith(entry.Ending, StringComparison.Ordinal)).Format;
        byte[] content = FormConverter.Convert(Forms, format).Content.ToArray();
        string path = TestFiles.Sample(name);
        if (Environment.GetEnvironmentVariable("PERFSCORE_WRITE_DOCS") == "1")
        {
            File.WriteAllBytes(path, content);
        }

        // How well a runtime compresses may change; what is inside may not.
        byte[] committed = File.ReadAllBytes(path);
        Assert.Equal(FormFormats.IsBinary(format) ? Unpacked(committed) : [Text(committed)], FormFormats.IsBinary(format) ? Unpacked(content) : [Text(content)]);
    }

    private static string Score(WrittenForm form)
    {
        Scorecard card = new Scorer(RulebookCatalog.BuiltIn.Get("cn-sd-jinan-changqing")).Score(FormReader.Read(form));
        return $"{card.Total} {card.Range} {card.Grade} {card.DeclaredTotal}";
    }

    private static string Text(byte[] content) => System.Text.Encoding.UTF8.GetString(content).ReplaceLineEndings("\n");

    private static string[] Unpacked(byte[] workbook)
    {
        using ZipArchive archive = new(new MemoryStream(workbook));
        return [.. archive.Entries.Select(entry =>
        {
            using StreamReader reader = new(entry.Open());
            return $"{entry.FullName} {entry.LastWriteTime.Year} {reader.ReadToEnd()}";
        })];
    }
}
