using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>Which column of a form's sheet holds what. Columns count from 1.</summary>
internal sealed class FormColumns
{
    private readonly List<double> _widths = [8, 13, 18, 28];

    /// <summary>Lays the columns out for a form.</summary>
    /// <param name="form">The form: a sign or unit column is there when a row has something in it.</param>
    public FormColumns(WrittenForm form)
    {
        const double Narrow = 9;
        Sign = form.Indicators.Any(row => !row.Sign.IsBlank) ? Add(Narrow) : 0;
        MeasureUnit = form.Indicators.Any(row => !row.MeasureUnit.IsBlank) ? Add(Narrow) : 0;
        BeforeTarget = _widths.Count;
        Target = Add(16);
        Actual = Add(16);
        Weight = Add(9);
        Points = Add(10);
        Reason = Add(28);
    }

    /// <summary>The headings down the side.</summary>
    public int Side { get; } = 1;

    /// <summary>一级指标.</summary>
    public int Tier { get; } = 2;

    /// <summary>二级指标.</summary>
    public int Category { get; } = 3;

    /// <summary>三级指标.</summary>
    public int Name { get; } = 4;

    /// <summary>指标性质; 0 when the form has no such column.</summary>
    public int Sign { get; }

    /// <summary>计量单位; 0 when the form has no such column.</summary>
    public int MeasureUnit { get; }

    /// <summary>The last column before the target: what is merged with the name where there is no sign or unit.</summary>
    public int BeforeTarget { get; }

    /// <summary>年度指标值.</summary>
    public int Target { get; }

    /// <summary>实际完成值.</summary>
    public int Actual { get; }

    /// <summary>分值.</summary>
    public int Weight { get; }

    /// <summary>得分.</summary>
    public int Points { get; }

    /// <summary>偏差原因分析及改进措施: the last column of the form itself.</summary>
    public int Reason { get; }

    /// <summary>The widths of the columns.</summary>
    public IReadOnlyList<double> Widths => _widths;

    /// <summary>Adds a column at the right.</summary>
    /// <param name="width">Its width.</param>
    /// <returns>Its number.</returns>
    public int Add(double width)
    {
        _widths.Add(width);
        return _widths.Count;
    }
}
