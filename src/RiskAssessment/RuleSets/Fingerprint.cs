using System.Security.Cryptography;
using System.Text;

namespace RiskAssessment.RuleSets;

/// <summary>What a resolved rule set is known by: the bytes of its file, chained to those of its base.</summary>
internal static class Fingerprint
{
    public static string Of(ReadOnlySpan<byte> file, string? baseFingerprint)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(file);
        if (baseFingerprint is not null)
        {
            hash.AppendData("\n"u8);
            hash.AppendData(Encoding.ASCII.GetBytes(baseFingerprint));
        }
        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
