namespace PerformanceScoring.Documents.Pages;

/// <summary>Which forms one file of a report holds.</summary>
/// <param name="Number">The file's number, from 1.</param>
/// <param name="Names">The names of all files of the report, in order.</param>
/// <param name="FirstListed">The index of the first form in its table.</param>
/// <param name="Listed">How many forms its table has.</param>
/// <param name="First">The index of the first form that it holds whole.</param>
/// <param name="Count">How many forms it holds whole.</param>
internal sealed record ReportSlice(int Number, IReadOnlyList<string> Names, int FirstListed, int Listed, int First, int Count)
{
    /// <summary>True for the file that tells of all forms.</summary>
    public bool IsOverview => Number == 1;
}
