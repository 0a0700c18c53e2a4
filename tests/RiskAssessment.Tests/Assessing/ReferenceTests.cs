using System.Text.Json.Nodes;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>The host's own mark of a request: opaque, at most 100 UTF-16 units, handed back.</summary>
public sealed class ReferenceTests
{
    private static readonly Desk Desk = Desk.Of("");

    [Theory]
    [InlineData("")]
    [InlineData("rooster-7/2026-03-01")]
    [InlineData("  <b>'\"&\\ \u00e9 \u4e2d")]
    public void A_reference_is_handed_back_as_it_is(string reference) =>
        Assert.Equal(reference, Desk.AssessRequest(Request(reference)).Request.Reference);

    [Fact]
    public void A_reference_has_at_most_100_utf16_units()
    {
        Assert.Equal(100, Desk.AssessRequest(Request(new string('a', 100))).Request.Reference!.Length);
        Assert.Equal(100, Desk.AssessRequest(Request(Faces(50))).Request.Reference!.Length);
        AssertRefused("reference-too-long", null, Request(new string('a', 101)));
        AssertRefused("reference-too-long", null, Request(Faces(51)));
        AssertRefused("reference-too-long", null, Request(Faces(50) + "a"));
    }

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00")]
    [InlineData("\\ude00\\ud83d")]
    [InlineData("a\\u0000b")]
    public void A_reference_with_a_lone_surrogate_or_a_null_character_is_handed_back_as_null(string escaped) =>
        AssertRefused("text-character", null, $$"""{ "ruleSet": "nl.dji", "date": "2026-03-01", "reference": "{{escaped}}" }""");

    [Fact]
    public void A_reference_may_be_written_with_the_escapes_of_a_pair_of_surrogates() =>
        Assert.Equal("\U0001F600", Desk.AssessRequest("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "reference": "\ud83d\ude00" }""").Request.Reference);

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("[\"a\"]")]
    public void A_reference_is_a_text(string reference) =>
        AssertRefused("wrong-type", null, $$"""{ "ruleSet": "nl.dji", "date": "2026-03-01", "reference": {{reference}} }""");

    [Theory]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-02-30", "reference": "rooster-7" }""", "bad-date")]
    [InlineData("""{ "ruleSet": "nl.om", "date": "2026-03-01", "reference": "rooster-7" }""", "unknown-rule-set")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "reference": "rooster-7", "facts": { "alne": true } }""", "unknown-fact")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "role": "escort", "reference": "rooster-7" }""", "unknown-role")]
    [InlineData("""{ "extra": 1, "reference": "rooster-7" }""", "unknown-property|missing-property")]
    public void The_reference_of_a_request_that_is_wrong_is_handed_back_with_the_error(string request, string codes)
    {
        var error = Desk.Refuse(request);
        Assert.Contains(error.Code, codes.Split('|'));
        Assert.Equal("rooster-7", error.Reference);
    }

    [Theory]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "reference": "a", "reference": "b" }""")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "reference": "a", "date": "2026-03-01" }""")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "reference": "a", "facts": { "x": 1, "x": 2 } }""")]
    public void Where_a_property_stands_twice_nobody_can_say_which_reference_was_meant(string request) =>
        AssertRefused("duplicate-property", null, request);

    // Not as data of a theory: an attribute cannot hold a lone surrogate.
    [Fact]
    public void A_host_cannot_make_a_request_with_such_a_reference()
    {
        foreach (var character in new[] { '\ud83d', '\ude00', '\0' })
            Assert.Throws<ArgumentException>(() => new AssessmentRequest("nl.dji", new DateOnly(2026, 3, 1)) { Reference = $"a{character}b" });
    }

    [Fact]
    public void A_host_cannot_make_a_request_with_a_longer_reference() =>
        Assert.Throws<ArgumentException>(() => new AssessmentRequest("nl.dji", new DateOnly(2026, 3, 1)) { Reference = new string('a', 101) });

    private static string Faces(int count) => string.Concat(Enumerable.Repeat("\U0001F600", count));

    private static string Request(string reference) =>
        new JsonObject { ["ruleSet"] = "nl.dji", ["date"] = "2026-03-01", ["reference"] = reference }.ToJsonString();

    private static void AssertRefused(string code, string? reference, string request)
    {
        var error = Desk.Refuse(request);
        Assert.Equal((code, reference), (error.Code, error.Reference));
    }
}
