using System.Text;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary><c>riskrules assess --output-format records</c> and <c>riskrules replay</c>: what is kept, and whether it still stands.</summary>
public sealed class Recording
{
    private const string Alone = """{"ruleSet":"nl.balie","date":"2026-09-01","facts":{"alone":true},"reference":"shift-1"}""";
    private const string Together = """{"ruleSet":"nl.balie","date":"2026-09-02","facts":{"alone":false},"reference":"shift-2"}""";
    private const string Wrong = """{"ruleSet":"nl.balie","date":"2026-09-01","facts":{"alnoe":true},"reference":"shift-3"}""";

    [Fact]
    public async Task What_is_recorded_replays_as_the_same_and_the_log_is_gone_on_with()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var log = Path.Combine(folder.Root, "log.jsonl");

        var first = await Record(folder, log, Alone, Wrong, Together);
        var second = await Record(folder, log, Together);
        var head = second.Error.Split(' ')[^1].Trim();
        var replay = await Riskrules.RunAsync("replay", log, "--rules", folder.Root, "--head", head);

        Assert.Equal(1, first.ExitCode);
        Assert.Contains("unknown-fact", first.Error, StringComparison.Ordinal);
        Assert.Contains("1 of 3 requests could not be assessed and are not recorded.", first.Error, StringComparison.Ordinal);
        Assert.Equal(0, replay.ExitCode);
        Assert.Contains($"The chain is whole: 3 lines, last hash {head}", replay.Output, StringComparison.Ordinal);
        Assert.Contains("3 assessments: 3 the same", replay.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("shift-", await File.ReadAllTextAsync(log, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_of_many_requests_stand_in_the_order_of_the_input_with_the_reference_that_was_asked_for()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var input = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 500).Select(i => Alone.Replace("shift-1", $"shift-{i}", StringComparison.Ordinal))));

        var outcome = await Riskrules.RunAsync(input, "assess", "--rules", folder.Root, "--output-format", "records", "--with-reference");

        var report = RiskAssessment.Records.RecordChain.Verify(new MemoryStream(Encoding.UTF8.GetBytes(outcome.Output)));
        Assert.Equal((true, 500), (report.IsWhole, report.Head.Count));
        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"shift-{i}"),
            outcome.Lines.Select(line => RiskAssessment.Records.AssessmentRecord.FromJson(Encoding.UTF8.GetBytes(line)).Record!.Request.Reference));
    }

    [Fact]
    public async Task A_log_that_was_tampered_with_is_told_by_line_and_is_not_gone_on_with()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var log = Path.Combine(folder.Root, "log.jsonl");
        await Record(folder, log, Alone, Together, Alone);
        var text = await File.ReadAllTextAsync(log, TestContext.Current.CancellationToken);
        var at = text.IndexOf("\"alone\":false", StringComparison.Ordinal);
        await File.WriteAllTextAsync(log, text.Remove(at, 13).Insert(at, "\"alone\":true"), TestContext.Current.CancellationToken);

        var replay = await Riskrules.RunAsync("replay", log, "--rules", folder.Root, "--chain");
        var more = await Record(folder, log, Alone);

        Assert.Equal(1, replay.ExitCode);
        Assert.Contains("line 2 chain broken chain-changed", replay.Output, StringComparison.Ordinal);
        Assert.Contains("line 2 different replay-different", replay.Output, StringComparison.Ordinal);
        Assert.Contains("lowestClass: \"low\" -> \"high\"", replay.Output, StringComparison.Ordinal);
        Assert.Contains("3 assessments: 2 the same, 1 different", replay.Output, StringComparison.Ordinal);
        Assert.Equal(2, more.ExitCode);
        Assert.Contains("not gone on with", more.Error, StringComparison.Ordinal);
        Assert.Equal(3, (await File.ReadAllLinesAsync(log, TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public async Task An_end_that_was_taken_off_is_told_against_a_head_that_was_kept()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var log = Path.Combine(folder.Root, "log.jsonl");
        var head = (await Record(folder, log, Alone, Together)).Error.Split(' ')[^1].Trim();
        var lines = await File.ReadAllLinesAsync(log, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(log, lines[0] + "\n", TestContext.Current.CancellationToken);

        var replay = await Riskrules.RunAsync("replay", log, "--rules", folder.Root, "--head", head, "--language", "nl");

        Assert.Equal(1, replay.ExitCode);
        Assert.Contains("keten gebroken chain-head-missing", replay.Output, StringComparison.Ordinal);
        Assert.Contains("1 beoordeling: 1 gelijk", replay.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_that_changed_since_are_told_apart()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var log = Path.Combine(folder.Root, "log.jsonl");
        await Record(folder, log, Alone);
        folder.Write("nl.balie/1.0.0.json", RuleFolder.Counter.Replace("\"Balie\"", "\"De balie\"", StringComparison.Ordinal));

        var replay = await Riskrules.RunAsync("replay", log, "--rules", folder.Root);

        Assert.Equal(1, replay.ExitCode);
        Assert.Contains("1 with rules that changed", replay.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("replay", "no-such-file.jsonl")]
    [InlineData("replay", "rules")]
    [InlineData("replay", "README.md", "--head", "abc")]
    [InlineData("replay")]
    public async Task Wrong_use_says_so(params string[] arguments)
    {
        var outcome = await Riskrules.RunAsync(arguments);

        Assert.Equal(2, outcome.ExitCode);
        Assert.NotEqual("", outcome.Error);
    }

    private static Task<Outcome> Record(RuleFolder folder, string log, params string[] requests) => Riskrules.RunAsync(
        Encoding.UTF8.GetBytes(string.Join('\n', requests)), "assess", "--rules", folder.Root, "--output", log, "--output-format", "records");
}
