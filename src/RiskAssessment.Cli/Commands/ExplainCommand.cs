using System.CommandLine;
using RiskAssessment.Cli.Completion;
using RiskAssessment.Cli.Input;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules explain</c>: one situation, as a person wants to read it.</summary>
internal static class ExplainCommand
{
    public static Command Create(Speech speech)
    {
        var rules = Catalog.CreateOption(speech);
        var ruleSet = new Option<string>("--rule-set") { Description = speech.Say("De id van de regelset, bijvoorbeeld nl.dji", "The id of the rule set, for example nl.dji"), Required = true };
        var version = new Option<string?>("--version-of-rules") { Description = speech.Say("Een precieze versie; anders de versie die op de datum geldt", "An exact version; by default the one that holds on the date") };
        var role = new Option<string?>("--role") { Description = speech.Say("De id van een rol", "The id of a role") };
        var date = new Option<string>("--date") { Description = speech.Say("De datum van de dienst, jjjj-mm-dd", "The date of the shift, yyyy-MM-dd"), Required = true };
        var assessedOn = new Option<string?>("--assessed-on") { Description = speech.Say("De datum waarop beoordeeld wordt, vanaf wanneer doorlooptijden lopen; anders de datum van de dienst", "The date on which it is assessed, from which lead times run; by default the date of the shift") };
        var facts = new Option<string[]>("--fact") { Description = speech.Say("naam=waarde; een lijst met komma's; ? voor onbekend; mag vaker", "name=value; a list with commas; ? for unknown; may be repeated") };
        var inPlace = new Option<string[]>("--in-place") { Description = speech.Say("De id van een maatregel die er al is; mag vaker", "The id of a measure that is in place; may be repeated") };
        var candidates = Candidates.From(rules);
        candidates.RuleSetsFor(ruleSet);
        candidates.VersionsFor(version, ruleSet);
        candidates.RolesFor(role, ruleSet);
        candidates.FactsFor(facts, ruleSet);
        candidates.MeasuresFor(inPlace, ruleSet);
        var command = new ToolCommand("explain",
            speech.Say("Laat één situatie zien zoals een mens die wil lezen.", "Shows one situation as a person wants to read it."),
            "explain --rule-set nl.dji --role prison-officer --date 2027-01-15 --fact nightWork=true")
        {
            rules, ruleSet, version, role, date, assessedOn, facts, inPlace,
        };
        command.SetAction(result => Run(
            new Situation(result.GetValue(ruleSet)!, result.GetValue(version), result.GetValue(role), result.GetValue(date)!,
                result.GetValue(assessedOn) ?? result.GetValue(date)!, result.GetValue(facts) ?? [], result.GetValue(inPlace) ?? []),
            result.GetValue(rules), speech));
        return command;
    }

    private static int Run(Situation situation, string? rules, Speech speech)
    {
        if (!DateArgument.TryRead(situation.Date, speech, out var date) || !DateArgument.TryRead(situation.AssessedOn, speech, out var assessedOn))
            return ExitCodes.WrongUse;
        if (Catalog.Load(rules, speech) is not { } catalog)
            return ExitCodes.WrongUse;
        var ruleSet = situation.Version is null ? catalog.FindInForce(situation.RuleSet, date) : catalog.Find(situation.RuleSet, situation.Version);
        if (!FactArgument.TryReadAll(situation.Facts, name => ruleSet?.FindFact(name), speech, out var facts))
            return ExitCodes.WrongUse;
        var result = new RiskAssessor(catalog).TryAssess(new AssessmentRequest(situation.RuleSet, date)
        {
            Version = situation.Version,
            Role = situation.Role,
            AssessedOn = assessedOn,
            Facts = facts,
            MeasuresInPlace = situation.InPlace,
        });
        if (!result.Succeeded)
        {
            Console.Error.WriteLine(result.Error.Message.In(speech.Language));
            return ExitCodes.Findings;
        }
        Console.Out.Write(result.Assessment.ToText(speech.Language));
        return ExitCodes.Good;
    }

    /// <summary>What was typed.</summary>
    private sealed record Situation(
        string RuleSet, string? Version, string? Role, string Date, string AssessedOn, string[] Facts, string[] InPlace);
}
