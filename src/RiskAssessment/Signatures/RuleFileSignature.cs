using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Signatures;

/// <summary>Makes the signature file of a rule file: <c>id/version.json.sig</c>.</summary>
/// <remarks>
/// It is JSON, <c>{ "format": 1, "file", "signatures": [ { "key", "algorithm", "value" } ] }</c>: the hash of the file that
/// was signed, and of each signer the id of the key, <c>ecdsa-p256-sha256</c>, and the signature in base64. Signed is a
/// statement that binds purpose, id, version and that hash.
/// </remarks>
public static class RuleFileSignature
{
    /// <summary>What a signature file is called after its rule file: <c>.sig</c>.</summary>
    public const string Extension = ".sig";

    /// <summary>Adds a signature to those that are there; where the key has signed this file already, nothing changes.</summary>
    /// <param name="file">The rule file, under its path <c>id/version.json</c>.</param>
    /// <param name="signature">The signature file as it is, or null when there is none yet.</param>
    /// <param name="key">The key of who signs.</param>
    /// <returns>The new signature file, or what is wrong with the one that is there.</returns>
    public static SigningResult Add(RuleSetFile file, RuleSetFile? signature, SigningKey key)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(key);
        var found = new DiagnosticBag();
        if (RulePath.Of(file.Path) is not { Id: { } id, Version: { } version })
        {
            found.Add(SignatureFindings.NotARuleFile.At(new SourcePlace(file.Path, 1, 1), file.Path));
            return new SigningResult(null, 0, 0, [.. found.InOrder()]);
        }
        var content = Fingerprint.Of(file.Content.Span);
        var before = signature is null ? new SignatureDocument(content, [])
            : SignatureDocument.Read(new SourceFile(signature.Path, signature.Content), found);
        if (before is null)
            return new SigningResult(null, 0, 0, [.. found.InOrder()]);
        var statement = SignatureStatement.Of(id, version, file.Content.Span);
        // A signature is never twice the same: made anew, it would be a change in the history of the files that says nothing.
        if (before.Content == content && before.Signatures.Any(one => one.Key == key.Id && key.Verifies(statement, one.Value.AsSpan())))
            return new SigningResult(signature, before.Signatures.Length - 1, 0, []);
        var others = before.Signatures.Where(one => one.Key != key.Id).ToList();
        // What others signed was another file: they have to look again.
        var kept = before.Content == content ? others : [];
        var own = new SignatureItem(key.Id, [.. key.Sign(statement)], default);
        var after = new SignatureDocument(content, [.. kept.Append(own).OrderBy(one => one.Key, StringComparer.Ordinal)]);
        return new SigningResult(new RuleSetFile(file.Path + Extension, after.Write()), kept.Count, others.Count - kept.Count, []);
    }
}
