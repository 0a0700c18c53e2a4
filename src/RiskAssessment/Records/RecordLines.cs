using RiskAssessment.Documents;

namespace RiskAssessment.Records;

/// <summary>The lines of a log, one at a time. Of a line that is longer than a record can be the beginning is kept, so that it is refused.</summary>
internal sealed class RecordLines(Stream log)
{
    private const int LongestKept = Limits.FileBytes + 1;

    private readonly byte[] _block = new byte[1 << 16];
    private int _start;
    private int _end;
    private long _number;

    /// <summary>The next line, or null at the end.</summary>
    public RecordLine? Next()
    {
        using var line = new MemoryStream();
        long length = 0;
        while (true)
        {
            if (_start == _end)
            {
                (_start, _end) = (0, log.Read(_block));
                if (_end == 0)
                    return length == 0 ? null : new RecordLine(++_number, line.ToArray(), length, IsEnded: false);
            }
            var rest = _block.AsSpan(_start.._end);
            var feed = rest.IndexOf((byte)'\n');
            var part = feed < 0 ? rest : rest[..feed];
            line.Write(part[..(int)Math.Min(part.Length, LongestKept - line.Length)]);
            length += part.Length;
            _start += part.Length;
            if (feed < 0)
                continue;
            _start++;
            return new RecordLine(++_number, line.ToArray(), length + 1, IsEnded: true);
        }
    }
}

/// <summary>A line of a log.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Without its LF.</param>
/// <param name="Length">Bytes in the log, its LF included.</param>
/// <param name="IsEnded">Whether an LF ends it.</param>
internal sealed record RecordLine(long Number, byte[] Bytes, long Length, bool IsEnded);
