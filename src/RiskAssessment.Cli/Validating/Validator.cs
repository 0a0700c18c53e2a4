using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Cli.Validating;

/// <summary>What came of validating a folder.</summary>
/// <param name="Loaded">The rule sets, or none.</param>
/// <param name="Findings">What counts, in the order in which an author reads.</param>
/// <param name="Excepted">What the settings except, with the reason.</param>
/// <param name="Unused">The exceptions that except nothing (any more).</param>
internal sealed record Validation(
    RuleSetLoadResult Loaded, IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Excepted, IReadOnlyList<IgnoreSetting> Unused)
{
    public bool IsGood => Loaded.Succeeded && !Findings.Any(one => one.IsError);
}

/// <summary>Loads a folder with everything that is wrong or may be better, and lets the settings have their say.</summary>
internal static class Validator
{
    public static Validation Run(string folder, Settings settings, bool warningsAsErrors)
    {
        var loaded = RuleSetCatalog.LoadFolder(folder, settings.Review);
        // What other checks find in the catalog joins here, so that settings, order and formats hold for it too.
        IEnumerable<Diagnostic> diagnostics = loaded.Diagnostics;
        var files = new Dictionary<string, SourceLines>(StringComparer.Ordinal);
        var used = new HashSet<IgnoreSetting>();
        var findings = new List<Finding>();
        var excepted = new List<Finding>();
        foreach (var one in diagnostics)
        {
            if (settings.SeverityOf(one) is not { } severity)
                continue;
            if (warningsAsErrors)
                severity = DiagnosticSeverity.Error;
            if (!files.TryGetValue(one.File, out var lines))
                files[one.File] = lines = SourceLines.Of(one.File);
            var finding = new Finding(one, severity, lines.ItemAt(one.Line), lines.SpotOf(one.Line, one.Column));
            if (settings.Ignored.FirstOrDefault(ignore => ignore.Covers(finding, folder)) is { } exception)
            {
                used.Add(exception);
                excepted.Add(finding with { Exception = exception.Reason });
            }
            else
            {
                findings.Add(finding);
            }
        }
        return new Validation(loaded, findings, excepted, [.. settings.Ignored.Where(ignore => !used.Contains(ignore))]);
    }
}
