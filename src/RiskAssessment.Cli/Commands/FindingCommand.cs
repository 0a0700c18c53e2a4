using System.CommandLine;
using System.Text.RegularExpressions;
using RiskAssessment.Cli.Output;
using RiskAssessment.Cli.Validating;
using RiskAssessment.Diagnostics;
using Spectre.Console;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules finding [CODE]</c>: what a finding of <c>validate</c> means, with an example of wrong and right.</summary>
internal static partial class FindingCommand
{
    private const int WidestText = 100;

    public static Command Create(Speech speech)
    {
        var code = new Argument<string?>("code") { Description = speech.Say("De code van een bevinding; zonder code een lijst van wat er aan of uit kan", "The code of a finding; without it a list of what can be switched"), Arity = ArgumentArity.ZeroOrOne };
        var command = new ToolCommand("finding",
            speech.Say("Legt een bevinding van validate uit, met een voorbeeld.", "Explains a finding of validate, with an example."),
            "finding reason-without-source", "finding") { code };
        command.SetAction(result => result.GetValue(code) is { } asked ? Explain(asked, speech) : List(speech));
        return command;
    }

    private static int Explain(string code, Speech speech)
    {
        if (FindingPage.Find(code) is { } page)
        {
            Show(page, speech);
            return ExitCodes.Good;
        }
        if (DiagnosticKind.All.FirstOrDefault(kind => kind.Code == code) is { } kind)
        {
            Terminal.Out.MarkupLine($"[bold]{kind.Code}[/] [red]{speech.Say("fout", "error")}[/]");
            // What a finding fills in has no value here.
            WriteParagraph(Placeholder().Replace(kind.Message.In(speech.Language), "..."));
            WriteParagraph(speech.Say("Een fout in het bestand zelf: er wordt niets geladen tot die hersteld is. Kan niet uit.", "A mistake in the file itself: nothing is loaded until it is repaired. It cannot be switched off."));
            return ExitCodes.Good;
        }
        var meant = speech.Meant(Suggestions.Nearest(code, DiagnosticKind.All.Select(one => one.Code)));
        Terminal.Error.WriteLine(SafeText.Of(speech.Say($"Er is geen bevinding '{code}'.", $"There is no finding '{code}'.")) + meant);
        return ExitCodes.WrongUse;
    }

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Placeholder();

    private static void Show(FindingPage page, Speech speech)
    {
        var console = Terminal.Out;
        console.MarkupLine($"[bold]{page.Code}[/] [yellow]{speech.Say("waarschuwing", "warning")}[/]{(Settings.OffByDefault.Contains(page.Code) ? speech.Say(" [grey]staat uit[/]", " [grey]off by default[/]") : "")}");
        console.WriteLine();
        foreach (var paragraph in page.TextIn(speech).Split("\n\n"))
            WriteParagraph(paragraph);
        ShowExample(speech.Say("Fout", "Wrong"), "red", page.Wrong);
        ShowExample(speech.Say("Goed", "Right"), "green", page.Right);
        console.WriteLine();
    }

    private static void ShowExample(string heading, string colour, string markdown)
    {
        Terminal.Out.MarkupLine($"[{colour}]{heading}[/]");
        foreach (var line in markdown.Split('\n').Where(line => !line.StartsWith("```", StringComparison.Ordinal)))
            Terminal.Out.MarkupLine($"  [grey]{Markup.Escape(line)}[/]");
    }

    private static void WriteParagraph(string text)
    {
        foreach (var line in FindingText.Wrapped(text.ReplaceLineEndings(" ").Replace("`", "", StringComparison.Ordinal), Math.Min(WidestText, Terminal.Out.Profile.Width)))
            Terminal.Out.MarkupLine(Markup.Escape(line));
        Terminal.Out.WriteLine();
    }

    private static int List(Speech speech)
    {
        foreach (var isAdvice in new[] { false, true })
        {
            Terminal.Out.MarkupLine(isAdvice
                ? speech.Say("[bold]Advies van wie meeleest[/]", "[bold]Advice of who reads along[/]")
                : speech.Say("[bold]Waarschuwingen van elke controle[/]", "[bold]Warnings of every check[/]"));
            foreach (var kind in DiagnosticKind.All.Where(kind => kind.IsAdvice == isAdvice && FindingPage.Find(kind.Code) is not null))
            {
                var off = Settings.OffByDefault.Contains(kind.Code) ? speech.Say(" (staat uit)", " (off by default)") : "";
                Terminal.Out.MarkupLine($"  [yellow]{kind.Code}[/][grey]{off}[/]");
                foreach (var line in FindingText.Wrapped(FindingPage.Find(kind.Code)!.MeaningIn(speech), Math.Min(WidestText, Terminal.Out.Profile.Width) - 4))
                    Terminal.Out.MarkupLine("    " + Markup.Escape(line));
            }
            Terminal.Out.WriteLine();
        }
        Terminal.Out.MarkupLine(speech.Say(
            $"[grey]Fouten staan hier niet bij: die kunnen niet uit. Instellingen: {Settings.FileName} in de map met regelsets.[/]",
            $"[grey]Errors are not listed: they cannot be switched off. Settings: {Settings.FileName} in the folder of rule sets.[/]"));
        return ExitCodes.Good;
    }
}
