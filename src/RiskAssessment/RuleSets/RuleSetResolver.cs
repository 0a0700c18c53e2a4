using RiskAssessment.Conditions;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;

namespace RiskAssessment.RuleSets;

/// <summary>A document and its merged items to a checked rule set.</summary>
internal static class RuleSetResolver
{
    /// <summary>
    /// The rule set, or null when anything is wrong in what it is made of: here, or before (<paramref name="isBroken"/>).
    /// Everything that can be checked is checked, also where something else is wrong.
    /// </summary>
    public static RuleSet? Resolve(RuleSetDocument document, MergedItems items, string fingerprint, bool isBroken, DiagnosticBag found)
    {
        var label = $"{document.Id} {document.Version}";
        CheckNames(items, label, found);
        CheckPresence(document, items, found);
        var scope = new ConditionScope(
            items.Facts.ToDictionary(item => item.Id, item => item.Item, StringComparer.Ordinal),
            items.Definitions.Select(item => item.Id).ToHashSet(StringComparer.Ordinal), label);
        var resolution = new Resolution(label, items, scope, found);
        var definitions = DefinitionResolver.Resolve(resolution);
        var roles = RoleResolver.Resolve(resolution);
        var scenarios = ScenarioResolver.Resolve(resolution);
        var names = new ScenarioNames(scenarios, items.Scenarios, label);
        var rules = RuleResolver.Resolve(resolution, names);
        var measures = MeasureResolver.Resolve(resolution, names);
        if (isBroken || found.HasErrors)
            return null;
        return new RuleSet(new RuleSetParts(
            document.Id, document.Version, (document.Root.Find("version")?.Value ?? document.Root).Place, document.EffectiveFrom!.Value, fingerprint, document.Title!, document.Organisation,
            items.Scoring!, [.. items.Facts.Select(item => item.Item!)], definitions, roles,
            [.. items.Parties.Select(item => item.Item!)], [.. scenarios], rules, measures));
    }

    /// <summary>Facts and definitions share one name space.</summary>
    private static void CheckNames(MergedItems items, string label, DiagnosticBag found)
    {
        var facts = items.Facts.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var definition in items.Definitions.Where(item => facts.Contains(item.Id)))
            found.Add(ReferenceFindings.NameTaken.At(definition.Name.Place, definition.Id, label));
    }

    private static void CheckPresence(RuleSetDocument document, MergedItems items, DiagnosticBag found)
    {
        // Without a base the absence of the properties themselves has been reported.
        if (document.IsOverlay && !items.HasScoring)
            found.Add(ScoringFindings.NoScoring.At(document.Root.Place));
        if (items.Scenarios.Length == 0 && (document.IsOverlay || document.Root.Find("scenarios") is not null))
            found.Add(ScoringFindings.NoScenarios.At((document.Root.Find("scenarios")?.Value ?? document.Root).Place));
    }
}
