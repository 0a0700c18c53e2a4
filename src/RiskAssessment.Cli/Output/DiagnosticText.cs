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
    private const int LargestQuoted = 2 * 1024 * 1024;

    public static void Write(RuleSetLoadResult loaded, Speech speech, IAnsiConsole console) => Write(loaded, [], speech, console);

    /// <param name="loaded">What came of loading.</param>
    /// <param name="more">What was found in what loaded.</param>
    /// <param name="speech">The language.</param>
    /// <param name="console">Where to write.</param>
    public static void Write(RuleSetLoadResult loaded, IReadOnlyList<Diagnostic> more, Speech speech, IAnsiConsole console)
    {
        foreach (var one in loaded.Diagnostics.Concat(more))
            Write(one, speech, console);
        var errors = loaded.Diagnostics.Count(one => one.Severity == DiagnosticSeverity.Error);
        var warnings = loaded.Diagnostics.Length + more.Count - errors;
        var ruleSets = loaded.Catalog?.RuleSets.Length ?? 0;
        if (!loaded.Succeeded)
        {
            console.MarkupLine(speech.Say(
                $"[red]{errors} fout(en)[/], {warnings} waarschuwing(en). Er is niets geladen.",
                $"[red]{errors} error(s)[/], {warnings} warning(s). Nothing is loaded."));
        }
        else
        {
            console.MarkupLine(speech.Say(
                $"[green]{ruleSets} regelset(s) in orde[/], {warnings} waarschuwing(en).",
                $"[green]{ruleSets} rule set(s) in order[/], {warnings} warning(s)."));
        }
    }

    public static void Write(Diagnostic one, Speech speech, IAnsiConsole console)
    {
        var (colour, word) = one.Severity == DiagnosticSeverity.Error
            ? ("red", speech.Say("fout", "error")) : ("yellow", speech.Say("waarschuwing", "warning"));
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture,
            $"[bold]{Markup.Escape(SafeText.Of(one.File))}:{one.Line}:{one.Column}[/] [{colour}]{word}[/] [grey]{one.Code}[/]"));
        console.MarkupLine("  " + Markup.Escape(one.Message.In(speech.Language)));
        if (LineOf(one) is { } line)
            WriteSpot(line, one.Column - 1, colour, console);
        console.WriteLine();
    }

    /// <summary>The line, where it can be had at little cost; the place itself is told in any case.</summary>
    private static string? LineOf(Diagnostic one)
    {
        try
        {
            var file = new FileInfo(one.File);
            // A device or a file of many megabytes is not read for the sake of a quotation.
            if (!file.Exists || file.LinkTarget is not null || file.Length is 0 or > LargestQuoted)
                return null;
            return File.ReadAllText(one.File).Split('\n').ElementAtOrDefault(one.Line - 1);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void WriteSpot(string line, int column, string colour, IAnsiConsole console)
    {
        var start = Math.Max(0, Math.Min(column, line.Length) - ShownBefore);
        var shown = SafeText.Of(line[start..Math.Min(line.Length, column + ShownAfter)]);
        var trimmed = shown.TrimStart();
        if (trimmed.Length == 0)
            return;
        var indent = Math.Max(0, column - start - (shown.Length - trimmed.Length));
        console.MarkupLine($"    [grey]{Markup.Escape(trimmed)}[/]");
        console.MarkupLine($"    {new string(' ', indent)}[{colour}]^[/]");
    }
}
