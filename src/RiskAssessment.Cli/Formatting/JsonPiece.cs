using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace RiskAssessment.Cli.Formatting;

/// <summary>A value of a JSON text as it was typed: numbers and texts keep every character, so that nothing can change in them.</summary>
internal abstract record JsonPiece
{
    // As the library reads rule files.
    private const int Deepest = 64;

    /// <exception cref="JsonException">It is no JSON, or an object has a property twice; with the line.</exception>
    public static JsonPiece Read(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (!Utf8.IsValid(text))
            throw new JsonException("UTF-8", null, null, null);
        var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = Deepest });
        try
        {
            json.Read();
            var root = ReadValue(ref json, text);
            json.Read();
            return root;
        }
        catch (InvalidOperationException wrong)
        {
            // Half a character in a name, which the platform finds only when it decodes the name.
            throw new JsonException(wrong.Message, null, LineOf(json, text), null, wrong);
        }
    }

    private static JsonPiece ReadValue(ref Utf8JsonReader json, ReadOnlySpan<byte> text)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref json, text);
            case JsonTokenType.StartArray:
                return ReadList(ref json, text);
            default:
                return new JsonToken(TokenOf(json, text));
        }
    }

    private static JsonObjectPiece ReadObject(ref Utf8JsonReader json, ReadOnlySpan<byte> text)
    {
        var start = (int)json.BytesConsumed;
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isOpen = false;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            isOpen |= members.Count == 0 && text[start..(int)json.TokenStartIndex].Contains((byte)'\n');
            var (name, written) = (json.GetString()!, TokenOf(json, text));
            if (!names.Add(name))
                throw new JsonException(name, null, LineOf(json, text), null);
            json.Read();
            members.Add(new JsonMember(name, written, ReadValue(ref json, text)));
        }
        return new JsonObjectPiece(members, isOpen);
    }

    private static JsonListPiece ReadList(ref Utf8JsonReader json, ReadOnlySpan<byte> text)
    {
        var start = (int)json.BytesConsumed;
        var items = new List<JsonPiece>();
        var isOpen = false;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            isOpen |= items.Count == 0 && text[start..(int)json.TokenStartIndex].Contains((byte)'\n');
            items.Add(ReadValue(ref json, text));
        }
        return new JsonListPiece(items, isOpen);
    }

    private static string TokenOf(in Utf8JsonReader json, ReadOnlySpan<byte> text)
    {
        var token = Encoding.UTF8.GetString(json.ValueSpan);
        return json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? $"\"{token}\"" : token;
    }

    private static long LineOf(in Utf8JsonReader json, ReadOnlySpan<byte> text) => text[..(int)json.TokenStartIndex].Count((byte)'\n');
}

/// <summary>A text, a number, true, false or null.</summary>
internal sealed record JsonToken(string Written) : JsonPiece;

/// <param name="Members">In the order of the file.</param>
/// <param name="IsOpen">Whether its author began a new line after the brace.</param>
internal sealed record JsonObjectPiece(IReadOnlyList<JsonMember> Members, bool IsOpen) : JsonPiece;

/// <param name="Items">In the order of the file.</param>
/// <param name="IsOpen">Whether its author began a new line after the bracket.</param>
internal sealed record JsonListPiece(IReadOnlyList<JsonPiece> Items, bool IsOpen) : JsonPiece;

/// <param name="Name">The name, decoded.</param>
/// <param name="Written">The name as it was typed, quotes included.</param>
/// <param name="Value">What it names.</param>
internal sealed record JsonMember(string Name, string Written, JsonPiece Value);
