using System.Runtime.InteropServices;

namespace PerformanceScoring.Documents.Batch;

/// <summary>How much of a batch file was read, scored and rejected.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct BatchFileCounts
{
    public long RowsRead;
    public long RowsScored;
    public long RowsRejected;
    public long FormsScored;
    public long FormsRejected;
}
