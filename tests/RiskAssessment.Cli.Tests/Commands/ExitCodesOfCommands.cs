using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary>A script can rely on it: the same kind of mistake gives the same exit code in every command.</summary>
public sealed class ExitCodesOfCommands : IDisposable
{
    private readonly RuleFolder _broken = RuleFolder.With(RuleFolder.Counter.Replace("\"method\": \"product\"", "\"method\": \"sum-of-all\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("test rules --rule-set nl.dij")]
    [InlineData("diff nl.dij")]
    [InlineData("explain --rule-set nl.dij")]
    [InlineData("ask --rule-set nl.dij")]
    [InlineData("plan --rule-set nl.dij")]
    [InlineData("book nl.dij")]
    [InlineData("new nl.kust --extends nl.dij --rules rules")]
    public Task A_rule_set_that_is_not_there_is_wrong_use_and_the_one_that_was_meant_is_named(string command) => IsWrongUse(command, "Did you mean 'nl.dji'?");

    [Theory]
    [InlineData("explain --rule-set nl.dji --role prison-oficer")]
    [InlineData("ask --rule-set nl.dji --role prison-oficer")]
    [InlineData("plan --rule-set nl.dji --role prison-oficer")]
    public Task A_role_that_is_not_there_is_wrong_use_and_the_one_that_was_meant_is_named(string command) => IsWrongUse(command, "Did you mean 'prison-officer'?");

    [Theory]
    [InlineData("explain --rule-set nl.dji --date 15-01-2027")]
    [InlineData("ask --rule-set nl.dji --date 15-01-2027")]
    [InlineData("plan --rule-set nl.dji --date 15-01-2027")]
    [InlineData("book nl.dji --date 15-01-2027")]
    [InlineData("new nl.kust --extends nl.vpt --effective-from 15-01-2027")]
    public Task A_date_written_in_another_way_is_wrong_use(string command) => IsWrongUse(command, "'15-01-2027' is no date in the form yyyy-MM-dd.");

    [Theory]
    [InlineData("diff nl.dji@1.0.0 nl.dji@1.0.0 --requests nowhere.jsonl --rules rules")]
    [InlineData("assess --input nowhere.jsonl")]
    [InlineData("plan --requests nowhere.jsonl")]
    [InlineData("replay nowhere.jsonl")]
    [InlineData("fmt nowhere.json")]
    [InlineData("validate rules --config nowhere.json")]
    [InlineData("sign rules --key nowhere.pem")]
    [InlineData("verify rules --key adviser=nowhere.pem")]
    public Task A_file_that_is_not_there_is_wrong_use(string command) => IsWrongUse(command, "nowhere");

    [Theory]
    [InlineData("schema --output /dev/null/made")]
    [InlineData("test rules --rule-set nl.dji --output /dev/null/made")]
    [InlineData("diff nl.dji@1.0.0 nl.dji@1.0.0 --output /dev/null/made")]
    [InlineData("assess --input /dev/null --output /dev/null/made")]
    [InlineData("plan --rule-set nl.dji --output /dev/null/made")]
    [InlineData("book nl.dji --output /dev/null/made")]
    [InlineData("new-key adviser --folder /dev/null/made")]
    public Task A_file_that_cannot_be_made_is_wrong_use(string command) => IsWrongUse(command, "/dev/null");

    [Theory]
    [InlineData("test BROKEN")]
    [InlineData("diff nl.balie --rules BROKEN")]
    [InlineData("explain --rule-set nl.balie --rules BROKEN")]
    [InlineData("ask --rule-set nl.balie --rules BROKEN")]
    [InlineData("assess --input /dev/null --rules BROKEN")]
    [InlineData("plan --rule-set nl.balie --rules BROKEN")]
    [InlineData("book nl.balie --rules BROKEN")]
    [InlineData("sign BROKEN --key nowhere.pem")]
    [InlineData("replay /dev/null --rules BROKEN")]
    public Task Rules_that_do_not_load_are_wrong_use_where_they_are_needed(string command) => IsWrongUse(command, "sum-of-all");

    [Fact]
    public async Task Rules_that_do_not_load_are_findings_for_the_command_that_looks_for_them() =>
        Assert.Equal(ExitCodes.Findings, (await Riskrules.RunAsync("validate", _broken.Root)).ExitCode);

    public void Dispose() => _broken.Dispose();

    private async Task IsWrongUse(string command, string told)
    {
        var outcome = await Riskrules.RunAsync([.. command.Split(' ').Select(word => word == "BROKEN" ? _broken.Root : word)]);

        Assert.True(outcome.ExitCode == ExitCodes.WrongUse, $"{command}: {outcome.ExitCode} {outcome.Error}");
        Assert.Contains(told, outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }
}
