using RiskAssessment.Model;

namespace RiskAssessment.Conditions;

/// <summary>
/// The names that a condition may use, and what the names belong to in words. A name of which the declaration is wrong
/// is there too (<paramref name="facts"/> with null): that has been reported, and its use is let pass.
/// </summary>
internal sealed class ConditionScope(IReadOnlyDictionary<string, Fact?> facts, IReadOnlySet<string> definitions, string ruleSet)
{
    public string RuleSet => ruleSet;

    public IEnumerable<string> Names => facts.Keys.Concat(definitions);

    public bool TryFindFact(string name, out Fact? fact) => facts.TryGetValue(name, out fact);

    public bool HasDefinition(string name) => definitions.Contains(name);
}
