using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RiskAssessment.Tests.Support;

/// <summary>
/// JSON Schema 2020-12 as far as the schemas of this repository use it; a keyword that it does not know is an error, so
/// that a schema cannot say more than is checked.
/// </summary>
internal sealed class SchemaChecker(JsonElement root)
{
    /// <param name="repository">The root of the repository.</param>
    /// <param name="name"><c>ruleset</c> or <c>cases</c>.</param>
    public static SchemaChecker Load(string repository, string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(repository, "rules", "schema", $"{name}.schema.json")));
        return new SchemaChecker(json.RootElement.Clone());
    }

    public JsonElement Root => root;

    /// <summary>Where the schema refuses the text, or nothing.</summary>
    public IReadOnlyList<string> Refusals(string json)
    {
        using var document = JsonDocument.Parse(json);
        var found = new List<string>();
        Check(document.RootElement, root, "", found);
        return found;
    }

    /// <summary>What a reference stands for; the schema itself when it is none.</summary>
    public JsonElement Follow(JsonElement schema)
    {
        while (schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("$ref", out var reference))
            schema = root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]);
        return schema;
    }

    private bool Accepts(JsonElement value, JsonElement schema)
    {
        var found = new List<string>();
        Check(value, schema, "", found);
        return found.Count == 0;
    }

    private void Check(JsonElement value, JsonElement schema, string place, List<string> found)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            if (schema.ValueKind == JsonValueKind.False)
                found.Add($"{place} false");
            return;
        }
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!CheckStructure(value, schema, keyword.Name, keyword.Value, place, found) && !Holds(value, keyword.Name, keyword.Value))
                found.Add($"{place} {keyword.Name}");
        }
    }

    /// <summary>The keywords that look further down, or to other schemas; false for any other.</summary>
    private bool CheckStructure(JsonElement value, JsonElement schema, string keyword, JsonElement asked, string place, List<string> found)
    {
        switch (keyword)
        {
            case "$ref":
                Check(value, Follow(schema), place, found);
                return true;
            case "allOf":
                foreach (var one in asked.EnumerateArray())
                    Check(value, one, place, found);
                return true;
            case "anyOf":
                if (!asked.EnumerateArray().Any(one => Accepts(value, one)))
                    found.Add($"{place} anyOf");
                return true;
            case "if":
                if (schema.TryGetProperty(Accepts(value, asked) ? "then" : "else", out var next))
                    Check(value, next, place, found);
                return true;
            case "properties" or "additionalProperties" or "propertyNames":
                if (value.ValueKind == JsonValueKind.Object)
                    CheckProperties(value, schema, keyword, asked, place, found);
                return true;
            case "items":
                if (value.ValueKind == JsonValueKind.Array)
                {
                    foreach (var (index, item) in value.EnumerateArray().Index())
                        Check(item, asked, string.Create(CultureInfo.InvariantCulture, $"{place}/{index}"), found);
                }
                return true;
            default:
                return keyword is "then" or "else" or "$defs" or "$schema" or "title" or "description" or "patternErrorMessage";
        }
    }

    private void CheckProperties(JsonElement value, JsonElement schema, string keyword, JsonElement asked, string place, List<string> found)
    {
        foreach (var property in value.EnumerateObject())
        {
            var inner = $"{place}/{property.Name}";
            if (keyword == "propertyNames")
                Check(JsonSerializer.SerializeToElement(property.Name), asked, inner, found);
            else if (keyword == "properties" && asked.TryGetProperty(property.Name, out var own))
                Check(property.Value, own, inner, found);
            else if (keyword == "additionalProperties" && !(schema.TryGetProperty("properties", out var known) && known.TryGetProperty(property.Name, out _)))
                Check(property.Value, asked, inner, found);
        }
    }

    private static bool Holds(JsonElement value, string keyword, JsonElement asked) => keyword switch
    {
        "type" => asked.ValueKind == JsonValueKind.Array ? asked.EnumerateArray().Any(one => IsOf(value, one.GetString()!)) : IsOf(value, asked.GetString()!),
        "const" => JsonElement.DeepEquals(value, asked),
        "enum" => asked.EnumerateArray().Any(one => JsonElement.DeepEquals(value, one)),
        "required" => value.ValueKind != JsonValueKind.Object || asked.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "dependentRequired" => value.ValueKind != JsonValueKind.Object || asked.EnumerateObject().All(one =>
            !value.TryGetProperty(one.Name, out _) || one.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _))),
        "minProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() >= asked.GetInt32(),
        "maxProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() <= asked.GetInt32(),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= asked.GetInt32(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= asked.GetInt32(),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= asked.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= asked.GetDouble(),
        "exclusiveMinimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() > asked.GetDouble(),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() <= asked.GetInt32(),
        // In ECMA 262 $ is the end of the text; here it may stand before a last line feed too.
        "pattern" => value.ValueKind != JsonValueKind.String
            || Regex.IsMatch(value.GetString()!, asked.GetString()!.Replace("$", @"\z", StringComparison.Ordinal), RegexOptions.CultureInvariant),
        _ => throw new NotSupportedException($"The checker does not know '{keyword}'."),
    };

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        // What no double holds is a number to JSON and none to anything that reads it.
        "number" => value.ValueKind == JsonValueKind.Number && double.IsFinite(value.GetDouble()),
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() == Math.Floor(value.GetDouble()),
        _ => throw new NotSupportedException($"The checker does not know the type '{type}'."),
    };
}
