using System.Collections.Immutable;
using System.Globalization;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.RuleSets;

/// <summary>What rules and measures may write in <c>scenarios</c>: a scenario, a kind, or an axis for all that are on it.</summary>
internal sealed class ScenarioNames
{
    private readonly Dictionary<string, ImmutableArray<Scenario>> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);
    private readonly string _ruleSet;
    private int _named;

    /// <param name="scenarios">The scenarios that could be made.</param>
    /// <param name="declared">All that are declared; names of those that could not be made are let pass.</param>
    /// <param name="ruleSet">The rule set, in words.</param>
    public ScenarioNames(IReadOnlyList<Scenario> scenarios, ImmutableArray<Declared<ScenarioDraft>> declared, string ruleSet)
    {
        _ruleSet = ruleSet;
        foreach (var axis in Enum.GetValues<Axis>())
            _byName[Terms.Axes.Of(axis)] = [.. scenarios.Where(scenario => scenario.Axis == axis)];
        foreach (var group in scenarios.SelectMany(scenario => scenario.Kinds.Select(kind => (kind, scenario))).GroupBy(pair => pair.kind, StringComparer.Ordinal))
            _byName[group.Key] = [.. group.Select(pair => pair.scenario)];
        foreach (var scenario in scenarios)
            _byName[scenario.Id] = [scenario];
        foreach (var item in declared.Where(item => !_byName.ContainsKey(item.Id)))
        {
            _unread.Add(item.Id);
            _unread.UnionWith(item.Item?.Kinds.Select(kind => kind.Value) ?? []);
        }
        AllRead = _unread.Count == 0;
    }

    /// <summary>Whether every declared scenario could be made.</summary>
    public bool AllRead { get; }

    /// <summary>
    /// The scenarios that the names stand for, by ordinal id, the axes that are named as such, and whether that is all
    /// that is named.
    /// </summary>
    public (ImmutableArray<Scenario> Scenarios, ImmutableArray<Axis> Axes, bool IsAll) Find(ImmutableArray<SourceString> names, DiagnosticBag found)
    {
        var isAll = names.Length > 0;
        var scenarios = new HashSet<Scenario>();
        var axes = new HashSet<Axis>();
        foreach (var name in names)
        {
            if (Terms.Axes.TryFind(name.Value, out var axis))
                axes.Add(axis);
            if (_byName.TryGetValue(name.Value, out var stands))
                scenarios.UnionWith(stands);
            else if (!_unread.Contains(name.Value))
            {
                isAll = false;
                found.Add(ReferenceFindings.UnknownScenario.Suggesting(
                    found.Nearest(name.Value, _byName.Keys), name.Place, name.Value, _ruleSet));
            }
        }
        _named += scenarios.Count;
        if (_named > Limits.ScenariosNamed)
        {
            // What comes after it is named too; it is said once.
            if (!found.Has(ReferenceFindings.TooManyScenariosNamed))
            {
                found.Add(ReferenceFindings.TooManyScenariosNamed.At(
                    names[0].Place, Limits.ScenariosNamed.ToString(CultureInfo.InvariantCulture), _ruleSet));
            }
            return ([], [], false);
        }
        return ([.. scenarios.OrderBy(scenario => scenario.Id, StringComparer.Ordinal)], [.. axes.Order()], isAll);
    }
}
