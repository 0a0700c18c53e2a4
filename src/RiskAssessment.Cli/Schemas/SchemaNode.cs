using System.Text.Json;

namespace RiskAssessment.Cli.Schemas;

/// <summary>What a schema says of the value at one place: which properties it has, in the order in which people read them.</summary>
internal sealed class SchemaNode
{
    private readonly JsonElement _root;
    private readonly JsonElement _node;

    public SchemaNode(JsonElement root, JsonElement node)
    {
        _root = root;
        _node = Follow(root, node);
    }

    /// <summary>The properties with a name of their own, in order; none for a list of names that the author makes.</summary>
    public IReadOnlyList<string> Properties =>
        Keyword("properties") is { ValueKind: JsonValueKind.Object } known ? [.. known.EnumerateObject().Select(one => one.Name)] : [];

    /// <summary>Of the value of a property, or null where nothing is known of it.</summary>
    public SchemaNode? Property(string name) =>
        Keyword("properties") is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(name, out var own) ? Of(own)
        : Keyword("additionalProperties") is { ValueKind: JsonValueKind.Object } every ? Of(every)
        : null;

    /// <summary>Of the items of a list, or null where nothing is known of them.</summary>
    public SchemaNode? Item => Keyword("items") is { ValueKind: JsonValueKind.Object } every ? Of(every) : null;

    private SchemaNode Of(JsonElement node) => new(_root, node);

    private JsonElement? Keyword(string name) =>
        _node.ValueKind == JsonValueKind.Object && _node.TryGetProperty(name, out var value) ? value : null;

    private static JsonElement Follow(JsonElement root, JsonElement node)
    {
        while (node.ValueKind == JsonValueKind.Object)
        {
            if (node.TryGetProperty("$ref", out var reference))
                node = root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]);
            else if (node.TryGetProperty("anyOf", out var either) && !node.TryGetProperty("type", out _))
                node = either[0];
            else
                break;
        }
        return node;
    }
}
