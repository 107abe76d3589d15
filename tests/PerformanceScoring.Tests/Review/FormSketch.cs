using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Reading;
using PerformanceScoring.Review;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Tests.Review;

/// <summary>A form written down in a test: cells as printed, read, scored under Changqing 2024 and reviewed by one check.</summary>
/// <remarks>It starts as a fully paid project of 100 万元 without rows. Row n stands in line 10 + n.</remarks>
internal sealed class FormSketch
{
    private static readonly Rulebook Changqing = RulebookCatalog.BuiltIn.Get("cn-sd-jinan-changqing");

    private readonly List<WrittenIndicator> _rows = [];
    private string _project = "办公设备维修项目";
    private string _unit = "某区机关事务中心";
    private string? _initial;
    private string? _budget = "100";
    private string? _spent = "100";
    private WrittenFunding[] _sources = [];
    private string? _expectedGoal;
    private string? _actualGoal;
    private string? _total;
    private string? _explanation;
    private bool _isTruncated;

    /// <summary>The name of the project and of its unit.</summary>
    public FormSketch Of(string project, string unit = "某区机关事务中心")
    {
        _project = project;
        _unit = unit;
        return this;
    }

    /// <summary>全年预算数, 全年执行数 and 年初预算数, in 万元.</summary>
    public FormSketch Paid(string? budget, string? spent, string? initial = null)
    {
        (_budget, _spent, _initial) = (budget, spent, initial);
        return this;
    }

    /// <summary>A row of the funds block under the total: 当年财政拨款.</summary>
    public FormSketch OfWhich(string budget, string spent)
    {
        _sources = [new WrittenFunding { Source = "其中：当年财政拨款", Annual = budget, Spent = spent }];
        return this;
    }

    /// <summary>年初预期目标 and 目标实际完成情况.</summary>
    public FormSketch Goals(string expected, string actual)
    {
        (_expectedGoal, _actualGoal) = (expected, actual);
        return this;
    }

    /// <summary>总分 and the explanation under it.</summary>
    public FormSketch Total(string total, string? explanation = null)
    {
        (_total, _explanation) = (total, explanation);
        return this;
    }

    /// <summary>The source stops inside the form.</summary>
    public FormSketch Truncated()
    {
        _isTruncated = true;
        return this;
    }

    /// <summary>One row. Declared points are the whole weight unless they are given.</summary>
    public FormSketch Row(string tier, string category, string name, string? target, string? actual, string? weight = "10", string? points = null, string? reason = null)
    {
        Location place = new() { File = "form.txt", Line = 11 + _rows.Count };
        _rows.Add(new WrittenIndicator
        {
            Place = place,
            Tier = tier,
            Category = category,
            Name = new WrittenText(name, place),
            Target = new WrittenText(target, place),
            Actual = new WrittenText(actual, place),
            Weight = weight,
            DeclaredPoints = points ?? weight,
            Reason = reason,
        });
        return this;
    }

    /// <summary>A row under 产出.</summary>
    public FormSketch Output(string category, string name, string? target, string? actual, string? weight = "10", string? points = null, string? reason = null) =>
        Row("产出指标", category, name, target, actual, weight, points, reason);

    /// <summary>A row under 经济成本.</summary>
    public FormSketch Cost(string name, string? target, string? actual, string? weight = "10", string? points = null, string? reason = null) =>
        Row("成本指标", "经济成本指标", name, target, actual, weight, points, reason);

    /// <summary>A row under 社会效益.</summary>
    public FormSketch Effect(string name, string? target, string? actual, string? weight = "10", string? points = null, string? reason = null) =>
        Row("效益指标", "社会效益指标", name, target, actual, weight, points, reason);

    /// <summary>A row under 满意度.</summary>
    public FormSketch Satisfaction(string name, string? target, string? actual, string? weight = "10", string? points = null, string? reason = null) =>
        Row("满意度指标", "服务对象满意度指标", name, target, actual, weight, points, reason);

    /// <summary>The typed form.</summary>
    public SelfEvaluationForm Read() => FormReader.Read(new WrittenForm
    {
        Place = new Location { File = "form.txt", Line = 1 },
        Project = _project,
        Department = _unit,
        Unit = _unit,
        Year = "2024",
        IsTruncated = _isTruncated,
        Funding = _budget is null && _spent is null ? [] : [new WrittenFunding { Source = "年度资金总额", Initial = _initial, Annual = _budget, Spent = _spent, Weight = "10" }, .. _sources],
        ExpectedGoal = _expectedGoal,
        ActualGoal = _actualGoal,
        Indicators = _rows,
        DeclaredTotal = _total,
        Explanation = _explanation,
    });

    /// <summary>The findings of one check.</summary>
    public IReadOnlyList<Finding> FoundBy(IReviewCheck check)
    {
        SelfEvaluationForm form = Read();
        return [.. new Reviewer(null, [check]).Review(form, new Scorer(Changqing).Score(form)).Findings.Where(finding => finding.Check == check.Descriptor)];
    }

    /// <summary>The numbers of the rows that one check found; a finding about the form is a 0.</summary>
    public IReadOnlyList<int> RowsFoundBy(IReviewCheck check) => [.. FoundBy(check).Select(finding => finding.IndicatorNumber ?? 0)];

    /// <summary>The review of several forms as one document by one check.</summary>
    public static DocumentReview Review(IReviewCheck check, IReadOnlyList<string> paragraphs, params FormSketch[] sketches)
    {
        SelfEvaluationForm[] forms = [.. sketches.Select(sketch => sketch.Read())];
        SelfEvaluationDocument document = new("form.txt", forms, [])
        {
            Paragraphs = [.. paragraphs.Select((text, index) => new WrittenText(text, new Location { File = "form.txt", Line = 101 + index }))],
        };
        return new Reviewer(null, [check]).Review(document, [.. forms.Select(new Scorer(Changqing).Score)]);
    }
}
