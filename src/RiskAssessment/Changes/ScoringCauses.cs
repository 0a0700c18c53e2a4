using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Changes;

/// <summary>Whether a scenario is in another class because the scoring of its axis changed, not only because it stands elsewhere.</summary>
internal static class ScoringCauses
{
    public static bool IsPartOf(RuleSetDifference difference, MovedAxis high, int scenario, MovedAxis low, int other)
    {
        var axis = high.RuleSet.Scenarios[scenario].Scoring;
        if (difference.Find(ItemKind.Axis, Terms.Axes.Of(axis.Axis)) is not { } change)
            return false;
        return change.Touches("dimensions") || axis.Dimensions.Any(dimension => change.Touches(AxisContents.StepsOf(dimension.Name)))
            || Differs(high, scenario, low) || Differs(low, other, high);
    }

    /// <summary>Whether the steps on which a scenario stands by one rule set are another class by the other; both have the same steps.</summary>
    private static bool Differs(MovedAxis side, int scenario, MovedAxis other)
    {
        var state = side.State;
        var of = side.RuleSet.Scenarios[scenario];
        var net = state.Levels.NetHighest[state.Plan.Cells.Start[scenario]..state.Plan.Cells.Start[scenario + 1]];
        var steps = new int[net.Length];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = net[i];
        var there = other.RuleSet.Scoring[of.Axis]!;
        return ClassOf(side.RuleSet, of.Scoring, steps).Id != ClassOf(other.RuleSet, there, steps).Id;
    }

    private static RiskClass ClassOf(RuleSet ruleSet, AxisScoring axis, int[] steps) =>
        ruleSet.Scoring.Classes[axis.ClassOf(ScoreTable.Score(axis, steps))];
}
