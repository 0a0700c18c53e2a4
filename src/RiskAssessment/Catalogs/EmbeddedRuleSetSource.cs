namespace RiskAssessment.Catalogs;

/// <summary>The rule sets that come with this package; they change with the package alone.</summary>
public sealed class EmbeddedRuleSetSource : IRuleSetSource
{
    private const string Prefix = "rules/";

    /// <summary><c>embedded</c>.</summary>
    public string Name => "embedded";

    /// <summary>Reads the files inside the assembly.</summary>
    /// <param name="cancellationToken">Is not looked at.</param>
    public ValueTask<RuleSetSourceContent> ReadAsync(CancellationToken cancellationToken = default) => new(Read());

    /// <summary>Null: nothing can change.</summary>
    /// <param name="changed">Is never called.</param>
    public IDisposable? Watch(Action changed) => null;

    internal static RuleSetSourceContent Read()
    {
        var assembly = typeof(EmbeddedRuleSetSource).Assembly;
        var files = new List<RuleSetFile>();
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            var path = resource.Replace('\\', '/');
            if (!path.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            files.Add(new RuleSetFile(path[Prefix.Length..], copy.ToArray()));
        }
        return new RuleSetSourceContent(files);
    }
}
