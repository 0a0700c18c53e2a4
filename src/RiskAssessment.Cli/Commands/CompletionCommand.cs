using System.CommandLine;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules completion SHELL</c>: the script by which a shell completes what is typed.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = "riskrules.bash",
        ["zsh"] = "riskrules.zsh",
        ["pwsh"] = "riskrules.ps1",
    };

    public static Command Create(Speech speech)
    {
        var shell = new Argument<string>("shell") { Description = speech.Say("Voor welke shell", "For which shell") };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var install = string.Join('\n',
            "  bash:  riskrules completion bash > ~/.local/share/bash-completion/completions/riskrules",
            "  zsh:   riskrules completion zsh > \"${fpath[1]}/_riskrules\"",
            "  pwsh:  riskrules completion pwsh >> $PROFILE");
        var command = new ToolCommand("completion",
            speech.Say(
                "Geeft het script waarmee een shell met Tab aanvult: opdrachten, opties, regelsets, rollen en feiten. Bewaar het waar de shell het leest, en open een nieuw venster:\n",
                "Gives the script by which a shell completes with Tab: commands, options, rule sets, roles and facts. Keep it where the shell reads it, and open a new window:\n") + install,
            "completion bash") { shell };
        command.SetAction(result => Print(Scripts[result.GetValue(shell)!]));
        return command;
    }

    private static int Print(string script)
    {
        using var text = typeof(CompletionCommand).Assembly.GetManifestResourceStream(script)!;
        using var output = Console.OpenStandardOutput();
        text.CopyTo(output);
        return ExitCodes.Good;
    }
}
