using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>JSON in one form for what means the same: numbers by their decimal value, no white space, properties as they stand.</summary>
internal static class JsonForm
{
    public static string Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        var text = new StringBuilder();
        Write(document.RootElement, text);
        return text.ToString();
    }

    /// <summary>The same without properties of these names, wherever they stand.</summary>
    public static string Without(string json, params string[] names)
    {
        var root = JsonNode.Parse(json)!;
        Remove(root, names);
        return Of(root.ToJsonString());
    }

    private static void Remove(JsonNode? node, string[] names)
    {
        if (node is JsonObject item)
        {
            foreach (var name in names)
                item.Remove(name);
            foreach (var (_, value) in item)
                Remove(value, names);
        }
        else if (node is JsonArray list)
        {
            foreach (var value in list)
                Remove(value, names);
        }
    }

    private static void Write(JsonElement element, StringBuilder text)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach (var property in element.EnumerateObject())
                {
                    text.Append(JsonSerializer.Serialize(property.Name)).Append(':');
                    Write(property.Value, text);
                    text.Append(',');
                }
                text.Append("}\n");
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in element.EnumerateArray())
                {
                    Write(item, text);
                    text.Append(',');
                }
                text.Append(']');
                break;
            case JsonValueKind.Number:
                text.Append((decimal.Parse(element.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture) / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture));
                break;
            case JsonValueKind.String:
                text.Append(JsonSerializer.Serialize(element.GetString()));
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }
}
