using System.Runtime.Intrinsics;
using PerformanceScoring.Batch;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>Plain reading and copying of the bytes that the kernels read, in several ways: the quickest is the roof.</summary>
internal static unsafe class RoofContestants
{
    private delegate ulong Reader(byte* at, long bytes, bool ahead);

    /// <summary>The ragged columns' bytes.</summary>
    public static StreamedBytes RaggedBytes(FormColumns columns) => new("ragged columns", (columns.RowCount * 21L) + (columns.FormCount * 4L));

    /// <summary>The templates' bytes.</summary>
    public static StreamedBytes TemplateBytes(TemplateColumns columns) => new(columns.Narrow.Span.IsEmpty ? "64-bit templates" : "32-bit templates", columns.ValueBytes);

    public static IEnumerable<Contestant> Of(FormColumns columns, TemplateColumns wide, TemplateColumns narrow)
    {
        Run[] ragged = [Run.Of(columns.Codes), Run.Of(columns.Weights), Run.Of(columns.Targets), Run.Of(columns.Actuals), Run.Of(columns.Starts)];
        AlignedColumn<byte> copy = new((int)wide.ValueBytes);
        Contestant copying = new("roof: copy 64-bit templates", 1, () => Buffer.MemoryCopy(wide.Wide.Pointer, copy.Pointer, wide.ValueBytes, wide.ValueBytes)) { Bytes = TemplateBytes(wide) };
        int[] threads = [1, 2];
        return threads
            .SelectMany(count => Ways(RaggedBytes(columns), ragged, count).Concat(Ways(TemplateBytes(wide), [Run.Of(wide.Wide)], count)).Concat(Ways(TemplateBytes(narrow), [Run.Of(narrow.Narrow)], count)))
            .Append(copying);
    }

    private static List<Contestant> Ways(StreamedBytes bytes, Run[] runs, int threads)
    {
        List<Contestant> ways = [Way(bytes, runs, threads, "256-bit", Roof.Read256, false), Way(bytes, runs, threads, "256-bit, fetched ahead", Roof.Read256, true)];
        if (Vector512.IsHardwareAccelerated)
        {
            ways.Add(Way(bytes, runs, threads, "512-bit", Roof.Read512, false));
            ways.Add(Way(bytes, runs, threads, "512-bit, fetched ahead", Roof.Read512, true));
        }

        return ways;
    }

    private static Contestant Way(StreamedBytes bytes, Run[] runs, int threads, string how, Reader reader, bool ahead)
    {
        Action once = threads == 1 ? () => Read(runs, reader, ahead, 0, 1) : () => Parallel.For(0, threads, share => Read(runs, reader, ahead, share, threads));
        return new Contestant($"roof: read {bytes.Name}, {how}", threads, once) { Bytes = bytes, IsRoof = true };
    }

    private static void Read(Run[] runs, Reader reader, bool ahead, int share, int shares)
    {
        foreach (Run run in runs)
        {
            long part = run.Bytes / shares / 64 * 64;
            _ = reader(run.At + (part * share), part, ahead);
        }
    }

    private readonly struct Run(byte* at, long bytes)
    {
        public byte* At { get; } = at;

        public long Bytes { get; } = bytes;

        public static Run Of<T>(AlignedColumn<T> column)
            where T : unmanaged => new((byte*)column.Pointer, (long)column.Span.Length * sizeof(T));
    }
}
