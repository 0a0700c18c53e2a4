using System.Collections.Immutable;
using System.Globalization;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Changes;

/// <summary>
/// Finds versions that lower a class while their number says that hardly anything changed. It assesses by every such
/// version, so that it is for who edits and publishes rule sets, not for a host that loads them.
/// </summary>
public static class LoweredClasses
{
    private const string WithoutRole = "-";

    /// <summary>
    /// Compares each version with the release before it (where there is none, with the draft before it), where major and
    /// minor number are the same, by its roles with nothing else known and by the situations given.
    /// </summary>
    /// <param name="catalog">The rule sets.</param>
    /// <param name="situations">Requests to try by a version, such as the cases that stand beside it; null for its roles alone.</param>
    /// <returns>A warning <c>class-lowered-in-patch</c> at the version of each file that lowers a class, by id and version.</returns>
    public static ImmutableArray<Diagnostic> FindIn(RuleSetCatalog catalog, Func<RuleSet, IEnumerable<AssessmentRequest>>? situations = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var ruleSet in catalog.RuleSets)
        {
            if (Before(catalog, ruleSet) is { } before && before.Version.HasSameMinor(ruleSet.Version)
                && Compare(before, ruleSet, situations?.Invoke(ruleSet) ?? []) is { } lowered)
                found.Add(lowered);
        }
        return found.ToImmutable();
    }

    /// <summary>Drafts of one version may go up and down; what counts is what was published before.</summary>
    private static RuleSet? Before(RuleSetCatalog catalog, RuleSet ruleSet)
    {
        var earlier = catalog.VersionsOf(ruleSet.Id).Where(one => one.Version < ruleSet.Version).ToList();
        return earlier.LastOrDefault(one => !one.Version.IsPreRelease) ?? earlier.LastOrDefault();
    }

    private static Diagnostic? Compare(RuleSet old, RuleSet @new, IEnumerable<AssessmentRequest> situations)
    {
        var difference = RuleSetDifference.Between(old, @new);
        if (!difference.MeaningChanged)
            return null;
        var roles = @new.Roles.Select(role => role.Id).DefaultIfEmpty(null).Select(role => new AssessmentRequest(@new.Id, @new.EffectiveFrom) { Role = role });
        var impact = ChangeImpact.Of(difference, roles.Concat(situations));
        var lowered = impact.Requests.Where(request => request.GoesDown).ToList();
        if (lowered.Count == 0)
            return null;
        var example = lowered[0];
        var move = example.Threat?.Direction == ClassDirection.Down ? example.Threat : example.Safety!;
        return Warnings.ClassLoweredInPatch.At(@new.VersionPlace, old.Version.ToString(), Number(lowered.Count), Number(impact.Requests.Length),
            example.Request.Reference ?? example.Request.Role ?? WithoutRole, $"{move.Old?.Id} -> {move.New?.Id ?? WithoutRole}",
            string.Join(", ", move.Because.Select(change => change.Id)), @new.Version.NextMinor());
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
