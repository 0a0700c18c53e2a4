using System.Collections.Immutable;
using RiskAssessment.Conditions;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Changes;

/// <summary>
/// Why an axis is in a graver class by one rule set than by the other: the changed items without which a scenario would not
/// stand so high there. Which of the two is the newer does not matter, so up and down are each other's mirror.
/// </summary>
internal sealed class MoveCauses
{
    private readonly RuleSetDifference _difference;
    private readonly AssessmentRequest _request;
    private readonly MovedAxis _high;
    private readonly MovedAxis _low;
    private readonly bool _isStrict;
    private readonly List<ItemChange> _found = [];

    private MoveCauses(RuleSetDifference difference, AssessmentRequest request, MovedAxis high, MovedAxis low, bool isStrict)
    {
        _difference = difference;
        _request = request;
        _high = high;
        _low = low;
        _isStrict = isStrict;
    }

    /// <param name="difference">What changed.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="axis">The axis that moved.</param>
    /// <param name="high">The rule set by which its class is the graver.</param>
    /// <param name="low">The other one.</param>
    public static ImmutableArray<ItemChange> Of(RuleSetDifference difference, AssessmentRequest request, Axis axis, MovedAxis high, MovedAxis low)
    {
        var causes = new MoveCauses(difference, request, high, low, isStrict: true).Find(axis);
        // Three changes may hold one another up, so that to exchange one of them does nothing; then all that work this way count.
        return causes.IsEmpty ? new MoveCauses(difference, request, high, low, isStrict: false).Find(axis) : causes;
    }

    private ImmutableArray<ItemChange> Find(Axis axis)
    {
        var scenarios = _high.RuleSet.Scenarios.Index()
            .Where(pair => pair.Item.Axis == axis && _high.State.MayExist(pair.Index) && IsAbove(pair.Index))
            .OrderBy(pair => pair.Item == _high.Outcome!.Driver ? 0 : 1);
        foreach (var (index, scenario) in scenarios)
            FindFor(index, scenario);
        return [.. _found];
    }

    /// <summary>Whether a scenario alone would put the axis above the class that it has by the other rule set.</summary>
    private bool IsAbove(int scenario) => ClassOrder.Compare(
        ClassOf(_high, scenario), _high.RuleSet.Scoring, _low.Outcome?.Class, _low.RuleSet.Scoring) > 0;

    private static RiskClass ClassOf(MovedAxis side, int scenario) =>
        side.State.ClassOf(side.State.ScoreOf(scenario, side.State.Levels.NetHighest).Class);

    private void FindFor(int index, Scenario scenario)
    {
        var other = _low.RuleSet.FindScenario(scenario.Id) is { } found && found.Axis == scenario.Axis ? _low.RuleSet.Scenarios.IndexOf(found) : -1;
        if (other < 0)
        {
            Add(ItemKind.Scenario, scenario.Id);
            FindWithout(index, scenario);
            return;
        }
        if (!_low.State.MayExist(other))
        {
            AddWhere(ItemKind.Scenario, scenario.Id, "when");
            AddNames(scenario.Condition, _low.RuleSet.Scenarios[other].Condition);
        }
        foreach (var (dimension, at) in scenario.Scoring.Dimensions.Select((one, at) => (one, at)))
        {
            if (_low.RuleSet.Scenarios[other].Scoring.IndexOf(dimension.Name) is >= 0 and var there)
                FindIn(scenario.Id, CellAccount.Of(_high.State, index, at), CellAccount.Of(_low.State, other, there));
        }
        if (ScoringCauses.IsPartOf(_difference, _high, index, _low, other))
            AddScoring(scenario.Axis, ClassOf(_high, index));
    }

    private void AddScoring(Axis axis, RiskClass reached)
    {
        if (_difference.Find(ItemKind.Axis, Terms.Axes.Of(axis)) is { MeaningChanged: true } scoring)
            Include(scoring);
        foreach (var one in new[] { reached, _low.Outcome?.Class })
        {
            if (one is not null && _difference.Find(ItemKind.RiskClass, one.Id) is { } change && change.Touches("after"))
                Include(change);
        }
    }

    /// <summary>The other rule set does not have the scenario: that its rules name it goes without saying, unless they changed otherwise.</summary>
    private void FindWithout(int index, Scenario scenario)
    {
        for (var at = 0; at < scenario.Scoring.Dimensions.Length; at++)
        {
            var account = CellAccount.Of(_high.State, index, at);
            foreach (var key in account.Shares.Keys.Where(key => key.Item == ItemKind.Rule && account.NetWith(key, null) < account.Net))
            {
                if (_difference.Find(key.Item, key.Id) is { } change && (change.Kind != ChangeKind.Changed
                    || PathsOf(key.Item, account.Dimension.Name).Any(change.Touches)))
                {
                    Include(change);
                }
            }
        }
    }

