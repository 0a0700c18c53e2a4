using System.Text.Json;

namespace RiskAssessment.Cli.Input;

/// <summary>A value of a JSON file with its place in it, in bytes: what the platform's own tree does not keep.</summary>
/// <param name="Kind">What sort of value it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">The text of a string, decoded; anything else that is one token as it is written; empty for the rest.</param>
internal sealed record PlacedJson(JsonValueKind Kind, int Start, int End, string Text)
{
    public IReadOnlyList<Member> Members { get; private init; } = [];

    public IReadOnlyList<PlacedJson> Items { get; private init; } = [];

    public PlacedJson? this[string name] => Members.FirstOrDefault(one => one.Name == name)?.Value;

    /// <exception cref="JsonException">It is no JSON, with the line.</exception>
    public static PlacedJson Read(ReadOnlySpan<byte> utf8)
    {
        var start = utf8.StartsWith("\uFEFF"u8) ? 3 : 0;
        var reader = new Utf8JsonReader(utf8[start..]);
        try
        {
            reader.Read();
            var root = ReadValue(ref reader, start);
            reader.Read();
            return root;
        }
        catch (InvalidOperationException wrong)
        {
            // A string of half a character is found only when it is decoded, and then without a place.
            var line = utf8[..(start + (int)reader.TokenStartIndex)].Count((byte)'\n');
            throw new JsonException(wrong.Message, null, line, null, wrong);
        }
    }

    private static PlacedJson ReadValue(ref Utf8JsonReader reader, int offset)
    {
        var start = offset + (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new List<Member>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var (name, at) = (reader.GetString()!, offset + (int)reader.TokenStartIndex);
                    reader.Read();
                    members.Add(new Member(name, at, ReadValue(ref reader, offset)));
                }
                return new(JsonValueKind.Object, start, offset + (int)reader.BytesConsumed, "") { Members = members };
            case JsonTokenType.StartArray:
                var items = new List<PlacedJson>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(ReadValue(ref reader, offset));
                return new(JsonValueKind.Array, start, offset + (int)reader.BytesConsumed, "") { Items = items };
            default:
                var kind = reader.TokenType switch
                {
                    JsonTokenType.String => JsonValueKind.String,
                    JsonTokenType.Number => JsonValueKind.Number,
                    JsonTokenType.True => JsonValueKind.True,
                    JsonTokenType.False => JsonValueKind.False,
                    _ => JsonValueKind.Null,
                };
                var text = kind == JsonValueKind.String ? reader.GetString()! : System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
                return new(kind, start, offset + (int)reader.BytesConsumed, text);
        }
    }

    /// <param name="Name">The name of the property.</param>
    /// <param name="Start">Where its name begins.</param>
    /// <param name="Value">Its value.</param>
    internal sealed record Member(string Name, int Start, PlacedJson Value);
}
