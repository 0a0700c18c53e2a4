using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace RiskAssessment.RuleSets;

/// <summary>What a resolved rule set is known by: the bytes of its file, chained to those of its base.</summary>
internal static class Fingerprint
{
    private const string Prefix = "sha256:";
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    public static string Of(ReadOnlySpan<byte> file, string? baseFingerprint)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(file);
        if (baseFingerprint is not null)
        {
            hash.AppendData("\n"u8);
            hash.AppendData(Encoding.ASCII.GetBytes(baseFingerprint));
        }
        return Prefix + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Of bytes that build on nothing.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Of(bytes, null);

    /// <summary>Whether a text has the form of one, in the one way in which it is written.</summary>
    public static bool IsOne(string text) =>
        text.Length == Prefix.Length + (2 * SHA256.HashSizeInBytes) && text.StartsWith(Prefix, StringComparison.Ordinal)
        && text.AsSpan(Prefix.Length).IndexOfAnyExcept(Hexadecimal) < 0;
}
