namespace PerformanceScoring.Batch;

/// <summary>Sets of row codes, as bits.</summary>
internal static class RowCodes
{
    /// <summary>The codes of the execution rate.</summary>
    public const uint OfExecution =
        (1u << (int)RowCode.Execution) | (1u << (int)RowCode.ExecutionZeroBudget) | (1u << (int)RowCode.ExecutionDeclared);

    /// <summary>The codes whose range is their point under every rulebook, unless the row is open.</summary>
    public const uint OfComputed =
        (1u << (int)RowCode.None) | (1u << (int)RowCode.Execution) | (1u << (int)RowCode.AtLeast) | (1u << (int)RowCode.AtMost)
            | (1u << (int)RowCode.Exactly) | (1u << (int)RowCode.Settled);

    /// <summary>The codes whose points were declared.</summary>
    public const uint OfDeclared =
        (1u << (int)RowCode.Judged) | (1u << (int)RowCode.Attained) | (1u << (int)RowCode.PartlyAttained) | (1u << (int)RowCode.NotAttained)
            | (1u << (int)RowCode.Declared) | (1u << (int)RowCode.ExecutionDeclared);

    /// <summary>The codes that have points under every rulebook, but are not computed: a share of the weight, or declared points that a band widens.</summary>
    public const uint OfGiven =
        (1u << (int)RowCode.Share) | (1u << (int)RowCode.Judged) | (1u << (int)RowCode.Attained) | (1u << (int)RowCode.PartlyAttained)
            | (1u << (int)RowCode.NotAttained) | (1u << (int)RowCode.Declared);

    /// <summary>All of them.</summary>
    public const uint All = (1u << ((int)RowCode.ExecutionDeclared + 1)) - 1;

    /// <summary>The set of one code.</summary>
    public static uint Of(RowCode code) => 1u << (int)code;

    /// <summary>Whether a code is one of the execution rate's.</summary>
    public static bool IsExecution(RowCode code) => (OfExecution & Of(code)) != 0;
}
