using PerformanceScoring.Findings;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Analysis.Portfolios;

/// <summary>A form to look at in a spot check (抽查), and why.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class SpotCheck
{
    internal SpotCheck(int place, int index, Scorecard card, double flipRisk, decimal? budget)
    {
        Place = place;
        Index = index;
        Card = card;
        FlipRisk = flipRisk;
        Budget = budget;
    }

    /// <summary>The place on the list, from 1.</summary>
    public int Place { get; }

    /// <summary>The form's index among those that were analyzed, from 0.</summary>
    public int Index { get; }

    /// <summary>The form.</summary>
    public Scorecard Card { get; }

    /// <summary>How likely another grade is if open points were spread evenly over what the rules allow, 0…1.</summary>
    public double FlipRisk { get; }

    /// <summary>The annual budget in 万元; null when it cannot be read.</summary>
    public decimal? Budget { get; }

    /// <summary>Risk × money, 万元: what the list is ordered by; 0 without a budget.</summary>
    public double MoneyAtRisk => FlipRisk * decimal.ToDouble(Budget ?? 0m);

    /// <summary>One sentence.</summary>
    public Message Message => Budget is { } budget
        ? new Message(
            "{0}：等级可能改变的概率 {1:0.0%} × 预算 {2} 万元 = {3:0.##}。",
            "{0}: {1:0.0%} probability of another grade × a budget of {2} 万元 = {3:0.##}.",
            Card.Form.Project.ToString(),
            FlipRisk,
            budget,
            MoneyAtRisk)
        : new Message(
            "{0}：等级可能改变的概率 {1:0.0%}，预算未能读取，排在最后。", "{0}: {1:0.0%} probability of another grade; its budget could not be read, so it stands last.", Card.Form.Project.ToString(), FlipRisk);
}
