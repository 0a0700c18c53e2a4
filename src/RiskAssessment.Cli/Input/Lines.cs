namespace RiskAssessment.Cli.Input;

/// <summary>The lines of a stream of bytes, whatever their length, a block at a time.</summary>
internal sealed class Lines(Stream input)
{
    private const int BlockBytes = 1 << 16;

    // No request is so long; what is longer is cut, and so refused, instead of taking all memory.
    private const int LongestLine = 32 * 1024 * 1024;

    private byte[] _buffer = new byte[BlockBytes];
    private int _start;
    private int _end;
    private bool _isFirst = true;

    /// <summary>Bytes read so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>The number of the line that was taken last, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The next line that has a request, or null at the end; a line of nothing but blanks has none.</summary>
    public byte[]? NextRequest()
    {
        while (Next() is { } line)
        {
            if (!line.AsSpan().Trim(" \t\r"u8).IsEmpty)
                return line;
        }
        return null;
    }

    /// <summary>The next line without its LF and, before the first, without a byte order mark; null at the end.</summary>
    public byte[]? Next()
    {
        var searched = _start;
        while (true)
        {
            var feed = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (feed >= 0)
                return Take(searched + feed, 1);
            searched = _end;
            if (_end == _buffer.Length)
                searched -= MakeRoom();
            if (_end == _buffer.Length)
                return Cut();
            var read = input.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
                return _end > _start ? Take(_end, 0) : null;
            BytesRead += read;
            _end += read;
        }
    }

    private byte[] Take(int end, int separator)
    {
        var line = _buffer.AsSpan(_start, end - _start);
        _start = end + separator;
        Number++;
        if (_isFirst && line.StartsWith("\uFEFF"u8))
            line = line[3..];
        _isFirst = false;
        return line.ToArray();
    }

    /// <summary>The beginning of a line that is too long, without the rest of it.</summary>
    private byte[] Cut()
    {
        var line = Take(_end, 0);
        int read;
        do
        {
            read = input.Read(_buffer, 0, _buffer.Length);
            BytesRead += read;
            _end = read;
            _start = _buffer.AsSpan(0, read).IndexOf((byte)'\n') + 1;
        }
        while (read > 0 && _start == 0);
        return line;
    }

    /// <summary>Moves what is left to the front, in a larger buffer where the line fills it; gives how far it moved.</summary>
    private int MakeRoom()
    {
        var moved = _start;
        var target = moved > 0 || _buffer.Length >= LongestLine ? _buffer : new byte[_buffer.Length * 2];
        Buffer.BlockCopy(_buffer, _start, target, 0, _end - _start);
        _buffer = target;
        _end -= moved;
        _start = 0;
        return moved;
    }
}
