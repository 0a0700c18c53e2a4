using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Validating;
using Spectre.Console;

namespace RiskAssessment.Cli.Output;

/// <summary>Everything that was found while loading, for a person who wanted to do something else.</summary>
internal static class DiagnosticText
{
    public static void Write(RuleSetLoadResult loaded, Speech speech, IAnsiConsole console)
    {
        var files = new Dictionary<string, SourceLines>(StringComparer.Ordinal);
        var findings = loaded.Diagnostics.Select(one =>
        {
            if (!files.TryGetValue(one.File, out var lines))
                files[one.File] = lines = SourceLines.Of(one.File);
            return new Finding(one, one.Severity, lines.ItemAt(one.Line), lines.SpotOf(one.Line, one.Column));
        }).ToList();
        new FindingText(speech, console).Write(findings, int.MaxValue);
        WriteTotals(loaded, findings, speech, console);
    }

    /// <summary>One line that tells whether the rule sets are in order.</summary>
    public static void WriteTotals(RuleSetLoadResult loaded, IReadOnlyList<Finding> findings, Speech speech, IAnsiConsole console)
    {
        var errors = findings.Count(one => one.IsError);
        var warnings = findings.Count - errors;
        var (dutch, english) = (Count(warnings, "waarschuwing", "waarschuwingen"), Count(warnings, "warning", "warnings"));
        var (dutchErrors, englishErrors) = (Count(errors, "fout", "fouten"), Count(errors, "error", "errors"));
        var ruleSets = loaded.Catalog?.RuleSets.Length ?? 0;
        if (!loaded.Succeeded)
        {
            console.MarkupLine(speech.Say(
                $"[red]{dutchErrors}[/], {dutch}. Er is niets geladen.",
                $"[red]{englishErrors}[/], {english}. Nothing is loaded."));
        }
        else if (errors > 0)
        {
            console.MarkupLine(speech.Say(
                $"{Count(ruleSets, "regelset", "regelsets")} geladen, [red]{dutchErrors}[/] volgens uw instellingen, {dutch}.",
                $"{Count(ruleSets, "rule set", "rule sets")} loaded, [red]{englishErrors}[/] by your settings, {english}."));
        }
        else
        {
            console.MarkupLine(speech.Say(
                $"[green]{Count(ruleSets, "regelset", "regelsets")} in orde[/], {dutch}.",
                $"[green]{Count(ruleSets, "rule set", "rule sets")} in order[/], {english}."));
        }
    }

    private static string Count(int count, string one, string more) => $"{count} {(count == 1 ? one : more)}";
}
