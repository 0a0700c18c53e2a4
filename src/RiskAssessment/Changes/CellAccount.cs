using RiskAssessment.Assessing;
using RiskAssessment.Model;
using RiskAssessment.Plans;

namespace RiskAssessment.Changes;

/// <summary>
/// What one item gives to the highest net step of a dimension of a scenario: the scenario its base and residual, a rule
/// its moves, a measure in place what it takes off. Steps count from 0; what is not given is 0 or null.
/// </summary>
internal readonly record struct Share(
    int Base = 0, int Residual = 0, int Raise = 0, int Lower = 0, int? AtLeast = null, int? AtMost = null, int Reduction = 0, string? Group = null)
{
    /// <summary>The same in a dimension with other steps: by value, and where there is no such step by the next one.</summary>
    public Share In(Dimension to, Dimension from)
    {
        return ReferenceEquals(to, from) ? this
            : this with { Base = There(Base), Residual = There(Residual), AtLeast = AtLeast is { } least ? There(least) : null, AtMost = AtMost is { } most ? There(most) : null };

        int There(int index) => Math.Min(to.Steps.Count(step => step.Value < from.Steps[index].Value), to.Steps.Length - 1);
    }
}

/// <summary>
/// How a dimension of a scenario came to its highest net step, by item, so that it can be reckoned again with the share of
/// one of them exchanged (SPEC section 3, steps 2 and 3).
/// </summary>
internal sealed class CellAccount
{
    private CellAccount(Dimension dimension, IReadOnlyDictionary<ItemKey, Share> shares)
    {
        Dimension = dimension;
        Shares = shares;
        Net = NetOf(shares.Values);
    }

    public Dimension Dimension { get; }

    public IReadOnlyDictionary<ItemKey, Share> Shares { get; }

    /// <summary>The index of the highest net step.</summary>
    public int Net { get; }

    /// <summary>The net step if this item gave another share, or none.</summary>
    public int NetWith(ItemKey item, Share? share)
    {
        var others = Shares.Where(pair => pair.Key != item).Select(pair => pair.Value);
        return NetOf(share is { } other ? others.Append(other) : others);
    }

    /// <param name="state">An assessment.</param>
    /// <param name="scenario">The index of a scenario.</param>
    /// <param name="index">The index of a dimension of it.</param>
    public static CellAccount Of(AssessmentState state, int scenario, int index)
    {
        var plan = state.Plan;
        var cell = plan.Cells.Start[scenario] + index;
        var of = plan.RuleSet.Scenarios[scenario];
        var shares = new Dictionary<ItemKey, Share>
        {
            [new ItemKey(ItemKind.Scenario, of.Id)] = new(Base: of.BaseSteps[index], Residual: of.ResidualSteps[index]),
        };
        for (var rule = 0; rule < plan.Conditions.Rules; rule++)
        {
            if (state.Holds(rule, surely: false) && ShareOf(state, rule, cell) is { } share && share != default)
                shares[new ItemKey(ItemKind.Rule, plan.RuleSet.Rules[rule].Id)] = share;
        }
        for (var measure = 0; measure < plan.RuleSet.Measures.Length; measure++)
        {
            if (!state.IsInPlace(measure) || !Reductions.Works(plan, state.Words, measure, surely: true))
                continue;
            foreach (var move in plan.Cells.MeasureMoves[measure])
            {
                if (move.Cell == cell)
                    shares[new ItemKey(ItemKind.Measure, plan.RuleSet.Measures[measure].Id)] = new(Reduction: move.Amount, Group: plan.RuleSet.Measures[measure].Group);
            }
        }
        return new CellAccount(of.Scoring.Dimensions[index], shares);
    }

    /// <summary>The highest takes of a rule that only may hold what raises and insists, not what lowers and caps.</summary>
    private static Share ShareOf(AssessmentState state, int rule, int cell)
    {
        var surely = state.Holds(rule, surely: true);
        var share = default(Share);
        foreach (var move in state.Plan.Cells.RuleMoves[rule])
        {
            if (move.Cell != cell)
                continue;
            share = move.Kind switch
            {
                MoveKind.Raise => share with { Raise = move.Amount },
                MoveKind.AtLeast => share with { AtLeast = move.Amount },
                MoveKind.Lower when surely => share with { Lower = move.Amount },
                MoveKind.AtMost when surely => share with { AtMost = move.Amount },
                _ => share,
            };
        }
        return share;
    }

    private int NetOf(IEnumerable<Share> shares)
    {
        var all = shares.ToList();
        var atLeast = all.Max(share => share.AtLeast) ?? 0;
        var atMost = all.Min(share => share.AtMost) ?? int.MaxValue;
        var moved = all.Sum(share => share.Base + share.Raise - share.Lower);
        var gross = Math.Clamp(Math.Max(Math.Min(moved, atMost), atLeast), 0, Dimension.Steps.Length - 1);
        var floor = Math.Max(all.Sum(share => share.Residual), atLeast);
        var alone = all.Where(share => share.Group is null).Sum(share => share.Reduction);
        var together = all.Where(share => share.Group is not null).GroupBy(share => share.Group, StringComparer.Ordinal)
            .Sum(group => group.Max(share => share.Reduction));
        return Math.Max(Math.Min(gross, floor), gross - alone - together);
    }
}
