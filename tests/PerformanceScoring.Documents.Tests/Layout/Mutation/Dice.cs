namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>Choices that one seed decides.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    public bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>A number from 0 to below <paramref name="end"/>.</summary>
    public int Below(int end) => _random.Next(end);

    public T Pick<T>(params ReadOnlySpan<T> items) => items[_random.Next(items.Length)];

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        _random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
