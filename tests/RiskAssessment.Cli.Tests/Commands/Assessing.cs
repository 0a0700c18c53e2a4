using System.Text;
using System.Text.Json;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary><c>riskrules assess</c>.</summary>
public sealed class Assessing
{
    private const string Good = """{"ruleSet":"nl.balie","date":"2026-09-01","facts":{"alone":true},"reference":"shift-1"}""";
    private const string Wrong = """{"ruleSet":"nl.balie","date":"2026-09-01","facts":{"alnoe":true},"reference":"shift-2"}""";

    [Fact]
    public async Task Each_line_gives_a_line_in_order_and_a_wrong_one_does_not_stop_the_rest()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var input = Encoding.UTF8.GetBytes($"\uFEFF{Good}\r\n  \t\r\n{Wrong}\nno JSON\n{Good}");

        var outcome = await Riskrules.RunAsync(input, "assess", "--rules", folder.Root, "--input", "-", "--output", "-");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(4, outcome.Lines.Length);
        Assert.Equal("high", Parse(outcome.Lines[0]).GetProperty("class").GetString());
        Assert.Equal("unknown-fact", Parse(outcome.Lines[1]).GetProperty("error").GetProperty("code").GetString());
        Assert.Equal("shift-2", Parse(outcome.Lines[1]).GetProperty("reference").GetString());
        Assert.Equal(JsonValueKind.Null, Parse(outcome.Lines[2]).GetProperty("reference").ValueKind);
        Assert.Equal(outcome.Lines[0], outcome.Lines[3]);
    }

    [Fact]
    public async Task Many_requests_come_out_whole_and_in_order()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var lines = Enumerable.Range(0, 5_000).Select(i => Good.Replace("shift-1", $"shift-{i}", StringComparison.Ordinal));
        var requests = folder.Write("requests.jsonl", string.Join('\n', lines));
        var assessments = Path.Combine(folder.Root, "assessments.jsonl");

        var outcome = await Riskrules.RunAsync("assess", "--rules", folder.Root, "--input", requests, "--output", assessments);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("", outcome.Output);
        var references = (await File.ReadAllLinesAsync(assessments, TestContext.Current.CancellationToken)).Select(line => Parse(line).GetProperty("reference").GetString());
        Assert.Equal(Enumerable.Range(0, 5_000).Select(i => $"shift-{i}"), references);
    }

    [Fact]
    public async Task Without_a_folder_it_uses_the_rule_sets_that_come_with_it()
    {
        var input = Encoding.UTF8.GetBytes("""{"ruleSet":"nl.dji","role":"prison-officer","date":"2027-01-15"}""");

        var outcome = await Riskrules.RunAsync(input, "assess");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("nl.dji", Parse(Assert.Single(outcome.Lines)).GetProperty("ruleSet").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Rule_sets_that_do_not_load_assess_nothing()
    {
        using var folder = RuleFolder.With("{}");

        var outcome = await Riskrules.RunAsync(Encoding.UTF8.GetBytes(Good), "assess", "--rules", folder.Root);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("", outcome.Output);
        Assert.Contains("missing-property", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_that_is_not_there_is_wrong_use()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);

        var outcome = await Riskrules.RunAsync("assess", "--rules", folder.Root, "--input", Path.Combine(folder.Root, "none.jsonl"));

        Assert.Equal(2, outcome.ExitCode);
    }

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;
}
