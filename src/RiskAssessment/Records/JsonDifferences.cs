using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace RiskAssessment.Records;

/// <summary>What differs between two assessments as JSON, property by property.</summary>
internal sealed class JsonDifferences
{
    /// <summary>What an item of a list is known by: scenarios and measures, referrals, measures that do not work.</summary>
    private static readonly string[] Names = ["id", "rule", "measure"];

    private readonly ImmutableArray<ReplayDifference>.Builder _found = ImmutableArray.CreateBuilder<ReplayDifference>();

    public static ImmutableArray<ReplayDifference> Between(ReadOnlyMemory<byte> recorded, ReadOnlyMemory<byte> recomputed)
    {
        using var left = JsonDocument.Parse(recorded);
        using var right = JsonDocument.Parse(recomputed);
        var differences = new JsonDifferences();
        differences.Compare("", left.RootElement, right.RootElement);
        // Blanks, or the order of properties.
        if (differences._found.Count == 0)
            differences._found.Add(new ReplayDifference("", left.RootElement.GetRawText(), right.RootElement.GetRawText()));
        return differences._found.ToImmutable();
    }

    private void Compare(string path, JsonElement recorded, JsonElement recomputed)
    {
        switch (recorded.ValueKind, recomputed.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                CompareNamed(Properties(recorded), Properties(recomputed), name => path.Length == 0 ? name : $"{path}.{name}");
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                CompareLists(path, [.. recorded.EnumerateArray()], [.. recomputed.EnumerateArray()]);
                break;
            default:
                if (recorded.GetRawText() != recomputed.GetRawText())
                    _found.Add(new ReplayDifference(path, recorded.GetRawText(), recomputed.GetRawText()));
                break;
        }
    }

    private void CompareLists(string path, List<JsonElement> recorded, List<JsonElement> recomputed)
    {
        var (left, right) = (ByName(recorded), ByName(recomputed));
        if (left is not null && right is not null)
        {
            var before = _found.Count;
            CompareNamed(left, right, name => $"{path}[{name}]");
            if (_found.Count == before && !left.Select(item => item.Key).SequenceEqual(right.Select(item => item.Key)))
                _found.Add(new ReplayDifference(path, NamesOf(left), NamesOf(right)));
            return;
        }
        // Ids and names in an order: one difference says more than one for each place.
        if (recorded.Concat(recomputed).All(item => item.ValueKind != JsonValueKind.Object && item.ValueKind != JsonValueKind.Array))
        {
            var (was, now) = (ListOf(recorded), ListOf(recomputed));
            if (was != now)
                _found.Add(new ReplayDifference(path, was, now));
            return;
        }
        CompareNamed(ByPlace(recorded), ByPlace(recomputed), place => $"{path}[{place}]");

        static string NamesOf(List<KeyValuePair<string, JsonElement>> items) => $"[{string.Join(',', items.Select(item => JsonSerializer.Serialize(item.Key)))}]";
        static string ListOf(List<JsonElement> items) => $"[{string.Join(',', items.Select(item => item.GetRawText()))}]";
    }

    private void CompareNamed(List<KeyValuePair<string, JsonElement>> recorded, List<KeyValuePair<string, JsonElement>> recomputed, Func<string, string> pathOf)
    {
        var now = recomputed.ToDictionary(item => item.Key, item => item.Value, StringComparer.Ordinal);
        foreach (var (name, was) in recorded)
        {
            if (now.Remove(name, out var same))
                Compare(pathOf(name), was, same);
            else
                _found.Add(new ReplayDifference(pathOf(name), was.GetRawText(), null));
        }
        foreach (var (name, value) in recomputed.Where(item => now.ContainsKey(item.Key)))
            _found.Add(new ReplayDifference(pathOf(name), null, value.GetRawText()));
    }

    private static List<KeyValuePair<string, JsonElement>> Properties(JsonElement element) =>
        [.. element.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, property.Value))];

    private static List<KeyValuePair<string, JsonElement>> ByPlace(List<JsonElement> items) =>
        [.. items.Select((item, place) => KeyValuePair.Create(place.ToString(CultureInfo.InvariantCulture), item))];

    /// <summary>Null when the items do not all have a name of their own.</summary>
    private static List<KeyValuePair<string, JsonElement>>? ByName(List<JsonElement> items)
    {
        foreach (var name in Names)
        {
            var named = items.Select(item => KeyValuePair.Create(
                item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null, item)).ToList();
            if (named.All(item => item.Key is not null) && named.DistinctBy(item => item.Key).Count() == items.Count)
                return named!;
        }
        return null;
    }
}
