namespace RiskAssessment.Catalogs;

/// <summary>The rule sets of a folder: every <c>id/version.json</c>, and the signatures beside them.</summary>
public sealed class FolderRuleSetSource : IRuleSetSource
{
    /// <summary>A source that reads a folder; the folder is looked at when it is read, and may come later.</summary>
    /// <param name="folder">The path of the folder; files are named in diagnostics as it is given.</param>
    public FolderRuleSetSource(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        Name = folder;
    }

    /// <summary>The path of the folder, as it was given.</summary>
    public string Name { get; }

    /// <summary>Reads the folder; what is wrong with it is among the diagnostics.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    public ValueTask<RuleSetSourceContent> ReadAsync(CancellationToken cancellationToken = default) =>
        // A network drive may keep a reader waiting without end, and the platform lists folders synchronously alone.
        new(Task.Run(() => RuleFolder.Read(Name, cancellationToken), cancellationToken).WaitAsync(cancellationToken));

    /// <summary>
    /// Watches the folder by the means of the operating system; null when it is not there or cannot be watched. Network
    /// drives often tell nothing.
    /// </summary>
    /// <param name="changed">To be called after a change.</param>
    public IDisposable? Watch(Action changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(Name) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => changed();
            watcher.Created += (_, _) => changed();
            watcher.Deleted += (_, _) => changed();
            watcher.Renamed += (_, _) => changed();
            // More changes than the buffer holds, or a folder that went away: either is a change.
            watcher.Error += (_, _) => changed();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception wrong) when (wrong is ArgumentException or IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            watcher?.Dispose();
            return null;
        }
    }
}
