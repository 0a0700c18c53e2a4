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
            // Of a pair at least one is this file's own: a pair of the base is the base's to repair.
            var members = group.ToList();
            var later = members.FindLast(one => own.ContainsKey(one.rule.Id) && members.Exists(other => other.Option != one.Option));
            if (later.rule is null)
                continue;
            var other = members.Find(one => one.Option != later.Option);
            found.Add(Warnings.ExclusiveSteps.At(own[later.rule.Id].Item!.When!.Place, other.rule.Id, later.rule.Id,
                group.Key.Dimension, group.Key.Id, group.Key.Name));
        }
    }
}
