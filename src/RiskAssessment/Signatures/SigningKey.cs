using System.Security.Cryptography;
using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Signatures;

/// <summary>The private key of somebody who signs rule files. Used by one thread at a time.</summary>
public sealed class SigningKey : IDisposable
{
    // What OWASP advises for PBKDF2 with HMAC-SHA256.
    private const int Iterations = 600_000;

    private readonly ECDsa _key;

    private SigningKey(ECDsa key)
    {
        _key = key;
        Id = Curve.IdOf(key);
    }

    /// <summary>What signatures name: <c>sha256:</c> and the hexadecimal SHA-256 of the public key.</summary>
    public string Id { get; }

    /// <summary>A new key of ECDSA P-256.</summary>
    public static SigningKey Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>Whether a private key is encrypted, and so needs a password.</summary>
    /// <param name="pem">A private key in PEM.</param>
    public static bool IsEncrypted(string pem)
    {
        ArgumentNullException.ThrowIfNull(pem);
        return pem.Contains("-----BEGIN ENCRYPTED PRIVATE KEY-----", StringComparison.Ordinal);
    }

    /// <summary>Reads a private key.</summary>
    /// <param name="pem">An ECDSA P-256 key in PEM: PKCS#8, encrypted or not, or as OpenSSL's <c>ecparam</c> writes it.</param>
    /// <param name="password">The password of an encrypted key; else null.</param>
    /// <exception cref="KeyException">It is no such key, or the password does not open it.</exception>
    public static SigningKey FromPem(string pem, string? password = null)
    {
        var isEncrypted = IsEncrypted(pem);
        return new SigningKey(Curve.Read(Import, "een privésleutel van ECDSA P-256 (-----BEGIN PRIVATE KEY-----)", "a private key of ECDSA P-256 (-----BEGIN PRIVATE KEY-----)"));

        void Import(ECDsa key)
        {
            if (!isEncrypted && !pem.Contains("PRIVATE KEY-----", StringComparison.Ordinal))
                throw new CryptographicException();
            if (!isEncrypted)
            {
                key.ImportFromPem(pem);
                return;
            }
            try
            {
                key.ImportFromEncryptedPem(pem, password ?? "");
            }
            catch (CryptographicException)
            {
                throw new KeyException(SignatureFindings.Password);
            }
        }
    }

    /// <summary>The public half in PEM, for those who check signatures.</summary>
    public string ExportPublicPem() => _key.ExportSubjectPublicKeyInfoPem() + "\n";

    /// <summary>The private key in PEM (PKCS#8). Whoever has it, and the password, can sign as its owner.</summary>
    /// <param name="password">What to encrypt it with; null to leave it open.</param>
    public string ExportPrivatePem(string? password = null) => (password is null
        ? _key.ExportPkcs8PrivateKeyPem()
        : _key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, Iterations))) + "\n";

    /// <summary>Lets go of the key.</summary>
    public void Dispose() => _key.Dispose();

    internal byte[] Sign(ReadOnlySpan<byte> statement) =>
        _key.SignData(statement, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);

    internal bool Verifies(ReadOnlySpan<byte> statement, ReadOnlySpan<byte> signature) =>
        _key.VerifyData(statement, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
}
