using RiskAssessment.RuleSets;

namespace RiskAssessment.Records;

/// <summary>
/// How far a chain has come. Whoever keeps the head apart from the log, where the one who can write the log cannot, can
/// later see that nothing was taken off its end.
/// </summary>
public sealed record ChainHead
{
    private ChainHead(long count, string? hash)
    {
        Count = count;
        Hash = hash;
    }

    /// <summary>Of a chain without records.</summary>
    public static ChainHead Start { get; } = new(0, null);

    /// <summary>How many records there are.</summary>
    public long Count { get; }

    /// <summary>The hash of the last line, or null where there is none.</summary>
    public string? Hash { get; }

    /// <summary>The head that a host has kept, to go on from, for example in a new file.</summary>
    /// <param name="count">How many records there are, at least 1.</param>
    /// <param name="hash">The hash of the last line: <c>sha256:</c> and 64 digits or small letters a-f.</param>
    /// <exception cref="ArgumentException">There is no such head.</exception>
    public static ChainHead Of(long count, string hash)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentNullException.ThrowIfNull(hash);
        return Fingerprint.IsOne(hash) ? new(count, hash) : throw new ArgumentException($"'{hash}' is no hash.", nameof(hash));
    }

    internal ChainLink Next => new(Count + 1, Hash);

    internal ChainHead With(string hash) => new(Count + 1, hash);
}
