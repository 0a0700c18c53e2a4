using System.Collections.Immutable;
using RiskAssessment.Plans;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Assessing;

/// <summary>Tells where each scenario stands and what moved it there.</summary>
internal static class ScenarioTeller
{
    public static ImmutableArray<ScenarioOutcome> Tell(AssessmentState state)
    {
        var scenarios = state.Plan.RuleSet.Scenarios;
        var levels = state.Levels;
        var contributions = ContributionsOfRules(state);
        var told = new List<ScenarioOutcome>(scenarios.Length);
        for (var i = 0; i < scenarios.Length; i++)
        {
            if (!state.MayExist(i))
                continue;
            AddMeasures(state, levels, i, contributions[i]);
            told.Add(new ScenarioOutcome(scenarios[i], state.SurelyExists(i),
                LevelOf(state, i, levels.GrossHighest, levels.GrossLowest),
                LevelOf(state, i, levels.NetHighest, levels.NetLowest),
                AssessmentState.ToImmutable(contributions[i])));
        }
        return AssessmentState.ToImmutable(told);
    }

    private static ScenarioLevel LevelOf(AssessmentState state, int scenario, ReadOnlySpan<ushort> highest, ReadOnlySpan<ushort> lowest)
    {
        var high = state.ScoreOf(scenario, highest);
        var low = state.ScoreOf(scenario, lowest);
        var start = state.Plan.Cells.Start[scenario];
        var dimensions = state.Plan.RuleSet.Scenarios[scenario].Scoring.Dimensions;
        var levels = ImmutableArray.CreateBuilder<DimensionLevel>(dimensions.Length);
        for (var i = 0; i < dimensions.Length; i++)
            levels.Add(new DimensionLevel(dimensions[i], dimensions[i].Steps[highest[start + i]], dimensions[i].Steps[lowest[start + i]]));
        return new ScenarioLevel(high.Score, low.Score, state.ClassOf(high.Class), state.ClassOf(low.Class), levels.DrainToImmutable());
    }

    /// <summary>By scenario; a rule is walked once, and what it does stands in the order of scenarios and dimensions.</summary>
    private static List<Contribution>[] ContributionsOfRules(AssessmentState state)
    {
        var plan = state.Plan;
        var told = new List<Contribution>[plan.RuleSet.Scenarios.Length];
        for (var i = 0; i < told.Length; i++)
            told[i] = [];
        for (var rule = 0; rule < plan.Conditions.Rules; rule++)
        {
            if (!state.Holds(rule, surely: false))
                continue;
            var certain = state.Holds(rule, surely: true);
            foreach (var move in plan.Cells.RuleMoves[rule])
            {
                var scenario = plan.Cells.ScenarioOf[move.Cell];
                if (!state.MayExist(scenario))
                    continue;
                told[scenario].Add(ContributionOf(state, scenario, plan.RuleSet.Rules[rule], move, certain));
            }
        }
        return told;
    }

    private static Contribution ContributionOf(AssessmentState state, int scenario, Rule rule, Move move, bool certain)
    {
        var dimension = state.Plan.RuleSet.Scenarios[scenario].Scoring.Dimensions[move.Cell - state.Plan.Cells.Start[scenario]];
        return move.Kind switch
        {
            MoveKind.Raise => new Contribution(rule, null, dimension, ContributionKind.Steps, move.Amount, null, certain),
            MoveKind.Lower => new Contribution(rule, null, dimension, ContributionKind.Steps, -move.Amount, null, certain),
            MoveKind.AtLeast => new Contribution(rule, null, dimension, ContributionKind.AtLeast, 0, dimension.Steps[move.Amount].Value, certain),
            _ => new Contribution(rule, null, dimension, ContributionKind.AtMost, 0, dimension.Steps[move.Amount].Value, certain),
        };
    }

    /// <summary>
    /// What each measure in place took off the highest index, by ordinal id: a second one of a group only what it lowers
    /// beyond the first, and none below the floor.
    /// </summary>
    private static void AddMeasures(AssessmentState state, Levels levels, int index, List<Contribution> told)
    {
        var plan = state.Plan;
        var start = plan.Cells.Start[index];
        var dimensions = plan.RuleSet.Scenarios[index].Scoring.Dimensions;
        var left = new int[dimensions.Length];
        for (var i = 0; i < left.Length; i++)
        {
            var gross = levels.GrossHighest[start + i];
            left[i] = gross - Math.Min(gross, levels.FloorHighest[start + i]);
        }
        var taken = new Dictionary<(int Group, int Dimension), int>();
        for (var measure = 0; measure < plan.RuleSet.Measures.Length; measure++)
        {
            if (!state.IsInPlace(measure) || !Reductions.Works(plan, state.Words, measure, surely: true))
                continue;
            foreach (var move in plan.Cells.MovesIn(plan.Cells.MeasureMoves[measure], index))
            {
                var dimension = move.Cell - start;
                var steps = (int)move.Amount;
                if (plan.Groups.OfMeasure[measure] is >= 0 and var group)
                {
                    var before = taken.GetValueOrDefault((group, dimension));
                    taken[(group, dimension)] = Math.Max(before, steps);
                    steps = Math.Max(0, steps - before);
                }
                steps = Math.Min(steps, left[dimension]);
                left[dimension] -= steps;
                if (steps > 0)
                    told.Add(new Contribution(null, plan.RuleSet.Measures[measure], dimensions[dimension], ContributionKind.Steps, -steps, null, true));
            }
        }
    }
}
