namespace RiskAssessment.Records;

/// <summary>How a chain of records is broken.</summary>
public enum ChainBreakKind
{
    /// <summary>The line is not as it was written.</summary>
    Changed,

    /// <summary>Lines before it are gone.</summary>
    Removed,

    /// <summary>The line was put between others.</summary>
    Inserted,

    /// <summary>The line stands in the wrong place.</summary>
    Reordered,

    /// <summary>The log ends within the line.</summary>
    Cut,

    /// <summary>The line stands so in the chain, but is no record, or one of a newer format.</summary>
    Unreadable,

    /// <summary>The log does not have the head that was expected: it was taken off, or the last line was changed.</summary>
    HeadMissing,

    /// <summary>The log has the head that was expected, and goes on after it.</summary>
    Continued,
}

/// <summary>The first place where a chain of records is broken.</summary>
public sealed class ChainBreak
{
    internal ChainBreak(ChainBreakKind kind, long line, RecordError error, RecordError? reason = null)
    {
        Kind = kind;
        Line = line;
        Error = error;
        Reason = reason;
    }

    /// <summary>How.</summary>
    public ChainBreakKind Kind { get; }

    /// <summary>The line, from 1; of an empty log that should not be so, 0.</summary>
    public long Line { get; }

    /// <summary>What is wrong.</summary>
    public RecordError Error { get; }

    /// <summary>Why the line cannot be read, where it cannot; else null.</summary>
    public RecordError? Reason { get; }
}
