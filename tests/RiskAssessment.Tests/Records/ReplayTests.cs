using System.Text;
using RiskAssessment.Records;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Records;

/// <summary>What replaying a record can come to.</summary>
public sealed class ReplayTests
{
    private static readonly string[] Signals = ["weapon"];
    private static readonly Replayer Prison = new(Expect.Accepted(TestRules.Prison));

    [Fact]
    public void The_same_rule_set_gives_the_same_assessment()
    {
        var outcome = Prison.Replay(Record());

        Assert.Equal(ReplayVerdict.Same, outcome.Verdict);
        Assert.Null(outcome.Error);
        Assert.Empty(outcome.Differences);
    }

    [Fact]
    public void A_score_that_was_lowered_afterwards_is_named()
    {
        var outcome = Touched("\"net\":{\"score\":90", "\"net\":{\"score\":42");

        Assert.Equal((ReplayVerdict.Different, "replay-different"), (outcome.Verdict, outcome.Error?.Code));
        Assert.Equal([new ReplayDifference("scenarios[assault].net.score", "42", "90")], outcome.Differences);
    }

    [Fact]
    public void A_fact_that_was_changed_afterwards_shows_in_what_follows_from_it()
    {
        var outcome = Touched("\"signals\":[\"weapon\"]", "\"signals\":[]");

        Assert.Equal(ReplayVerdict.Different, outcome.Verdict);
        Assert.Contains(outcome.Differences, one => one is { Path: "referrals[weapon]", Recomputed: null });
        Assert.Contains(outcome.Differences, one => one is { Path: "scenarios[assault].net.score", Recorded: "90", Recomputed: "42" });
    }

    [Theory]
    [InlineData("\"complete\":false", "\"complete\": false")]
    [InlineData("\"complete\":false,\"threat\"", "\"complete\":false,\"threat\" ")]
    public void An_assessment_that_is_only_written_otherwise_is_not_the_same_to_the_byte(string passage, string replacement)
    {
        var outcome = Touched(passage, replacement);

        Assert.Equal(ReplayVerdict.Different, outcome.Verdict);
        Assert.Equal("", Assert.Single(outcome.Differences).Path);
    }

    [Fact]
    public void A_version_that_is_gone_is_no_difference()
    {
        var outcome = new Replayer(Expect.Accepted(TestRules.PrisonVersion("1.0.1"))).Replay(Record());

        Assert.Equal((ReplayVerdict.RuleSetMissing, "replay-version-missing"), (outcome.Verdict, outcome.Error?.Code));
    }

    [Fact]
    public void A_published_version_that_was_changed_is_told_with_what_it_gives_now()
    {
        var milder = TestRules.Prison.With("`atLeast`: { `effect`: 15 }", "`atLeast`: { `effect`: 7 }");
        var outcome = new Replayer(Expect.Accepted(milder)).Replay(Record());

        Assert.Equal((ReplayVerdict.RuleSetChanged, "replay-rule-set-changed"), (outcome.Verdict, outcome.Error?.Code));
        Assert.Contains(outcome.Differences, one => one is { Path: "scenarios[assault].net.score", Recorded: "90", Recomputed: "42" });
        Assert.Contains(outcome.Differences, one => one.Path == "ruleSet.fingerprint");
    }

    [Fact]
    public void A_base_that_was_changed_changes_what_is_built_on_it()
    {
        var assessment = new RiskAssessor(Expect.Accepted(TestRules.Prison, TestRules.North())).Assess(new AssessmentRequest("nl.pi-noord", new DateOnly(2026, 3, 1)));
        var replayer = new Replayer(Expect.Accepted(TestRules.Prison.With("`nl`: `Gevangenis`", "`nl`: `De gevangenis`"), TestRules.North()));

        Assert.Equal(ReplayVerdict.RuleSetChanged, replayer.Replay(AssessmentRecord.Of(assessment)).Verdict);
    }

    [Theory]
    [InlineData("\"signals\":[\"weapon\"]", "\"signals\":[\"knife\"]")]
    [InlineData("\"signals\":[\"weapon\"]", "\"signals\":{}")]
    public void A_request_that_cannot_be_assessed_any_more_is_told_apart(string passage, string replacement)
    {
        var outcome = Touched(passage, replacement);

        Assert.Equal((ReplayVerdict.RequestInvalid, "replay-request-invalid"), (outcome.Verdict, outcome.Error?.Code));
    }

    [Fact]
    public void A_record_that_cannot_be_read_is_told_apart()
    {
        Assert.Equal((ReplayVerdict.Unreadable, "json-ends-early"), Of(Prison.Replay(Record().Utf8Json[..^1])));
        Assert.Equal((ReplayVerdict.Unreadable, "record-newer-format"), Of(Touched("{\"format\":1", "{\"format\":2")));

        static (ReplayVerdict, string?) Of(ReplayOutcome outcome) => (outcome.Verdict, outcome.Error?.Code);
    }

    [Fact]
    public void A_log_is_replayed_line_by_line_and_blank_lines_are_passed_over()
    {
        var line = Record().ToJson();
        using var log = new MemoryStream(Encoding.UTF8.GetBytes($"{line}\n \n{line[..50]}\n{line}"));

        Assert.Equal(
            [(1, ReplayVerdict.Same), (3, ReplayVerdict.Unreadable), (4, ReplayVerdict.Same)],
            Prison.ReplayAll(log).Select(one => (one.Line, one.Outcome.Verdict)));
    }

    private static AssessmentRecord Record() => AssessmentRecord.Of(new RiskAssessor(Expect.Accepted(TestRules.Prison)).Assess(
        new AssessmentRequest("nl.pi", new DateOnly(2026, 3, 1))
        {
            Facts = AssessmentRequest.FactsFrom(new Dictionary<string, object?> { ["signals"] = Signals, ["work"] = "counter" }),
        }));

    private static ReplayOutcome Touched(string passage, string replacement)
    {
        var line = Record().ToJson();
        var at = line.IndexOf(passage, StringComparison.Ordinal);
        Assert.True(at >= 0, line);
        return Prison.Replay(Encoding.UTF8.GetBytes(line.Remove(at, passage.Length).Insert(at, replacement)));
    }
}
