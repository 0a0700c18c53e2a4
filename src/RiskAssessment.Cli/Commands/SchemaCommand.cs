using System.CommandLine;
using RiskAssessment.Cli.Output;
using RiskAssessment.Cli.Schemas;
using Spectre.Console;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules schema</c>: the JSON Schema with which an editor completes and checks.</summary>
internal static class SchemaCommand
{
    public static Command Create(Speech speech)
    {
        var which = new Argument<string>("which")
        {
            Description = speech.Say("ruleset (regelbestanden) of cases (testgevallen)", "ruleset (rule files) or cases (test cases)"),
            DefaultValueFactory = _ => Schema.RuleSet.Name,
        };
        which.AcceptOnlyFromAmong([.. Schema.All.Select(one => one.Name)]);
        var output = FileOutput.CreateOption(speech);
        var write = new Option<string?>("--write") { Description = speech.Say("De map met regelsets; beide schema's komen in <map>/schema, waar regelbestanden naar verwijzen", "The folder with rule sets; both schemas go to <folder>/schema, where rule files point to") };
        var command = new ToolCommand("schema",
            speech.Say(
                "Geeft het JSON Schema (2020-12), waarmee een editor aanvult, uitlegt en controleert.",
                "Gives the JSON Schema (2020-12), with which an editor completes, explains and checks."),
            "schema", "schema cases --output cases.schema.json", "schema --write rules") { which, output, write };
        command.Validators.Add(result =>
        {
            if (result.GetResult(write) is not null && result.GetResult(output) is not null)
                result.AddError(speech.Say("Kies --output of --write, niet allebei.", "Choose --output or --write, not both."));
        });
        command.SetAction(result => Run(
            Schema.All.Single(one => one.Name == result.GetValue(which)), result.GetValue(output), result.GetValue(write), speech));
        return command;
    }

    private static int Run(Schema schema, string? output, string? folder, Speech speech)
    {
        if (folder is null)
            return FileOutput.Write(output, schema.Text.ToArray(), speech);
        WriteTo(folder);
        return ExitCodes.Good;
    }

    /// <summary>Both schemas, to where the files in a folder of rule sets point.</summary>
    public static void WriteTo(string folder)
    {
        foreach (var one in Schema.All)
        {
            WholeFile.Write(Path.Combine(folder, "schema", one.FileName), one.Text.Span);
        }
    }
}
