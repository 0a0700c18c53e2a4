using RiskAssessment.Conditions;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Reviewing;

/// <summary>Two rules that say the same and count twice.</summary>
internal static class DuplicateRules
{
    public static void Report(Review review)
    {
        var own = review.Document.Rules.ToDictionary(item => item.Id, StringComparer.Ordinal);
        foreach (var group in review.RuleSet.Rules.Where(Adds).GroupBy(KeyOf, StringComparer.Ordinal))
        {
            var same = group.ToList();
            for (var i = 1; i < same.Count; i++)
            {
                var twin = same.Take(i).FirstOrDefault(other => other.Scenarios.Intersect(same[i].Scenarios).Any());
                if (twin is not null)
                    ReportPair(twin, same[i]);
            }
        }

        void ReportPair(Rule first, Rule second)
        {
            // Of the two the one of this file is told; where both are, the later.
            if (!own.ContainsKey(second.Id))
                (first, second) = (second, first);
            if (own.TryGetValue(second.Id, out var item))
                review.Report(Advice.DuplicateRule, item.Name.Place, first.Id, second.Id, first.Scenarios.Intersect(second.Scenarios).First().Id);
        }
    }

    /// <summary>Bounds do not add up: twice the same is once.</summary>
    private static bool Adds(Rule rule) => !rule.Raises.IsEmpty || !rule.Lowers.IsEmpty;

    private static string KeyOf(Rule rule) =>
        $"{ConditionText.Write(rule.Condition)}|{StepsOf(rule.Raises)}|{StepsOf(rule.Lowers)}";

    private static string StepsOf(IEnumerable<DimensionShift> shifts) =>
        string.Join(',', shifts.OrderBy(shift => shift.Dimension, StringComparer.Ordinal).Select(shift => $"{shift.Dimension} {shift.Steps}"));
}
