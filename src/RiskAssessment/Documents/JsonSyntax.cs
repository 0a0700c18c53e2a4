using System.Text;
using System.Text.Json;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Documents;

/// <summary>Says in the words of an author what the platform's reader found wrong.</summary>
internal static class JsonSyntax
{
    public static Diagnostic Explain(SourceFile file, JsonException wrong)
    {
        var bytes = file.Bytes.Span;
        var offset = OffsetOf(file, wrong.LineNumber ?? 0, wrong.BytePositionInLine ?? 0);
        // At the end of the text, or after it, something is missing; point at the last thing that is there.
        if (offset >= bytes.Length || bytes[offset..].TrimStart(" \t\r\n"u8).IsEmpty)
            return JsonFindings.EndsEarly.At(file.PlaceOf(Math.Max(file.BomBytes, bytes.TrimEnd(" \t\r\n"u8).Length - 1)));
        var place = file.PlaceOf(offset);
        var here = bytes[offset];
        switch (here)
        {
            case (byte)'/':
                return JsonFindings.Comment.At(place);
            case (byte)'}' or (byte)']' when LastBefore(bytes, offset) == (byte)',':
                return JsonFindings.TrailingComma.At(place, ((char)here).ToString());
            case (byte)'\'' or (byte)'`':
                return JsonFindings.Quotes.At(place);
            case < 0x20:
                return JsonFindings.ControlCharacter.At(place);
            case (byte)'+' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'):
                return JsonFindings.Number.At(place);
            case (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'_' or (byte)'$':
                return LastBefore(bytes, offset) is >= (byte)'0' and <= (byte)'9'
                    ? JsonFindings.Number.At(place)
                    : JsonFindings.Quotes.At(place);
            default:
                Rune.DecodeFromUtf8(bytes[offset..], out var rune, out _);
                return JsonFindings.Syntax.At(place, rune.ToString());
        }
    }

    private static int OffsetOf(SourceFile file, long line, long byteInLine)
    {
        var bytes = file.Bytes.Span;
        var start = file.BomBytes;
        for (; line > 0; line--)
            start += bytes[start..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(start + byteInLine, bytes.Length);
    }

    private static byte LastBefore(ReadOnlySpan<byte> bytes, int offset)
    {
        var before = bytes[..offset].TrimEnd(" \t\r\n"u8);
        return before.IsEmpty ? (byte)0 : before[^1];
    }
}
