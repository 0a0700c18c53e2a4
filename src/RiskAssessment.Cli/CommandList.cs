using System.CommandLine;
using RiskAssessment.Cli.Commands;

namespace RiskAssessment.Cli;

/// <summary>The commands, a line each.</summary>
internal static class CommandList
{
    public static RootCommand Create() => new("Checks and tries risk rule sets. / Controleert en probeert regelsets voor risicobeoordeling.")
    {
        ValidateCommand.Create(),
        AssessCommand.Create(),
        ExplainCommand.Create(),
        TestCommand.Create(),
    };
}
