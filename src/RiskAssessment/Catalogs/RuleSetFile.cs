namespace RiskAssessment.Catalogs;

/// <summary>A file as a source of rule sets gives it. It never changes: the content is copied when it is made.</summary>
public sealed class RuleSetFile
{
    /// <summary>A file at a path, with its content.</summary>
    /// <param name="path">
    /// The path inside the source, with <c>/</c> between its parts: <c>nl.dji/1.0.0.json</c> for a rule set,
    /// <c>nl.dji/1.0.0.json.sig</c> for its signature.
    /// </param>
    /// <param name="content">The bytes of the file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public RuleSetFile(string path, ReadOnlyMemory<byte> content)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Path = path;
        Content = content.ToArray();
    }

    /// <summary>The path inside the source.</summary>
    public string Path { get; }

    /// <summary>The bytes of the file.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
