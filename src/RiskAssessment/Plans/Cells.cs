using System.Collections.Immutable;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Plans;

/// <summary>
/// A cell is a dimension of a scenario; those of all scenarios stand in a row, scenarios by ordinal id. What a rule or
/// measure does is a list of cells.
/// </summary>
internal sealed class Cells
{
    public Cells(RuleSet ruleSet)
    {
        var start = ImmutableArray.CreateBuilder<int>();
        var baseSteps = ImmutableArray.CreateBuilder<ushort>();
        var residual = ImmutableArray.CreateBuilder<ushort>();
        var last = ImmutableArray.CreateBuilder<ushort>();
        foreach (var scenario in ruleSet.Scenarios)
        {
            start.Add(baseSteps.Count);
            baseSteps.AddRange(scenario.BaseSteps.Select(step => (ushort)step));
            residual.AddRange(scenario.ResidualSteps.Select(step => (ushort)step));
            last.AddRange(scenario.Scoring.Dimensions.Select(dimension => (ushort)(dimension.Steps.Length - 1)));
        }
        start.Add(baseSteps.Count);
        ScenarioOf = [.. ruleSet.Scenarios.Index().SelectMany(pair => Enumerable.Repeat(pair.Index, pair.Item.BaseSteps.Length))];
        Start = start.DrainToImmutable();
        Base = baseSteps.DrainToImmutable();
        Residual = residual.DrainToImmutable();
        Last = last.DrainToImmutable();
        var indexes = ruleSet.Scenarios.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        RuleMoves = [.. ruleSet.Rules.Select(rule => MovesOf(rule, indexes).ToArray())];
        MeasureMoves = [.. ruleSet.Measures.Select(measure => MovesOf(measure, indexes).ToArray())];
        MeasureParts = [.. ruleSet.Measures.Select((measure, index) => PartsOf(measure, MeasureMoves[index], indexes).ToArray())];
        RuleScenarios = [.. ruleSet.Rules.Select(rule => rule.Scenarios.Select(scenario => indexes[scenario]).ToArray())];
    }

    public int Count => Base.Length;

    /// <summary>By scenario, its first cell; and after the last scenario the end.</summary>
    public ImmutableArray<int> Start { get; }

    /// <summary>By cell, the scenario that it is of.</summary>
    public ImmutableArray<int> ScenarioOf { get; }

    /// <summary>By cell, the step before any rule.</summary>
    public ImmutableArray<ushort> Base { get; }

    /// <summary>By cell, the step below which measures do not take it.</summary>
    public ImmutableArray<ushort> Residual { get; }

    /// <summary>By cell, its last step.</summary>
    public ImmutableArray<ushort> Last { get; }

    /// <summary>By rule, what it does.</summary>
    public ImmutableArray<Move[]> RuleMoves { get; }

    /// <summary>By measure, what it lowers.</summary>
    public ImmutableArray<Move[]> MeasureMoves { get; }

    /// <summary>By rule, the scenarios that it names.</summary>
    public ImmutableArray<int[]> RuleScenarios { get; }

    /// <summary>By measure, the scenarios that it names, with what it lowers of each.</summary>
    public ImmutableArray<MeasurePart[]> MeasureParts { get; }

    private IEnumerable<Move> MovesOf(Rule rule, Dictionary<Scenario, int> indexes)
    {
        foreach (var scenario in rule.Scenarios)
        {
            var start = Start[indexes[scenario]];
            foreach (var (index, dimension) in scenario.Scoring.Dimensions.Index())
            {
                var cell = start + index;
                foreach (var raise in rule.Raises.Where(raise => raise.Dimension == dimension.Name))
                    yield return new Move(cell, MoveKind.Raise, (ushort)raise.Steps);
                foreach (var lower in rule.Lowers.Where(lower => lower.Dimension == dimension.Name))
                    yield return new Move(cell, MoveKind.Lower, (ushort)lower.Steps);
                foreach (var bound in rule.AtLeast.Where(bound => bound.Dimension == dimension.Name))
                    yield return new Move(cell, MoveKind.AtLeast, (ushort)dimension.IndexOf(bound.Value));
                foreach (var bound in rule.AtMost.Where(bound => bound.Dimension == dimension.Name))
                    yield return new Move(cell, MoveKind.AtMost, (ushort)dimension.IndexOf(bound.Value));
            }
        }
    }

    private IEnumerable<MeasurePart> PartsOf(Measure measure, Move[] moves, Dictionary<Scenario, int> indexes)
    {
        var first = 0;
        foreach (var scenario in measure.Scenarios.Select(scenario => indexes[scenario]))
        {
            var end = first;
            while (end < moves.Length && moves[end].Cell < Start[scenario + 1])
                end++;
            yield return new MeasurePart(scenario, first, end - first);
            first = end;
        }
    }

    private IEnumerable<Move> MovesOf(Measure measure, Dictionary<Scenario, int> indexes)
    {
        foreach (var scenario in measure.Scenarios)
        {
            foreach (var (index, dimension) in scenario.Scoring.Dimensions.Index())
            {
                foreach (var lower in measure.Lowers.Where(lower => lower.Dimension == dimension.Name))
                    yield return new Move(Start[indexes[scenario]] + index, MoveKind.Lower, (ushort)lower.Steps);
            }
        }
    }
}

internal enum MoveKind : ushort
{
    Raise,
    Lower,
    AtLeast,
    AtMost,
}

/// <summary>One effect on one cell: a number of steps, or the index of a step.</summary>
internal readonly record struct Move(int Cell, MoveKind Kind, ushort Amount);

/// <summary>A scenario that a measure names, and which of the moves of the measure are its.</summary>
internal readonly record struct MeasurePart(int Scenario, int FirstMove, int Moves);
