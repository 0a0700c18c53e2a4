using System.CommandLine;
using System.CommandLine.Help;
using RiskAssessment.Cli.Commands;

namespace RiskAssessment.Cli;

/// <summary>The commands, a line each, in the order in which an author comes to need them.</summary>
internal static class CommandList
{
    public const string ToolName = "riskrules";

    public static RootCommand Create(Speech speech)
    {
        var root = new RootCommand(speech.Say(
            "Regelsets voor risicobeoordeling: maken, controleren, proberen en gebruiken.",
            "Risk rule sets: make, check, try and use them."))
        {
            NewCommand.Create(speech),
            SchemaCommand.Create(speech),
            FmtCommand.Create(speech),
            ValidateCommand.Create(speech),
            FindingCommand.Create(speech),
            TestCommand.Create(speech),
            DiffCommand.Create(speech),
            ExplainCommand.Create(speech),
            AskCommand.Create(speech),
            AssessCommand.Create(speech),
            PlanCommand.Create(speech),
            BookCommand.Create(speech),
            NewKeyCommand.Create(speech),
            SignCommand.Create(speech),
            VerifyCommand.Create(speech),
            ReplayCommand.Create(speech),
            CompletionCommand.Create(speech),
            LanguageOption.Create(speech),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new HelpPage(speech);
                help.Description = speech.Say("Laat deze hulp zien", "Shows this help");
            }
            else if (option is VersionOption)
            {
                option.Description = speech.Say("Laat de versie van dit programma zien", "Shows the version of this program");
            }
        }
        return root;
    }
}
