using System.Globalization;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using Spectre.Console;

namespace RiskAssessment.Cli.Output;

/// <summary>Findings for a person: the place, what is wrong, the line and the spot in it.</summary>
internal static class DiagnosticText
{
    // A rule may stand on one long line; the spot is what matters.
    private const int ShownBefore = 60;
    private const int ShownAfter = 60;

    public static void Write(RuleSetLoadResult loaded, string language, IAnsiConsole console)
    {
        foreach (var one in loaded.Diagnostics)
            Write(one, language, console);
        var errors = loaded.Diagnostics.Count(one => one.Severity == DiagnosticSeverity.Error);
        var warnings = loaded.Diagnostics.Length - errors;
        var ruleSets = loaded.Catalog?.RuleSets.Length ?? 0;
        var isDutch = language == "nl";
        if (errors > 0)
        {
            console.MarkupLine(isDutch
                ? $"[red]{errors} fout(en)[/], {warnings} waarschuwing(en). Er is niets geladen."
                : $"[red]{errors} error(s)[/], {warnings} warning(s). Nothing is loaded.");
        }
        else
        {
            console.MarkupLine(isDutch
                ? $"[green]{ruleSets} regelset(s) in orde[/], {warnings} waarschuwing(en)."
                : $"[green]{ruleSets} rule set(s) in order[/], {warnings} warning(s).");
        }
    }

    public static void Write(Diagnostic one, string language, IAnsiConsole console)
    {
        var isDutch = language == "nl";
        var isError = one.Severity == DiagnosticSeverity.Error;
        var (colour, word) = (isError, isDutch) switch
        {
            (true, true) => ("red", "fout"),
            (true, false) => ("red", "error"),
            (false, true) => ("yellow", "waarschuwing"),
            _ => ("yellow", "warning"),
        };
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture,
            $"[bold]{Markup.Escape(one.File)}:{one.Line}:{one.Column}[/] [{colour}]{word}[/] [grey]{one.Code}[/]"));
        console.MarkupLine("  " + Markup.Escape(one.Message.In(language)));
        if (LineOf(one) is { } line)
            WriteSpot(line, one.Column - 1, colour, console);
        console.WriteLine();
    }

    private static string? LineOf(Diagnostic one)
    {
        try
        {
            return File.Exists(one.File) ? File.ReadLines(one.File).Skip(one.Line - 1).FirstOrDefault() : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void WriteSpot(string line, int column, string colour, IAnsiConsole console)
    {
        var start = Math.Max(0, Math.Min(column, line.Length) - ShownBefore);
        var shown = line[start..Math.Min(line.Length, column + ShownAfter)].Replace('\t', ' ');
        var trimmed = shown.TrimStart();
        if (trimmed.Length == 0)
            return;
        var indent = Math.Max(0, column - start - (shown.Length - trimmed.Length));
        console.MarkupLine($"    [grey]{Markup.Escape(trimmed)}[/]");
        console.MarkupLine($"    {new string(' ', indent)}[{colour}]^[/]");
    }
}
