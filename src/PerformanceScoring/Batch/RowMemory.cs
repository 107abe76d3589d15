namespace PerformanceScoring.Batch;

/// <summary>The columns that a builder fills: encoded rows one after the other, and where each form begins. It grows, and is used again.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed unsafe class RowMemory
{
    private const int FirstRoom = 1024;

    private int _room = FirstRoom;

    public AlignedColumn<byte> Codes { get; private set; } = new(FirstRoom);

    public AlignedColumn<int> Weights { get; private set; } = new(FirstRoom);

    public AlignedColumn<long> Targets { get; private set; } = new(FirstRoom);

    public AlignedColumn<long> Actuals { get; private set; } = new(FirstRoom);

    /// <summary>Each form's first row, and behind them the end of the last.</summary>
    public AlignedColumn<int> Starts { get; private set; } = new(FirstRoom);

    /// <summary>Makes room for rows behind the first ones.</summary>
    public void Reserve(int taken, int more)
    {
        if (taken + more > _room)
        {
            Resize((int)Math.Clamp(taken * 2L, taken + more, FormColumns.MostRows));
        }
    }

    /// <summary>Makes room for a whole batch at once.</summary>
    public void ReserveAll(int rows, int forms)
    {
        Resize(Math.Max(rows, FirstRoom));
        Starts = Starts.Longer(Math.Max(forms + 2, FirstRoom));
    }

    /// <summary>Writes a row at its place, for which there is room.</summary>
    public void Put(int at, in EncodedRow row)
    {
        Codes.Pointer[at] = (byte)row.Code;
        Weights.Pointer[at] = row.Weight;
        Targets.Pointer[at] = row.Target;
        Actuals.Pointer[at] = row.Actual;
    }

    /// <summary>Writes where the form behind so many begins.</summary>
    public void PutStart(int form, int row)
    {
        if (form + 1 > Starts.Span.Length)
        {
            Starts = Starts.Longer(Starts.Span.Length * 2);
        }

        Starts.Pointer[form] = row;
    }

    private void Resize(int room)
    {
        Codes = Codes.Longer(room);
        Weights = Weights.Longer(room);
        Targets = Targets.Longer(room);
        Actuals = Actuals.Longer(room);
        _room = room;
    }
}
