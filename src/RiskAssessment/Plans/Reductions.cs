using System.Numerics;

namespace RiskAssessment.Plans;

/// <summary>What measures in place take off: of each group the largest, of those without a group the sum.</summary>
internal static class Reductions
{
    /// <summary>By cell, what the measures in place take off that surely work, or that may work; <c>group</c> is a row of zeros to work in, and stays one.</summary>
    public static void Of(Plan plan, ReadOnlySpan<ulong> state, bool surelyWorking, Span<int> reduction, Span<int> group)
    {
        reduction.Clear();
        for (var i = 0; i < FactLayout.Words(plan.RuleSet.Measures.Length); i++)
        {
            for (var left = state[plan.Layout.InPlace + i]; left != 0; left &= left - 1)
            {
                var measure = (i * FactLayout.WordBits) + BitOperations.TrailingZeroCount(left);
                if (plan.Groups.OfMeasure[measure] is >= 0 and var itsGroup)
                    AddGroup(plan, state, itsGroup, measure, surelyWorking, reduction, group);
                else if (Works(plan, state, measure, surelyWorking))
                    Add(plan, measure, reduction);
            }
        }
    }

    /// <summary>By cell, the largest that the measures in place of one group take off; false when there are none.</summary>
    public static bool LargestOf(Plan plan, ReadOnlySpan<ulong> state, int group, bool surelyWorking, Span<int> largest)
    {
        var any = false;
        foreach (var measure in plan.Groups.Members[group])
        {
            if (!FactLayout.Bit(state, plan.Layout.InPlace, measure) || !Works(plan, state, measure, surelyWorking))
                continue;
            if (!any)
                largest.Clear();
            any = true;
            foreach (var move in plan.Cells.MeasureMoves[measure])
                largest[move.Cell] = Math.Max(largest[move.Cell], move.Amount);
        }
        return any;
    }

    public static bool Works(Plan plan, ReadOnlySpan<ulong> state, int measure, bool surely) =>
        plan.Holds(state, plan.Conditions.WorksOfMeasure[measure], surely);

    /// <summary>A group counts once, at the first of its measures that is in place: each only with what it takes off beyond the others.</summary>
    private static void AddGroup(
        Plan plan, ReadOnlySpan<ulong> state, int group, int measure, bool surelyWorking, Span<int> reduction, Span<int> largest)
    {
        var members = plan.Groups.Members[group];
        foreach (var member in members)
        {
            if (!FactLayout.Bit(state, plan.Layout.InPlace, member))
                continue;
            if (member < measure)
                return;
            if (!Works(plan, state, member, surelyWorking))
                continue;
            foreach (var move in plan.Cells.MeasureMoves[member])
            {
                reduction[move.Cell] += Math.Max(0, move.Amount - largest[move.Cell]);
                largest[move.Cell] = Math.Max(largest[move.Cell], move.Amount);
            }
        }
        foreach (var member in members)
        {
            foreach (var move in plan.Cells.MeasureMoves[member])
                largest[move.Cell] = 0;
        }
    }

    private static void Add(Plan plan, int measure, Span<int> reduction)
    {
        foreach (var move in plan.Cells.MeasureMoves[measure])
            reduction[move.Cell] += move.Amount;
    }
}
