using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary><c>riskrules explain</c> and <c>riskrules test</c>.</summary>
public sealed class ExplainingAndTesting
{
    [Fact]
    public async Task A_situation_is_explained_with_class_reason_and_measure()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);

        var outcome = await Riskrules.RunAsync(
            "explain", "--rules", folder.Root, "--rule-set", "nl.balie", "--date", "2026-09-01", "--fact", "alone=true", "--language", "en");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("HIGH: Act", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Nobody helps.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Work together.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_that_does_not_exist_is_told_with_what_was_meant()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);

        var outcome = await Riskrules.RunAsync(
            "explain", "--rules", folder.Root, "--rule-set", "nl.balie", "--date", "2026-09-01", "--fact", "alnoe=true", "--language", "nl");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("Bedoelde u 'alone'?", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_comes_out_differently_names_the_rule_that_made_the_difference()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        folder.Write("nl.balie/tests/balie.json", """
            { "format": 1, "ruleSet": "nl.balie", "situations": { "alone": { "alone": true } }, "cases": [
              { "name": "Alleen aan de balie", "situation": "alone", "request": { "date": "2026-09-01" }, "expect": { "safety": { "class": "low" } } },
              { "name": "Samen aan de balie", "situation": "alone", "request": { "date": "2026-09-01", "facts": { "alone": false } }, "expect": { "class": "low" } } ] }
            """);

        var outcome = await Riskrules.RunAsync("test", folder.Root);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("Alleen aan de balie", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("expected 'low', got 'high'", outcome.Output, StringComparison.Ordinal);
        Assert.Matches(@"alone +likelihood \+1 +Nobody helps\.", outcome.Output);
        Assert.Contains("balie.json:2", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Samen aan de balie", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_that_cover_less_than_asked_for_are_a_finding_and_the_rule_is_named()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        folder.Write("nl.balie/tests/balie.json", CounterCases.File(CounterCases.Case("Samen", ", \"facts\": { \"alone\": false }", "\"class\": \"low\"")));

        var outcome = await Riskrules.RunAsync("test", folder.Root, "--coverage-at-least", "50", "--language", "en");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("1 cases as expected, 0 not", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("its own: alone", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_the_changes_that_no_case_notices_are_named_with_their_line()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        folder.Write("nl.balie/tests/balie.json", CounterCases.File(CounterCases.Case("Samen", ", \"facts\": { \"alone\": false }", "\"class\": \"low\"")));

        var outcome = await Riskrules.RunAsync("test", folder.Root, "--mutate", "--format", "json");

        Assert.Equal(0, outcome.ExitCode);
        using var json = System.Text.Json.JsonDocument.Parse(outcome.Output);
        var dropped = json.RootElement.GetProperty("mutation")[0].GetProperty("unnoticed").EnumerateArray()
            .Single(one => one.GetProperty("kind").GetString() == "ruleDropped");
        Assert.Equal("alone", dropped.GetProperty("owner").GetString());
        Assert.True(dropped.GetProperty("line").GetInt32() > 1);
    }

    [Theory]
    [InlineData("""{ "format": 1, "ruleSet": "nl.balie", "cases": [ { "name": "x", "request": { "date": "2026-09-01" }, "expect": {} } ] }""")]
    [InlineData("""{ "format": 1, "ruleSet": "nl.balie", "cases": [ { "name": "x", "request": { "date": "2026-09-01" }, "expect": { "klass": "low" } } ] }""")]
    [InlineData("""{ "format": 1, "ruleSet": "nl.balie", "cases": [] }""")]
    [InlineData("""{ "format": 1, "ruleSet": "nl.balie", "cases": [ { "name": "x", "request": { "date": "2026-09-01" }, "expect": { "class": "no-class" } } ] }""")]
    [InlineData("""{ "format": 1, "ruleSet": "nl.balie", "cases": [ { "name": "x", "request": { "date": "2026-09-01" }, "expect": { "rulesDoNotHold": ["no-rule"] } } ] }""")]
    public async Task A_case_that_cannot_fail_or_is_mistyped_is_not_taken_for_one_that_passes(string cases)
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        folder.Write("nl.balie/tests/balie.json", cases);

        var outcome = await Riskrules.RunAsync("test", folder.Root);

        Assert.Equal(1, outcome.ExitCode);
    }
}
