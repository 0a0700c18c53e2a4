using Microsoft.Win32.SafeHandles;

namespace RiskAssessment.Cli.Batches;

/// <summary>A file or standard output that gets whole lines: of a piece for which there is no room, nothing stays.</summary>
internal sealed class LineOutput : IDisposable
{
    private readonly Stream _stream;
    private readonly SafeFileHandle? _file;
    private long _end;

    private LineOutput(Stream stream, SafeFileHandle? file)
    {
        _stream = stream;
        _file = file;
        _end = file is null ? 0 : RandomAccess.GetLength(file);
    }

    /// <summary>A new file in the place of one that may be there.</summary>
    public static LineOutput Create(string path)
    {
        // Not shared, so that a file that is being read, by whatever name, is not emptied; without a buffer, so that what is
        // written is in the file, and what is not is known.
        var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        return new LineOutput(file, file.CanSeek ? file.SafeFileHandle : null);
    }

    public static LineOutput Standard()
    {
        if (OperatingSystem.IsWindows())
            return new LineOutput(Console.OpenStandardOutput(), null);
        var handle = new SafeFileHandle(1, ownsHandle: false);
        var direct = new FileStream(handle, FileAccess.Write, bufferSize: 0);
        // The console's own stream says nothing when a pipe was closed at the other end; that of a file leaves the place in
        // it to whoever writes there next.
        return direct.CanSeek ? new LineOutput(Console.OpenStandardOutput(), handle) : new LineOutput(direct, null);
    }

    public static LineOutput To(Stream stream) => new(stream, null);

    /// <exception cref="IOException">There is no room, or nobody reads it any more.</exception>
    public void Write(ReadOnlySpan<byte> lines)
    {
        try
        {
            _stream.Write(lines);
            _end += lines.Length;
        }
        // The platform has another exception for a file that would be larger than it may be.
        catch (Exception wrong) when (wrong is IOException or ArgumentOutOfRangeException)
        {
            TakeBack();
            throw new IOException(wrong.Message, wrong);
        }
    }

    public void Dispose() => _stream.Dispose();

    private void TakeBack()
    {
        if (_file is not null && RandomAccess.GetLength(_file) > _end)
            RandomAccess.SetLength(_file, _end);
    }
}
