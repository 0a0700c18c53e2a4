namespace RiskAssessment.Records;

/// <summary>What came of replaying a record.</summary>
public enum ReplayVerdict
{
    /// <summary>The same rule set gives the same assessment, to the byte.</summary>
    Same,

    /// <summary>The same rule set gives another assessment: the record was changed, or the program computes otherwise.</summary>
    Different,

    /// <summary>The version of the rule set by which it was assessed is not in the catalog.</summary>
    RuleSetMissing,

    /// <summary>The catalog has that version with another content: a published file, or its base, was changed.</summary>
    RuleSetChanged,

    /// <summary>The request in the record cannot be read or assessed any more.</summary>
    RequestInvalid,

    /// <summary>The record cannot be read: it is damaged, or of a newer format.</summary>
    Unreadable,
}
