using System.Globalization;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Batch;

/// <summary>
/// What the header of a batch CSV says: a row a line (<c>form, kind, weight, target, actual</c>, optional <c>declared, band</c>), or a form a line, where each row's
/// columns have its number in front (<c>form, 1.kind, 1.weight, 1.target, 1.actual, 2.kind, …</c>).
/// </summary>
internal sealed class CsvLayout
{
    // Half of what a reading takes at once.
    private const int MostSlots = BatchRows.Capacity / 2;

    private static readonly string[] Needed = ["kind", "weight", "target", "actual"];
    private static readonly string[] Names = ["", "form", .. Needed, "declared", "band"];

    private CsvLayout(CsvColumn[] columns, int slots, bool isWide)
    {
        Columns = columns;
        SlotCount = slots;
        IsWide = isWide;
    }

    /// <summary>The columns, in the order of the file.</summary>
    public CsvColumn[] Columns { get; }

    /// <summary>How many rows a line may have.</summary>
    public int SlotCount { get; }

    /// <summary>Whether a line is a form.</summary>
    public bool IsWide { get; }

    /// <summary>The columns that are not read.</summary>
    public IReadOnlyList<string> Ignored => [.. Columns.Where(column => column.Kind == CsvColumnKind.Ignored).Select(column => column.Name)];

    /// <summary>What the header calls the kind of one of a line's rows.</summary>
    public string KindNameOf(int slot) => Array.Find(Columns, column => column.Kind == CsvColumnKind.Kind && column.Slot == slot)!.Name;

    /// <summary>Reads a header.</summary>
    /// <exception cref="BatchFileException">A column is missing, or is there twice.</exception>
    public static CsvLayout Of(IReadOnlyList<string> header)
    {
        Dictionary<int, int> slots = [];
        bool isWide = header.Any(name => TrySplit(name.Trim(), out _, out _)) && !header.Any(name => KindOf(name.Trim()) == CsvColumnKind.Kind);
        CsvColumn[] columns = [.. header.Select(name => ColumnOf(name.Trim(), isWide, slots))];
        foreach (IGrouping<(CsvColumnKind, int), CsvColumn> same in columns.Where(column => column.Kind != CsvColumnKind.Ignored).GroupBy(column => (column.Kind, column.Slot)))
        {
            if (same.Count() > 1)
            {
                throw new BatchFileException(new Message("表头有两列 {0}。", "The header has two columns {0}.", same.First().Name));
            }
        }

        string missing = string.Join(", ", Missing(columns, isWide, slots));
        if (missing.Length > 0)
        {
            throw new BatchFileException(isWide
                ? new Message("表头缺少列：{0}。一行一张表时，第一行应为 form,1.kind,1.weight,1.target,1.actual,2.kind,…。", "The header lacks {0}; where a line is a form, the first line is form,1.kind,1.weight,1.target,1.actual,2.kind,….", missing)
                : new Message("表头缺少列：{0}。第一行应为 form,kind,weight,target,actual。", "The header lacks {0}; the first line is form,kind,weight,target,actual.", missing));
        }

        return slots.Count > MostSlots
            ? throw new BatchFileException(new Message("一行不能超过 {0} 个指标。", "A line has no more than {0} rows.", MostSlots))
            : new CsvLayout(columns, Math.Max(slots.Count, 1), isWide);
    }

    private static CsvColumn ColumnOf(string name, bool isWide, Dictionary<int, int> slots)
    {
        if (!isWide || KindOf(name) == CsvColumnKind.Form)
        {
            return new CsvColumn(KindOf(name), 0, name);
        }

        if (!TrySplit(name, out int number, out CsvColumnKind kind))
        {
            return new CsvColumn(CsvColumnKind.Ignored, 0, name);
        }

        if (!slots.TryGetValue(number, out int slot))
        {
            slot = slots.Count;
            slots.Add(number, slot);
        }

        return new CsvColumn(kind, slot, name);
    }

    private static IEnumerable<string> Missing(CsvColumn[] columns, bool isWide, Dictionary<int, int> slots)
    {
        HashSet<string> present = new(columns.Select(column => column.Name), StringComparer.OrdinalIgnoreCase);
        IEnumerable<string> rows = isWide
            ? slots.Keys.Order().SelectMany(number => Needed.Select(name => string.Create(CultureInfo.InvariantCulture, $"{number}.{name}")))
            : Needed;
        return rows.Prepend("form").Where(name => !present.Contains(name));
    }

    private static CsvColumnKind KindOf(string name) => (CsvColumnKind)Math.Max(0, Array.FindIndex(Names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase)));

    private static bool TrySplit(string name, out int number, out CsvColumnKind kind)
    {
        int point = name.IndexOf('.', StringComparison.Ordinal);
        number = 0;
        kind = point > 0 ? KindOf(name[(point + 1)..]) : CsvColumnKind.Ignored;
        return kind is not (CsvColumnKind.Ignored or CsvColumnKind.Form)
            && int.TryParse(name.AsSpan(0, point), NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && name[0] != '0';
    }
}
