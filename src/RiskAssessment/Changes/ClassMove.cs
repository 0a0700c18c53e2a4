using System.Collections.Immutable;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Changes;

/// <summary>A class by the old rule set and by the new one.</summary>
public sealed class ClassMove
{
    internal ClassMove(RiskClass? old, RiskClass? @new, ClassDirection direction)
    {
        Old = old;
        New = @new;
        Direction = direction;
    }

    /// <summary>The class by the old rule set; null for an axis on which it has no scenario.</summary>
    public RiskClass? Old { get; }

    /// <summary>The class by the new rule set; null for an axis on which it has no scenario.</summary>
    public RiskClass? New { get; }

    /// <summary>
    /// Up or down. Classes are compared by id; where one of the two rule sets does not have one of them, or has them in
    /// another order, by how far they are from the mildest to the gravest.
    /// </summary>
    public ClassDirection Direction { get; }

    /// <summary>Of an axis, the scenario that drove it by the old rule set; otherwise null.</summary>
    public Scenario? OldDriver { get; internal init; }

    /// <summary>Of an axis, the scenario that drives it by the new rule set; otherwise null.</summary>
    public Scenario? NewDriver { get; internal init; }

    /// <summary>
    /// Of an axis that moved, the changed items that made it move, those of the driving scenario first: of each it was
    /// found out that without its change a scenario would stand lower (or, taken alone, higher) by a step. Never an item
    /// that is the same in both. Otherwise empty.
    /// </summary>
    public ImmutableArray<ItemChange> Because { get; internal init; } = [];
}
