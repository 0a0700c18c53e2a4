using System.Diagnostics.CodeAnalysis;

namespace RiskAssessment.Records;

/// <summary>What came of verifying a chain of records.</summary>
public sealed class ChainReport
{
    internal ChainReport(ChainHead head, long bytes, ChainBreak? @break)
    {
        Head = head;
        Bytes = bytes;
        Break = @break;
    }

    /// <summary>How far the chain is whole, from its begin: how many records, and the hash of the last of them.</summary>
    public ChainHead Head { get; }

    /// <summary>How many bytes of the log those records take, their line ends included.</summary>
    public long Bytes { get; }

    /// <summary>The first place where it is broken, or null.</summary>
    public ChainBreak? Break { get; }

    /// <summary>Whether nothing is broken.</summary>
    [MemberNotNullWhen(false, nameof(Break))]
    public bool IsWhole => Break is null;
}
