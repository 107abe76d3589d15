using FsCheck;
using FsCheck.Fluent;
using PerformanceScoring.Documents.Layout;
using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.WrittenForms;

/// <summary>Generates forms that are built like real ones, with texts in them that files must escape, guard or keep from becoming numbers and formulas.</summary>
public static class PlausibleForms
{
    /// <summary>A text of 32,767 characters fits into a cell of a workbook, one more does not.</summary>
    private static readonly string[] Nasty =
    [
        "=1+1", "=HYPERLINK(\"http://x\")", "+86 531", "-5", "@SUM(A1)", "'撇号", "他说\"好\"", "两\n行", "三\r\n行", "左\t右", "0001", "１２３％", "a|b", "a\\|b", "反斜\\", "_x0041_", "_X00e9_ x",
        "控\u0001制\u001f符", "\uFFFE", "𠀀字", "a,b;c", "<b>粗</b>&amp;", "]]>", "#REF!", "TRUE", "1E5", "2024-12-31", "12/31", "1,234.50", "00.5", "…", "~", "【】", "--", "$\\geq$ 90", "≥95%",
        "完成率达到100%以上，群众满意", new('长', DocumentLimits.CellLength),
    ];

    private static readonly string[] Longer = [new('长', DocumentLimits.CellLength + 1), " 前后空格 ", "\u3000全角空格\u3000", "末尾换行\n"];

    private static readonly (string Tier, string Category)[] Levels =
    [
        ("成本指标", "经济成本指标"), ("产出指标", "数量指标"), ("产出指标", "质量指标"), ("产出指标", "时效指标"), ("效益指标", "社会效益指标"), ("效益指标", "可持续影响指标"), ("满意度指标", "服务对象满意度指标"),
    ];

    /// <summary>Texts that every kind of table but plain text must hold.</summary>
    public static bool IsHeldByCells(string text) => text.Length <= DocumentLimits.CellLength && text == text.Trim();

    /// <summary>Texts that a line of plain text holds.</summary>
    public static bool IsHeldByLines(string text) => IsHeldByCells(text) && text.AsSpan().IndexOfAny("\t\n\r\f") < 0;

    public static Arbitrary<WrittenForm[]> Forms() => (from count in Gen.Choose(1, 2) from forms in Form.ArrayOf(count) select forms).ToArbitrary();

    private static Gen<WrittenText> Text => Gen.Frequency(
        (2, Gen.Constant(default(WrittenText))),
        (40, Gen.Elements(Nasty).Select(text => new WrittenText(text))),
        (1, Gen.Elements(Longer).Select(text => new WrittenText(text))));

    private static Gen<WrittenText> Given => Text.Select(text => text.IsBlank ? "指标" : text);

    // A bare number for a name or a reason may as well be a value that stands in the wrong column: tables are not read that way, and conversion says so.
    private static bool IsNoNumber(WrittenText text) => CellShapes.Of(text.Text ?? "") is not (CellShape.Number or CellShape.Percent);

    private static Gen<WrittenText> Number => Gen.Elements("0", "5", "10", "10.00", "2.5", "14.58", "0.10", "1,200.00", "123456789012345").Select(text => new WrittenText(text));

    private static Gen<WrittenIndicator> Row(bool hasColumns) =>
        from level in Gen.Elements(Levels)
        from texts in Text.ArrayOf(2)
        from name in Given.Where(IsNoNumber)
        from reason in Text.Where(IsNoNumber)
        from numbers in Number.ArrayOf(2)
        from sign in Gen.Elements("≥", "≤", "=", "定性", null)
        from unit in Gen.Elements("个", "%", "万元", null)
        select new WrittenIndicator
        {
            Tier = level.Tier,
            Category = level.Category,
            Name = name,
            Target = texts[0],
            Actual = texts[1],
            Weight = numbers[0],
            DeclaredPoints = numbers[1],
            Reason = reason,
            Sign = new WrittenText(hasColumns ? sign : null),
            MeasureUnit = new WrittenText(hasColumns ? unit : null),
        };

    private static Gen<WrittenForm> Form =>
        from texts in Text.ArrayOf(6)
        from project in Given
        from kind in Gen.Elements(null, "project", "department", "transfer")
        from year in Gen.Elements("2024", "2023年度", null)
        from unit in Gen.Elements("万元", "元", null)
        from amounts in Number.ArrayOf(9)
        from hasColumns in Gen.Elements(false, true)
        from rows in Row(hasColumns).NonEmptyListOf()
        from grade in Gen.Elements("优", null)
        select new WrittenForm
        {
            Kind = new WrittenText(kind),
            Project = project,
            Department = texts[0],
            Unit = texts[1],
            Region = texts[2],
            Year = new WrittenText(year),
            MoneyUnit = new WrittenText(unit),
            Funding =
            [
                new WrittenFunding { Source = "年度资金总额", Initial = amounts[0], Annual = amounts[1], Spent = amounts[2], Weight = "10", DeclaredRate = "66.63%", DeclaredPoints = amounts[3] },
                new WrittenFunding { Source = "当年财政拨款", Annual = amounts[4], Spent = amounts[5] },
                new WrittenFunding { Source = "其他资金", Initial = "—", Annual = amounts[6], Spent = amounts[7], Weight = "—" },
            ],
            ExpectedGoal = texts[3],
            ActualGoal = texts[4],
            Indicators = [.. rows],
            DeclaredTotal = amounts[8],
            DeclaredGrade = new WrittenText(grade),
            Explanation = texts[5],
            Notes = ["注：1.甲", "2.乙，\"丙\""],
        };
}
