using System.Security.Cryptography;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Catalogs;

/// <summary>
/// What the files of the versions in use looked like, to find out which of them are gone or changed. Pre-releases are
/// nobody's promise: they come, change and go.
/// </summary>
internal sealed class VersionGuard
{
    private readonly Dictionary<(string Id, string Version), (string Name, string Hash)> _inUse;

    public VersionGuard(IEnumerable<RuleFile> files)
    {
        _inUse = files.Where(file => !file.Version.IsPreRelease).ToDictionary(file => (file.Id, file.Version.ToString()), file => (file.Source.Name, HashOf(file)));
    }

    /// <summary>Reports what became of the versions in use; as a warning where the host allows it.</summary>
    public void Check(IEnumerable<RuleFile> files, bool mayVanish, bool mayChange, DiagnosticBag found)
    {
        var now = files.ToDictionary(file => (file.Id, file.Version.ToString()));
        foreach (var ((id, version), (name, hash)) in _inUse)
        {
            if (!now.TryGetValue((id, version), out var file))
                found.Add(As(mayVanish, CatalogFindings.VersionVanished).At(new SourcePlace(name, 1, 1), version, id));
            else if (HashOf(file) != hash)
                found.Add(As(mayChange, CatalogFindings.VersionChanged).At(new SourcePlace(file.Source.Name, 1, 1), version, id));
        }
    }

    private static DiagnosticDescriptor As(bool isAllowed, DiagnosticDescriptor error) =>
        isAllowed ? error with { Severity = DiagnosticSeverity.Warning } : error;

    private static string HashOf(RuleFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Source.Bytes.Span));
}
