using System.CommandLine;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Output;
using Spectre.Console;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules validate DIR</c>: everything that is wrong, or probably wrong, in a folder of rule sets.</summary>
internal static class ValidateCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder with rule sets: <folder>/<id>/<version>.json" };
        var format = new Option<string>("--format") { Description = "How to show the findings", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json);
        var language = LanguageOption.Create();
        var command = new Command("validate", "Checks the rule sets of a folder.\n\nExample: riskrules validate rules --language nl") { folder, format, language };
        command.SetAction(result => Run(
            result.GetValue(folder)!, result.GetValue(format) == Json, LanguageOption.Of(result.GetValue(language))));
        return command;
    }

    private static int Run(string folder, bool asJson, string language)
    {
        if (!Directory.Exists(folder))
        {
            Terminal.Error.WriteLine(language == "nl" ? $"De map '{folder}' bestaat niet." : $"There is no folder '{folder}'.");
            return ExitCodes.WrongUse;
        }
        var loaded = RuleSetCatalog.LoadFolder(folder);
        if (asJson)
            DiagnosticJson.Write(loaded.Diagnostics, Console.OpenStandardOutput());
        else
            DiagnosticText.Write(loaded, language, Terminal.Out);
        return loaded.Succeeded ? ExitCodes.Good : ExitCodes.Findings;
    }
}
