using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Signatures;

/// <summary>A signature file that was made, or why it was not.</summary>
public sealed class SigningResult
{
    internal SigningResult(RuleSetFile? signature, int kept, int dropped, ImmutableArray<Diagnostic> diagnostics)
    {
        Signature = signature;
        Kept = kept;
        Dropped = dropped;
        Diagnostics = diagnostics;
    }

    /// <summary>The signature file, or null.</summary>
    public RuleSetFile? Signature { get; }

    /// <summary>How many signatures of others are still in it.</summary>
    public int Kept { get; }

    /// <summary>How many signatures of others are gone, because they were over what the file was before.</summary>
    public int Dropped { get; }

    /// <summary>What is wrong with the signature file that was there.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a signature file.</summary>
    [MemberNotNullWhen(true, nameof(Signature))]
    public bool Succeeded => Signature is not null;
}
