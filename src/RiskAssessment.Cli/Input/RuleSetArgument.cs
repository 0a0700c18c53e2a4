using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Output;
using RiskAssessment.Diagnostics;
using RiskAssessment.RuleSets;
using Spectre.Console;

namespace RiskAssessment.Cli.Input;

/// <summary>A rule set as a person names it.</summary>
internal static class RuleSetArgument
{
    private const char At = '@';

    /// <summary>The id and the version of <c>id@version</c>; without a version, null.</summary>
    public static (string Id, string? Version) Split(string written) =>
        written.Split(At, 2) is [var id, var version] ? (id, version) : (written, null);

    /// <summary>The version asked for, else the one in force on the date, else the latest; null where there is none, which is said on standard error.</summary>
    public static RuleSet? Find(RuleSetCatalog catalog, string id, string? version, DateOnly date, Speech speech)
    {
        var versions = catalog.VersionsOf(id);
        var found = version is not null ? catalog.Find(id, version)
            : catalog.FindInForce(id, date) ?? versions.Where(one => !one.Version.IsPreRelease).MaxBy(one => one.EffectiveFrom) ?? versions.LastOrDefault();
        if (found is null)
            Terminal.Error.WriteLine(SafeText.Of(WhyNot(catalog, id, version, speech)));
        return found;
    }

    /// <summary>Why there is no such rule set, or no such version of it, and what there is.</summary>
    public static string WhyNot(RuleSetCatalog catalog, string id, string? version, Speech speech)
    {
        var versions = catalog.VersionsOf(id);
        if (versions.IsEmpty)
            return Unknown(id, catalog.RuleSets.Select(one => one.Id), speech);
        var known = string.Join(", ", versions.Select(one => one.Version));
        return speech.Say($"De regelset '{id}' heeft geen versie '{version}'. Er zijn: {known}.", $"The rule set '{id}' has no version '{version}'. There are: {known}.");
    }

    /// <summary>That there is no rule set of this id, and what was probably meant.</summary>
    public static string Unknown(string id, IEnumerable<string> ids, Speech speech)
    {
        var known = ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var list = known.Count > 0 ? string.Join(", ", known) : speech.Say("geen", "none");
        var meant = speech.Meant(Suggestions.Nearest(id, known));
        return speech.Say($"Er is geen regelset '{id}'.{meant} Er zijn: {list}.", $"There is no rule set '{id}'.{meant} There are: {list}.");
    }
}
