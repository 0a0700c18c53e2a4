using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Presentation;

/// <summary>SPEC section 4: the form of an assessment and of an error.</summary>
public sealed partial class AssessmentJsonTests
{
    private const string Everything = """
        "facts": { "armed": { "type": "boolean" }, "alone": { "type": "boolean", "default": true }, "late": { "type": "boolean" } },
        "roles": { "escort": {} },
        "scenarios": { "assault": { "axis": "safety", "base": { "likelihood": 0.1, "exposure": 10, "effect": 7 } } },
        "rules": [ { "id": "armed", "when": "armed", "raises": { "likelihood": 1 }, "refer": { "to": "police" } },
                   { "id": "alone", "when": "alone", "lowers": { "effect": 1 }, "atLeast": { "exposure": 0.5 }, "atMost": { "exposure": 6 } } ],
        "measures": [ { "id": "alarm", "lowers": { "exposure": 1 } }, { "id": "post", "worksWhen": "late" },
                      { "id": "talk", "phase": "aftercare", "from": "slight", "leadTime": "P14D", "effort": "medium", "control": "individual", "shielding": true } ]
        """;

    [Fact]
    public void An_assessment_has_every_property_in_its_place_and_null_where_there_is_nothing() => Assert.Equal(
        """
        {"format":1,"ruleSet":{"id":"nl.dji","version":"1.0.0","fingerprint":"F"},"role":null,"date":"2026-03-01","assessedOn":"2026-03-01","reference":null,
        "class":"slight","lowestClass":"slight","complete":false,"threat":null,
        "safety":{"score":1.8,"lowest":0.9,"class":"slight","lowestClass":"slight","driver":"assault"},
        "scenarios":[{"id":"assault","axis":"safety","certain":true,
        "gross":{"score":3.6,"lowest":1.8,"class":"slight","lowestClass":"slight","dimensions":{"likelihood":{"value":0.2,"lowest":0.1},"exposure":{"value":6,"lowest":6},"effect":{"value":3,"lowest":3}}},
        "net":{"score":1.8,"lowest":0.9,"class":"slight","lowestClass":"slight","dimensions":{"likelihood":{"value":0.2,"lowest":0.1},"exposure":{"value":3,"lowest":3},"effect":{"value":3,"lowest":3}}},
        "contributions":[{"rule":"alone","dimension":"exposure","atLeast":0.5,"certain":true},{"rule":"alone","dimension":"exposure","atMost":6,"certain":true},
        {"rule":"alone","dimension":"effect","steps":-1,"certain":true},{"rule":"armed","dimension":"likelihood","steps":1,"certain":false},
        {"measure":"alarm","dimension":"exposure","steps":-1,"certain":true}]}],
        "measures":[{"id":"talk","phase":"aftercare","control":"individual","owner":"employer","effort":"medium","leadTime":"P14D","required":false,"inTime":false,"conditional":false,"shielding":true,
        "scenarios":["assault"],"class":"slight","lowersScore":[],"lowersClass":[],"held":[]}],
        "referrals":[{"rule":"armed","to":"police","certain":false}],"notWorking":[{"measure":"post","certain":false}],
        "assumed":["alone"],"openQuestions":["armed","late"]}
        """.ReplaceLineEndings(""),
        Fingerprint().Replace(Desk.Of(Everything).Assess("{}", "post", "alarm").ToJson(), "\"fingerprint\":\"F\""));

