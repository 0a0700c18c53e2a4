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
        Assert.Contains("1 rule set in order", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_fact_is_shown_with_its_line_its_spot_and_what_was_meant()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter.Replace("\"when\": \"alone\"", "\"when\": \"alnoe\"", StringComparison.Ordinal));

        var outcome = await Riskrules.RunAsync("validate", folder.Root, "--language", "en");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("Did you mean 'alone'?", outcome.Output, StringComparison.Ordinal);
        var marker = Array.FindIndex(outcome.Lines, line => line.Trim(' ', '|') == "^^^^^");
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
        folder.Write("riskrules.config", """
            { "codes": { "reason-without-source": "off", "measure-without-source": "off", "no-aftercare": "off", "language-missing": "off", "text-without-end": "off" } }
            """);

        var outcome = await Riskrules.RunAsync("validate", folder.Root, "--format", "json");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("[]", outcome.Output.Trim());
    }

    [Fact]
    public async Task Advice_leaves_the_exit_code_alone_until_warnings_count_as_errors()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);

        var lenient = await Riskrules.RunAsync("validate", folder.Root);
        var strict = await Riskrules.RunAsync("validate", folder.Root, "--warnings-as-errors");

        Assert.Equal(0, lenient.ExitCode);
        Assert.Contains("reason-without-source rules/alone", lenient.Output, StringComparison.Ordinal);
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains("by your settings", strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_are_not_right_are_wrong_use_and_nothing_is_validated()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var settings = folder.Write("strict.config", """{ "codes": { "unused-fcat": "error" } }""");

        var outcome = await Riskrules.RunAsync("validate", folder.Root, "--config", settings);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("Did you mean 'unused-fact'?", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("", outcome.Output);
    }

    [Fact]
    public async Task An_exception_that_is_needed_for_nothing_is_told()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        folder.Write("riskrules.config", """{ "ignore": [ { "code": "unused-fact", "file": "nl.balie", "item": "fog", "reason": "Later." } ] }""");

        var outcome = await Riskrules.RunAsync("validate", folder.Root, "--format", "sarif");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("unused-fact", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("2.1.0", JsonDocument.Parse(outcome.Output).RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public async Task Of_many_warnings_of_a_kind_five_are_shown_and_the_rest_counted()
    {
        var rules = string.Join(", ", Enumerable.Range(1, 9).Select(number => RuleOf($"rule-{number}")));
        using var folder = RuleFolder.With(RuleFolder.Counter.Replace("\"rules\": [", $"\"rules\": [ {rules},", StringComparison.Ordinal));

        var few = await Riskrules.RunAsync("validate", folder.Root);
        var all = await Riskrules.RunAsync("validate", folder.Root, "--all");

        Assert.Equal(5, few.Lines.Count(line => line.Contains("warning reason-without-source", StringComparison.Ordinal)));
        Assert.Contains("and 5 more reason-without-source", few.Output, StringComparison.Ordinal);
        Assert.Equal(10, all.Lines.Count(line => line.Contains("warning reason-without-source", StringComparison.Ordinal)));

        static string RuleOf(string id) => $"{{ \"id\": \"{id}\", \"scenarios\": [\"abuse\"], \"when\": \"not alone\", \"atLeast\": {{ \"likelihood\": 1 }}, \"because\": {{ \"nl\": \"Zo.\", \"en\": \"So.\" }} }}";
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
