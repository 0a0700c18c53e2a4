using RiskAssessment.Cli.Pages;
using Spectre.Console;

namespace RiskAssessment.Cli.Output;

/// <summary>
/// An assessment for a person: the library's text, as wide as the terminal. On a terminal its class has its colour and its
/// headings stand out.
/// </summary>
internal static class AssessmentPage
{
    private const int Widest = 100;
    private const int Narrowest = 40;

    public static void Write(IAnsiConsole console, Assessment assessment, Speech speech)
    {
        var text = assessment.ToText(speech.Language, Math.Clamp(console.Profile.Width, Narrowest, Widest));
        var loud = assessment.Class.Title.In(speech.Language).ToUpperInvariant();
        var afterBlank = true;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            var shown = Markup.Escape(line);
            if (line.StartsWith(loud + ":", StringComparison.Ordinal))
                shown = $"[bold {ColourOf(assessment)}]{Markup.Escape(loud)}[/]{Markup.Escape(line[loud.Length..])}";
            else if (afterBlank && line.Length > 0 && line[0] != ' ' && !line.Contains('[', StringComparison.Ordinal))
                shown = $"[bold]{shown}[/]";
            console.MarkupLine(shown);
            afterBlank = line.Length == 0;
        }
    }

    private static string ColourOf(Assessment assessment) => ClassColours.OnTerminal(assessment.Class.Rank, assessment.RuleSet.Scoring.Classes.Length);
}
