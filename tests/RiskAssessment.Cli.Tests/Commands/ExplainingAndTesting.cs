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

        Assert.Equal(1, outcome.ExitCode);
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
        Assert.Contains("alone likelihood +1", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Samen aan de balie", outcome.Output, StringComparison.Ordinal);
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
