namespace RiskAssessment.Benchmarks.Sets;

/// <summary>
/// Chance that falls the same way on every machine and in every version of .NET: SplitMix64 (Steele, Lea, Flood, Fast
/// Splittable Pseudorandom Number Generators, 2014).
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public int Below(int count) => (int)(Next() % (ulong)count);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>That many different ones, or all when there are fewer.</summary>
    public List<T> PickSome<T>(IReadOnlyList<T> from, int count)
    {
        var left = from.ToList();
        var picked = new List<T>();
        while (picked.Count < count && left.Count > 0)
        {
            var at = Below(left.Count);
            picked.Add(left[at]);
            left.RemoveAt(at);
        }
        return picked;
    }

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
