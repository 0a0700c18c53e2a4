namespace RiskAssessment.Changes;

/// <summary>What happened to an item between two rule sets.</summary>
public enum ChangeKind
{
    /// <summary>Only the new rule set has it.</summary>
    Added,

    /// <summary>Only the old rule set has it.</summary>
    Removed,

    /// <summary>Both have it, and not the same.</summary>
    Changed,
}
