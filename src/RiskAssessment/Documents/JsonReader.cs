using System.Globalization;
using System.Text;
using System.Text.Json;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Documents;

/// <summary>
/// JSON text to nodes with places. The platform's reader is strict and tells the offset of every token, so one pass
/// does both. It keeps no stack of calls, so that a hundred thousand brackets are a finding and not the end of the
/// process; what is too deep is passed over, and the rest is read as usual.
/// </summary>
internal ref struct JsonReader
{
    private readonly SourceFile _file;
    private readonly DiagnosticBag _found;
    private readonly bool _nullAllowed;
    private Utf8JsonReader _json;

    private JsonReader(SourceFile file, DiagnosticBag found, bool nullAllowed)
    {
        _file = file;
        _found = found;
        _nullAllowed = nullAllowed;
        _json = new Utf8JsonReader(file.Bytes.Span[file.BomBytes..], new JsonReaderOptions
        {
            CommentHandling = JsonCommentHandling.Disallow,
            AllowTrailingCommas = false,
            MaxDepth = int.MaxValue,
        });
    }

    /// <summary>The root, or null when the text is no JSON. What is wrong goes to <paramref name="found"/>.</summary>
    public static SourceNode? Read(SourceFile file, DiagnosticBag found, bool nullAllowed = false)
    {
        var start = file.Bytes.Span[file.BomBytes..];
        if (start[..Math.Min(4, start.Length)].Contains((byte)0))
        {
            // UTF-16 and UTF-32 without a mark: every other byte of ordinary text is zero.
            found.Add(JsonFindings.NotUtf8.At(file.PlaceOf(0)));
            return null;
        }
        if (file.FirstInvalidByte() is >= 0 and var invalid)
        {
            found.Add(JsonFindings.NotUtf8.At(file.PlaceOf(invalid)));
            return null;
        }
        var reader = new JsonReader(file, found, nullAllowed);
        try
        {
            reader._json.Read();
            var root = reader.ReadValue(0, "");
            // The reader itself complains about what follows the root.
            reader._json.Read();
            return root;
        }
        catch (JsonException wrong)
        {
            found.Add(JsonSyntax.Explain(file, wrong));
            return null;
        }
    }

    private int Offset => (int)_json.TokenStartIndex + _file.BomBytes;

    private SourceNode ReadValue(int depth, string name)
    {
        var start = Offset;
        switch (_json.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray when depth == Limits.Depth:
                _found.Add(JsonFindings.TooDeep.At(_file.PlaceOf(start), Number(Limits.Depth)));
                _json.Skip();
                return new SourceUnread(_file, start);
            case JsonTokenType.StartObject:
                return ReadObject(depth + 1);
            case JsonTokenType.StartArray:
                return ReadArray(depth + 1, name);
            case JsonTokenType.String:
                return ReadString();
            case JsonTokenType.Number:
                return ReadNumber();
            case JsonTokenType.True or JsonTokenType.False:
                return new SourceBoolean(_file, start, _json.TokenType == JsonTokenType.True);
            default:
                if (!_nullAllowed)
                    AddNull(start, name);
                return new SourceNull(_file, start);
        }
    }

    private SourceObject ReadObject(int depth)
    {
        var start = Offset;
        var properties = new List<SourceProperty>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var tooMany = false;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            var name = ReadString();
            _json.Read();
            var value = ReadValue(depth, name.Value);
            if (!names.Add(name.Value))
                _found.Add(JsonFindings.DuplicateProperty, () => JsonFindings.DuplicateProperty.At(name.Place, name.Value));
            else if (properties.Count < Limits.Items)
                properties.Add(new SourceProperty(name, value));
            else if (!tooMany)
                tooMany = ReportTooMany(start);
        }
        return new SourceObject(_file, start, properties);
    }

    private SourceArray ReadArray(int depth, string name)
    {
        var start = Offset;
        var items = new List<SourceNode>();
        var tooMany = false;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            var item = ReadValue(depth, name);
            if (items.Count < Limits.Items)
                items.Add(item);
            else if (!tooMany)
                tooMany = ReportTooMany(start);
        }
        return new SourceArray(_file, start, items);
    }

    private readonly void AddNull(int start, string name)
    {
        var file = _file;
        _found.Add(JsonFindings.Null, () => JsonFindings.Null.At(file.PlaceOf(start), name));
    }

    private readonly bool ReportTooMany(int start)
    {
        _found.Add(JsonFindings.TooManyItems.At(_file.PlaceOf(start), Number(Limits.Items)));
        return true;
    }

    private SourceString ReadString()
    {
        var text = JsonText.Unescape(_json.ValueSpan, out var wrong);
        var node = new SourceString(_file, Offset, text);
        if (wrong >= 0)
        {
            var character = text[wrong] == '\0' ? "U+0000" : $"U+{(int)text[wrong]:X4}";
            _found.Add(JsonFindings.Character.At(node.PlaceOf(wrong), character));
        }
        if (text.Length > Limits.TextCharacters)
            _found.Add(JsonFindings.TextTooLong.At(node.Place, Number(Limits.TextCharacters)));
        return node;
    }

    private SourceNode ReadNumber()
    {
        var written = Encoding.ASCII.GetString(_json.ValueSpan);
        var value = double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(value))
        {
            _found.Add(JsonFindings.NotFinite.At(_file.PlaceOf(Offset), written));
            return new SourceUnread(_file, Offset);
        }
        return new SourceNumber(_file, Offset, written, value);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
