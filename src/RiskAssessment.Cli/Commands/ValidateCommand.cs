using System.CommandLine;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Comparing;
using RiskAssessment.Cli.Output;
using Spectre.Console;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules validate DIR</c>: everything that is wrong, or probably wrong, in a folder of rule sets.</summary>
internal static class ValidateCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create(Speech speech)
    {
        var folder = new Argument<string>("folder") { Description = speech.Say("De map met regelsets: <map>/<id>/<versie>.json", "The folder with rule sets: <folder>/<id>/<version>.json") };
        var format = new Option<string>("--format") { Description = speech.Say("Hoe de bevindingen getoond worden", "How to show the findings"), DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json);
        var command = new ToolCommand("validate",
            speech.Say("Controleert de regelsets in een map.", "Checks the rule sets of a folder."), "validate rules") { folder, format };
        command.SetAction(result => Run(result.GetValue(folder)!, result.GetValue(format) == Json, speech));
        return command;
    }

    private static int Run(string folder, bool asJson, Speech speech)
    {
        if (!Directory.Exists(folder))
        {
            Terminal.Error.WriteLine(speech.Say($"De map '{folder}' bestaat niet.", $"There is no folder '{folder}'."));
            return ExitCodes.WrongUse;
        }
        var loaded = RuleSetCatalog.LoadFolder(folder);
        var numbers = loaded.Succeeded ? VersionNumbers.Check(loaded.Catalog, folder) : [];
        if (asJson)
            DiagnosticJson.Write(loaded.Diagnostics.Concat(numbers), Console.OpenStandardOutput());
        else
            DiagnosticText.Write(loaded, numbers, speech, Terminal.Out);
        return loaded.Succeeded ? ExitCodes.Good : ExitCodes.Findings;
    }
}
