using RiskAssessment.Model;

namespace RiskAssessment.Cli.Formatting;

/// <summary>The rule files and files of cases below a folder; other JSON that may stand around there is left alone.</summary>
internal static class FilesToFormat
{
    private const string Extension = ".json";
    private const string Tests = "tests";

    /// <param name="folder">A folder of rule sets, the folder of one rule set, or its folder of cases.</param>
    public static IReadOnlyList<string> In(string folder)
    {
        var files = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) == Tests ? CasesIn(folder)
            : VersionsIn(folder).Any() ? OfRuleSet(folder)
            : Directory.EnumerateDirectories(folder).Where(one => VersionsIn(one).Any()).SelectMany(OfRuleSet);
        return [.. files.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> OfRuleSet(string folder) => VersionsIn(folder).Concat(CasesIn(Path.Combine(folder, Tests)));

    private static IEnumerable<string> VersionsIn(string folder) =>
        Directory.EnumerateFiles(folder, "*" + Extension).Where(path => SemanticVersion.TryParse(Path.GetFileNameWithoutExtension(path), out _));

    private static IEnumerable<string> CasesIn(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + Extension, SearchOption.AllDirectories) : [];
}
