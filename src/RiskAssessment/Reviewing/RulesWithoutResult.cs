using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Reviewing;

/// <summary>Rules that move only what is at the end of its scale already, whatever other rules do.</summary>
internal static class RulesWithoutResult
{
    public static void Report(Review review)
    {
        var brought = new HashSet<(Scenario, string, bool Up)>();
        foreach (var rule in review.RuleSet.Rules)
        {
            foreach (var scenario in rule.Scenarios)
            {
                brought.UnionWith(rule.Raises.Select(one => (scenario, one.Dimension, true)).Concat(rule.AtLeast.Select(one => (scenario, one.Dimension, true))));
                brought.UnionWith(rule.Lowers.Select(one => (scenario, one.Dimension, false)).Concat(rule.AtMost.Select(one => (scenario, one.Dimension, false))));
            }
        }
        foreach (var item in review.Document.Rules)
        {
            var rule = review.RuleSet.FindRule(item.Id)!;
            // A referral is a result, and a floor stops measures where it moves nothing.
            if (rule.Refer is not null || !rule.AtLeast.IsEmpty || !rule.AtMost.IsEmpty)
                continue;
            if (rule.Scenarios.All(scenario => rule.Raises.All(raise => IsStuck(scenario, raise.Dimension, up: true))
                && rule.Lowers.All(lower => IsStuck(scenario, lower.Dimension, up: false))))
            {
                review.Report(Advice.RuleWithoutResult, item.Name.Place, item.Id,
                    string.Join(", ", rule.Raises.Concat(rule.Lowers).Select(shift => $"'{shift.Dimension}'")));
            }
        }

        bool IsStuck(Scenario scenario, string dimension, bool up) =>
            IsAtEnd(scenario, dimension, up) && !brought.Contains((scenario, dimension, !up));
    }

    /// <summary>Where the scenario stands before any rule; what its axis does not have cannot move either.</summary>
    private static bool IsAtEnd(Scenario scenario, string dimension, bool up) => scenario.Scoring.IndexOf(dimension) is not (>= 0 and var index)
        || scenario.BaseSteps[index] == (up ? scenario.Scoring.Dimensions[index].Steps.Length - 1 : 0);
}