    [Fact]
    public void Role_dates_and_reference_are_those_of_the_request()
    {
        var json = JsonForm.Of(Desk.Of(Everything).AssessRequest("""
            { "ruleSet": "nl.dji", "date": "2026-03-01", "assessedOn": "2026-02-01", "role": "escort", "reference": "rooster-7" }
            """).ToJson());
        Assert.Contains("\"role\":\"escort\",\"date\":\"2026-03-01\",\"assessedOn\":\"2026-02-01\",\"reference\":\"rooster-7\",", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_have_four_digits_for_the_year() => Assert.Contains(
        "\"date\":\"0987-01-02\"", Desk.Of("""  "effectiveFrom": "0001-01-01" """).AssessRequest("""{ "ruleSet": "nl.dji", "date": "0987-01-02" }""").ToJson(), StringComparison.Ordinal);

    [Theory]
    [InlineData("1.50", "2.000", "3")]
    [InlineData("2.5", "0.4", "1")]
    [InlineData("10", "10", "100")]
    [InlineData("1e2", "10", "1000")]
    [InlineData("9999999", "9999999", "99999980000001")]
    [InlineData("0.0000001", "0.0000001", "0.00000000000001")]
    [InlineData("0.0000001", "10000", "0.001")]
    [InlineData("1.234567", "9.999999", "12.345668765433")]
    public void Scores_are_exact_without_trailing_zeros_and_without_exponent(string first, string second, string score)
    {
        var json = Desk.Of($$"""
            "scoring": { "classes": [ { "id": "mild" }, { "id": "grave" } ], "axes": { "safety": { "method": "product", "upTo": [10], "dimensions": {
              "likelihood": { "steps": [{{StepAndAnother(first)}}] }, "effect": { "steps": [{{StepAndAnother(second)}}] } } } } },
            "scenarios": { "assault": { "axis": "safety", "base": { "likelihood": {{first}}, "effect": {{second}} } } }
            """).Assess().ToJson();
        Assert.Contains($"\"safety\":{{\"score\":{score},\"lowest\":{score},", json, StringComparison.Ordinal);
        AssertPlainNumbers(json);
    }

    [Theory]
    [InlineData("5.500", "5.5")]
    [InlineData("550e-2", "5.5")]
    [InlineData("3E+2", "300")]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("0.000000000000001", "0.000000000000001")]
    [InlineData("0.0", "0")]
    public void So_are_those_of_a_table(string leaf, string score)
    {
        var json = Desk.Of($$"""
            "scoring": { "classes": [ { "id": "mild" }, { "id": "grave" } ], "axes": { "safety": { "method": "table", "upTo": [10], "table": [{{leaf}}, 999999999999999],
              "dimensions": { "effect": { "steps": [ { "value": 1.0 }, { "value": 20e-1 } ] } } } } },
            "scenarios": { "assault": { "axis": "safety", "base": { "effect": 1 } } }
            """).Assess().ToJson();
        Assert.Contains($"\"safety\":{{\"score\":{score},\"lowest\":{score},", json, StringComparison.Ordinal);
        AssertPlainNumbers(json);
    }

    [Fact]
    public void Text_that_could_end_a_script_or_an_attribute_is_escaped_and_letters_stay_readable()
    {
        const string reference = "</script><b title='x' lang=\"y\">&é中";
        var json = Desk.Of("").AssessRequest(new AssessmentRequest("nl.dji", new DateOnly(2026, 3, 1)) { Reference = reference }).ToJson();
        Assert.DoesNotContain(json, one => one is '<' or '>' or '&' or '\'');
        Assert.Contains("é中", json, StringComparison.Ordinal);
        using var read = JsonDocument.Parse(json);
        Assert.Equal(reference, read.RootElement.GetProperty("reference").GetString());
    }

    [Fact]
    public void An_error_has_code_message_and_reference()
    {
        var error = Desk.Of("").Refuse("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "reference": "<1>", "role": "<img src=x>" }""");
        Assert.DoesNotContain('<', error.ToJson());
        using var read = JsonDocument.Parse(error.ToJson());
        Assert.Equal(["error", "reference"], read.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["code", "message"], read.RootElement.GetProperty("error").EnumerateObject().Select(property => property.Name));
        Assert.Equal("unknown-role", read.RootElement.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal("<1>", read.RootElement.GetProperty("reference").GetString());
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(Desk.Of("").Refuse("[]").ToJson()).RootElement.GetProperty("reference").ValueKind);
    }

    [Fact]
    public void The_buffer_of_a_host_gets_the_same_bytes_and_no_line_end()
    {
        var assessment = Desk.Of(Everything).Assess();
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        assessment.WriteJson(buffer);
        Assert.Equal(assessment.ToJson(), Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.DoesNotContain('\n', assessment.ToJson());
    }

    private static string StepAndAnother(string value) => double.Parse(value, CultureInfo.InvariantCulture) < 5
        ? $"{{ \"value\": {value} }}, {{ \"value\": 5 }}" : $"{{ \"value\": 5 }}, {{ \"value\": {value} }}";

    private static void AssertPlainNumbers(string json) => Assert.DoesNotMatch(@"[:\[,]-?[0-9]+(\.[0-9]*0|\.|[0-9.]*[eE][-+0-9]*)[,}\]]", json);

    [GeneratedRegex("\"fingerprint\":\"sha256:[0-9a-f]{64}\"")]
    private static partial Regex Fingerprint();
}
