using RiskAssessment.Conditions;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.RuleSets;

/// <summary>
/// Finds rules that move the same dimension at different values of one choice. Together they never hold, but while the
/// value is unknown they add up. A ladder (one value and beyond, then the next and beyond) does not.
/// </summary>
internal static class ExclusiveSteps
{
    private static (Fact Fact, int Option)? OneValue(Condition condition) => condition switch
    {
        ChoiceEquals { Operator: EqualityOperator.Equal } equals => (equals.Fact, equals.Option),
        ChoiceIn { Options: [var option] } @in => (@in.Fact, option),
        _ => null,
    };

    public static void Report(RuleSetDocument document, RuleSet ruleSet, DiagnosticBag found)
    {
        var own = document.Rules.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var moves =
            from rule in ruleSet.Rules
            let choice = OneValue(rule.Condition)
            where choice is not null
            from shift in rule.Raises.Select(raise => (raise.Dimension, Up: true)).Concat(rule.Lowers.Select(lower => (lower.Dimension, Up: false)))
            from scenario in rule.Scenarios
            where scenario.Scoring.IndexOf(shift.Dimension) >= 0
            group (rule, choice.Value.Option) by (scenario.Id, choice.Value.Fact.Name, shift.Dimension, shift.Up);
        foreach (var group in moves)
        {
            var first = group.First();
            // Of a pair at least one is this file's own: a pair of the base is the base's to repair.
            var other = group.FirstOrDefault(one => one.Option != first.Option && (own.ContainsKey(one.rule.Id) || own.ContainsKey(first.rule.Id)));
            if (other.rule is null)
                continue;
            var at = own.TryGetValue(other.rule.Id, out var item) ? item : own[first.rule.Id];
            found.Add(Warnings.ExclusiveSteps.At(at.Item!.When!.Place, first.rule.Id, other.rule.Id,
                group.Key.Dimension, group.Key.Id, group.Key.Name));
        }
    }
}
