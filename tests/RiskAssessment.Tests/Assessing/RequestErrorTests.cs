using System.Text;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>What a request cannot be (SPEC section 3), by code. The words are the language tests' business.</summary>
public sealed class RequestErrorTests
{
    private static readonly Desk Desk = Desk.Of("""
        "facts": { "alone": { "type": "boolean" }, "hours": { "type": "number", "minimum": 0.5, "maximum": 24 },
                   "setting": { "type": "choice", "values": { "court": {}, "home": {} } }, "seen": { "type": "choices", "values": { "knife": {}, "firearm": {} } } },
        "roles": { "escort": {} },
        "rules": [ { "id": "a", "when": "alone or hours > 8 or setting == 'home' or seen.Contains('knife')", "raises": { "effect": 1 } } ],
        "measures": [ { "id": "alarm" } ]
        """);

    [Theory]
    [InlineData("""{ "alne": true }""", "unknown-fact")]
    [InlineData("""{ "Alone": true }""", "unknown-fact")]
    [InlineData("""{ "alone": "true" }""", "fact-type")]
    [InlineData("""{ "alone": 1 }""", "fact-type")]
    [InlineData("""{ "hours": "8" }""", "fact-type")]
    [InlineData("""{ "setting": ["home"] }""", "fact-type")]
    [InlineData("""{ "setting": true }""", "fact-type")]
    [InlineData("""{ "seen": "knife" }""", "fact-type")]
    [InlineData("""{ "seen": ["knife", 1] }""", "fact-type")]
    [InlineData("""{ "seen": ["knife", null] }""", "fact-type")]
    [InlineData("""{ "alone": { } }""", "fact-type")]
    [InlineData("""{ "setting": "street" }""", "fact-value")]
    [InlineData("""{ "setting": "Home" }""", "fact-value")]
    [InlineData("""{ "setting": "" }""", "fact-value")]
    [InlineData("""{ "seen": ["knife", "bat"] }""", "fact-value")]
    [InlineData("""{ "hours": 24.000001 }""", "fact-range")]
    [InlineData("""{ "hours": 0.49 }""", "fact-range")]
    [InlineData("""{ "hours": 1e999 }""", "number-not-finite")]
    [InlineData("""{ "seen": ["knife", 1e999] }""", "number-not-finite")]
    [InlineData("""{ "alone": true, "alone": true }""", "duplicate-property")]
    public void A_fact_that_cannot_be(string facts, string code) =>
        AssertRefused(code, $$"""{ "ruleSet": "nl.dji", "date": "2026-03-01", "facts": {{facts}} }""");

    [Theory]
    [InlineData("""{ "hours": 24 }""")]
    [InlineData("""{ "hours": 0.5 }""")]
    [InlineData("""{ "hours": 2.4e1 }""")]
    [InlineData("""{ "seen": [] }""")]
    [InlineData("""{ "seen": ["knife", "knife"] }""")]
    [InlineData("""{ "alone": null, "setting": null }""")]
    public void A_fact_that_can_be(string facts) => Assert.NotEmpty(Desk.Assess(facts).Scenarios);

    [Theory]
    [InlineData("\"seen\": [\"bat\"]", "seen", "firearm")]
    [InlineData("\"setting\": \"street\"", "setting", "court")]
    [InlineData("\"hours\": 25", "hours", "24")]
    [InlineData("\"hours\": true", "hours", "24")]
    [InlineData("\"alone\": 1", "alone", "true")]
    public void An_error_names_the_fact_and_what_is_allowed(string fact, string name, string allowed)
    {
        var message = Desk.Refuse($$"""{ "ruleSet": "nl.dji", "date": "2026-03-01", "facts": { {{fact}} } }""").Message;
        Assert.All([message.English, message.Dutch], text => Assert.True(text.Contains(name, StringComparison.Ordinal) && text.Contains(allowed, StringComparison.Ordinal), text));
    }

