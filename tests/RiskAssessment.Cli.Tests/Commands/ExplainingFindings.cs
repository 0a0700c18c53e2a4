using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary><c>riskrules finding</c>.</summary>
public sealed class ExplainingFindings
{
    [Theory]
    [InlineData("nl", "Waarom het telt", "Goed")]
    [InlineData("en", "Why it matters", "Right")]
    public async Task A_code_is_explained_with_wrong_and_right_in_one_language(string language, string why, string right)
    {
        var outcome = await Riskrules.RunAsync("finding", "group-name-near", "--language", language);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains(why, outcome.Output, StringComparison.Ordinal);
        Assert.Contains(outcome.Lines, line => line.Trim() == right);
        Assert.DoesNotContain(language == "nl" ? "Why it matters" : "Waarom het telt", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("```", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_is_explained_by_its_words() =>
        Assert.Contains("There is no fact or definition", (await Riskrules.RunAsync("finding", "unknown-name")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_mistyped_code_is_wrong_use_with_what_was_meant()
    {
        var outcome = await Riskrules.RunAsync("finding", "unused-fcat");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("Did you mean 'unused-fact'?", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_code_it_lists_what_can_be_switched()
    {
        var outcome = await Riskrules.RunAsync("finding");

        Assert.Contains("exclusive-steps", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("value-never-tested (off by default)", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("unknown-name", outcome.Output, StringComparison.Ordinal);
    }
}
