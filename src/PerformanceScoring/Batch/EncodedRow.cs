namespace PerformanceScoring.Batch;

/// <summary>A row as the columns store it.</summary>
/// <param name="Code">What it asks.</param>
/// <param name="Weight">The weight in hundredths.</param>
/// <param name="Target">A in the batch's fixed point, or what stands in its place for points without a target.</param>
/// <param name="Actual">B in the batch's fixed point, or the points.</param>
internal readonly record struct EncodedRow(RowCode Code, int Weight, long Target, long Actual)
{
    /// <summary>The numerator of an open row.</summary>
    /// <remarks>n = −1 stands nowhere else under a code that compares: values below 0 that a missed row could have are encoded as 0 or as open.</remarks>
    public const long OpenNumerator = -1;

    private const long OpenDenominator = (1L << 30) - 1;

    /// <summary>Whether a row that compares has nothing to take points from. The formula gives it 0.</summary>
    public bool IsOpen => Code switch
    {
        RowCode.AtMost => Target == OpenNumerator && Actual > OpenNumerator,
        RowCode.AtLeast or RowCode.Exactly or RowCode.Execution => Actual == OpenNumerator && Target > OpenNumerator,
        _ => false,
    };

    /// <summary>A row that compares, with nothing to take points from. It keeps its code, so that a form with an empty cell keeps its template.</summary>
    public static EncodedRow Open(RowCode code, int weight) =>
        code == RowCode.AtMost ? new(code, weight, OpenNumerator, OpenDenominator) : new(code, weight, OpenDenominator, OpenNumerator);

    /// <summary>A row that gives nothing: 0 points.</summary>
    public static EncodedRow Nothing(RowCode code, int weight) => new(code, weight, 1, 0);
}
