using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary>What the shell offers when Tab is pressed.</summary>
public sealed class Completing
{
    [Theory]
    [InlineData("riskrules va", "validate")]
    [InlineData("riskrules schema ca", "cases")]
    [InlineData("riskrules explain --rule-set nl.dj", "nl.dji")]
    [InlineData("riskrules explain --rule-set nl.dji --role prison-o", "prison-officer")]
    [InlineData("riskrules explain --rule-set nl.dji --fact nightW", "nightWork=")]
    [InlineData("riskrules explain --rule-set nl.dji --fact worksAlone=n", "worksAlone=never")]
    [InlineData("riskrules explain --rule-set nl.dji --in-place personal-a", "personal-alarm")]
        public void Names_come_out_of_the_rule_sets_that_the_command_works_with(string line, string offered) =>
        Assert.Contains(offered, OfferedFor(line));

    [Theory]
    [InlineData("riskrules explain --rule-set nl.dij --role p")]
    [InlineData("riskrules explain --rules nowhere --rule-set nl.")]
    public void Where_there_is_nothing_to_offer_nothing_is_said(string line) => Assert.Empty(OfferedFor(line));

    [Fact]
    public async Task A_shell_asks_by_the_directive_and_may_name_a_folder_of_rule_sets()
    {
        const string line = "riskrules test rules --rule-set nl.gemee";

        var outcome = await Riskrules.RunAsync(FormattableString.Invariant($"[suggest:{line.Length}]"), line);

        Assert.Equal(["nl.gemeente"], outcome.Lines);
        Assert.Empty(outcome.Error);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _riskrules riskrules")]
    [InlineData("zsh", "#compdef riskrules")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task A_script_for_each_shell(string shell, string line)
    {
        var outcome = await Riskrules.RunAsync("completion", shell);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains(line, outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cases")]
    [InlineData("ruleset")]
    public async Task The_schema_that_is_printed_is_the_one_beside_the_rule_sets(string name)
    {
        var printed = await Riskrules.RunAsync("schema", name);

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Repository.Rules, "schema", $"{name}.schema.json"), TestContext.Current.CancellationToken), printed.Output);
    }

    private static IEnumerable<string> OfferedFor(string line) =>
        CommandList.Create(new Speech("en")).Parse(line).GetCompletions(line.Length).Select(one => one.Label);
}
