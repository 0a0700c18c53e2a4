using RiskAssessment.Conditions;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Changes;

/// <summary>The facts and definitions on which a condition depends, directly or through definitions.</summary>
internal static class ConditionUses
{
    public static void Collect(Condition? condition, RuleSet ruleSet, HashSet<string> facts, HashSet<string> definitions)
    {
        var left = new Stack<Condition>();
        // What a name stands for may differ between two rule sets, so that one met before is followed here again.
        var followed = new HashSet<string>(StringComparer.Ordinal);
        for (var next = condition; next is not null; left.TryPop(out next))
        {
            facts.UnionWith(ConditionNames.Facts(next).Select(fact => fact.Name));
            foreach (var name in ConditionNames.Definitions(next).Where(followed.Add))
                left.Push(ruleSet.Definitions.First(one => one.Name == name).Condition);
        }
        definitions.UnionWith(followed);
    }
}
