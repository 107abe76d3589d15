using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>What a drawn form prints, and so what reading it has to give.</summary>
internal sealed class PrintedForm(WrittenForm source, string sheet)
{
    public WrittenForm Source { get; } = source;

    public string Sheet { get; } = sheet;

    public string Project { get; set; } = "";

    public string Total { get; set; } = "";

    public List<PrintedRow> Funding { get; } = [];

    public List<PrintedRow> Rows { get; } = [];
}
