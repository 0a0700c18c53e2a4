using System.CommandLine;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;
using Spectre.Console;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules explain</c>: one situation, as a person wants to read it.</summary>
internal static class ExplainCommand
{
    public static Command Create(Speech speech)
    {
        var situation = new SituationOptions(speech);
        var json = new Option<bool>("--json") { Description = speech.Say("Als JSON, voor programma's", "As JSON, for programs") };
        var command = new ToolCommand("explain",
            speech.Say("Laat één situatie zien zoals een mens die wil lezen.", "Shows one situation as a person wants to read it."),
            "explain --rule-set nl.dji --role prison-officer --fact nightWork=true",
            "explain --rule-set nl.dji --role prison-officer --date 2027-01-15 --in-place personal-alarm --json");
        situation.AddTo(command);
        command.Add(json);
        command.SetAction(typed => Run(situation, typed, typed.GetValue(json), speech));
        return command;
    }

    private static int Run(SituationOptions situation, ParseResult typed, bool asJson, Speech speech)
    {
        if (Catalog.Load(typed.GetValue(situation.Rules), speech) is not { } catalog
            || situation.Read(typed, catalog, TimeProvider.System) is not { } request)
            return ExitCodes.WrongUse;
        var result = new RiskAssessor(catalog).TryAssess(request);
        if (!result.Succeeded)
        {
            Terminal.Error.WriteLine(SafeText.Of(result.Error.Message.In(speech.Language)));
            return ExitCodes.WrongUse;
        }
        if (asJson)
            Console.Out.WriteLine(result.Assessment.ToJson());
        else
            AssessmentPage.Write(Terminal.Out, result.Assessment, speech);
        return ExitCodes.Good;
    }
}
