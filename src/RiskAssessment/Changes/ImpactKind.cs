namespace RiskAssessment.Changes;

/// <summary>What a change of rule set does to a request, by its two axes; the class of the whole follows them.</summary>
public enum ImpactKind
{
    /// <summary>Neither axis changes class.</summary>
    Same,

    /// <summary>An axis goes to a graver class, and none to a milder one.</summary>
    Up,

    /// <summary>An axis goes to a milder class, and none to a graver one.</summary>
    Down,

    /// <summary>One axis goes to a graver class and the other to a milder one.</summary>
    UpAndDown,

    /// <summary>The old rule set refuses the request and the new one does not: it names what is new.</summary>
    RefusedByOld,

    /// <summary>The new rule set refuses the request and the old one does not: it names what is gone.</summary>
    RefusedByNew,

    /// <summary>Both refuse it.</summary>
    RefusedByBoth,
}
