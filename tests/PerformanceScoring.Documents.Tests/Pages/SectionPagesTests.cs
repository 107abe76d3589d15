using System.Text;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Pages;

public sealed class SectionPagesTests
{
    [Fact]
    public void Write_TextsWithMarkup_AreTextOnThePage()
    {
        ReportSection section = new("part", "<i>title", new("name", "<b>", ColumnKind.Text), new("points", "P", ColumnKind.Points)) { Picture = "<svg onload=\"alert(1)\"/>" };
        section.Add("<script>alert(1)</script>", 7m);
        section.Notes.Add("\"><img src=x>");

        string page = Page([section], "a<b", "c<d", Language.English);

        Assert.StartsWith("<!doctype html>\n<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.DoesNotContain("onload", page, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", page, StringComparison.Ordinal);
        Assert.Contains("<title>a&lt;b</title>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"n\">7.00</td>", page, StringComparison.Ordinal);
        Assert.Contains($"src=\"data:image/svg+xml;base64,{Convert.ToBase64String("<svg onload=\"alert(1)\"/>"u8)}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SectionThatSaysNothing_IsLeftOut()
    {
        ReportSection empty = new("nothing", "Nothing", new ReportColumn("name", "Name"));
        ReportSection noted = new("noted", "Noted");
        noted.Notes.Add("A sentence.");

        string page = Page([empty, noted], "t", "", Language.Chinese);

        Assert.DoesNotContain("part-nothing", page, StringComparison.Ordinal);
        Assert.Contains("part-noted", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<nav", page, StringComparison.Ordinal);
        Assert.DoesNotContain("lead\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.109, "0.1090", "0.109")]
    [InlineData(1.0, "1.0000", "1")]
    [InlineData(0.00001, "<0.0001", "0.00001")]
    [InlineData(0.0, "0.0000", "0")]
    public void Shown_Statistics_HaveFourDecimalsForPeopleAndAllForPrograms(double number, string shown, string plain)
    {
        Assert.Equal(shown, ReportText.Shown(number, ColumnKind.Number, Language.Chinese));
        Assert.Equal(plain, ReportText.Plain(number));
    }

    private static string Page(IReadOnlyList<ReportSection> sections, string title, string lead, Language language)
    {
        using MemoryStream stream = new();
        SectionPages.Write(stream, title, lead, sections, language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
