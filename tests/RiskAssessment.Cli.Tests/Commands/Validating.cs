using System.Text.Json;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary><c>riskrules validate</c>.</summary>
public sealed class Validating
{
    [Fact]
    public async Task Rule_sets_in_order_give_exit_code_0()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);

        var outcome = await Riskrules.RunAsync("validate", folder.Root);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("1 rule set(s) in order", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_fact_is_shown_with_its_line_its_spot_and_what_was_meant()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter.Replace("\"when\": \"alone\"", "\"when\": \"alnoe\"", StringComparison.Ordinal));

        var outcome = await Riskrules.RunAsync("validate", folder.Root, "--language", "en");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("Did you mean 'alone'?", outcome.Output, StringComparison.Ordinal);
        var marker = Array.FindIndex(outcome.Lines, line => line.Trim() == "^");
        Assert.Equal("alnoe", outcome.Lines[marker - 1].Substring(outcome.Lines[marker].IndexOf('^', StringComparison.Ordinal), 5));
    }

    [Fact]
    public async Task It_speaks_Dutch_to_who_asks_for_it()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter.Replace("\"when\": \"alone\"", "\"when\": \"alnoe\"", StringComparison.Ordinal));

        var outcome = await Riskrules.RunAsync("validate", folder.Root, "--language", "nl");

        Assert.Contains("Bedoelde u 'alone'?", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Er is niets geladen", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_it_writes_an_array_with_both_languages_and_nothing_else()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter.Replace("\"when\": \"alone\"", "\"when\": \"alnoe\"", StringComparison.Ordinal));

        var outcome = await Riskrules.RunAsync("validate", folder.Root, "--format", "json");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("", outcome.Error);
        using var json = JsonDocument.Parse(outcome.Output);
        var finding = json.RootElement.EnumerateArray().Single(one => one.GetProperty("code").GetString() == "unknown-name");
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.EndsWith("nl.balie/1.0.0.json", finding.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal("alone", finding.GetProperty("suggestion").GetString());
        Assert.NotEqual(finding.GetProperty("message").GetProperty("nl").GetString(), finding.GetProperty("message").GetProperty("en").GetString());
    }

    [Fact]
    public async Task Good_rule_sets_as_JSON_are_an_empty_array()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);

        var outcome = await Riskrules.RunAsync("validate", folder.Root, "--format", "json");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("[]", outcome.Output.Trim());
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("validate", "no-such-folder")]
    [InlineData("validate", "rules", "--format", "xml")]
    [InlineData("no-such-command")]
    public async Task Wrong_use_gives_another_exit_code_than_findings(params string[] arguments)
    {
        var outcome = await Riskrules.RunAsync(arguments);

        Assert.Equal(2, outcome.ExitCode);
    }
}
