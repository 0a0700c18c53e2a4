using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Diagnostics;

/// <summary>Each kind of finding in a request, by a request that has it.</summary>
public sealed class RequestFindingTests
{
    private static readonly RiskAssessor Prison = new(Expect.Accepted(TestRules.Prison, TestRules.PrisonVersion("2.0.0-draft.1")));

    [Theory]
    [InlineData("[]", "request-no-object")]
    [InlineData("1", "request-no-object")]
    [InlineData("{ `ruleSet`: `nl.pi` }", "missing-property")]
    [InlineData("{ `ruleSet`: `nl.pi`, `date`: `1-2-2026` }", "bad-date")]
    [InlineData("{ `ruleSet`: `nl.pi`, `date`: `2026-02-01`, `dates`: 1 }", "unknown-property")]
    [InlineData("{ `ruleSet`: `nl.pi`, `date`: `2026-02-01`, `date`: `2026-02-01` }", "duplicate-property")]
    [InlineData("{ `ruleSet`: `nl.po`, `date`: `2026-02-01` }", "unknown-rule-set")]
    [InlineData("{ `ruleSet`: `nl.pi`, `version`: `1.0.1`, `date`: `2026-02-01` }", "unknown-version")]
    [InlineData("{ `ruleSet`: `nl.pi`, `date`: `2025-12-31` }", "no-version-in-force")]
    [InlineData("{ `ruleSet`: `nl.pi`, `role`: `gaurd`, `date`: `2026-02-01` }", "unknown-role")]
    [InlineData("{ `ruleSet`: `nl.pi`, `date`: `2026-02-01`, `facts`: { `weather`: true } }", "unknown-fact")]
    [InlineData("{ `ruleSet`: `nl.pi`, `date`: `2026-02-01`, `facts`: { `longShift`: true } }", "unknown-fact")]
    [InlineData("{ `ruleSet`: `nl.pi`, `date`: `2026-02-01`, `facts`: { `alone`: 1 } }", "fact-type")]
    [InlineData("{ `ruleSet`: `nl.pi`, `date`: `2026-02-01`, `facts`: { `signals`: `gang` } }", "fact-type")]
    [InlineData("{ `ruleSet`: `nl.pi`, `date`: `2026-02-01`, `facts`: { `work`: `canteen` } }", "fact-value")]
    [InlineData("{ `ruleSet`: `nl.pi`, `date`: `2026-02-01`, `facts`: { `signals`: [ `gang`, `knife` ] } }", "fact-value")]
    [InlineData("{ `ruleSet`: `nl.pi`, `date`: `2026-02-01`, `facts`: { `hours`: 24.5 } }", "fact-range")]
    [InlineData("{ `ruleSet`: `nl.pi`, `date`: `2026-02-01`, `measuresInPlace`: [ `alarms` ] }", "unknown-measure")]
    public void A_request_that_cannot_be_assessed_says_why(string request, string code)
    {
        var read = AssessmentRequest.FromJson(RuleText.Quoted(request));

        Assert.Equal(code, (read.Error ?? Prison.TryAssess(read.GetRequest()).Error)?.Code);
    }

    [Fact]
    public void A_reference_has_at_most_a_hundred_UTF_16_characters()
    {
        static string With(string reference) => RuleText.Quoted($"{{ `ruleSet`: `nl.pi`, `date`: `2026-02-01`, `reference`: `{reference}` }}");
        var longest = string.Concat(Enumerable.Repeat("😀", 50));

        Assert.Equal(longest, AssessmentRequest.FromJson(With(longest)).GetRequest().Reference);
        Assert.Equal("reference-too-long", AssessmentRequest.FromJson(With(longest + "x")).Error?.Code);
    }
}
