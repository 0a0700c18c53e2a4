using System.CommandLine;

namespace RiskAssessment.Cli;

/// <summary>A command with examples, which its help shows.</summary>
internal sealed class ToolCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>What to type, without <c>riskrules</c> in front.</summary>
    public IReadOnlyList<string> Examples => examples;
}
