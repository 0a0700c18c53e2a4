using System.Text.Json.Nodes;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>Choices that all follow from one number of FsCheck's, so that its seed replays them.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    public bool Chance(double share) => _random.NextDouble() < share;

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int low, int high) => _random.Next(low, high + 1);

    public T Pick<T>(params IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    /// <summary>So many different ones, in any order; all when there are fewer.</summary>
    public List<T> Some<T>(IEnumerable<T> from, int count) => [.. from.OrderBy(_ => _random.Next()).Take(count)];

    public List<T> Shuffled<T>(IEnumerable<T> items) => Some(items, int.MaxValue);

    /// <summary>Each of them or not.</summary>
    public List<T> Any<T>(IEnumerable<T> from, double share) => [.. from.Where(_ => Chance(share))];

    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode?)JsonValue.Create(text))];

    public static JsonArray List(IEnumerable<JsonObject> items) => [.. items];
}
