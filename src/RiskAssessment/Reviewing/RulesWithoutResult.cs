using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Reviewing;

/// <summary>Rules that move only what is at the end of its scale already, whatever other rules do.</summary>
internal static class RulesWithoutResult
{
    public static void Report(Review review)
    {
        var rules = review.RuleSet.Rules;
        foreach (var item in review.Document.Rules)
        {
            var rule = review.RuleSet.FindRule(item.Id)!;
            // A referral is a result, and a floor stops measures where it moves nothing.
            if (rule.Refer is not null || !rule.AtLeast.IsEmpty || !rule.AtMost.IsEmpty)
                continue;
            if (rule.Scenarios.All(scenario => rule.Raises.All(raise => IsHighest(scenario, raise.Dimension))
                && rule.Lowers.All(lower => IsLowest(scenario, lower.Dimension))))
            {
                review.Report(Advice.RuleWithoutResult, item.Name.Place, item.Id,
                    string.Join(", ", rule.Raises.Concat(rule.Lowers).Select(shift => $"'{shift.Dimension}'")));
            }
        }

        bool IsHighest(Scenario scenario, string dimension) => StepsOf(scenario, dimension) is not { } steps
            || (steps.At == steps.Last && !rules.Any(other => other.Scenarios.Contains(scenario)
                && (other.Lowers.Any(one => one.Dimension == dimension) || other.AtMost.Any(one => one.Dimension == dimension))));

        bool IsLowest(Scenario scenario, string dimension) => StepsOf(scenario, dimension) is not { } steps
            || (steps.At == 0 && !rules.Any(other => other.Scenarios.Contains(scenario)
                && (other.Raises.Any(one => one.Dimension == dimension) || other.AtLeast.Any(one => one.Dimension == dimension))));
    }

    /// <summary>Where the scenario stands before any rule; null where its axis has no such dimension.</summary>
    private static (int At, int Last)? StepsOf(Scenario scenario, string dimension) => scenario.Scoring.IndexOf(dimension) is >= 0 and var index
        ? (scenario.BaseSteps[index], scenario.Scoring.Dimensions[index].Steps.Length - 1) : null;
}
