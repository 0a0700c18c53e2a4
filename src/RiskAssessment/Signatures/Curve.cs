using System.Security.Cryptography;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Signatures;

/// <summary>The one kind of key and signature: ECDSA with P-256 and SHA-256, by the platform's own cryptography.</summary>
internal static class Curve
{
    /// <summary>As it is named in a signature file.</summary>
    public const string Algorithm = "ecdsa-p256-sha256";

    /// <summary>Bytes of a signature: both numbers of 32 bytes, one after the other.</summary>
    public const int SignatureBytes = 64;

    private const string P256 = "1.2.840.10045.3.1.7";

    /// <summary>A key that is read, when it is of the right kind.</summary>
    /// <exception cref="KeyException">It is no key, or of another kind.</exception>
    public static ECDsa Read(Action<ECDsa> import, string neededDutch, string neededEnglish)
    {
        var key = ECDsa.Create();
        try
        {
            import(key);
            var curve = key.ExportParameters(includePrivateParameters: false).Curve;
            return curve.IsNamed && curve.Oid.Value == P256 ? key : throw new KeyException(SignatureFindings.OtherCurve);
        }
        catch (Exception wrong) when (wrong is CryptographicException or ArgumentException)
        {
            key.Dispose();
            throw new KeyException(SignatureFindings.NoKey, neededDutch, neededEnglish);
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    /// <summary>What a key is known by, however its PEM is written: the hash of its public half.</summary>
    public static string IdOf(ECDsa key) => Fingerprint.Of(key.ExportSubjectPublicKeyInfo());
}
