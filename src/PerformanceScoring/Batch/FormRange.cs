using System.Runtime.InteropServices;

namespace PerformanceScoring.Batch;

/// <summary>Adds up what the rules allow a form, row by row.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct FormRange(BatchRules rules)
{
    private bool _hasExecution;

    /// <summary>The least, in hundredths.</summary>
    public int Least { get; private set; }

    /// <summary>The most, in hundredths.</summary>
    public int Most { get; private set; }

    /// <summary>Whether a row has no points.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Adds a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="counted">The points it counts.</param>
    public void Add(in EncodedRow row, int counted)
    {
        _hasExecution |= RowCodes.IsExecution(row.Code);
        if ((RowCodes.OfComputed & RowCodes.Of(row.Code)) != 0 && !row.IsOpen)
        {
            Least += counted;
            Most += counted;
            return;
        }

        // What a judgement or a declaration gives is always a number, and was counted.
        int? points = (RowCodes.OfGiven & RowCodes.Of(row.Code)) != 0 ? counted : ExactRow.Points(rules, row);
        ExactRow.Range(rules, row, points, out int least, out int most);
        Least += least;
        Most += most;
        IsIncomplete |= points is null;
    }

    /// <summary>Ends the form: one without a row for the execution rate could have all of its points or none.</summary>
    public void End()
    {
        if (!_hasExecution && rules.Rulebook.Execution is not null)
        {
            Most += rules.Full(rules.ExecutionWeight);
            IsIncomplete = true;
        }
    }
}
