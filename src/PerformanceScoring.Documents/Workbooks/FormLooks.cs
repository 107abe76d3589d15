using PerformanceScoring.Documents.Workbooks.Sheets;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>The looks of an official form: a black grid, headings in 黑体 on a light ground, texts in 宋体.</summary>
internal static class FormLooks
{
    private const string Ground = "F2F2F2";

    /// <summary>The title.</summary>
    public static CellLook Title { get; } = new() { IsHeading = true, TenthPoints = 180 };

    /// <summary>The year and the unit of money above the table.</summary>
    public static CellLook Above { get; } = new() { Align = CellAlign.Center };

    /// <summary>The same at the right.</summary>
    public static CellLook AboveRight { get; } = new() { Align = CellAlign.Right };

    /// <summary>A heading inside the table.</summary>
    public static CellLook Label { get; } = new() { IsHeading = true, IsFramed = true, Fill = Ground, TenthPoints = 100 };

    /// <summary>A short text or a number.</summary>
    public static CellLook Short { get; } = new() { IsFramed = true };

    /// <summary>A text that may be long.</summary>
    public static CellLook Long { get; } = new() { IsFramed = true, Align = CellAlign.Left };

    /// <summary>A note below the table.</summary>
    public static CellLook Note { get; } = new() { Align = CellAlign.Left, TenthPoints = 90 };

    /// <summary>Points with two decimals.</summary>
    public static CellLook Points { get; } = new() { IsFramed = true, Format = "0.00" };

    /// <summary>Points that differ from the declared ones.</summary>
    public static CellLook Differing { get; } = Points with { Fill = "FFE699", IsHeading = true };

    /// <summary>A rate.</summary>
    public static CellLook Rate { get; } = new() { IsFramed = true, Format = "0.00%" };

    /// <summary>A difference of points, with its sign.</summary>
    public static CellLook Signed { get; } = new() { IsFramed = true, Format = "+0.00;-0.00;0.00" };

    /// <summary>An amount of money, with two decimals or as many as it has.</summary>
    public static CellLook Amount { get; } = new() { IsFramed = true, Format = "#,##0.00####" };
}
