using RiskAssessment.Model;
using RiskAssessment.Presentation;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Book;

/// <summary>Which rules, scenarios and measures depend on a fact, directly or through definitions, and which definitions name it.</summary>
internal sealed class FactUses
{
    private readonly Dictionary<string, HashSet<Fact>> _ofDefinition = new(StringComparer.Ordinal);

    public FactUses(RuleSet ruleSet, RuleSetWords words)
    {
        // Each definition comes after those that it uses.
        foreach (var definition in ruleSet.Definitions)
            _ofDefinition[definition.Name] = Facts(words.When(definition));
        Definitions = ruleSet.Definitions.SelectMany(one => words.When(one).Facts.Select(fact => (fact, one))).ToLookup(pair => pair.fact, pair => pair.one);
        Rules = ruleSet.Rules.SelectMany(one => Facts(words.When(one)).Select(fact => (fact, one))).ToLookup(pair => pair.fact, pair => pair.one);
        Scenarios = ruleSet.Scenarios.SelectMany(one => Facts(words.When(one)).Select(fact => (fact, one))).ToLookup(pair => pair.fact, pair => pair.one);
        Measures = ruleSet.Measures.SelectMany(one => Facts(words.When(one)).Union(Facts(words.WorksWhen(one))).Select(fact => (fact, one)))
            .ToLookup(pair => pair.fact, pair => pair.one);
        DefinitionUsers = ruleSet.Definitions.SelectMany(one => words.When(one).Definitions.Select(used => (used, one.Name, (object)one)))
            .Concat(ruleSet.Rules.SelectMany(one => words.When(one).Definitions.Select(used => (used, one.Id, (object)one))))
            .Concat(ruleSet.Scenarios.SelectMany(one => words.When(one)?.Definitions.Select(used => (used, one.Id, (object)one)) ?? []))
            .Concat(ruleSet.Measures.SelectMany(one => (words.When(one)?.Definitions ?? []).Union(words.WorksWhen(one)?.Definitions ?? []).Select(used => (used, one.Id, (object)one))))
            .ToLookup(use => use.used, use => use.Item3);
    }

    public ILookup<Fact, Definition> Definitions { get; }

    public ILookup<Fact, Rule> Rules { get; }

    public ILookup<Fact, Scenario> Scenarios { get; }

    public ILookup<Fact, Measure> Measures { get; }

    /// <summary>The definitions, rules, scenarios and measures that name a definition.</summary>
    public ILookup<Definition, object> DefinitionUsers { get; }

    private HashSet<Fact> Facts(ConditionReading? reading) =>
        reading is null ? [] : [.. reading.Facts, .. reading.Definitions.SelectMany(definition => _ofDefinition[definition.Name])];
}
