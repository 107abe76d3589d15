using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Surveys;

/// <summary>The counts of one satisfaction question: who was asked, who answered, and what.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class SatisfactionSurvey
{
    private SatisfactionSurvey(string name, SatisfactionScale scale, IReadOnlyList<long> counts)
    {
        Name = name;
        Scale = scale;
        Counts = counts;
    }

    /// <summary>What was asked about, such as 服务对象满意度.</summary>
    public string Name { get; }

    /// <summary>The levels.</summary>
    public SatisfactionScale Scale { get; }

    /// <summary>Valid answers per level, the best first.</summary>
    public IReadOnlyList<long> Counts { get; }

    /// <summary>Valid answers.</summary>
    public long Valid => Counts.Sum();

    /// <summary>Questionnaires that were given out (发放); null when not known.</summary>
    public long? Distributed { get; private init; }

    /// <summary>Questionnaires that came back (回收), valid or not; null when not known.</summary>
    public long? Returned { get; private init; }

    /// <summary>How many people the service has (总体); null when not known.</summary>
    public long? Population { get; private init; }

    /// <summary>Builds a survey.</summary>
    /// <param name="name">What was asked about.</param>
    /// <param name="scale">The levels.</param>
    /// <param name="counts">Valid answers per level, the best first.</param>
    /// <param name="problems">Every reason why there is no survey.</param>
    /// <param name="distributed">Questionnaires given out; null when not known.</param>
    /// <param name="returned">Questionnaires that came back; null when not known.</param>
    /// <param name="population">How many people the service has; null when not known.</param>
    /// <returns>The survey, or null.</returns>
    public static SatisfactionSurvey? TryCreate(
        string name,
        SatisfactionScale scale,
        IReadOnlyList<long> counts,
        out IReadOnlyList<Message> problems,
        long? distributed = null,
        long? returned = null,
        long? population = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(counts);
        List<Message> found = [];
        problems = found;
        if (counts.Count != scale.Levels.Count)
        {
            found.Add(new Message("“{0}”应有 {1} 个等级的人数，实有 {2} 个。", "'{0}' has {1} levels and so many counts, not {2}.", name, scale.Levels.Count, counts.Count));
            return null;
        }

        for (int index = 0; index < counts.Count; index++)
        {
            if (counts[index] is < 0 or > 1_000_000_000_000)
            {
                found.Add(new Message("“{0}”中“{1}”的人数为 {2}，不是可能的人数。", "'{0}' counts {2} answers '{1}', which is no number of people.", name, scale.Levels[index].Label, counts[index]));
            }
        }

        if (found.Count > 0)
        {
            return null;
        }

        SatisfactionSurvey survey = new(name, scale, [.. counts]) { Distributed = distributed, Returned = returned, Population = population };
        survey.CheckOrder(new("回收份数", "questionnaires returned"), returned, new("有效份数", "valid answers"), survey.Valid, found);
        survey.CheckOrder(new("发放份数", "questionnaires given out"), distributed, returned is null ? new("有效份数", "valid answers") : new("回收份数", "those returned"), returned ?? survey.Valid, found);
        survey.CheckOrder(new("总体人数", "people"), population, new("有效份数", "valid answers"), survey.Valid, found);
        return found.Count == 0 ? survey : null;
    }

    private void CheckOrder(Message moreName, long? more, Message lessName, long less, List<Message> problems)
    {
        if (more < less)
        {
            problems.Add(new Message("“{0}”：{1} {2} 少于{3} {4}。", "'{0}': {2} {1} are fewer than {4} {3}.", Name, moreName, more, lessName, less));
        }
    }
}
