namespace PerformanceScoring.Batch.Kernels;

/// <summary>A vector whose lanes are rows: what <see cref="VectorKernel{TNarrow, TNarrowVector, TWide, TWideVector}"/> needs of one width of vector and of lane.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
internal unsafe interface IRowLanes<TVector>
    where TVector : struct
{
    /// <summary>How many rows a vector holds.</summary>
    static abstract int Count { get; }

    /// <summary>Loads 64-bit values. Narrow lanes keep their low halves.</summary>
    static abstract TVector Load(long* at);

    /// <summary>Loads 64-bit values in the order that is quickest; <see cref="InOrder"/> puts it right.</summary>
    static abstract TVector LoadInAnyOrder(long* at);

    /// <summary>Puts the lanes of <see cref="LoadInAnyOrder"/> in order.</summary>
    static abstract TVector InOrder(TVector lanes);

    /// <summary>Loads 32-bit values.</summary>
    static abstract TVector Load(int* at);

    /// <summary>Loads bytes.</summary>
    static abstract TVector Load(byte* at);

    /// <summary>One value in every lane.</summary>
    static abstract TVector Of(int value);

    /// <summary>The sums, lane by lane; they wrap.</summary>
    static abstract TVector Add(TVector left, TVector right);

    /// <summary>The differences, lane by lane; they wrap.</summary>
    static abstract TVector Subtract(TVector left, TVector right);

    /// <summary>The lanes whose left is less than their right, as masks.</summary>
    static abstract TVector LessThan(TVector left, TVector right);

    /// <summary>The lanes that are equal, as masks.</summary>
    static abstract TVector Equal(TVector left, TVector right);

    /// <summary>The lanes of one where the mask is set and of the other elsewhere.</summary>
    static abstract TVector Select(TVector mask, TVector set, TVector clear);

    /// <summary>The larger of each two lanes.</summary>
    static abstract TVector Max(TVector left, TVector right);

    /// <summary>
    /// An integer q with −½ &lt; q − wn/d &lt; 3/2, out of floating point; its low 32 bits, the rest of a lane has no meaning. d is above 0, n at least −1 and below d.
    /// </summary>
    static abstract TVector Quotient(TVector n, TVector d, TVector weight);

    /// <summary>dq − wn in integers, modulo the width of a lane, by the low 32 bits of q and of the weight.</summary>
    static abstract TVector Excess(TVector n, TVector d, TVector weight, TVector quotient);

    /// <summary>Stores the low 32 bits of each lane.</summary>
    static abstract void Store(TVector lanes, int* at);
}
