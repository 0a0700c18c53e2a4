using System.Globalization;
using System.Text.Json;
using RiskAssessment.Cli.Input;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Mutations;

/// <summary>
/// Every change of one thing in a rule file of which the meaning is surely or probably another. What is the same for a
/// plain reason is left out: a definition that nothing uses, a step beyond the end, a <c>from</c> that says what holds
/// without it, a border that no score lies between.
/// </summary>
internal sealed class RuleFileMutator
{
    private readonly RuleSet _ruleSet;
    private readonly LineMap _lines;
    private readonly ConditionMutator _conditions;
    private readonly List<Mutant> _mutants = [];

    private RuleFileMutator(PlacedRuleFile file, RuleSet ruleSet)
    {
        _ruleSet = ruleSet;
        _lines = new LineMap(file.Utf8);
        _conditions = new ConditionMutator(ruleSet);
    }

    /// <param name="file">A file that loads.</param>
    /// <param name="ruleSet">What it resolves to.</param>
    public static IReadOnlyList<Mutant> Mutate(PlacedRuleFile file, RuleSet ruleSet)
    {
        var mutator = new RuleFileMutator(file, ruleSet);
        foreach (var rule in file.Root["rules"]?.Items ?? [])
            mutator.MutateRule(rule);
        foreach (var measure in file.Root["measures"]?.Items ?? [])
            mutator.MutateMeasure(measure);
        foreach (var scenario in file.Root["scenarios"]?.Members ?? [])
            mutator.MutateScenario(scenario.Name, scenario.Value);
        var used = new UsedNames(ruleSet);
        foreach (var definition in (file.Root["definitions"]?.Members ?? []).Where(one => used.Contains(one.Name)))
            mutator.MutateCondition(definition.Name, definition.Value["when"]);
        foreach (var axis in file.Root["scoring"]?["axes"]?.Members ?? [])
            mutator.MutateBorders(axis.Name, axis.Value);
        return mutator._mutants;
    }

    private void MutateRule(PlacedJson rule)
    {
        var id = rule["id"]!.Text;
        var when = rule["when"]!;
        if (when.Text != "false")
            Add(MutationKind.RuleDropped, id, rule, when.Text, "-", when, "\"false\"");
        MutateCondition(id, when);
        foreach (var name in new[] { "raises", "lowers" })
        {
            foreach (var one in rule[name]?.Members ?? [])
                MutateSteps(id, name, one, rule);
        }
        foreach (var name in new[] { "atLeast", "atMost" })
        {
            foreach (var one in rule[name]?.Members ?? [])
                MutateStepValue(MutationKind.Bound, id, $"{name} {one.Name}", one.Value, StepsOf(_ruleSet.FindRule(id)!.Scenarios, one.Name));
        }
    }

    private void MutateSteps(string owner, string name, PlacedJson.Member one, PlacedJson rule)
    {
        var steps = int.Parse(one.Value.Text, CultureInfo.InvariantCulture);
        // As many steps as there are go to the end from anywhere; more change nothing.
        if (steps < StepsOf(_ruleSet.FindRule(owner)!.Scenarios, one.Name).Length - 1)
            Change(steps + 1);
        if (steps > 1)
            Change(steps - 1);
        else if (rule[name]!.Members.Count > 1)
            AddRemoval(MutationKind.Steps, owner, rule[name]!, one, $"{name} {one.Name} {steps}");

        void Change(int changed) => Add(MutationKind.Steps, owner, one.Value, $"{name} {one.Name} {steps}", $"{name} {one.Name} {changed}", one.Value, changed.ToString(CultureInfo.InvariantCulture));
    }

    private void MutateMeasure(PlacedJson measure)
    {
        var id = measure["id"]!.Text;
        MutateCondition(id, measure["when"]);
        MutateCondition(id, measure["worksWhen"]);
        foreach (var (name, kind) in new[] { ("lowers", MutationKind.LowersDropped), ("worksWhen", MutationKind.WorksWhenDropped), ("from", MutationKind.FromDropped) })
        {
            // The second class is what holds without it.
            if (measure.Members.FirstOrDefault(one => one.Name == name) is { } member && !(name == "from" && member.Value.Text == _ruleSet.Scoring.Classes[1].Id))
                AddRemoval(kind, id, measure, member, $"{name} {Shown(member.Value)}");
        }
    }

    private void MutateScenario(string id, PlacedJson scenario)
    {
        MutateCondition(id, scenario["when"]);
        foreach (var one in scenario["base"]!.Members)
            MutateStepValue(MutationKind.Base, id, $"base {one.Name}", one.Value, StepsOf([_ruleSet.FindScenario(id)!], one.Name));
    }

    private void MutateCondition(string owner, PlacedJson? when)
    {
        if (when is null)
            return;
        foreach (var (kind, condition, old, changed) in _conditions.Mutate(when.Text))
            Add(kind, owner, when, old, changed, when, JsonSerializer.Serialize(condition));
    }

    private void MutateStepValue(MutationKind kind, string owner, string name, PlacedJson value, Step[] steps)
    {
        var number = Number(value);
        var at = Array.FindIndex(steps, step => step.Value == number);
        foreach (var other in new[] { at + 1, at - 1 }.Where(other => other >= 0 && other < steps.Length))
            Add(kind, owner, value, $"{name} {value.Text}", $"{name} {Text(steps[other].Value)}", value, Text(steps[other].Value));
    }

    /// <summary>A border goes to the next score that can come out, so that a score changes class.</summary>
    private void MutateBorders(string axis, PlacedJson scoring)
    {
        var scores = Scores.Of(scoring);
        var borders = scoring["upTo"]!.Items;
        foreach (var (index, border) in borders.Index())
        {
            var at = Number(border);
            var below = scores.Where(score => score <= at).ToList();
            var up = scores.Where(score => score > at).Select(score => (decimal?)score).FirstOrDefault();
            var down = below.Count < 2 ? null : (decimal?)below[^2];
            foreach (var changed in new[] { up, down }.OfType<decimal>())
            {
                if ((index == 0 || changed > Number(borders[index - 1])) && (index == borders.Count - 1 || changed < Number(borders[index + 1])))
                    Add(MutationKind.Border, axis, border, $"upTo {border.Text}", $"upTo {Text(changed)}", border, Text(changed));
            }
        }
    }

    private static Step[] StepsOf(IEnumerable<Scenario> scenarios, string dimension) => [.. scenarios
        .Select(scenario => scenario.Scoring.Dimensions.FirstOrDefault(one => one.Name == dimension)).OfType<Dimension>().FirstOrDefault()?.Steps ?? []];

    private void AddRemoval(MutationKind kind, string owner, PlacedJson parent, PlacedJson.Member member, string old)
    {
        var members = parent.Members.ToList();
        var at = members.IndexOf(member);
        // With its comma: the one behind it, or of the last the one before it.
        var (start, end) = at < members.Count - 1 ? (member.Start, members[at + 1].Start) : (members[at - 1].Value.End, member.Value.End);
        _mutants.Add(new Mutant(kind, owner, _lines.At(member.Start).Line, old, "-", start, end, ""));
    }

    private void Add(MutationKind kind, string owner, PlacedJson place, string old, string changed, PlacedJson replaced, string replacement) =>
        _mutants.Add(new Mutant(kind, owner, _lines.At(place.Start).Line, old, changed, replaced.Start, replaced.End, replacement));

    private static string Shown(PlacedJson value) => value.Kind == JsonValueKind.Object
        ? string.Join(", ", value.Members.Select(one => $"{one.Name} {one.Value.Text}")) : value.Text;

    private static decimal Number(PlacedJson value) => decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
