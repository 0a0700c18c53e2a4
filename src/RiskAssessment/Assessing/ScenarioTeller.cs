using System.Collections.Immutable;
using RiskAssessment.Model;
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
        if (state.Plan.AnyInPlace(state.Words))
            AddMeasures(state, levels, contributions);
        var told = new List<ScenarioOutcome>(scenarios.Length);
        for (var i = 0; i < scenarios.Length; i++)
        {
            if (!state.MayExist(i))
                continue;
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
                told[scenario].Add(ContributionOf(plan.RuleSet.Rules[rule], DimensionOf(plan, move), move, certain));
            }
        }
        return told;
    }

    private static Contribution ContributionOf(Rule rule, Dimension dimension, Move move, bool certain) =>
        move.Kind switch
        {
            MoveKind.Raise => new Contribution(rule, null, dimension, ContributionKind.Steps, move.Amount, null, certain),
            MoveKind.Lower => new Contribution(rule, null, dimension, ContributionKind.Steps, -move.Amount, null, certain),
            MoveKind.AtLeast => new Contribution(rule, null, dimension, ContributionKind.AtLeast, 0, dimension.Steps[move.Amount].Value, certain),
            _ => new Contribution(rule, null, dimension, ContributionKind.AtMost, 0, dimension.Steps[move.Amount].Value, certain),
        };

    /// <summary>
    /// What each measure in place took off the highest index, by ordinal id: a second one of a group only what it lowers
    /// beyond the first, and none below the floor.
    /// </summary>
    private static void AddMeasures(AssessmentState state, Levels levels, List<Contribution>[] told)
    {
        var plan = state.Plan;
        var left = new int[plan.Cells.Count];
        for (var cell = 0; cell < left.Length; cell++)
        {
            var gross = levels.GrossHighest[cell];
            left[cell] = gross - Math.Min(gross, levels.FloorHighest[cell]);
        }
        var taken = new Dictionary<(int Group, int Cell), int>();
        for (var measure = 0; measure < plan.RuleSet.Measures.Length; measure++)
        {
            if (!state.IsInPlace(measure) || !Reductions.Works(plan, state.Words, measure, surely: true))
                continue;
            foreach (var move in plan.Cells.MeasureMoves[measure])
            {
                var scenario = plan.Cells.ScenarioOf[move.Cell];
                if (!state.MayExist(scenario))
                    continue;
                var steps = (int)move.Amount;
                if (plan.Groups.OfMeasure[measure] is >= 0 and var group)
                {
                    var before = taken.GetValueOrDefault((group, move.Cell));
                    taken[(group, move.Cell)] = Math.Max(before, steps);
                    steps = Math.Max(0, steps - before);
                }
                steps = Math.Min(steps, left[move.Cell]);
                left[move.Cell] -= steps;
                if (steps > 0)
                    told[scenario].Add(new Contribution(null, plan.RuleSet.Measures[measure], DimensionOf(plan, move), ContributionKind.Steps, -steps, null, true));
            }
        }
    }

    private static Dimension DimensionOf(Plan plan, Move move)
    {
        var scenario = plan.Cells.ScenarioOf[move.Cell];
        return plan.RuleSet.Scenarios[scenario].Scoring.Dimensions[move.Cell - plan.Cells.Start[scenario]];
    }
}
