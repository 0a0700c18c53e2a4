using System.CommandLine;
using RiskAssessment.Cli.Output;
using RiskAssessment.Cli.Validating;
using Spectre.Console;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules validate DIR</c>: everything that is wrong, or may be better, in a folder of rule sets.</summary>
internal static class ValidateCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";
    private const string GitHub = "github";

    public static Command Create(Speech speech)
    {
        var folder = new Argument<string>("folder") { Description = speech.Say("De map met regelsets: <map>/<id>/<versie>.json", "The folder with rule sets: <folder>/<id>/<version>.json") };
        var format = new Option<string>("--format") { Description = speech.Say("Hoe de bevindingen getoond worden", "How to show the findings"), DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json, Sarif, GitHub);
        var config = new Option<string?>("--config") { Description = speech.Say($"Het bestand met instellingen; anders {Settings.FileName} in de map, als het er is", $"The file with settings; by default {Settings.FileName} in the folder, where there is one") };
        var strict = new Option<bool>("--warnings-as-errors") { Description = speech.Say("Laat ook waarschuwingen de exitcode 1 geven", "Lets warnings give exit code 1 too") };
        var all = new Option<bool>("--all") { Description = speech.Say("Laat van elke soort alle waarschuwingen zien, niet de eerste vijf per bestand", "Shows all warnings of each kind, not the first five of a file") };
        var command = new ToolCommand("validate",
            speech.Say("Controleert de regelsets in een map, en leest mee.", "Checks the rule sets of a folder, and reads along."),
            "validate rules", "validate rules --warnings-as-errors --format github") { folder, format, config, strict, all };
        command.SetAction(result =>
        {
            try
            {
                return Run(result.GetValue(folder)!, result.GetValue(config), result.GetValue(strict), result.GetValue(format)!, result.GetValue(all), speech);
            }
            catch (SettingsException wrong)
            {
                Terminal.Error.WriteLine(wrong.Message);
                return ExitCodes.WrongUse;
            }
        });
        return command;
    }

    private static int Run(string folder, string? config, bool strict, string format, bool showAll, Speech speech)
    {
        if (!Directory.Exists(folder))
        {
            Terminal.Error.WriteLine(speech.Say($"De map '{folder}' bestaat niet.", $"There is no folder '{folder}'."));
            return ExitCodes.WrongUse;
        }
        var outcome = Validator.Run(folder, SettingsOf(folder, config, speech), strict);
        switch (format)
        {
            case Json:
                DiagnosticJson.Write(outcome.Findings, Console.OpenStandardOutput());
                break;
            case Sarif:
                SarifReport.Write(outcome, speech, Console.OpenStandardOutput());
                break;
            case GitHub:
                GitHubAnnotations.Write(outcome.Findings, speech, Console.Out);
                break;
            default:
                ValidationText.Write(outcome, showAll, speech, Terminal.Out);
                break;
        }
        foreach (var unused in outcome.Unused)
        {
            var what = unused.Item is null ? unused.File : $"{unused.File} {unused.Item}";
            Terminal.Error.WriteLine(SafeText.Of(speech.Say(
                $"De uitzondering voor {unused.Code} bij {what} is nergens meer voor nodig: haal haar weg.",
                $"The exception for {unused.Code} at {what} is needed for nothing: take it away.")));
        }
        return outcome.IsGood ? ExitCodes.Good : ExitCodes.Findings;
    }

    private static Settings SettingsOf(string folder, string? config, Speech speech)
    {
        var beside = Path.Combine(folder, Settings.FileName);
        return config is not null ? SettingsReader.Read(config, speech)
            : File.Exists(beside) ? SettingsReader.Read(beside, speech) : Settings.Default;
    }
}
