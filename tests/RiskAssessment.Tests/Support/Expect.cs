using System.Globalization;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Tests.Support;

/// <summary>
/// Compares all that is found with all that is expected: code, place and suggestion, never the words. A finding is
/// written <c>code</c>, or <c>code -> name that was probably meant</c>, in the order of the marks in the files.
/// </summary>
internal static class Expect
{
    /// <summary>Nothing is loaded, and these findings are all there are.</summary>
    public static void Rejected(RuleText file, params string[] findings) => Rejected([file], findings);

    public static void Rejected(IReadOnlyList<RuleText> files, params string[] findings)
    {
        var result = TestRules.Load(files);
        Same(files, findings, result.Diagnostics);
        Assert.Null(result.Catalog);
    }

    /// <summary>Everything is loaded, and these warnings are all there are.</summary>
    public static RuleSetCatalog Warned(RuleText file, params string[] findings) => Warned([file], findings);

    public static RuleSetCatalog Warned(IReadOnlyList<RuleText> files, params string[] findings)
    {
        var result = TestRules.Load(files);
        Same(files, findings, result.Diagnostics);
        return result.GetCatalog();
    }

    /// <summary>Everything is loaded, without a warning.</summary>
    public static RuleSetCatalog Accepted(params IReadOnlyList<RuleText> files) => Warned(files);

    /// <summary>The resolved rule set of the last file, loaded without a warning.</summary>
    public static RuleSet Resolved(params IReadOnlyList<RuleText> files)
    {
        var last = files[^1].ToFile();
        return Accepted(files).Find(last.Id, last.Version.ToString())!;
    }

    public static string Describe(Diagnostic found) => string.Create(CultureInfo.InvariantCulture,
        $"{found.File}({found.Line},{found.Column}) {found.Code}{Meant(found)}");

    private static string Meant(Diagnostic found) => found.Suggestion is null ? "" : $" -> {found.Suggestion}";

    private static void Same(IReadOnlyList<RuleText> files, string[] findings, IEnumerable<Diagnostic> found)
    {
        var places = files.OrderBy(file => file.Path, StringComparer.Ordinal)
            .SelectMany(file => file.Marked.Places.Select(place => file.Path + place)).ToList();
        if (places.Count != findings.Length)
            throw new ArgumentException($"{places.Count} marks and {findings.Length} findings.", nameof(findings));
        Assert.Equal(places.Zip(findings, (place, finding) => $"{place} {finding}"), found.Select(Describe));
    }
}