    private void FindIn(string scenario, CellAccount high, CellAccount low)
    {
        foreach (var key in high.Shares.Keys.Union(low.Shares.Keys).Order())
        {
            var there = high.Shares.TryGetValue(key, out var one) ? one : default(Share?);
            var here = low.Shares.TryGetValue(key, out var two) ? two : default(Share?);
            if (there == here && ReferenceEquals(high.Dimension, low.Dimension))
                continue;
            if (Raises(high, low, key, there?.In(low.Dimension, high.Dimension), here?.In(high.Dimension, low.Dimension)))
                AddOwner(key, scenario, high.Dimension.Name);
        }
    }

    private bool Raises(CellAccount high, CellAccount low, ItemKey key, Share? there, Share? here) => _isStrict
        ? high.NetWith(key, here) < high.Net || low.NetWith(key, there) > low.Net
        : high.NetWith(key, here) <= high.Net && low.NetWith(key, there) >= low.Net;

    /// <summary>The item itself, where what changed in it bears on this; and the names on which its condition depends.</summary>
    private void AddOwner(ItemKey key, string scenario, string dimension)
    {
        foreach (var path in PathsOf(key.Item, dimension).Append($"scenarios.{scenario}"))
            AddWhere(key.Item, key.Id, path);
        if (_difference.Find(key.Item, key.Id) is { Kind: not ChangeKind.Changed })
            return;
        if (key.Item == ItemKind.Rule)
            AddNames(_high.RuleSet.FindRule(key.Id)?.Condition, _low.RuleSet.FindRule(key.Id)?.Condition);
        else if (key.Item == ItemKind.Measure)
            AddNames(_high.RuleSet.FindMeasure(key.Id)?.WorksCondition, _low.RuleSet.FindMeasure(key.Id)?.WorksCondition);
    }

    /// <summary>The parts of an item that bear on a dimension.</summary>
    private static string[] PathsOf(ItemKind item, string dimension) => item switch
    {
        ItemKind.Scenario => [$"base.{dimension}", $"residual.{dimension}"],
        ItemKind.Rule => ["when", $"raises.{dimension}", $"lowers.{dimension}", $"atLeast.{dimension}", $"atMost.{dimension}"],
        _ => ["worksWhen", "group", $"lowers.{dimension}"],
    };

    /// <summary>The definitions that a condition uses and that changed, and what gave a fact in it another value.</summary>
    private void AddNames(Condition? high, Condition? low)
    {
        var facts = new HashSet<string>(StringComparer.Ordinal);
        var definitions = new HashSet<string>(StringComparer.Ordinal);
        ConditionUses.Collect(high, _high.RuleSet, facts, definitions);
        ConditionUses.Collect(low, _low.RuleSet, facts, definitions);
        foreach (var name in definitions.Order(StringComparer.Ordinal))
            AddWhere(ItemKind.Definition, name, "when");
        foreach (var name in facts.Where(name => !_request.FactsByName.ContainsKey(name)).Order(StringComparer.Ordinal))
            AddFact(name);
    }

    private void AddFact(string name)
    {
        if (_high.RuleSet.FindFact(name) is not { } high || _low.RuleSet.FindFact(name) is not { } low)
            return;
        var (there, here) = (OfRole(_high.RuleSet, name), OfRole(_low.RuleSet, name));
        if ((there ?? high.Default) == (here ?? low.Default))
            return;
        if (_request.Role is { } role)
            AddWhere(ItemKind.Role, role, $"facts.{name}");
        if (there is null || here is null)
            AddWhere(ItemKind.Fact, name, "default");
    }

    private FactValue? OfRole(RuleSet ruleSet, string fact) =>
        _request.Role is { } role && ruleSet.FindRole(role)!.Facts.TryGetValue(fact, out var value) ? value : default(FactValue?);

    private void AddWhere(ItemKind item, string id, string path)
    {
        if (_difference.Find(item, id) is { } change && change.Touches(path))
            Include(change);
    }

    private void Add(ItemKind item, string id)
    {
        if (_difference.Find(item, id) is { } change)
            Include(change);
    }

    private void Include(ItemChange change)
    {
        if (!_found.Contains(change))
            _found.Add(change);
    }
}
