using System.Security.Cryptography;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Catalogs;

/// <summary>
/// What the versions in use looked like, to find out which of them are gone or changed. Pre-releases are nobody's promise:
/// they come, change and go, unless a version in use builds on one.
/// </summary>
internal sealed class VersionGuard
{
    private readonly Dictionary<(string Id, string Version), (string Name, string Hash, string Fingerprint)> _inUse;

    /// <param name="files">The files of all versions.</param>
    /// <param name="catalog">What was loaded from them.</param>
    public VersionGuard(IEnumerable<RuleFile> files, RuleSetCatalog catalog)
    {
        _inUse = files.Where(file => !file.Version.IsPreRelease)
            .ToDictionary(file => (file.Id, file.Version.ToString()), file => (file.Source.Name, HashOf(file), FingerprintOf(file, catalog)));
    }

    /// <summary>Reports what became of the versions in use; as a warning where the host allows it.</summary>
    public void Check(IEnumerable<RuleFile> files, RuleSetCatalog catalog, bool mayVanish, bool mayChange, DiagnosticBag found)
    {
        var changed = new List<Diagnostic>();
        var onOtherBase = new List<Diagnostic>();
        var now = files.ToDictionary(file => (file.Id, file.Version.ToString()));
        foreach (var ((id, version), (name, hash, fingerprint)) in _inUse)
        {
            if (!now.TryGetValue((id, version), out var file))
                found.Add(As(mayVanish, CatalogFindings.VersionVanished).At(new SourcePlace(name, 1, 1), version, id));
            else if (HashOf(file) != hash)
                changed.Add(As(mayChange, CatalogFindings.VersionChanged).At(new SourcePlace(file.Source.Name, 1, 1), version, id));
            else if (FingerprintOf(file, catalog) != fingerprint)
                onOtherBase.Add(As(mayChange, CatalogFindings.VersionBaseChanged).At(new SourcePlace(file.Source.Name, 1, 1), version, id));
        }
        // A base that is told of says enough; a pre-release is told of by what builds on it alone.
        foreach (var one in changed.Count > 0 ? changed : onOtherBase)
            found.Add(one);
    }

    private static DiagnosticDescriptor As(bool isAllowed, DiagnosticDescriptor error) =>
        isAllowed ? error with { Severity = DiagnosticSeverity.Warning } : error;

    /// <summary>That of its base included.</summary>
    private static string FingerprintOf(RuleFile file, RuleSetCatalog catalog) => catalog.Find(file.Id, file.Version.ToString())!.Fingerprint;

    private static string HashOf(RuleFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Source.Bytes.Span));
}
