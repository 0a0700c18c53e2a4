using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Plans;

/// <summary>The bounds of the score of an axis, and the scenario that drives it.</summary>
internal readonly record struct AxisBounds(ScoreLookup.Entry Highest, ScoreLookup.Entry Lowest, int Driver);

/// <summary>The scenarios of an axis, and which of them is the worst.</summary>
internal sealed class AxisPlan
{
    private readonly Slot[] _slots;
    private readonly ScoreLookup _scores;

    public AxisPlan(RuleSet ruleSet, Axis axis, AxisScoring scoring, Cells cells, ConditionTable conditions)
    {
        _scores = new ScoreLookup(scoring);
        _slots = [.. ruleSet.Scenarios.Index().Where(pair => pair.Item.Axis == axis).Select(pair => MakeSlot(pair.Index, cells.Start[pair.Index], conditions.OfScenario[pair.Index]))];
    }

    public ScoreLookup Scores => _scores;

    /// <summary>
    /// The highest net score of the scenarios that exist or may exist, and the highest of the lowest net scores of those
    /// that surely exist; null without scenarios.
    /// </summary>
    public AxisBounds? Bounds(Plan plan, ReadOnlySpan<ulong> state, Levels levels)
    {
        var driver = Worst(state.Slice(plan.Layout.HoldsMaybe, plan.Layout.ConditionWords), levels.NetHighest);
        if (driver < 0)
            return null;
        var highest = ScoreOf(driver, levels.NetHighest);
        var lowest = highest;
        if (levels.IsOpen)
        {
            // Of every axis one scenario at least has no condition, so that there is a certain one.
            lowest = ScoreOf(Worst(state.Slice(plan.Layout.HoldsSurely, plan.Layout.ConditionWords), levels.NetLowest), levels.NetLowest);
        }
        return new AxisBounds(highest, lowest, _slots[driver].Scenario);
    }

    private ScoreLookup.Entry ScoreOf(int slot, ReadOnlySpan<ushort> row) => _scores.Of(row.Slice(_slots[slot].Start, _scores.Dimensions));

    /// <summary>The scenario with the highest score of those that exist, of equals the first, which is the first by ordinal id; or -1.</summary>
    private int Worst(ReadOnlySpan<ulong> holds, ReadOnlySpan<ushort> row)
    {
        if (_scores.Ranks is not { } ranks)
            return WorstByScore(holds, row);
        // The rank of the score above the complement of the place: the largest is the worst, and of equals the first.
        var worst = -1L;
        var slots = _slots;
        var scores = _scores;
        var dimensions = scores.Dimensions;
        for (var i = 0; i < slots.Length; i++)
        {
            ref readonly var slot = ref slots[i];
            var key = ((long)ranks[scores.IndexOf(row.Slice(slot.Start, dimensions))] << 32) | (uint)~i;
            worst = Math.Max(worst, slot.Exists(holds) ? key : -1);
        }
        return worst < 0 ? -1 : (int)~(uint)worst;
    }

    private int WorstByScore(ReadOnlySpan<ulong> holds, ReadOnlySpan<ushort> row)
    {
        var worst = -1;
        var highest = 0m;
        for (var i = 0; i < _slots.Length; i++)
        {
            if (!_slots[i].Exists(holds))
                continue;
            var score = ScoreOf(i, row).Score;
            if (worst < 0 || score > highest)
                (worst, highest) = (i, score);
        }
        return worst;
    }

    private static Slot MakeSlot(int scenario, int start, int condition) => condition < 0
        ? new Slot(scenario, start, true, 0, 0)
        : new Slot(scenario, start, false, condition / FactLayout.WordBits, 1UL << (condition % FactLayout.WordBits));

    /// <summary>A scenario, its first cell, and the bit of its condition; a rule set may have no condition at all.</summary>
    private readonly record struct Slot(int Scenario, int Start, bool IsAlways, int Word, ulong Mask)
    {
        public bool Exists(ReadOnlySpan<ulong> holds) => IsAlways || (holds[Word] & Mask) != 0;
    }
}
