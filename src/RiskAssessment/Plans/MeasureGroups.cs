using System.Collections.Immutable;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Plans;

/// <summary>Which measures work on the same thing and so do not add up.</summary>
internal sealed class MeasureGroups
{
    public MeasureGroups(RuleSet ruleSet)
    {
        var members = ruleSet.Measures.Index().Where(pair => pair.Item.Group is not null)
            .GroupBy(pair => pair.Item.Group!, pair => pair.Index, StringComparer.Ordinal).ToList();
        Members = [.. members.Select(group => group.ToArray())];
        var ofMeasure = new int[ruleSet.Measures.Length];
        Array.Fill(ofMeasure, -1);
        foreach (var (index, group) in Members.Index())
        {
            foreach (var measure in group)
                ofMeasure[measure] = index;
        }
        OfMeasure = [.. ofMeasure];
    }

    /// <summary>By group, its measures.</summary>
    public ImmutableArray<int[]> Members { get; }

    /// <summary>By measure, its group, or -1.</summary>
    public ImmutableArray<int> OfMeasure { get; }
}
