using RiskAssessment.Catalogs;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Formatting;

/// <summary>Which rule sets get another fingerprint when files get other bytes: those of the files, and every overlay on them.</summary>
internal static class ChangedFingerprints
{
    /// <summary>The rule sets as they are and as they become; null where the folder of a file does not load, so that nobody can tell.</summary>
    public static async Task<IReadOnlyList<(RuleSet Before, RuleSet After)>?> OfAsync(IEnumerable<FormattedFile> files, CancellationToken cancel)
    {
        var changed = new List<(RuleSet, RuleSet)>();
        foreach (var folder in files.GroupBy(file => RootOf(file.Path), StringComparer.Ordinal))
        {
            var before = (await new FolderRuleSetSource(folder.Key).ReadAsync(cancel)).Files;
            var contents = folder.ToDictionary(file => NameOf(file.Path), file => file.After, StringComparer.Ordinal);
            var after = before.Select(file => contents.TryGetValue(file.Path, out var content) ? new RuleSetFile(file.Path, content) : file);
            if (RuleSetCatalog.Load(before).Catalog is not { } old || RuleSetCatalog.Load(after).Catalog is not { } @new)
                return null;
            // The same files in the same order: the layout changes no id and no version.
            changed.AddRange(old.RuleSets.Zip(@new.RuleSets).Where(pair => pair.First.Fingerprint != pair.Second.Fingerprint));
        }
        return changed;
    }

    private static string RootOf(string path) => Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(path)))!;

    private static string NameOf(string path) => $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)))}/{Path.GetFileName(path)}";
}
