using System.Text;
using System.Text.Json;
using RiskAssessment.Cli.Cases;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary><c>riskrules ask</c>, with its answers from a file.</summary>
public sealed class Asking
{
    [Fact]
    public async Task A_bad_answer_is_told_and_asked_again_and_the_end_is_the_outcome_with_the_command_for_it()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);

        var outcome = await Ask(folder, "perhaps\nyes\n");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("", outcome.Error);
        Assert.Contains("Answer with yes or no", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("HIGH: Act", outcome.Output, StringComparison.Ordinal);
        Assert.Contains($"riskrules explain --rules {folder.Root} --rule-set nl.balie --date 2026-09-01 --fact alone=true", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_the_answers_stops_it_and_shows_what_is_known()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);

        var outcome = await Ask(folder, "");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("in the best case: Low", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_takes_the_answer_away_and_what_is_saved_is_the_last_answer()
    {
        using var folder = RuleFolder.With(TwoQuestions);
        var saved = Path.Combine(folder.Root, "requests.jsonl");
        var savedCase = Path.Combine(folder.Root, "nl.balie", "tests", "new.json");
        Directory.CreateDirectory(Path.GetDirectoryName(savedCase)!);

        var outcome = await Ask(folder, "no\n<\nno\nyes\n", "--save", saved, "--save-case", savedCase);

        Assert.Equal(0, outcome.ExitCode);
        using var request = JsonDocument.Parse(await File.ReadAllTextAsync(saved, TestContext.Current.CancellationToken));
        Assert.Equal("""{"alone":false,"night":true}""", request.RootElement.GetProperty("facts").GetRawText());
        // What is saved is a case that runs, and comes out as it says.
        Assert.Equal((1, 0), (CounterCases.Run(folder).Passed, CounterCases.Run(folder).Failed));
        Assert.Equal("high", CaseFile.Read(savedCase).Cases.Single().Expect.Class!.AtLeast);
    }

    [Fact]
    public async Task It_stops_when_the_class_can_no_longer_change_and_offers_to_go_on()
    {
        using var folder = RuleFolder.With(TwoQuestions);

        var stopped = await Ask(folder, "yes\nno\n");
        var wentOn = await Ask(folder, "yes\nyes\nno\n");

        Assert.Contains("The class is settled: High", stopped.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("night=", stopped.Output, StringComparison.Ordinal);
        Assert.Contains("--fact night=false", wentOn.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_rule_set_or_role_is_told_with_what_was_meant_before_any_question()
    {
        var ruleSet = await Riskrules.RunAsync("ask", "--rule-set", "nl.dij", "--language", "nl");
        var role = await Riskrules.RunAsync("explain", "--rule-set", "nl.dji", "--role", "prison-oficer", "--language", "nl");

        Assert.Equal((2, 2), (ruleSet.ExitCode, role.ExitCode));
        Assert.Contains("'nl.dji'", ruleSet.Error, StringComparison.Ordinal);
        Assert.Contains("'prison-officer'", role.Error, StringComparison.Ordinal);
    }

    private static string TwoQuestions { get; } = RuleFolder.Counter
        .Replace("\"facts\": {", "\"facts\": { \"night\": { \"type\": \"boolean\", \"title\": { \"nl\": \"Nacht\", \"en\": \"Night\" } },", StringComparison.Ordinal)
        .Replace("\"rules\": [", "\"rules\": [ { \"id\": \"night\", \"scenarios\": [\"abuse\"], \"when\": \"night\", \"raises\": { \"likelihood\": 1 }, \"because\": { \"nl\": \"Donker.\" } },", StringComparison.Ordinal);

    private static Task<Outcome> Ask(RuleFolder folder, string answers, params string[] more) => Riskrules.RunAsync(
        Encoding.UTF8.GetBytes(answers), ["ask", "--rules", folder.Root, "--rule-set", "nl.balie", "--date", "2026-09-01", "--language", "en", .. more]);
}
