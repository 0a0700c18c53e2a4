using System.Text;
using System.Text.Unicode;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Documents;

/// <summary>The bytes of a file under the name by which its reader knows it, and where its lines begin.</summary>
internal sealed class SourceFile(string name, ReadOnlyMemory<byte> bytes)
{
    // A file may be one line of many megabytes: without these a thousand columns would be a thousand times its length.
    private const int BlockBytes = 4096;
    private readonly Lazy<int[]> _charactersBeforeBlock = new(() => CountByBlock(bytes.Span));
    private readonly Lazy<int[]> _lineStarts = new(() => FindLineStarts(bytes.Span, BomLength(bytes.Span)));

    public string Name { get; } = name;

    /// <summary>The whole file, a byte order mark included: what the fingerprint is made of.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public int BomBytes { get; } = BomLength(bytes.Span);

    /// <summary>The place of a byte; the column counts UTF-16 characters, as editors do.</summary>
    public SourcePlace PlaceOf(int offset)
    {
        var starts = _lineStarts.Value;
        offset = Math.Clamp(offset, starts[0], Bytes.Length);
        var line = Array.BinarySearch(starts, offset) is var found && found >= 0 ? found : ~found - 1;
        return new SourcePlace(Name, line + 1, CharactersBefore(offset) - CharactersBefore(starts[line]) + 1);
    }

    /// <summary>The offset of the first byte that is not UTF-8, or -1.</summary>
    public int FirstInvalidByte()
    {
        var span = Bytes.Span;
        if (Utf8.IsValid(span))
            return -1;
        var offset = 0;
        while (Rune.DecodeFromUtf8(span[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
            offset += length;
        return offset;
    }

    private int CharactersBefore(int offset)
    {
        var block = offset / BlockBytes;
        return _charactersBeforeBlock.Value[block] + CountCharacters(Bytes.Span[(block * BlockBytes)..offset]);
    }

    /// <summary>Sums over any parts of the text: each character counts at its first byte, twice where it takes two.</summary>
    private static int CountCharacters(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var one in bytes)
            count += ((one & 0xC0) != 0x80 ? 1 : 0) + (one >= 0xF0 ? 1 : 0);
        return count;
    }

    private static int[] CountByBlock(ReadOnlySpan<byte> bytes)
    {
        var counts = new int[(bytes.Length / BlockBytes) + 1];
        for (var block = 1; block < counts.Length; block++)
            counts[block] = counts[block - 1] + CountCharacters(bytes.Slice((block - 1) * BlockBytes, BlockBytes));
        return counts;
    }

    private static int BomLength(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? 3 : 0;

    private static int[] FindLineStarts(ReadOnlySpan<byte> bytes, int first)
    {
        var starts = new List<int> { first };
        for (var i = first; i < bytes.Length; i++)
        {
            if (bytes[i] == (byte)'\n')
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}
