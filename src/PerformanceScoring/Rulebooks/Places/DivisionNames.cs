using System.Buffers;
using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace PerformanceScoring.Rulebooks.Places;

/// <summary>Tells the province of a city, district or county by its name: 黄冈市 lies in 湖北省. Names that several provinces have tell nothing.</summary>
/// <remarks>
/// The names are those of the statistical divisions of 2023 (<c>divisions.txt</c>, a province a line), of three characters or more, and the short forms of autonomous
/// ones: 恩施州. Immutable, thread-safe.
/// </remarks>
internal static class DivisionNames
{
    private const int ShortestName = 3;

    /// <summary>积石山保安族东乡族撒拉族自治县 has 15.</summary>
    private const int LongestName = 20;

    /// <summary>What a division's name ends in.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create("市区县州旗盟");

    private static readonly Lazy<FrozenDictionary<string, string>> Provinces = new(Read);

    /// <summary>The province that a text names a city, district or county of.</summary>
    /// <param name="text">The name of a place, department or unit: 大英县司法局.</param>
    /// <returns>The province's full name, 四川省; null when none is named.</returns>
    public static string? ProvinceOf(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny(Ends) < 0)
        {
            return null;
        }

        FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> provinces = Provinces.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int end = ShortestName - 1; end < text.Length; end++)
        {
            if (!Ends.Contains(text[end]) || IsMarket(text, end))
            {
                continue;
            }

            for (int start = end - ShortestName + 1; start >= Math.Max(0, end - LongestName + 1); start--)
            {
                if (Begins(text, start) && provinces.TryGetValue(text.AsSpan(start, end - start + 1), out string? province))
                {
                    return province;
                }
            }
        }

        return null;
    }

    /// <summary>东方市场 lies in no 东方市.</summary>
    private static bool IsMarket(string text, int end) => text[end] == '市' && end + 1 < text.Length && text[end + 1] is '场' or '政' or '民' or '容';

    /// <summary>A name begins a text, or stands behind another place, a number or a sign, or 中共: not in the midst of other words.</summary>
    private static bool Begins(string text, int start) =>
        start == 0 || !char.IsLetter(text[start - 1]) || text[start - 1] is '省' or '市' or '区' or '州' or '盟' or '共' or '局';

    private static FrozenDictionary<string, string> Read()
    {
        Dictionary<string, string> provinces = new(StringComparer.Ordinal);
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Places/divisions.txt")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        foreach (string line in Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] names = line.Split(' ');
            foreach (string name in names.AsSpan(1))
            {
                provinces.Add(name, names[0]);
            }
        }

        return provinces.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
