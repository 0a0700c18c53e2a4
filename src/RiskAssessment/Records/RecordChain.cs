using RiskAssessment.RuleSets;

namespace RiskAssessment.Records;

/// <summary>Verifies that a log of records, written by <see cref="ChainWriter"/>, is as it was written.</summary>
/// <remarks>
/// What a chain shows by itself: every change, removal, insertion and exchange of lines before the last one. What it
/// cannot show by itself: that lines were taken off the end, that the last line was changed, or that somebody who can
/// write the whole log has written all of it anew; the hashes hold no secret. For those, keep the head
/// (<see cref="ChainWriter.Head"/>) where the one who can write the log cannot, for example in the log of another system
/// or on paper, and give it to <see cref="Verify"/>. And whatever was written wrongly in the first place stays so: a chain
/// says nothing about the truth of a request.
/// </remarks>
public static class RecordChain
{
    /// <summary>Reads a log to its end, in constant memory. Never throws for what is in it.</summary>
    /// <param name="log">The log, from its begin. It is left open.</param>
    /// <param name="expectedHead">The hash of the last line, from where it was kept; null to go by the log alone.</param>
    /// <param name="after">The head of the log that this one goes on from; null for one that begins a chain.</param>
    /// <exception cref="ArgumentException">The expected head has not the form of a hash.</exception>
    public static ChainReport Verify(Stream log, string? expectedHead = null, ChainHead? after = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        if (expectedHead is not null && !Fingerprint.IsOne(expectedHead))
            throw new ArgumentException($"'{expectedHead}' is no hash.", nameof(expectedHead));
        return new ChainWalk(log, expectedHead, after ?? ChainHead.Start).Run();
    }
}
