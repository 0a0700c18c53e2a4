namespace RiskAssessment.Cli.Output;

/// <summary>Writes a file so that whoever looks, or pulls the plug, finds the old file or the new one and never half of it.</summary>
internal static class WholeFile
{
    private const string Unfinished = ".riskrules-tmp";

    /// <summary>Makes a file, or takes the place of what is in it.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        if (File.Exists(path))
            Replace(path, content);
        else
            Create(path, content);
    }

    /// <summary>Takes the place of the content of a file that is there; its mode stays, and a link stays a link.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        // A file that may not be written would be replaced all the same, since only its folder has to be writable.
        using (File.OpenWrite(target))
        {
        }
        Write(target, content, OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(target), overwrite: true);
    }

    /// <summary>Makes a file, and its folder.</summary>
    /// <exception cref="IOException">Something of that name is there.</exception>
    public static void Create(string path, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        Write(path, content, null, overwrite: false);
    }

    private static void Write(string path, ReadOnlySpan<byte> content, UnixFileMode? mode, bool overwrite)
    {
        var unfinished = path + Unfinished;
        try
        {
            using (var stream = File.Create(unfinished))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }
            if (mode is { } same && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(unfinished, same);
            File.Move(unfinished, path, overwrite);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
