using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Forms;
using PerformanceScoring.Reading;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>Two thousand layouts of real forms, most as cells and a part as files, read back to the rows they print.</summary>
public sealed class LayoutMutationTests
{
    private const int Variants = 2000;
    private const int Files = 250;
    private const int Scored = 600;

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

    [Fact]
    public void Score_VariantsOfForms_GivesThePointsOfTheForms()
    {
        Scorer scorer = new(RulebookCatalog.BuiltIn.Get("cn-sd-jinan-changqing", new DateOnly(2024, 12, 31)));
        List<string> different = [];
        int compared = 0;
        for (int seed = 1; seed <= Scored; seed++)
        {
            Variant variant = Variant.Of(Forms, seed);
            IReadOnlyList<SelfEvaluationForm> read = FormReader.Read(FormRecogniser.Recognise(VariantCells.Of(variant))).Forms;
            for (int i = 0; i < variant.Forms.Count; i++)
            {
                Scorecard expected = scorer.Score(FormReader.Read(new WrittenDocument(null, [variant.Forms[i].Source])).Forms[0]);
                Scorecard actual = scorer.Score(read[i]);
                compared++;
                if ((expected.Total, expected.Range) != (actual.Total, actual.Range))
                {
                    string rows = string.Join('\n', expected.Items.Zip(actual.Items).Where(pair => pair.First.Points != pair.Second.Points || pair.First.Range != pair.Second.Range).Select(pair => $"   {pair.First.Points} {pair.First.Range} {pair.First.Trace} / {pair.Second.Points} {pair.Second.Range} {pair.Second.Trace}"));
                    different.Add($"{seed} form {i + 1}: {expected.Total} {expected.Range} and {actual.Total} {actual.Range}\n{rows}");
                }
            }
        }

        Assert.True(different.Count == 0, $"{different.Count} of {compared} forms score differently:\n{string.Join('\n', different.Take(10))}");
    }

    [Fact]
    public void Read_VariantsAsWorkbooks_EveryValueAndFindingHasItsSheetAndCell()
    {
        for (int seed = 1; seed <= 60; seed++)
        {
            WrittenDocument document = DocumentReader.Read(new MemoryStream(VariantWorkbook.Of(Variant.Of(Forms, seed))), "变体.xlsx");
            Assert.All(document.Findings, finding => AssertPlaced(finding.Place));
            foreach (WrittenForm form in document.Forms)
            {
                WrittenText[] values =
                [
                    form.Kind, form.Project, form.Department, form.Unit, form.Year, form.MoneyUnit, form.ExpectedGoal, form.ActualGoal, form.DeclaredTotal, form.DeclaredGrade, form.Explanation, .. form.Notes,
                    .. form.Funding.SelectMany(row => new[] { row.Source, row.Initial, row.Annual, row.Spent, row.Weight, row.DeclaredRate, row.DeclaredPoints }),
                    .. form.Indicators.SelectMany(row => new[] { row.Tier, row.Category, row.Name, row.Target, row.Actual, row.Weight, row.DeclaredPoints, row.Reason, row.Sign, row.MeasureUnit }),
                ];
                Assert.All(values.Where(value => !value.IsBlank), value => Assert.NotNull(value.Place.Cell));
                Assert.All(values.Where(value => !value.IsBlank), value => AssertPlaced(value.Place));
            }
        }
    }

    private static void AssertPlaced(Location place)
    {
        Assert.Equal("变体.xlsx", place.File);
        Assert.NotNull(place.Sheet);
        Assert.True(place.Line > 0);
    }

    private static void AssertRead(VariantReading reading)
    {
        string report = $"{reading.Misread} of {reading.Rows} rows misread, {reading.Silent} of them silently; {reading.OtherMisread} of {reading.OtherFields} other fields.\n{string.Join('\n', reading.Misses.Take(20))}";
        Assert.True(reading.Silent == 0 && reading.Misread * 200 <= reading.Rows && reading.OtherMisread * 200 <= reading.OtherFields, report);
    }
}
