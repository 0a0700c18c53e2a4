using System.Text;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary><c>riskrules book</c> and <c>riskrules plan</c>, as they are typed.</summary>
public sealed class BookingAndPlanning
{
    [Fact]
    public async Task A_book_goes_into_a_file_in_the_form_that_its_name_says()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var path = Path.Combine(folder.Root, "balie.md");

        var outcome = await Riskrules.RunAsync("book", "nl.balie@1.0.0", "--rules", folder.Root, "--output", path, "--language", "nl");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("# Balie\n", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("book", "nl.dji", "--output")]
    [InlineData("plan", "--rule-set", "nl.dji", "--output")]
    public async Task A_name_that_says_another_form_is_refused_before_anything_is_made(params string[] arguments)
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var path = Path.Combine(folder.Root, "made.pdf");

        var outcome = await Riskrules.RunAsync([.. arguments, path]);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("--format", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task A_rule_set_that_is_not_there_is_told_with_those_that_are()
    {
        var outcome = await Riskrules.RunAsync("book", "nl.dij");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("Did you mean 'nl.dji'?", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_is_not_there_is_told_with_those_that_are()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);

        var outcome = await Riskrules.RunAsync("book", "nl.balie", "--rules", folder.Root, "--previous", "0.9.0");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("1.0.0", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shift_with_an_error_is_told_by_its_line_and_the_rest_is_planned()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var requests = folder.Write("notes/shifts.jsonl", """
            {"ruleSet":"nl.balie","date":"2027-01-15"}

            {"ruleSet":"nl.balie","date":"2027-01-16","role":"ghost"}
            {"ruleSet":"nl.balie","date":"2027-01-17","reference":"A12"}
            """);

        var outcome = await Riskrules.RunAsync("plan", "--requests", requests, "--rules", folder.Root, "--format", "csv");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("line 3: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("no role: 2027-01-15, 2027-01-17 [A12]", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_a_file_nor_a_shift_is_no_order()
    {
        Assert.Equal(2, (await Riskrules.RunAsync("plan", "--role", "guard")).ExitCode);
        Assert.Equal(2, (await Riskrules.RunAsync("plan", "--rule-set", "nl.dji", "--date", "15-01-2027")).ExitCode);
    }

    [Fact]
    public async Task A_workbook_is_written_by_the_name_of_the_file()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var path = Path.Combine(folder.Root, "plan.xlsx");

        var outcome = await Riskrules.RunAsync("plan", "--rule-set", "nl.balie", "--date", "2027-01-15", "--rules", folder.Root, "--output", path);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("PK", Encoding.ASCII.GetString((await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken))[..2]));
    }
}
