using System.Text;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Signatures;

/// <summary>
/// What is signed: not a file alone, but that this is this version of this rule set. A signature that is moved to another
/// path, version or purpose is one over another statement, and so no signature.
/// </summary>
internal static class SignatureStatement
{
    /// <summary>What the signature is for; a key that signs something else too cannot be made to sign a rule file by it.</summary>
    public const string RuleFile = "riskassessment rule file, format 1";

    public static byte[] Of(string id, SemanticVersion version, ReadOnlySpan<byte> content) => Of(RuleFile, id, version.ToString(), Fingerprint.Of(content));

    /// <summary>No part can hold a line end, so that no two statements are written the same.</summary>
    public static byte[] Of(string purpose, string id, string version, string hash) => Encoding.UTF8.GetBytes($"{purpose}\n{id}\n{version}\n{hash}\n");
}
