using System.Collections.Immutable;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;

namespace RiskAssessment;

/// <summary>Sources and what they held when the host started, which was right: what a reloading assessor begins with.</summary>
internal sealed record LoadedSources(
    IReadOnlyList<(string Name, IRuleSetSource Source)> Sources, SourceReading Reading, RuleSetCatalog Catalog, ImmutableArray<Diagnostic> Warnings)
{
    /// <exception cref="ArgumentException">Sources or options are wrong; the message has all mistakes.</exception>
    /// <exception cref="RuleSetException">There is an error in what the sources hold.</exception>
    public static async Task<LoadedSources> LoadAsync(IEnumerable<IRuleSetSource> sources, ReloadOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var list = sources.ToList();
        var mistakes = SourceReading.Mistakes(list).Concat(options.Mistakes()).ToList();
        if (mistakes.Count > 0)
            throw new ArgumentException(string.Join(Environment.NewLine, mistakes), nameof(options));
        var named = list.Select(source => (source.Name, source)).ToList();
        var reading = await SourceReading.OfAsync(named, cancellation).ConfigureAwait(false);
        var loaded = reading.Load();
        return new LoadedSources(named, reading, loaded.GetCatalog().Pin(options.Pins).GetCatalog(), loaded.Diagnostics);
    }
}
