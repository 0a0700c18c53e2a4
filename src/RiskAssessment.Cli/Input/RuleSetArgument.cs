using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Output;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Input;

/// <summary>A rule set as a person names it.</summary>
internal static class RuleSetArgument
{
    /// <summary>The version asked for, else the one in force on the date, else the latest; null where there is none, which is said on standard error.</summary>
    public static RuleSet? Find(RuleSetCatalog catalog, string id, string? version, DateOnly date, Speech speech)
    {
        var versions = catalog.VersionsOf(id);
        var found = version is not null ? catalog.Find(id, version)
            : catalog.FindInForce(id, date) ?? versions.Where(one => !one.Version.IsPreRelease).MaxBy(one => one.EffectiveFrom) ?? versions.LastOrDefault();
        if (found is not null)
            return found;
        var shown = SafeText.Of(id);
        if (versions.IsEmpty)
        {
            var known = string.Join(", ", catalog.RuleSets.Select(one => one.Id).Distinct().Order(StringComparer.Ordinal));
            Console.Error.WriteLine(speech.Say($"Er is geen regelset '{shown}'. Bekend zijn: {known}.", $"There is no rule set '{shown}'. Known are: {known}."));
        }
        else
        {
            var known = string.Join(", ", versions.Select(one => one.Version));
            Console.Error.WriteLine(speech.Say(
                $"Van {shown} is er geen versie '{SafeText.Of(version!)}'. Er zijn: {known}.", $"{shown} has no version '{SafeText.Of(version!)}'. There are: {known}."));
        }
        return null;
    }
}
