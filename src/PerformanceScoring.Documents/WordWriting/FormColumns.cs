using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>The columns of one form's tables: those that every form has, and the sign and unit columns of a form that fills them.</summary>
internal sealed class FormColumns
{
    private const int Side = 620;
    private const int Tier = 1080;
    private const int Category = 1440;
    private const int Sign = 800;
    private const int Unit = 760;
    private const int Value = 1900;
    private const int Weight = 720;
    private const int Points = 900;
    private const int Reason = 2700;

    /// <summary>Finds the columns of a form.</summary>
    /// <param name="form">The form.</param>
    public FormColumns(WrittenForm form)
    {
        HasSign = form.Indicators.Any(row => !row.Sign.IsBlank);
        HasUnit = form.Indicators.Any(row => !row.MeasureUnit.IsBlank);
    }

    /// <summary>True when rows have a sign (指标性质).</summary>
    public bool HasSign { get; }

    /// <summary>True when rows have a unit (计量单位).</summary>
    public bool HasUnit { get; }

    /// <summary>How many columns sign, target and unit are together.</summary>
    public int TargetSpan => 1 + (HasSign ? 1 : 0) + (HasUnit ? 1 : 0);

    /// <summary>How many columns there are: side heading, tier, category, name, target with its companions, actual, weight, points, reason.</summary>
    public int Count => 8 + TargetSpan;

    /// <summary>A table of these columns.</summary>
    /// <returns>The table, empty.</returns>
    public WordTable NewTable()
    {
        List<int> widths = [Side, Tier, Category, 0];
        if (HasSign)
        {
            widths.Add(Sign);
        }

        widths.Add(Value);
        if (HasUnit)
        {
            widths.Add(Unit);
        }

        widths.AddRange([Value, Weight, Points, Reason]);
        return new WordTable(widths);
    }
}
