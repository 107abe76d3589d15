using System.Numerics;
using System.Runtime.InteropServices;
using ParquetSharp;
using ParquetSharp.Schema;

namespace PerformanceScoring.Parquet;

/// <summary>A column to write: its place in the schema, and what writes its values.</summary>
internal sealed record RowsColumn(Node Node, Action<ColumnWriter> Write)
{
    /// <summary>Whole numbers of 32 bits.</summary>
    public static RowsColumn Of(string name, int[] values) => Plain(name, PhysicalType.Int32, values);

    /// <summary>Whole numbers of 64 bits.</summary>
    public static RowsColumn Of(string name, long[] values) => Plain(name, PhysicalType.Int64, values);

    /// <summary>Decimals in bytes of a fixed length, the most significant first; <paramref name="units"/> counts the last decimal.</summary>
    public static RowsColumn Decimals(string name, int length, int precision, int scale, params BigInteger[] units)
    {
        using LogicalType type = LogicalType.Decimal(precision, scale);
        return new RowsColumn(new PrimitiveNode(name, Repetition.Required, type, PhysicalType.FixedLenByteArray, length), writer => WriteFixed(writer, length, units));
    }

    /// <summary>Bytes of a fixed length that say nothing about their meaning.</summary>
    public static RowsColumn FixedBytes(string name, int length, params BigInteger[] units)
    {
        using LogicalType type = LogicalType.None();
        return new RowsColumn(new PrimitiveNode(name, Repetition.Required, type, PhysicalType.FixedLenByteArray, length), writer => WriteFixed(writer, length, units));
    }

    private static RowsColumn Plain<T>(string name, PhysicalType physical, T[] values)
        where T : unmanaged
    {
        using LogicalType type = LogicalType.None();
        return new RowsColumn(new PrimitiveNode(name, Repetition.Required, type, physical), writer => ((ColumnWriter<T>)writer).WriteBatch(values));
    }

    private static void WriteFixed(ColumnWriter writer, int length, BigInteger[] units)
    {
        IntPtr memory = Marshal.AllocHGlobal(length * units.Length);
        try
        {
            FixedLenByteArray[] values = new FixedLenByteArray[units.Length];
            for (int index = 0; index < units.Length; index++)
            {
                byte[] bytes = new byte[length];
                bytes.AsSpan().Fill(units[index].Sign < 0 ? (byte)0xFF : (byte)0);
                byte[] number = units[index].ToByteArray(isUnsigned: false, isBigEndian: true);
                number.CopyTo(bytes, length - number.Length);
                values[index] = new FixedLenByteArray(IntPtr.Add(memory, index * length));
                Marshal.Copy(bytes, 0, values[index].Pointer, length);
            }

            ((ColumnWriter<FixedLenByteArray>)writer).WriteBatch(values);
        }
        finally
        {
            Marshal.FreeHGlobal(memory);
        }
    }
}
