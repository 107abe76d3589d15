using ParquetSharp;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>Finds the columns of a batch in a Parquet file, by their names.</summary>
internal sealed class ParquetSchema
{
    private const string Text = "STRING";
    private const string Numbers = "DECIMAL, INT32, INT64, DOUBLE";

    private static readonly string[] Needed = ["form", "kind", "weight", "target", "actual"];

    private readonly int _decimals;
    private readonly Dictionary<string, (ColumnDescriptor Column, int Index)> _named = new(StringComparer.OrdinalIgnoreCase);

    private ParquetSchema(SchemaDescriptor schema, int decimals)
    {
        _decimals = decimals;
        for (int index = 0; index < schema.NumColumns; index++)
        {
            ColumnDescriptor column = schema.Column(index);
            if (!_named.TryAdd(column.Path.ToDotString(), (column, index)))
            {
                throw new BatchFileException(new Message("文件有两列 {0}。", "The file has two columns {0}.", column.Name));
            }
        }
    }

    /// <summary>The columns to read, in the order to read them: the form last, because it takes the rows.</summary>
    /// <param name="schema">The file's schema.</param>
    /// <param name="decimals">How many decimals target, actual and declared points have.</param>
    /// <param name="ignored">The columns that are not read.</param>
    /// <param name="hasDeclared">Whether there are declared points.</param>
    /// <exception cref="BatchFileException">A column is missing, or of a type that is not read.</exception>
    public static PhysicalColumn[] Open(SchemaDescriptor schema, int decimals, out string[] ignored, out bool hasDeclared)
    {
        ParquetSchema open = new(schema, decimals);
        string missing = string.Join(", ", Needed.Where(name => !open._named.ContainsKey(name)));
        if (missing.Length > 0)
        {
            throw new BatchFileException(new Message("Parquet 文件缺少列：{0}；应有 form, kind, weight, target, actual。", "The Parquet file lacks {0}; it should have form, kind, weight, target, actual.", missing));
        }

        List<PhysicalColumn> columns =
        [
            open.Take("kind", Kind),
            open.Take("weight", (column, index) => open.Number(column, index, NumberCell.Weight)),
            open.Take("target", (column, index) => open.Number(column, index, NumberCell.Target)),
            open.Take("actual", (column, index) => open.Number(column, index, NumberCell.Actual)),
        ];
        hasDeclared = open._named.ContainsKey("declared");
        if (hasDeclared)
        {
            columns.Add(open.Take("declared", (column, index) => open.Number(column, index, NumberCell.Declared)));
        }

        if (open._named.ContainsKey("band"))
        {
            columns.Add(open.Take("band", Band));
        }

        columns.Add(open.Take("form", Form));
        ignored = [.. open._named.Keys];
        return [.. columns];
    }

    private PhysicalColumn Take(string name, Func<ColumnDescriptor, int, PhysicalColumn> open)
    {
        _ = _named.Remove(name, out (ColumnDescriptor Column, int Index) found);
        return found.Column.MaxRepetitionLevel == 0 && found.Column.MaxDefinitionLevel <= 1 ? open(found.Column, found.Index) : throw Unreadable(found.Column, Text);
    }

    private static PhysicalColumn Kind(ColumnDescriptor column, int index) => column.PhysicalType switch
    {
        PhysicalType.ByteArray when IsText(column) => new KindNameColumn(column, index),
        PhysicalType.Int32 when IsWhole(column) => new KindNumberColumn<int>(column, index),
        PhysicalType.Int64 when IsWhole(column) => new KindNumberColumn<long>(column, index),
        _ => throw Unreadable(column, $"{Text}, INT32, INT64"),
    };

    private static PhysicalColumn Form(ColumnDescriptor column, int index) => column.PhysicalType switch
    {
        PhysicalType.ByteArray when IsText(column) => new FormTextColumn(column, index),
        PhysicalType.Int32 when IsWhole(column) => new FormNumberColumn<int>(column, index),
        PhysicalType.Int64 when IsWhole(column) => new FormNumberColumn<long>(column, index),
        _ => throw Unreadable(column, $"{Text}, INT32, INT64"),
    };

    private static PhysicalColumn Band(ColumnDescriptor column, int index) =>
        column.PhysicalType == PhysicalType.ByteArray && IsText(column) ? new BandColumn(column, index) : throw Unreadable(column, Text);

    private PhysicalColumn Number(ColumnDescriptor column, int index, NumberCell cell)
    {
        NumberPlace place = new(column.Name, cell, cell == NumberCell.Weight ? 2 : _decimals);
        using LogicalType logical = column.LogicalType;
        int scale = logical is DecimalLogicalType number ? number.Scale : 0;
        return column.PhysicalType switch
        {
            // More decimals than 18 could only be those of a number below 10, and no weight or amount has them.
            _ when scale > 18 => throw Unreadable(column, Numbers),
            PhysicalType.Int32 when logical is DecimalLogicalType || IsWhole(column) => new IntegerColumn<int>(column, index, scale, place),
            PhysicalType.Int64 when logical is DecimalLogicalType || IsWhole(column) => new IntegerColumn<long>(column, index, scale, place),
            PhysicalType.FixedLenByteArray when logical is DecimalLogicalType => new FixedBytesColumn(column, index, scale, place),
            PhysicalType.ByteArray when logical is DecimalLogicalType => new BytesColumn(column, index, scale, place),
            PhysicalType.Double => new DoubleColumn(column, index, place),
            _ => throw Unreadable(column, Numbers),
        };
    }

    private static bool IsText(ColumnDescriptor column)
    {
        using LogicalType logical = column.LogicalType;
        return logical.Type is LogicalTypeEnum.String or LogicalTypeEnum.Enum or LogicalTypeEnum.None or LogicalTypeEnum.Nil;
    }

    // Unsigned numbers have another meaning above half of their range, dates and times another at all.
    private static bool IsWhole(ColumnDescriptor column)
    {
        using LogicalType logical = column.LogicalType;
        return logical.Type is LogicalTypeEnum.None or LogicalTypeEnum.Nil || logical is IntLogicalType { IsSigned: true };
    }

    private static BatchFileException Unreadable(ColumnDescriptor column, string expected)
    {
        using LogicalType logical = column.LogicalType;
        string type = logical.Type is LogicalTypeEnum.None or LogicalTypeEnum.Nil ? column.PhysicalType.ToString() : $"{column.PhysicalType} ({logical.Type})";
        return new BatchFileException(ParquetFailures.UnreadableType(column.Path.ToDotString(), column.MaxRepetitionLevel > 0 ? $"LIST {type}" : type, expected));
    }
}
