using System.Globalization;
using System.Text;

namespace RiskAssessment.Documents;

/// <summary>The inside of a JSON string token that a strict reader has accepted.</summary>
internal static class JsonText
{
    /// <summary>
    /// The text of a token. A lone surrogate is kept as it is, since the platform's own method throws on it and
    /// would lose its place: <paramref name="wrong"/> is the index of the first character that may not be, or -1.
    /// </summary>
    public static string Unescape(ReadOnlySpan<byte> token, out int wrong)
    {
        string text;
        if (token.IndexOf((byte)'\\') < 0)
        {
            text = Encoding.UTF8.GetString(token);
        }
        else
        {
            var built = new StringBuilder(token.Length);
            for (var i = 0; i < token.Length;)
                i += AppendUnit(token[i..], built);
            text = built.ToString();
        }
        wrong = FirstForbidden(text);
        return text;
    }

    /// <summary>The offset of the character at <paramref name="index"/> of the string token that starts at <paramref name="start"/>.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> bytes, int start, int index)
    {
        var offset = start + 1;
        var built = new StringBuilder();
        while (offset < bytes.Length && bytes[offset] != (byte)'"')
        {
            var length = AppendUnit(bytes[offset..], built);
            if (built.Length > index)
                return offset;
            offset += length;
        }
        return offset;
    }

    public static int FirstForbidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
                return i;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                return i;
        }
        return -1;
    }

    /// <summary>Appends one character or escape; gives the number of bytes it took.</summary>
    private static int AppendUnit(ReadOnlySpan<byte> rest, StringBuilder built)
    {
        if (rest[0] != (byte)'\\')
        {
            Rune.DecodeFromUtf8(rest, out var rune, out var length);
            built.Append(rune.ToString());
            return length;
        }
        if (rest[1] == (byte)'u')
        {
            built.Append((char)ushort.Parse(rest.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            return 6;
        }
        built.Append(rest[1] switch
        {
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            var same => (char)same,
        });
        return 2;
    }
}
