using System.Collections.Frozen;
using System.Collections.Immutable;
using RiskAssessment.Diagnostics;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Catalogs;

/// <summary>
/// The rule sets that are in use, in all their versions. A catalog exists only when every file in it is right, and never
/// changes.
/// </summary>
public sealed class RuleSetCatalog
{
    private readonly FrozenDictionary<string, ImmutableArray<RuleSet>> _byId;

    private RuleSetCatalog(IReadOnlyList<RuleSet> ruleSets)
    {
        RuleSets = [.. ruleSets.OrderBy(ruleSet => ruleSet.Id, StringComparer.Ordinal).ThenBy(ruleSet => ruleSet.Version)];
        _byId = RuleSets.GroupBy(ruleSet => ruleSet.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>All versions of all rule sets, by ordinal id and then by version.</summary>
    public ImmutableArray<RuleSet> RuleSets { get; }

    /// <summary>
    /// Loads every <c>id/version.json</c> of a folder, all or nothing: with an error anywhere in it there is no catalog,
    /// and the result has everything that is wrong. Never throws for what is in the folder.
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    public static RuleSetLoadResult LoadFolder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return SourceReading.Of(folder, RuleFolder.Read(folder)).Load();
    }

    /// <summary>
    /// Loads rule files that a host has at hand, all or nothing, by the same rules as those of a folder. Never throws for
    /// what is in them.
    /// </summary>
    /// <param name="files">The files; those whose path does not end in <c>.json</c> are ignored.</param>
    /// <exception cref="ArgumentException">A file is null.</exception>
    public static RuleSetLoadResult Load(IEnumerable<RuleSetFile> files) => SourceReading.Of("", new RuleSetSourceContent(files)).Load();

    /// <summary>
    /// Loads the rule sets of several sources into one catalog, all or nothing. An overlay may build on a base of another
    /// source. A version that two sources have is an error, unless it is the same file. A source that throws is an error
    /// among the diagnostics that names the source.
    /// </summary>
    /// <param name="sources">The sources, for example those of the package and a folder of one's own.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">There is no source, or one is null.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    public static async Task<RuleSetLoadResult> LoadAsync(IEnumerable<IRuleSetSource> sources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var list = sources.ToList();
        if (list.Count == 0 || list.Contains(null!))
            throw new ArgumentException("There is no source, or one is null.", nameof(sources));
        var reading = await SourceReading.OfAsync(list, cancellationToken).ConfigureAwait(false);
        return reading.Load();
    }

    /// <summary>The rule sets that come with this package.</summary>
    public static RuleSetCatalog LoadEmbedded()
    {
        var source = new EmbeddedRuleSetSource();
        return SourceReading.Of(source.Name, EmbeddedRuleSetSource.Read()).Load().GetCatalog();
    }

    /// <summary>The version of a rule set with this number, pre-releases included, or null.</summary>
    /// <param name="id">The id of a rule set.</param>
    /// <param name="version">The version as written, for example <c>1.0.0</c>.</param>
    public RuleSet? Find(string id, string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        foreach (var ruleSet in VersionsOf(id))
        {
            if (ruleSet.Version.ToString() == version)
                return ruleSet;
        }
        return null;
    }

    /// <summary>
    /// The version that holds on a date: of those that are no pre-release and hold from that date or earlier, the one
    /// that holds from the latest date; or null.
    /// </summary>
    /// <param name="id">The id of a rule set.</param>
    /// <param name="date">The date of the shift.</param>
    public RuleSet? FindInForce(string id, DateOnly date)
    {
        RuleSet? latest = null;
        foreach (var ruleSet in VersionsOf(id))
        {
            if (!ruleSet.Version.IsPreRelease && ruleSet.EffectiveFrom <= date
                && (latest is null || ruleSet.EffectiveFrom > latest.EffectiveFrom))
                latest = ruleSet;
        }
        return latest;
    }

    /// <summary>All versions of a rule set, ascending; empty for an unknown id.</summary>
    /// <param name="id">The id of a rule set.</param>
    public ImmutableArray<RuleSet> VersionsOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.GetValueOrDefault(id, []);
    }

    internal IEnumerable<string> Ids => _byId.Keys;

    internal static RuleSetLoadResult Load(IReadOnlyList<RuleFile> files, DiagnosticBag found)
    {
        var ruleSets = RuleSetLoader.Load(files, found);
        return new RuleSetLoadResult(found.HasErrors ? null : new RuleSetCatalog(ruleSets), [.. found.InOrder()]);
    }
}
