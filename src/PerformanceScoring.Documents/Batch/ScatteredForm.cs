namespace PerformanceScoring.Documents.Batch;

/// <summary>A form whose rows do not stand together, or whose id two forms have.</summary>
/// <param name="Form">Its id.</param>
/// <param name="Line">The line where it comes again.</param>
public sealed record ScatteredForm(string Form, long Line);
