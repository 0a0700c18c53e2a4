using System.Collections.Frozen;
using System.Collections.Immutable;
using RiskAssessment.Diagnostics;
using RiskAssessment.Model;
using RiskAssessment.Texts;

namespace RiskAssessment.RuleSets;

/// <summary>
/// A version of a rule set, put together with its base, checked and ready to be used. It has no errors: a rule set that
/// has one does not exist as an object. It never changes.
/// </summary>
public sealed class RuleSet
{
    private readonly FrozenDictionary<string, Fact> _facts;
    private readonly FrozenDictionary<string, Role> _roles;
    private readonly FrozenDictionary<string, Scenario> _scenarios;
    private readonly FrozenDictionary<string, Rule> _rules;
    private readonly FrozenDictionary<string, Measure> _measures;

    internal RuleSet(RuleSetParts parts)
    {
        Id = parts.Id;
        Version = parts.Version;
        EffectiveFrom = parts.EffectiveFrom;
        Fingerprint = parts.Fingerprint;
        VersionPlace = parts.VersionPlace;
        Title = parts.Title;
        Organisation = parts.Organisation;
        Scoring = parts.Scoring;
        Facts = parts.Facts;
        Definitions = parts.Definitions;
        Roles = parts.Roles;
        Parties = parts.Parties;
        Scenarios = [.. parts.Scenarios.OrderBy(scenario => scenario.Id, StringComparer.Ordinal)];
        Rules = [.. parts.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        Measures = [.. parts.Measures.OrderBy(measure => measure.Id, StringComparer.Ordinal)];
        _facts = Facts.ToFrozenDictionary(fact => fact.Name, StringComparer.Ordinal);
        _roles = Roles.ToFrozenDictionary(role => role.Id, StringComparer.Ordinal);
        _scenarios = Scenarios.ToFrozenDictionary(scenario => scenario.Id, StringComparer.Ordinal);
        _rules = Rules.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);
        _measures = Measures.ToFrozenDictionary(measure => measure.Id, StringComparer.Ordinal);
    }

    /// <summary>The id, for example <c>nl.dji</c>.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public SemanticVersion Version { get; }

    /// <summary>The first shift date that this version holds for.</summary>
    public DateOnly EffectiveFrom { get; }

    /// <summary>
    /// <c>sha256:</c> and the hexadecimal SHA-256 of the file and of the fingerprint of its base: two rule sets with the
    /// same fingerprint give the same outcomes.
    /// </summary>
    public string Fingerprint { get; }

    /// <summary>Where its file says which version it is.</summary>
    internal SourcePlace VersionPlace { get; }

    /// <summary>What the rule set is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>The organisation that it belongs to, or null.</summary>
    public LocalizedText? Organisation { get; }

    /// <summary>Classes, dimensions and how they become scores.</summary>
    public Scoring Scoring { get; }

    /// <summary>What can be known, those of the base first.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>Named conditions, each after those it uses.</summary>
    public ImmutableArray<Definition> Definitions { get; }

    /// <summary>The roles, those of the base first.</summary>
    public ImmutableArray<Role> Roles { get; }

    /// <summary>Who owns measures and to whom situations are referred, those of the base first.</summary>
    public ImmutableArray<Party> Parties { get; }

    /// <summary>The scenarios, by ordinal id.</summary>
    public ImmutableArray<Scenario> Scenarios { get; }

    /// <summary>The rules, by ordinal id.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The measures, by ordinal id.</summary>
    public ImmutableArray<Measure> Measures { get; }

    /// <summary>The fact with this name, or null.</summary>
    /// <param name="name">The name of a fact.</param>
    public Fact? FindFact(string name) => _facts.GetValueOrDefault(name);

    /// <summary>The role with this id, or null.</summary>
    /// <param name="id">The id of a role.</param>
    public Role? FindRole(string id) => _roles.GetValueOrDefault(id);

    /// <summary>The scenario with this id, or null.</summary>
    /// <param name="id">The id of a scenario.</param>
    public Scenario? FindScenario(string id) => _scenarios.GetValueOrDefault(id);

    /// <summary>The rule with this id, or null.</summary>
    /// <param name="id">The id of a rule.</param>
    public Rule? FindRule(string id) => _rules.GetValueOrDefault(id);

    /// <summary>The measure with this id, or null.</summary>
    /// <param name="id">The id of a measure.</param>
    public Measure? FindMeasure(string id) => _measures.GetValueOrDefault(id);

    /// <summary>Id and version.</summary>
    public override string ToString() => $"{Id} {Version}";
}

/// <summary>The parts of which a rule set is made, once all of them are right.</summary>
internal sealed record RuleSetParts(
    string Id, SemanticVersion Version, SourcePlace VersionPlace, DateOnly EffectiveFrom, string Fingerprint, LocalizedText Title,
    LocalizedText? Organisation, Scoring Scoring, ImmutableArray<Fact> Facts, ImmutableArray<Definition> Definitions,
    ImmutableArray<Role> Roles, ImmutableArray<Party> Parties, ImmutableArray<Scenario> Scenarios,
    ImmutableArray<Rule> Rules, ImmutableArray<Measure> Measures);
