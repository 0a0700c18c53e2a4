namespace RiskAssessment.Changes;

/// <summary>Which way a class went from one rule set to another.</summary>
public enum ClassDirection
{
    /// <summary>It stayed.</summary>
    Same,

    /// <summary>To a graver class.</summary>
    Up,

    /// <summary>To a milder class.</summary>
    Down,
}
