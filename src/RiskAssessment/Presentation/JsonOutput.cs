using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace RiskAssessment.Presentation;

/// <summary>
/// JSON in UTF-8, piece by piece. An assessment has thousands of pieces, nearly all of them known beforehand or ids, which
/// need no escaping: to copy them is several times as fast as to have each looked at. Texts from a request are escaped.
/// </summary>
internal ref struct JsonOutput(IBufferWriter<byte> output)
{
    private const int LeastRoom = 4096;
    private const int LongestNumber = 32;
    private const int LongestDate = 10;

    // Letters stay readable; what could end a script or an attribute in a page is escaped.
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private Span<byte> _room;
    private int _used;

    /// <summary>What is JSON already.</summary>
    public void Add(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Room(json.Length));
        _used += json.Length;
    }

    /// <summary>What is JSON already, and an id or name behind it, between quotes: letters, digits, points and hyphens.</summary>
    public void Add(ReadOnlySpan<byte> json, string id)
    {
        var room = Room(json.Length + id.Length + 2);
        json.CopyTo(room);
        room = room[json.Length..];
        room[0] = (byte)'"';
        Ascii.FromUtf16(id, room[1..], out _);
        room[id.Length + 1] = (byte)'"';
        _used += json.Length + id.Length + 2;
    }

    /// <summary>A text that may have any character, between quotes, or null.</summary>
    public void AddText(ReadOnlySpan<byte> json, string? text)
    {
        Add(json);
        if (text is null)
        {
            Add("null"u8);
            return;
        }
        Add("\""u8);
        Add(JsonEncodedText.Encode(text, Encoder).EncodedUtf8Bytes);
        Add("\""u8);
    }

    public void Add(ReadOnlySpan<byte> json, bool value)
    {
        Add(json);
        Add(value ? "true"u8 : "false"u8);
    }

    public void Add(ReadOnlySpan<byte> json, int value)
    {
        Add(json);
        Utf8Formatter.TryFormat(value, Room(LongestNumber), out var written);
        _used += written;
    }

    /// <summary>A number as it is, with a point and without an exponent.</summary>
    public void Add(ReadOnlySpan<byte> json, decimal value)
    {
        Add(json);
        var room = Room(LongestNumber);
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        // Nearly all scores and steps are a small whole number, with or without a point in it: written in a few cycles.
        int written;
        if ((parts[1] | parts[2]) == 0 && parts[0] >= 0 && parts[3] >= 0)
            written = WriteSmall(parts[0], value.Scale, room);
        else
            value.TryFormat(room, out written, default, CultureInfo.InvariantCulture);
        _used += written;
    }

    private static int WriteSmall(int digits, int scale, Span<byte> room)
    {
        // Every digit behind the point is written, and one before it at least.
        var length = Math.Max(scale + 1, DigitsOf(digits)) + (scale > 0 ? 1 : 0);
        for (var i = length - 1; i >= 0; i--)
        {
            if (scale > 0 && i == length - 1 - scale)
            {
                room[i] = (byte)'.';
                continue;
            }
            room[i] = (byte)('0' + (digits % 10));
            digits /= 10;
        }
        return length;
    }

    private static int DigitsOf(int number)
    {
        var digits = 1;
        for (; number >= 10; number /= 10)
            digits++;
        return digits;
    }

    public void Add(ReadOnlySpan<byte> json, DateOnly date)
    {
        Add(json);
        Add("\""u8);
        date.TryFormat(Room(LongestDate), out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        _used += written;
        Add("\""u8);
    }

    /// <summary>To be called at the end.</summary>
    public void Flush()
    {
        output.Advance(_used);
        _room = default;
        _used = 0;
    }

    private Span<byte> Room(int bytes)
    {
        if (_room.Length - _used < bytes)
        {
            output.Advance(_used);
            _used = 0;
            _room = output.GetSpan(Math.Max(bytes, LeastRoom));
        }
        return _room[_used..];
    }
}
