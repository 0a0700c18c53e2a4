using RiskAssessment.Catalogs;

namespace RiskAssessment.Benchmarks.Soaking;

/// <summary>Where the rule sets of a soak run stand, and how its base is written and deleted.</summary>
internal interface ISoakStore : IDisposable
{
    IRuleSetSource Source { get; }

    /// <summary>Writes the base as an editor does, in place; null deletes it.</summary>
    void Write(byte[]? content);
}

/// <summary>A folder that is watched.</summary>
internal sealed class SoakFolder : ISoakStore
{
    private readonly string _root = Directory.CreateTempSubdirectory("risk-soak-").FullName;

    public SoakFolder()
    {
        Source = new FolderRuleSetSource(_root);
        foreach (var (path, content) in new[] { (SoakRules.BasePath, SoakRules.BaseFile(0)), (SoakRules.OverlayPath, SoakRules.OverlayFile) })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, path))!);
            File.WriteAllBytes(Path.Combine(_root, path), content);
        }
    }

    public IRuleSetSource Source { get; }

    public void Write(byte[]? content)
    {
        var path = Path.Combine(_root, SoakRules.BasePath);
        if (content is null)
            File.Delete(path);
        else
            File.WriteAllBytes(path, content);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}

/// <summary>A host's own store, in memory, that tells of each change.</summary>
internal sealed class SoakMemory : ISoakStore, IRuleSetSource
{
    private volatile byte[]? _base = SoakRules.BaseFile(0);
    private Action? _changed;

    public string Name => "memory";

    public IRuleSetSource Source => this;

    public ValueTask<RuleSetSourceContent> ReadAsync(CancellationToken cancellationToken = default)
    {
        var files = new List<RuleSetFile> { new(SoakRules.OverlayPath, SoakRules.OverlayFile) };
        if (_base is { } content)
            files.Add(new RuleSetFile(SoakRules.BasePath, content));
        return new(new RuleSetSourceContent(files));
    }

    public IDisposable? Watch(Action changed)
    {
        _changed = changed;
        return null;
    }

    public void Write(byte[]? content)
    {
        _base = content;
        _changed?.Invoke();
    }

    public void Dispose()
    {
    }
}
