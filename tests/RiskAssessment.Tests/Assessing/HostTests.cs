using RiskAssessment.Model;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>Requests that a host makes in code instead of JSON.</summary>
public sealed class HostTests
{
    private static readonly DateOnly Shift = new(2026, 3, 1);

    private static readonly Desk Desk = Desk.Of("""
        "facts": { "alone": { "type": "boolean" }, "hours": { "type": "number" },
                   "setting": { "type": "choice", "values": { "court": {}, "home": {} } }, "seen": { "type": "choices", "values": { "knife": {}, "firearm": {} } } },
        "rules": [ { "id": "a", "when": "alone and hours > 8 and setting == 'home' and seen.Contains('knife')", "raises": { "effect": 1 } } ]
        """);

    [Fact]
    public void A_request_made_in_code_comes_to_the_same_as_the_one_in_json()
    {
        var request = new AssessmentRequest("nl.dji", Shift)
        {
            Facts = new Dictionary<string, FactValue> { ["alone"] = true, ["hours"] = 9, ["setting"] = "home", ["seen"] = new[] { "knife" } },
        };
        var inJson = Desk.Assess("""{ "alone": true, "hours": 9, "setting": "home", "seen": ["knife"] }""");
        Assert.Equal(inJson.ToJson(), Desk.AssessRequest(request).ToJson());
        Assert.Equal(15m, inJson.Of("assault").Gross.Step("effect"));
    }

    [Fact]
    public void Facts_may_come_from_a_dictionary_of_the_hosts_own_types()
    {
        foreach (var hours in new object[] { 9, 9L, (short)9, (byte)9, 9u, 9f, 9d, 9m })
        {
            var facts = AssessmentRequest.FactsFrom(new Dictionary<string, object?>
            {
                ["alone"] = true, ["hours"] = hours, ["setting"] = "home", ["seen"] = new List<string> { "knife", "knife" },
            });
            Assert.Equal(15m, Desk.AssessRequest(new AssessmentRequest("nl.dji", Shift) { Facts = facts }).Of("assault").Gross.Step("effect"));
        }
    }

    [Fact]
    public void A_null_in_such_a_dictionary_is_unknown() => Assert.Equal(
        FactValue.Unknown, AssessmentRequest.FactsFrom(new Dictionary<string, object?> { ["alone"] = null })["alone"]);

    [Fact]
    public void A_value_of_another_type_is_an_error_that_names_the_fact()
    {
        var wrong = Assert.Throws<ArgumentException>(() => AssessmentRequest.FactsFrom(new Dictionary<string, object?> { ["alone"] = Shift }));
        Assert.Contains("'alone'", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_does_not_change_with_the_collections_that_it_was_made_from()
    {
        var facts = new Dictionary<string, FactValue> { ["alone"] = true };
        var measures = new List<string> { "alarm" };
        var request = new AssessmentRequest("nl.dji", Shift) { Facts = facts, MeasuresInPlace = measures };
        facts["alone"] = false;
        measures.Clear();
        Assert.Equal(FactValue.Of(true), request.Facts["alone"]);
        Assert.Equal(["alarm"], request.MeasuresInPlace);
    }

    [Fact]
    public void Of_many_requests_one_that_is_wrong_does_not_stop_the_rest_and_the_order_is_kept()
    {
        string[] settings = ["home", "street", "court"];
        var results = new RiskAssessor(Desk.Catalog).AssessAll(settings.Select(setting => new AssessmentRequest("nl.dji", Shift)
        {
            Reference = setting,
            Facts = new Dictionary<string, FactValue> { ["setting"] = setting },
        }));
        Assert.Equal(
            ["home", "street: fact-value", "court"],
            results.Select(one => one.Succeeded ? one.Assessment.Request.Reference : $"{one.Error.Reference}: {one.Error.Code}"));
    }
}