    [Theory]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "role": "escrt" }""", "unknown-role")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "role": "" }""", "unknown-role")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "measuresInPlace": ["alarm", "alrm"] }""", "unknown-measure")]
    [InlineData("""{ "ruleSet": "nl.om", "date": "2026-03-01" }""", "unknown-rule-set")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "version": "1.0.1" }""", "unknown-version")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "version": "1.0" }""", "unknown-version")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2025-12-31" }""", "no-version-in-force")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "fact": { } }""", "unknown-property")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "name": "J. Jansen" }""", "unknown-property")]
    [InlineData("""{ "ruleSet": "nl.dji", "ruleSet": "nl.dji", "date": "2026-03-01" }""", "duplicate-property")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "ro\u006ce": "escort", "role": "escort" }""", "duplicate-property")]
    [InlineData("""{ "date": "2026-03-01" }""", "missing-property")]
    [InlineData("""{ "ruleSet": "nl.dji" }""", "missing-property")]
    [InlineData("""{ "ruleSet": null, "date": "2026-03-01" }""", "null-value")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": null }""", "null-value")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "measuresInPlace": [null] }""", "null-value")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "measuresInPlace": "alarm" }""", "wrong-type")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "measuresInPlace": [1] }""", "wrong-type")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "facts": [] }""", "wrong-type")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": 20260301 }""", "wrong-type")]
    [InlineData("""{ "ruleSet": 1, "date": "2026-03-01" }""", "wrong-type")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "version": 1 }""", "wrong-type")]
    public void A_request_that_cannot_be_assessed(string request, string code) => AssertRefused(code, request);

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-3-01")]
    [InlineData("2026-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("10000-01-01")]
    [InlineData("2026-03-01T00:00:00")]
    [InlineData("01-03-2026")]
    [InlineData(" 2026-03-01")]
    [InlineData("")]
    public void A_date_that_does_not_exist_in_that_form(string date)
    {
        AssertRefused("bad-date", $$"""{ "ruleSet": "nl.dji", "date": "{{date}}" }""");
        AssertRefused("bad-date", $$"""{ "ruleSet": "nl.dji", "date": "2026-03-01", "assessedOn": "{{date}}" }""");
    }

    [Theory]
    [InlineData("", "json-ends-early")]
    [InlineData("{", "json-ends-early")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", }""", "json-trailing-comma")]
    [InlineData("""{ "ruleSet": "nl.dji", /* */ "date": "2026-03-01" }""", "json-comment")]
    [InlineData("""{ 'ruleSet': "nl.dji" }""", "json-quotes")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "facts": { "hours": 08 } }""", "json-number")]
    [InlineData("""{ "ruleSet": "nl.dji", "date": "2026-03-01" } {}""", "json-syntax")]
    [InlineData("[]", "request-no-object")]
    [InlineData("null", "request-no-object")]
    [InlineData("\"nl.dji\"", "request-no-object")]
    public void A_text_that_is_no_json_object(string text, string code)
    {
        AssertRefused(code, text);
        Assert.Null(Desk.Refuse(text).Reference);
    }

    [Fact]
    public void Bytes_that_are_not_utf8()
    {
        byte[] bytes = [.. "{ \"ruleSet\": \"nl."u8, 0xff, .. "\", \"date\": \"2026-03-01\" }"u8];
        Assert.Equal("not-utf8", AssessmentRequest.FromJson(bytes).Error!.Code);
    }

    [Fact]
    public void A_text_that_cannot_be_written_as_utf8() =>
        AssertRefused("not-utf8", """{ "ruleSet": "nl.?", "date": "2026-03-01" }""".Replace('?', '\ud83d'));

    [Fact]
    public void A_byte_order_mark_stands_before_a_series_alone_and_is_the_business_of_who_reads_the_series()
    {
        byte[] bytes = [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "reference": "shift-2" }""")];
        var read = AssessmentRequest.FromJson(bytes);
        Assert.Equal("json-syntax", read.Error?.Code);
        Assert.Null(read.Error?.Reference);
    }

    [Fact]
    public void Null_stands_for_left_out()
    {
        var left = Desk.AssessRequest("""{ "ruleSet": "nl.dji", "date": "2026-03-01" }""");
        var nulls = Desk.AssessRequest("""{ "ruleSet": "nl.dji", "version": null, "role": null, "date": "2026-03-01", "assessedOn": null, "facts": null, "measuresInPlace": null, "reference": null }""");
        Assert.Equal(left.ToJson(), nulls.ToJson());
    }

    [Fact]
    public void A_host_that_gives_no_number_or_an_infinite_one_is_refused_by_range()
    {
        foreach (var number in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            var request = new AssessmentRequest("nl.dji", new DateOnly(2026, 3, 1)) { Facts = AssessmentRequest.FactsFrom(new Dictionary<string, object?> { ["hours"] = number }) };
            Assert.Equal("fact-range", Desk.TryAssess(request).Error!.Code);
        }
    }

    [Fact]
    public void Assessing_what_is_wrong_throws_with_the_error_in_it()
    {
        var wrong = Assert.Throws<RequestException>(() => Desk.Assess("""{ "alne": true }"""));
        Assert.Equal("unknown-fact", wrong.Error.Code);
    }

    private static void AssertRefused(string code, string request) => Assert.Equal(code, Desk.Refuse(request).Code);
}
