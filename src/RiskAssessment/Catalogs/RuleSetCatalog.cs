using System.Collections.Frozen;
using System.Collections.Immutable;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Reviewing;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Catalogs;

/// <summary>
/// The rule sets that are in use, in all their versions. A catalog exists only when every file in it is right, and never
/// changes.
/// </summary>
public sealed class RuleSetCatalog
{
    private readonly FrozenDictionary<string, ImmutableArray<RuleSet>> _byId;

    private RuleSetCatalog(IEnumerable<RuleSet> ruleSets, FrozenDictionary<string, RuleSet> pins)
    {
        Pins = pins;
        RuleSets = [.. ruleSets.OrderBy(ruleSet => ruleSet.Id, StringComparer.Ordinal).ThenBy(ruleSet => ruleSet.Version)];
        _byId = RuleSets.GroupBy(ruleSet => ruleSet.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>All versions of all rule sets, by ordinal id and then by version.</summary>
    public ImmutableArray<RuleSet> RuleSets { get; }

    /// <summary>The versions to which rule sets are pinned, by id.</summary>
    public IReadOnlyDictionary<string, RuleSet> Pins { get; }

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
    /// Loads a folder as its author wants it: the same catalog, and beside what is wrong also what may be better. Every
    /// finding that a review adds is a warning; <see cref="DiagnosticKind.IsAdvice"/> tells which those are.
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="review">What to look at.</param>
    public static RuleSetLoadResult LoadFolder(string folder, ReviewOptions review)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(review);
        return SourceReading.Of(folder, RuleFolder.Read(folder)).Load(review);
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
    /// <exception cref="ArgumentException">There is no source, or one is null or has no name.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    public static async Task<RuleSetLoadResult> LoadAsync(IEnumerable<IRuleSetSource> sources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var list = sources.ToList();
        if (SourceReading.Mistakes(list).FirstOrDefault() is { } mistake)
            throw new ArgumentException(mistake, nameof(sources));
        var reading = await SourceReading.OfAsync(list.Select(source => (source.Name, source)), cancellationToken).ConfigureAwait(false);
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
    /// that holds from the latest date; or null. What holds from a later date than the version to which the rule set is
    /// pinned is left out.
    /// </summary>
    /// <param name="id">The id of a rule set.</param>
    /// <param name="date">The date of the shift.</param>
    public RuleSet? FindInForce(string id, DateOnly date)
    {
        RuleSet? latest = null;
        foreach (var ruleSet in VersionsOf(id))
        {
            if (MayHold(ruleSet) && ruleSet.EffectiveFrom <= date && (latest is null || ruleSet.EffectiveFrom > latest.EffectiveFrom))
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

    /// <summary>
    /// The same rule sets with other pins: a roll back. Of a rule set that is pinned, no version holds that takes effect
    /// later than the pinned one; earlier dates keep their earlier versions, and any version can still be asked for by its
    /// number. The pins that this catalog has are replaced.
    /// </summary>
    /// <param name="pins">The id of a rule set to its version as written, for example <c>nl.dji</c> to <c>1.0.0</c>.</param>
    /// <returns>The catalog, or which pins name no version or a pre-release.</returns>
    public RuleSetLoadResult Pin(IReadOnlyDictionary<string, string> pins)
    {
        ArgumentNullException.ThrowIfNull(pins);
        var found = new DiagnosticBag();
        var pinned = new Dictionary<string, RuleSet>(StringComparer.Ordinal);
        foreach (var (id, version) in pins)
        {
            if (Find(id, version ?? "") is { Version.IsPreRelease: false } ruleSet)
                pinned[id] = ruleSet;
            else
                found.Add(WrongPin(id, version ?? ""));
        }
        return new RuleSetLoadResult(
            found.HasErrors ? null : new RuleSetCatalog(RuleSets, pinned.ToFrozenDictionary(StringComparer.Ordinal)), [.. found.InOrder()]);
    }

    internal IEnumerable<string> Ids => _byId.Keys;

    /// <summary>The first date for which another version of the rule set holds than this one, as far as is known.</summary>
    internal DateOnly? ValidUntil(RuleSet ruleSet)
    {
        if (ruleSet.Version.IsPreRelease)
            return null;
        DateOnly? next = null;
        foreach (var other in VersionsOf(ruleSet.Id))
        {
            if (MayHold(other) && other.EffectiveFrom > ruleSet.EffectiveFrom && (next is null || other.EffectiveFrom < next))
                next = other.EffectiveFrom;
        }
        return next;
    }

    /// <summary>The same catalog with the objects of another one for what has not changed, so that what is made for them can be kept.</summary>
    internal RuleSetCatalog Reusing(RuleSetCatalog other)
    {
        var known = other.RuleSets.ToDictionary(ruleSet => ruleSet.Fingerprint, StringComparer.Ordinal);
        RuleSet Known(RuleSet ruleSet) => known.GetValueOrDefault(ruleSet.Fingerprint, ruleSet);
        return new RuleSetCatalog(RuleSets.Select(Known), Pins.ToFrozenDictionary(pin => pin.Key, pin => Known(pin.Value), StringComparer.Ordinal));
    }

    internal static RuleSetLoadResult Load(IReadOnlyList<RuleFile> files, DiagnosticBag found, ReviewOptions? review = null)
    {
        var ruleSets = RuleSetLoader.Load(files, found, review);
        return new RuleSetLoadResult(
            found.HasErrors ? null : new RuleSetCatalog(ruleSets, FrozenDictionary<string, RuleSet>.Empty), [.. found.InOrder()]);
    }

    private bool MayHold(RuleSet ruleSet) =>
        !ruleSet.Version.IsPreRelease && !(Pins.TryGetValue(ruleSet.Id, out var pin) && ruleSet.EffectiveFrom > pin.EffectiveFrom);

    private Diagnostic WrongPin(string id, string version)
    {
        var place = new SourcePlace(id, 1, 1);
        if (VersionsOf(id) is not { IsEmpty: false } versions)
            return CatalogFindings.PinnedRuleSetNotFound.Suggesting(Suggestions.Nearest(id, Ids), place, id, version);
        var written = versions.Where(one => !one.Version.IsPreRelease).Select(one => one.Version.ToString()).ToList();
        return Find(id, version) is null
            ? CatalogFindings.PinnedVersionNotFound.Suggesting(Suggestions.Nearest(version, written), place, id, version, string.Join(", ", written))
            : CatalogFindings.PinnedPreRelease.At(place, id, version);
    }
}
