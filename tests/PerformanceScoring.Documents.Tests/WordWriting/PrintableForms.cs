using FsCheck;
using FsCheck.Fluent;
using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>Generates forms as offices fill them: tiers in groups, numbers where numbers stand, and texts with everything that a file must escape.</summary>
public static class PrintableForms
{
    private static readonly string[] Tiers = ["成本指标", "产出指标", "效益指标", "满意度指标"];
    private static readonly string[] Categories = ["数量指标", "质量指标", "时效指标", "经济效益指标", "社会效益指标"];

    private static readonly string[] Words =
    [
        "维修<b>道路</b>", "a,b；c", "他说\"好\"", "两\n行", "𠀀字", "a|b", "'", "…", "&amp;", "]]>", "=1+1", "≥95%", "3万元", "$\\geq$ 90", "制表\t符", "左\u00A0右", "（试行）", "符合标准", "及时",
        "=HYPERLINK(\"x\")", "第一行\n第二行\n第三行", "100%完成", "“引号”",
    ];

    private static readonly string[] Numbers = ["0", "5", "2.5", "10.00", "100", "12345.678"];

    private static Gen<WrittenText> Word => Gen.Elements(Words).Select(text => new WrittenText(text));

    private static Gen<WrittenText> MaybeWord => Maybe(Word);

    private static Gen<WrittenText> MaybeNumber => Maybe(Gen.Elements(Numbers).Select(text => new WrittenText(text)));

    private static Gen<WrittenIndicator> Row(bool hasSign, bool hasUnit) =>
        from tier in Gen.Choose(0, Tiers.Length - 1)
        from category in Gen.Elements(Categories)
        from name in Word
        from target in MaybeWord
        from actual in MaybeWord
        from weight in MaybeNumber
        from points in MaybeNumber
        from reason in MaybeWord
        from sign in Gen.Elements("≥", "≤", "定性", null)
        from unit in Gen.Elements("个", "万元", null)
        select new WrittenIndicator
        {
            Tier = Tiers[tier],
            Category = category,
            Name = name,
            Target = target,
            Actual = actual,
            Weight = weight,
            DeclaredPoints = points,
            Reason = reason,
            Sign = hasSign ? sign : null,
            MeasureUnit = hasUnit ? unit : null,
        };

    private static Gen<WrittenFunding> Source =>
        from source in Gen.Elements("当年财政拨款", "上年结转资金", "其他资金", "中央\"补助\"")
        from annual in Gen.Elements(Numbers)
        from cells in MaybeNumber.ArrayOf(4)
        from rate in Gen.Elements("68.59%", "0.00%", null)
        select new WrittenFunding
        {
            Source = source,
            Initial = cells[0],
            Annual = annual,
            Spent = cells[1],
            Weight = cells[2],
            DeclaredPoints = cells[3],
            DeclaredRate = rate,
        };

    public static Arbitrary<WrittenForm[]> Forms() => (from count in Gen.Choose(1, 3) from forms in Form.ArrayOf(count) select forms).ToArbitrary();

    private static Gen<WrittenForm> Form =>
        from head in MaybeWord.ArrayOf(7)
        from year in Gen.Elements("2024", "1999", null)
        from unit in Gen.Elements("万元", "元", null)
        from kind in Gen.Elements("project", "department", "transfer")
        from sources in Source.ListOf(3)
        from hasSign in Gen.Elements(true, false)
        from hasUnit in Gen.Elements(true, false)
        from count in Gen.Choose(1, 8)
        from rows in Row(hasSign, hasUnit).ListOf(count)
        from total in MaybeNumber
        from grade in Gen.Elements("优", "差", null)
        from notes in Gen.Elements<string[]>([], ["注：1.甲", "2.乙，\"丙\"", "3.丁"], ["说明一句话", "2.乙"], ["注：甲", "1.乙", "5.远"])
        select new WrittenForm
        {
            Kind = kind,
            Project = head[0],
            Department = head[1],
            Unit = head[2],
            Region = head[3],
            Year = new WrittenText(year),
            MoneyUnit = unit,
            Funding = [.. sources],
            ExpectedGoal = head[4],
            ActualGoal = head[5],
            Indicators = [.. rows],
            DeclaredTotal = total,
            DeclaredGrade = grade,
            Explanation = head[6],
            Notes = [.. notes.Select(note => new WrittenText(note))],
        };

    private static Gen<WrittenText> Maybe(Gen<WrittenText> some) => Gen.Frequency((1, Gen.Constant(default(WrittenText))), (5, some));
}
