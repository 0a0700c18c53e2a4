using System.Globalization;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Signatures;

/// <summary>Checks that every rule file of a source carries the signatures that a policy asks for.</summary>
internal sealed class SignatureChecker
{
    private readonly string _source;
    private readonly SignaturePolicy _policy;
    private readonly DiagnosticBag _found = new();

    private SignatureChecker(string source, SignaturePolicy policy)
    {
        _source = source;
        _policy = policy;
    }

    /// <summary>What the source itself found, and everything that is not signed as it must be.</summary>
    public static DiagnosticBag Check(string source, RuleSetSourceContent content, SignaturePolicy policy)
    {
        var checker = new SignatureChecker(source, policy);
        foreach (var one in content.Diagnostics)
            checker._found.Add(one);
        var signatures = new Dictionary<string, RuleSetFile>(StringComparer.Ordinal);
        foreach (var file in content.Files.Where(file => file.Path.EndsWith(RuleFileSignature.Extension, StringComparison.Ordinal)))
            signatures.TryAdd(file.Path, file);
        var versions = new List<(string Id, SemanticVersion Version)>();
        foreach (var file in content.Files)
        {
            if (RulePath.Of(file.Path) is not { Id: { } id, Version: { } version })
                continue;
            versions.Add((id, version));
            signatures.Remove(file.Path + RuleFileSignature.Extension, out var signature);
            checker.CheckFile(file, id, version, signature);
        }
        foreach (var path in signatures.Keys)
            checker.CheckAlone(path, path[..^RuleFileSignature.Extension.Length]);
        foreach (var (id, lowest) in policy.LowestVersions)
            checker.CheckLowest(id, lowest, versions.Where(one => one.Id == id && !one.Version.IsPreRelease).Max(one => one.Version));
        return checker._found;
    }

    private void CheckFile(RuleSetFile file, string id, SemanticVersion version, RuleSetFile? signature)
    {
        var place = PlaceOf(file.Path);
        if (signature is null)
        {
            _found.Add(SignatureFindings.Missing.At(place, file.Path + RuleFileSignature.Extension));
            return;
        }
        var document = SignatureDocument.Read(new SourceFile(PlaceOf(signature.Path).File, signature.Content), _found);
        if (document is not null && document.Content != Fingerprint.Of(file.Content.Span))
        {
            _found.Add(SignatureFindings.OtherContent.At(place));
            return;
        }
        var statement = SignatureStatement.Of(id, version, file.Content.Span);
        var signed = new HashSet<TrustedKey>();
        var unknown = new List<SignatureItem>();
        foreach (var one in document?.Signatures ?? [])
        {
            if (_policy.Find(one.Key) is not { } key)
                unknown.Add(one);
            else if (key.Verifies(statement, one.Value.AsSpan()))
                signed.Add(key);
            else
                _found.Add(SignatureFindings.Invalid.At(one.Place, key.Name));
        }
        if (signed.Count >= _policy.Required)
            return;
        foreach (var one in unknown)
            _found.Add(SignatureFindings.UnknownKey.At(one.Place, one.Key));
        _found.Add(SignatureFindings.TooFew.At(place, Number(signed.Count), Number(_policy.Required),
            NamesOf(signed), NamesOf(_policy.Keys.Where(key => !signed.Contains(key)))));
    }

    /// <summary>Of the newest version that was taken away the signature may be left.</summary>
    private void CheckAlone(string path, string file)
    {
        if (RulePath.Of(file).Version is not null)
            _found.Add(SignatureFindings.WithoutFile.At(PlaceOf(path), file));
    }

    private void CheckLowest(string id, SemanticVersion lowest, SemanticVersion? highest)
    {
        if (highest is null || highest.ComparePrecedence(lowest) < 0)
            _found.Add(SignatureFindings.VersionTooLow.At(PlaceOf(""), id, highest?.ToString() ?? "-", lowest.ToString()));
    }

    private SourcePlace PlaceOf(string path) => SourceReading.PlaceOf(_source, path);

    private static string NamesOf(IEnumerable<TrustedKey> keys) => string.Join(", ", keys.Select(key => key.Name)) is { Length: > 0 } names ? names : "-";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
