using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>Two thousand layouts of real forms, most as cells and a part as files, read back to the rows they print.</summary>
public sealed class LayoutMutationTests
{
    private const int Variants = 2000;
    private const int Files = 250;

    private static readonly IReadOnlyList<WrittenForm> Forms =
    [
        .. WrittenFormJson.Read(File.ReadAllText(TestFiles.Sample("forms.json"))).Forms,
        .. WrittenFormJson.Read(File.ReadAllText(TestFiles.InTests("Layout/Mutation/field-forms.json"))).Forms,
    ];

    [Fact]
    public void Recognise_VariantsAsCells_GivesThePrintedRows()
    {
        VariantReading reading = new();
        for (int seed = 1; seed <= Variants; seed++)
        {
            Variant variant = Variant.Of(Forms, seed);
            reading.Compare(variant, FormRecogniser.Recognise(VariantCells.Of(variant)));
        }

        AssertRead(reading);
    }

    [Fact]
    public void Read_VariantsAsWorkbooks_GivesThePrintedRows()
    {
        VariantReading reading = new();
        for (int seed = 1; seed <= Files; seed++)
        {
            Variant variant = Variant.Of(Forms, seed);
            reading.Compare(variant, DocumentReader.Read(new MemoryStream(VariantWorkbook.Of(variant)), "变体.xlsx"));
        }

        AssertRead(reading);
    }

    [Fact]
    public void Read_VariantsAsWordFiles_GivesThePrintedRows()
    {
        VariantReading reading = new();
        for (int seed = 1; seed <= Files; seed++)
        {
            Variant variant = Variant.Of(Forms, seed);
            reading.Compare(variant, DocumentReader.Read(new MemoryStream(VariantWord.Of(variant)), "变体.docx"), VariantWord.Lines(variant));
        }

        AssertRead(reading);
    }

    private static void AssertRead(VariantReading reading)
    {
        File.AppendAllLines("/tmp/reading-misses.txt", reading.Misses);
        string report = $"{reading.Misread} of {reading.Rows} rows misread, {reading.Silent} of them silently; {reading.OtherMisread} of {reading.OtherFields} other fields.\n{string.Join('\n', reading.Misses.Take(20))}";
        Assert.True(reading.Silent == 0 && reading.Misread * 200 <= reading.Rows && reading.OtherMisread * 200 <= reading.OtherFields, report);
    }
}
