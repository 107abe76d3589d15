using ParquetSharp;
using ParquetSharp.Schema;

namespace PerformanceScoring.Parquet;

/// <summary>Writes Parquet files of batch rows as other programs do: any physical type, compressed or not, encrypted or not.</summary>
internal static class RowsFile
{
    /// <summary>Writes a file of one row group.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns: name, logical and physical type, byte length (0 where the type has one), and what writes the values.</param>
    /// <param name="shape">Sets the writer up.</param>
    public static void Write(string path, IReadOnlyList<RowsColumn> columns, Action<WriterPropertiesBuilder>? shape = null)
    {
        using WriterPropertiesBuilder builder = new();
        shape?.Invoke(builder);
        using WriterProperties properties = builder.Build();
        using GroupNode schema = new("rows", Repetition.Required, [.. columns.Select(column => column.Node)]);
        using ParquetFileWriter file = new(path, schema, properties, null);
        using (RowGroupWriter group = file.AppendRowGroup())
        {
            foreach (RowsColumn column in columns)
            {
                using ColumnWriter writer = group.NextColumn();
                column.Write(writer);
            }
        }

        file.Close();
    }

    /// <summary>Five columns of rows "atLeast, weight 10, target 100", each a form of its own with the actual given.</summary>
    public static RowsColumn[] Rows(params int[] actuals) =>
    [
        RowsColumn.Of("form", [.. Enumerable.Range(1, actuals.Length)]),
        RowsColumn.Of("kind", [.. actuals.Select(_ => 2)]),
        RowsColumn.Of("weight", [.. actuals.Select(_ => 10)]),
        RowsColumn.Of("target", [.. actuals.Select(_ => 100)]),
        RowsColumn.Of("actual", actuals),
    ];
}
