using System.Globalization;
using RiskAssessment.Cli.Validating;
using Spectre.Console;

namespace RiskAssessment.Cli.Output;

/// <summary>What validating came to, for a person: findings by file, how often each kind, and what to do next.</summary>
internal static class ValidationText
{
    private const int MostOfOneKind = 5;
    private const int FewKinds = 3;

    public static void Write(Validation outcome, bool showAll, Speech speech, IAnsiConsole console)
    {
        new FindingText(speech, console).Write(outcome.Findings, showAll ? int.MaxValue : MostOfOneKind);
        var kinds = outcome.Findings.GroupBy(one => (one.Diagnostic.Code, one.IsError))
            .OrderByDescending(kind => kind.Key.IsError).ThenByDescending(kind => kind.Count()).ThenBy(kind => kind.Key.Code, StringComparer.Ordinal).ToList();
        // Few findings are seen at a glance; of many it helps to know which kinds there are.
        if (outcome.Findings.Count > MostOfOneKind && kinds.Count > 1)
        {
            var width = kinds.Max(kind => kind.Count()).ToString(CultureInfo.InvariantCulture).Length;
            foreach (var kind in kinds)
            {
                var count = kind.Count().ToString(CultureInfo.InvariantCulture).PadLeft(width);
                console.MarkupLine($"  {count} [{(kind.Key.IsError ? "red" : "yellow")}]{kind.Key.Code}[/]");
            }
            console.WriteLine();
        }
        DiagnosticText.WriteTotals(outcome.Loaded, outcome.Findings, speech, console);
        if (outcome.Excepted.Count > 0)
            console.MarkupLine(speech.Say($"[grey]{outcome.Excepted.Count} bevinding(en) tellen niet mee volgens {Settings.FileName}.[/]", $"[grey]{outcome.Excepted.Count} finding(s) do not count, as {Settings.FileName} says.[/]"));
        var pages = kinds.Select(kind => kind.Key.Code).Distinct().Where(code => FindingPage.Find(code) is not null).ToList();
        if (pages.Count > 0)
        {
            var asked = pages.Count <= FewKinds ? string.Join(", ", pages.Select(code => $"riskrules finding {code}")) : "riskrules finding <code>";
            console.MarkupLine(speech.Say($"[grey]Uitleg met voorbeelden: {asked}[/]", $"[grey]Explained with examples: {asked}[/]"));
        }
    }
}
