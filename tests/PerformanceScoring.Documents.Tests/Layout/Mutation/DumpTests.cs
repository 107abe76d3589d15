using PerformanceScoring.Documents.WrittenForms;
namespace PerformanceScoring.Documents.Layout.Mutation;
public sealed class DumpTests
{
    [Fact]
    public void Dump()
    {
        var forms = WrittenFormJson.Read(File.ReadAllText(TestFiles.Sample("forms.json"))).Forms.Concat(WrittenFormJson.Read(File.ReadAllText(TestFiles.InTests("Layout/Mutation/field-forms.json"))).Forms).ToList();
        using StreamWriter w = new("/tmp/reading-dump.txt");
        foreach (string s in File.ReadAllText("/tmp/reading-seeds.txt").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            Variant v = Variant.Of(forms, int.Parse(s));
            foreach (DrawnSheet sheet in v.Seed % 5 == 1 ? v.Sheets.Select(VariantCells.Repeated) : v.Sheets)
            {
                w.WriteLine($"== {s} {sheet.Name}");
                int i = 0;
                foreach (DrawnRow r in sheet.Rows) w.WriteLine($"{++i}{(r.IsLine ? "L" : "")}: " + string.Join(" | ", r.Cells.Select(c => c?.Replace("\n", "\\n") ?? "")));
            }
            foreach (var f in FormRecogniser.Recognise(VariantCells.Of(v)).Findings) w.WriteLine($"   {f.Check.Id} {f.Place} {f.Found}");
        }
    }
}
