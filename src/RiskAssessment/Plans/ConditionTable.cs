using System.Collections.Immutable;
using RiskAssessment.Conditions;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Plans;

/// <summary>
/// All conditions of a rule set in a row, each with a number: rules, scenarios, when measures work, and last
/// when they make sense, which no score depends on. What has no condition has the number -1.
/// </summary>
internal sealed class ConditionTable
{
    private readonly List<Condition> _conditions = [];
    private readonly List<string> _names = [];

    public ConditionTable(RuleSet ruleSet)
    {
        Rules = ruleSet.Rules.Length;
        foreach (var rule in ruleSet.Rules)
            Add(rule.Condition, $"rule '{rule.Id}'");
        OfScenario = [.. ruleSet.Scenarios.Select(scenario => Add(scenario.Condition, $"scenario '{scenario.Id}'"))];
        WorksOfMeasure = [.. ruleSet.Measures.Select(measure => Add(measure.WorksCondition, $"working of measure '{measure.Id}'"))];
        OfScores = _conditions.Count;
        OfMeasure = [.. ruleSet.Measures.Select(measure => Add(measure.Condition, $"measure '{measure.Id}'"))];
        Conditions = [.. _conditions];
    }

    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>The rules come first: rule i has condition i.</summary>
    public int Rules { get; }

    /// <summary>How many conditions come before those that no score depends on.</summary>
    public int OfScores { get; }

    public ImmutableArray<int> OfScenario { get; }

    public ImmutableArray<int> OfMeasure { get; }

    public ImmutableArray<int> WorksOfMeasure { get; }

    /// <summary>What a condition belongs to, in words.</summary>
    public string NameOf(int condition) => _names[condition];

    private int Add(Condition? condition, string name)
    {
        if (condition is null)
            return -1;
        _conditions.Add(condition);
        _names.Add(name);
        return _conditions.Count - 1;
    }
}

/// <summary>A set of facts, by their indexes.</summary>
internal readonly struct FactSet(ulong[] words)
{
    public ReadOnlySpan<ulong> Words => words;

    /// <summary>Whether all of these facts are known.</summary>
    public bool AreKnown(ReadOnlySpan<ulong> known)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] & ~known[i]) != 0)
                return false;
        }
        return true;
    }

    /// <summary>Adds these facts to a set.</summary>
    public void AddTo(Span<ulong> set)
    {
        for (var i = 0; i < words.Length; i++)
            set[i] |= words[i];
    }
}
