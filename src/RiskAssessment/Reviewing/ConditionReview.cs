using RiskAssessment.Conditions;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Reviewing;

/// <summary>Conditions that cannot hold, in whole or in part, and conditions that always do.</summary>
internal static class ConditionReview
{
    private static readonly (string Dutch, string English) ForRule =
        ("Zet wat de regel doet in de 'base' van de scenario's.", "Put what the rule does in the 'base' of the scenarios.");

    private static readonly (string Dutch, string English) ForOthers =
        ("Laat haar weg, of verander haar.", "Leave it out, or change it.");

    public static void Report(Review review)
    {
        var ruleSet = review.RuleSet;
        foreach (var item in review.Document.Rules)
        {
            var rule = ruleSet.FindRule(item.Id)!;
            // A single comparison outside its range has a warning of its own.
            if (RuleSetWarnings.OutsideRange(rule.Condition) is null)
                Check(item.Id, item.Item!.When!, rule.Condition, review, IsSteps(rule) ? ForRule : null);
        }
        var definitions = ruleSet.Definitions.ToDictionary(definition => definition.Name, definition => definition.Condition, StringComparer.Ordinal);
        foreach (var item in review.Document.Definitions)
            // An overlay may pin a definition of its base.
            Check(item.Id, item.Item!.When!, definitions[item.Id], review, definitions[item.Id] is Constant ? null : ForOthers, mayBeConstant: true);
        foreach (var item in review.Document.Scenarios)
            Check(item.Id, item.Item!.When, ruleSet.FindScenario(item.Id)!.Condition, review, ForOthers);
        foreach (var item in review.Document.Measures)
        {
            var measure = ruleSet.FindMeasure(item.Id)!;
            Check(item.Id, item.Item!.When, measure.Condition, review, ForOthers);
            Check(item.Id, item.Item!.WorksWhen, measure.WorksCondition, review, ForOthers);
        }
    }

    /// <summary>A bound or a referral that always holds cannot be written in a base; steps can.</summary>
    private static bool IsSteps(Rule rule) => rule.AtLeast.IsEmpty && rule.AtMost.IsEmpty && rule.Refer is null;

    private static void Check(
        string id, SourceString? when, Condition? condition, Review review, (string Dutch, string English)? always, bool mayBeConstant = false)
    {
        if (when is null || condition is null || (mayBeConstant && condition is Constant))
            return;
        if (review.Possibilities.NeverHolds(condition))
            review.Report(Advice.ConditionNeverHolds, when.Place, id);
        else if (always is { } words && review.Possibilities.AlwaysHolds(condition))
            review.Report(Advice.ConditionAlwaysHolds, when.Place, id, words.Dutch, words.English);
        else
            CheckParts(id, when, condition, [], review);
    }

    /// <summary>Each branch of an "or", together with all that must hold beside it.</summary>
    private static void CheckParts(string id, SourceString when, Condition condition, IReadOnlyList<Condition> beside, Review review)
    {
        switch (condition)
        {
            case And all:
                foreach (var operand in all.Operands)
                    CheckParts(id, when, operand, [.. beside, .. all.Operands.Where(other => !ReferenceEquals(other, operand))], review);
                break;
            case Or any:
                foreach (var operand in any.Operands)
                {
                    if (review.Possibilities.NeverHolds([operand, .. beside]))
                        review.Report(Advice.ConditionPartNeverHolds, when.PlaceOf(operand.At), id, ConditionText.Write(operand));
                    else
                        CheckParts(id, when, operand, beside, review);
                }
                break;
        }
    }
}
