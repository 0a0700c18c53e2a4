using System.Security.Cryptography;
using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Signatures;

/// <summary>The public key of somebody who may sign rule files, for example the safety adviser or the works council.</summary>
public sealed class TrustedKey
{
    private readonly byte[] _publicKey;

    private TrustedKey(string name, string id, byte[] publicKey)
    {
        Name = name;
        Id = id;
        _publicKey = publicKey;
    }

    /// <summary>What the signer is called in diagnostics: a function, for example <c>works-council</c>.</summary>
    public string Name { get; }

    /// <summary><c>sha256:</c> and the hexadecimal SHA-256 of the public key (SubjectPublicKeyInfo).</summary>
    public string Id { get; }

    /// <summary>Reads a public key.</summary>
    /// <param name="name">What the signer is called; not blank.</param>
    /// <param name="pem">An ECDSA P-256 key in PEM, between <c>-----BEGIN PUBLIC KEY-----</c> and <c>-----END PUBLIC KEY-----</c>.</param>
    /// <exception cref="KeyException">It is no such key.</exception>
    public static TrustedKey FromPem(string name, string pem)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(pem);
        if (pem.Contains("PRIVATE KEY-----", StringComparison.Ordinal))
            throw new KeyException(SignatureFindings.PrivateForPublic);
        using var key = Curve.Read(one => one.ImportFromPem(pem), "een publieke sleutel van ECDSA P-256 (-----BEGIN PUBLIC KEY-----)", "a public key of ECDSA P-256 (-----BEGIN PUBLIC KEY-----)");
        return new TrustedKey(name, Curve.IdOf(key), key.ExportSubjectPublicKeyInfo());
    }

    /// <summary>The name and the id.</summary>
    public override string ToString() => $"{Name} ({Id})";

    internal bool Verifies(ReadOnlySpan<byte> statement, ReadOnlySpan<byte> signature)
    {
        // Several threads may verify at once, which the platform does not promise for one key object.
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(_publicKey, out _);
        return key.VerifyData(statement, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }
}
