using System.Diagnostics.CodeAnalysis;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Input;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Comparing;

/// <summary>The two rule sets to compare, and the folders that cases stand in; or in words why they cannot be found.</summary>
/// <param name="Old">The one to compare with.</param>
/// <param name="New">The one to compare.</param>
/// <param name="CaseFolders">Where cases stand, those of the new one first.</param>
internal sealed record TwoRuleSets(RuleSet Old, RuleSet New, IReadOnlyList<string> CaseFolders)
{
    /// <summary>Two versions out of one catalog: <c>id@version</c> and <c>id@version</c>, or one of them, or an id for its two newest.</summary>
    /// <param name="catalog">The rule sets.</param>
    /// <param name="folder">Where they come from; null for those that come with the tool, which has no cases.</param>
    /// <param name="old">The first argument.</param>
    /// <param name="new">The second argument, or null.</param>
    /// <param name="speech">The language.</param>
    /// <param name="two">The two.</param>
    /// <param name="wrong">Why they cannot be found.</param>
    public static bool TryFind(RuleSetCatalog catalog, string? folder, string old, string? @new, Speech speech,
        [NotNullWhen(true)] out TwoRuleSets? two, [NotNullWhen(false)] out string? wrong)
    {
        two = null;
        if (!TryFind(catalog, @new ?? old, speech, out var newest, out wrong))
            return false;
        if (@new is not null)
        {
            if (!TryFind(catalog, old, speech, out var first, out wrong))
                return false;
            two = new TwoRuleSets(first, newest, folder is null ? [] : [folder]);
            return true;
        }
        if (Before(catalog, newest) is not { } before)
        {
            wrong = speech.Say($"Van '{newest.Id}' is er geen versie die vóór {newest.Version} komt om mee te vergelijken. Er zijn: {Versions(catalog, newest.Id)}.",
                $"Of '{newest.Id}' there is no version before {newest.Version} to compare with. There are: {Versions(catalog, newest.Id)}.");
            return false;
        }
        two = new TwoRuleSets(before, newest, folder is null ? [] : [folder]);
        return true;
    }

    /// <summary>The newest version of one id in each of two folders; the id may be left out where they share one alone.</summary>
    public static bool TryFind(RuleSetCatalog old, string oldFolder, RuleSetCatalog @new, string newFolder, string? id, Speech speech,
        [NotNullWhen(true)] out TwoRuleSets? two, [NotNullWhen(false)] out string? wrong)
    {
        (two, wrong) = (null, null);
        var shared = Ids(old).Intersect(Ids(@new)).ToList();
        if (id is null && shared.Count != 1)
        {
            wrong = speech.Say($"Welke regelset? Zeg het met --rule-set. In beide mappen staan: {List(shared, speech)}.", $"Which rule set? Say it with --rule-set. Both folders have: {List(shared, speech)}.");
            return false;
        }
        id ??= shared[0];
        if (old.VersionsOf(id).LastOrDefault() is not { } before || @new.VersionsOf(id).LastOrDefault() is not { } after)
        {
            wrong = speech.Say($"De regelset '{id}' staat niet in beide mappen. In beide staan: {List(shared, speech)}.", $"The rule set '{id}' is not in both folders. Both have: {List(shared, speech)}.");
            return false;
        }
        two = new TwoRuleSets(before, after, [newFolder, oldFolder]);
        return true;
    }

    /// <summary>A rule set by <c>id@version</c>, or by its id for its newest version, a draft included.</summary>
    private static bool TryFind(RuleSetCatalog catalog, string written, Speech speech,
        [NotNullWhen(true)] out RuleSet? found, [NotNullWhen(false)] out string? wrong)
    {
        var (id, version) = RuleSetArgument.Split(written);
        found = version is null ? catalog.VersionsOf(id).LastOrDefault() : catalog.Find(id, version);
        wrong = found is not null ? null : RuleSetArgument.WhyNot(catalog, id, version, speech);
        return found is not null;
    }

    /// <summary>The newest release before a version, or where there is none the newest draft.</summary>
    private static RuleSet? Before(RuleSetCatalog catalog, RuleSet ruleSet)
    {
        var earlier = catalog.VersionsOf(ruleSet.Id).Where(one => one.Version < ruleSet.Version).ToList();
        return earlier.LastOrDefault(one => !one.Version.IsPreRelease) ?? earlier.LastOrDefault();
    }

    private static IEnumerable<string> Ids(RuleSetCatalog catalog) => catalog.RuleSets.Select(one => one.Id).Distinct(StringComparer.Ordinal);

    private static string Versions(RuleSetCatalog catalog, string id) => string.Join(", ", catalog.VersionsOf(id).Select(one => one.Version));

    private static string List(IEnumerable<string> names, Speech speech) =>
        string.Join(", ", names) is { Length: > 0 } list ? list : speech.Say("geen", "none");
}
