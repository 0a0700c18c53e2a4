using System.Text.Json;
using System.Text.Json.Nodes;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Schemas;

/// <summary>A rule file with one thing in it changed, at every place in turn.</summary>
internal static class Mistakes
{
    private const string Unknown = "noSuchProperty";

    private static readonly string[] Values =
        ["{}", "[]", "\"\"", "\" \"", "\"a-b\"", "\"aB\"", "\"A_b\"", "\"and\"", "\"threat\"", "0", "-1", "1", "1.5", "10", "1e1", "12345678", "true", "false", "[1]", "[\"a\"]", "{\"nl\":\"x\"}", "null"];

    /// <summary>Each value another one or gone, and each name of an author's own another one.</summary>
    public static IEnumerable<(string Place, string Text)> Of(string text)
    {
        foreach (var place in PlacesOf(JsonNode.Parse(text)!, []))
        {
            foreach (var value in Values)
                yield return Changed(text, place, value, (parent, key) => Set(parent, key, JsonNode.Parse(value)));
            yield return Changed(text, place, "(gone)", Remove);
            foreach (var name in new[] { "Aa", "a_b", "and", "threat", "a-b", "aB", "nl" })
            {
                if (place[^1] is string)
                    yield return Changed(text, place, $"({name})", (parent, key) => Rename((JsonObject)parent, (string)key, name));
            }
        }
    }

    /// <summary>A property that nobody knows, in every object that has properties of its own; with the schema of that object.</summary>
    public static IEnumerable<(string Schema, string Text)> WithUnknownProperty(string text, SchemaChecker schema)
    {
        foreach (var place in PlacesOf(JsonNode.Parse(text)!, []).Prepend([]))
        {
            var changed = JsonNode.Parse(text)!;
            var own = schema.Follow(place.Aggregate(schema.Root, (node, key) => Inside(schema.Follow(node), key)));
            if (At(changed, place) is not JsonObject some || !IsClosed(own))
                continue;
            some[Unknown] = 1;
            yield return (own.GetRawText(), changed.ToJsonString());
        }
    }

    /// <summary>Whether a schema is of an object with properties of its own, and no other.</summary>
    public static bool IsClosed(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
        && schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.False;

    private static JsonElement Inside(JsonElement schema, object key) =>
        schema.ValueKind != JsonValueKind.Object ? default
        : key is int ? (schema.TryGetProperty("items", out var items) ? items : default)
        : schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty((string)key, out var own) ? own
        : schema.TryGetProperty("additionalProperties", out var others) ? others : default;

    private static (string, string) Changed(string text, object[] place, string what, Action<JsonNode, object> change)
    {
        var root = JsonNode.Parse(text)!;
        change(At(root, place[..^1])!, place[^1]);
        return ($"/{string.Join('/', place)} = {what}", root.ToJsonString());
    }

    private static IEnumerable<object[]> PlacesOf(JsonNode node, object[] place)
    {
        IEnumerable<(object Key, JsonNode? Value)> inner = node switch
        {
            JsonObject some => some.Select(one => ((object)one.Key, one.Value)),
            JsonArray list => list.Select((one, index) => ((object)index, one)),
            _ => [],
        };
        return inner.SelectMany(one => PlacesOf(one.Value!, [.. place, one.Key]).Prepend([.. place, one.Key]));
    }

    private static JsonNode? At(JsonNode root, object[] place) => place.Aggregate(root, (node, key) => key is int index ? node[index]! : node[(string)key]!);

    private static void Set(JsonNode parent, object key, JsonNode? value)
    {
        if (key is int index)
            parent[index] = value;
        else
            parent[(string)key] = value;
    }

    private static void Remove(JsonNode parent, object key)
    {
        if (key is int index)
            ((JsonArray)parent).RemoveAt(index);
        else
            ((JsonObject)parent).Remove((string)key);
    }

    private static void Rename(JsonObject parent, string name, string other)
    {
        var value = parent[name];
        parent.Remove(name);
        parent[other] = value;
    }
}
