namespace PerformanceScoring.Batch.Kernels;

/// <summary>What narrow lanes need besides, to add up forms and to grade them.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
internal unsafe interface ITotalLanes<TVector> : IRowLanes<TVector>
    where TVector : struct
{
    /// <summary>The smaller of each two lanes.</summary>
    static abstract TVector Min(TVector left, TVector right);

    /// <summary>0, 1, 2 and so on.</summary>
    static abstract TVector Indices { get; }

    /// <summary>The sum of all lanes.</summary>
    static abstract int Sum(TVector lanes);

    /// <summary>How many lanes of a mask are set.</summary>
    static abstract int CountOf(TVector mask);

    /// <summary>Stores the low byte of each lane.</summary>
    static abstract void Store(TVector lanes, byte* at);
}
