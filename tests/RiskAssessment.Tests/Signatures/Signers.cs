using System.Security.Cryptography;
using System.Text;
using RiskAssessment.Catalogs;
using RiskAssessment.Signatures;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Signatures;

/// <summary>Three people who may sign, one who may not, and folders of rule files that they signed.</summary>
internal static class Signers
{
    public static SigningKey Adviser { get; } = SigningKey.Create();

    public static SigningKey Council { get; } = SigningKey.Create();

    public static SigningKey Director { get; } = SigningKey.Create();

    public static SigningKey Stranger { get; } = SigningKey.Create();

    public static SignaturePolicy TwoOfThree { get; } = new(
        [TrustedKey.FromPem("safety-adviser", Adviser.ExportPublicPem()), TrustedKey.FromPem("works-council", Council.ExportPublicPem()), TrustedKey.FromPem("director", Director.ExportPublicPem())], 2);

    public static RuleSetFile FileOf(RuleText text) => new(text.Path, Encoding.UTF8.GetBytes(text.Marked.Text));

    /// <summary>The file and its signature file.</summary>
    public static RuleSetFile[] Sign(RuleText text, params SigningKey[] keys) => Sign(FileOf(text), keys);

    public static RuleSetFile[] Sign(RuleSetFile file, params SigningKey[] keys)
    {
        RuleSetFile? signature = null;
        foreach (var key in keys)
        {
            // A key object is used by one thread at a time, and test classes run beside each other.
            lock (key)
                signature = RuleFileSignature.Add(file, signature, key).Signature;
        }
        return signature is null ? [file] : [file, signature];
    }

    /// <summary>A signature file with one signature over whatever is said, as somebody with a key and a program of his own makes it.</summary>
    public static RuleSetFile Forge(RuleSetFile file, byte[] statement, params SigningKey[] keys) => new(
        file.Path + RuleFileSignature.Extension,
        new SignatureDocument(RiskAssessment.RuleSets.Fingerprint.Of(file.Content.Span), [.. keys.Select(key => new SignatureItem(key.Id, [.. SignLocked(key, statement)], default))]).Write());

    public static RuleSetLoadResult Load(SignaturePolicy policy, params IEnumerable<RuleSetFile> files) =>
        RuleSetCatalog.LoadAsync([new SignedRuleSetSource(new Store(files), policy)]).GetAwaiter().GetResult();

    public static RuleSetLoadResult Load(params IEnumerable<RuleSetFile> files) => Load(TwoOfThree, files);

    private static byte[] SignLocked(SigningKey key, byte[] statement)
    {
        lock (key)
            return key.Sign(statement);
    }

    public static string PublicPemOf(ECCurve curve)
    {
        using var key = ECDsa.Create(curve);
        return key.ExportSubjectPublicKeyInfoPem();
    }

    /// <summary>A host's own store.</summary>
    private sealed class Store(IEnumerable<RuleSetFile> files) : IRuleSetSource
    {
        public string Name => "store";

        public ValueTask<RuleSetSourceContent> ReadAsync(CancellationToken cancellationToken = default) => new(new RuleSetSourceContent(files));

        public IDisposable? Watch(Action changed) => null;
    }
}
