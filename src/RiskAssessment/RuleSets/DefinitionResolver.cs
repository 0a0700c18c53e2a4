using System.Collections.Immutable;
using RiskAssessment.Conditions;
using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.RuleSets;

/// <summary>Definitions in an order in which each comes after those it uses.</summary>
internal static class DefinitionResolver
{
    public static ImmutableArray<Definition> Resolve(Resolution resolution)
    {
        var definitions = new Dictionary<string, Definition>(StringComparer.Ordinal);
        foreach (var item in resolution.Items.Definitions)
        {
            if (item.Item is { When: { } when } draft && resolution.Parse(when) is { } condition)
                definitions[item.Id] = new Definition(item.Id, draft.Title, when.Value, condition);
        }
        var uses = definitions.ToDictionary(
            pair => pair.Key, pair => (IReadOnlyList<string>)[.. ConditionNames.Definitions(pair.Value.Condition)], StringComparer.Ordinal);
        foreach (var cycle in Ordering.Cycles(uses))
            Report(cycle, resolution);
        return [.. Ordering.Sort(uses).Select(name => definitions[name])];
    }

    private static void Report(IReadOnlyList<string> cycle, Resolution resolution)
    {
        var round = Ordering.Describe(cycle);
        var members = cycle.ToHashSet(StringComparer.Ordinal);
        foreach (var item in resolution.Items.Definitions.Where(item => members.Contains(item.Id)))
            resolution.Found.Add(ReferenceFindings.DefinitionCycle.At(item.Item!.When!.Place, item.Id, round));
    }
}
