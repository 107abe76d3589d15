using System.Globalization;
using System.Text;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks.Places;
using PerformanceScoring.Values;

namespace PerformanceScoring.Rulebooks;

/// <summary>Chooses the rulebook of a form.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class RulebookSelector
{
    /// <summary>The rulebook for forms that none fits by place and notes: the national rules for project spending.</summary>
    public const string FallbackId = "cn-mof-project";

    // The national rules for projects with a cost tier: where a form's tiers are printed just so, holding it against other tiers would be wrong.
    private const string CostFallbackId = "cn-mof-project-cost";

    private static readonly char[] Divisions = ['省', '市', '区', '县', '州', '旗', '盟'];

    private static readonly char[] Streets = ['路', '街', '道', '巷', '里', '村', '桥'];

    private readonly RulebookCatalog _catalog;

    /// <summary>Creates a selector.</summary>
    /// <param name="catalog">The rulebooks to choose from.</param>
    public RulebookSelector(RulebookCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
    }

    /// <summary>The rulebook for a form: the named one, else the one whose place and notes fit, else <see cref="FallbackId"/> with an info finding (<c>cn-mof-project-cost</c> where the form has that rulebook's tiers and weights).</summary>
    /// <param name="form">The form.</param>
    /// <param name="id">The id of a rulebook that always applies; null to choose by the form.</param>
    /// <param name="on">The date; null for 31 December of the form's year, else the newest revision.</param>
    /// <returns>The rulebook and what there is to say.</returns>
    /// <exception cref="KeyNotFoundException">No rulebook has the id that was named.</exception>
    public RulebookChoice Choose(SelfEvaluationForm form, string? id = null, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        List<Finding> findings = [];
        DateOnly? date = on ?? (form.Year is >= 1 and <= 9999 ? new DateOnly(form.Year.Value, 12, 31) : null);
        string? chosen = id ?? FittingId(form);
        if (chosen is null)
        {
            chosen = FallbackOf(form, date);
            findings.Add(new Finding(
                RulebookChecks.NoRulebookOfPlace,
                new Message("没有找到与该表地区和表下附注都相符的内置规则，按 {0} 计分。", "No built-in rulebook fits the form's place and the notes under it; scored under {0}.", chosen),
                form.Place)
            {
                Action = new Message("如有本地办法，请用 --rulebook 指定。", "If there is a local rule, name it with --rulebook."),
            });
        }

        if (id is null && KindOf(form.Kind) is { } kind)
        {
            findings.Add(new Finding(
                RulebookChecks.NoRulebookOfKind,
                new Message("这是{0}，内置规则都是项目支出的，得分仅供参考。", "This is a {0}; the built-in rulebooks are made for project spending, and the points are for orientation only.", kind),
                form.Place)
            {
                Action = new Message("如有这类表的办法，请用 --rulebook 指定。", "If there is a rule for such forms, name it with --rulebook."),
            });
        }

        Rulebook rulebook = _catalog.Get(chosen, date);
        if (date < rulebook.Effective)
        {
            findings.Add(new Finding(
                RulebookChecks.DateBeforeFirstRevision,
                new Message(
                    "{0} 早于规则 {1} 的最早版本，按该最早版本计分。",
                    "{0} is before the first revision of {1}; scored under that first revision.",
                    date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    rulebook.Name),
                form.Place)
            {
                Action = new Message("请核对当年适用的办法。", "Check which rule held that year."),
            });
        }

        return new RulebookChoice(rulebook, findings);
    }

    /// <summary>What a form is called whose kind no built-in rulebook is made for; null for a project's.</summary>
    private static Message? KindOf(FormKind kind) => kind switch
    {
        FormKind.Department => new Message("部门整体支出绩效自评表", "form of a department's whole spending"),
        FormKind.Transfer => new Message("转移支付绩效自评表", "form of a transfer payment"),
        _ => null,
    };

    private string FallbackOf(SelfEvaluationForm form, DateOnly? date) =>
        form.Indicators.Any(row => row.Tier == Tier.Cost) && _catalog.Rulebooks.Any(rulebook => rulebook.Id == CostFallbackId) && _catalog.Get(CostFallbackId, date).Weights.FitsTiers(form.Indicators)
            ? CostFallbackId
            : FallbackId;

    private string? FittingId(SelfEvaluationForm form)
    {
        string? notes = null;
        string? province = DivisionNames.ProvinceOf(form.Region.Text) ?? DivisionNames.ProvinceOf(form.Department.Text) ?? DivisionNames.ProvinceOf(form.Unit.Text);
        foreach (Rulebook rulebook in _catalog.Rulebooks)
        {
            if (rulebook.Recognition is { } recognition && FitsPlace(recognition, form, province))
            {
                notes ??= Bare(string.Concat(form.Notes.Select(note => note.Text)));
                string printed = notes;
                if (printed.Length == 0 || recognition.Notes.All(phrase => printed.Contains(Bare(phrase), StringComparison.Ordinal)))
                {
                    return rulebook.Id;
                }
            }
        }

        return null;
    }

    private static bool FitsPlace(FormRecognition recognition, SelfEvaluationForm form, string? province)
    {
        foreach (string place in recognition.Places)
        {
            if (place == province || Names(form.Region, place) || Names(form.Department, place) || Names(form.Unit, place))
            {
                return true;
            }
        }

        return recognition.Places.Count == 0 && form.Notes.Count > 0;
    }

    // 长清区 names its place wherever it stands; 湖北 only as the beginning, and not in 湖北路小学.
    private static bool Names(WrittenText text, string place)
    {
        if (text.Text is not { } written)
        {
            return false;
        }

        if (Array.IndexOf(Divisions, place[^1]) >= 0)
        {
            return written.Contains(place, StringComparison.Ordinal);
        }

        ReadOnlySpan<char> named = written.AsSpan().TrimStart();
        return named.StartsWith(place, StringComparison.Ordinal) && (named.Length == place.Length || Array.IndexOf(Streets, named[place.Length]) < 0);
    }

    // Letters and digits only: publishing tools change signs, spaces and mark-up, not words.
    private static string Bare(string text)
    {
        StringBuilder bare = new(text.Length);
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                bare.Append(character);
            }
        }

        return bare.ToString();
    }
}
