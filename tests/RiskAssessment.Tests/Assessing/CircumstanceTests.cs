using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>SPEC section 3, step 5: referrals, what does not work, and what was taken for granted.</summary>
public sealed class CircumstanceTests
{
    [Fact]
    public void Each_rule_that_refers_and_holds_or_may_hold_is_told_by_ordinal_id()
    {
        var referrals = Desk.Of("""
            "facts": { "armed": { "type": "boolean" }, "known": { "type": "boolean" } },
            "rules": [ { "id": "r-2", "when": "armed", "refer": { "to": "police" } }, { "id": "r-10", "when": "known", "refer": { "to": "employer" } },
                       { "id": "r-1", "when": "not armed", "refer": { "to": "police" } }, { "id": "r-3", "when": "armed", "raises": { "effect": 1 } } ]
            """).Assess("""{ "armed": true }""").Referrals;
        Assert.Equal([("r-10", "employer", false), ("r-2", "police", true)], referrals.Select(one => (one.Rule.Id, one.Rule.Refer!.To.Id, one.Certain)));
    }

    [Fact]
    public void Each_measure_in_place_that_does_not_work_or_may_not_is_told_by_ordinal_id()
    {
        var desk = Desk.Of("""
            "facts": { "followedUp": { "type": "boolean" }, "manned": { "type": "boolean" } },
            "measures": [ { "id": "post", "worksWhen": "manned" }, { "id": "alarm", "worksWhen": "followedUp" }, { "id": "door", "worksWhen": "not manned" },
                          { "id": "camera", "worksWhen": "manned" }, { "id": "lamp" } ]
            """);
        Assert.Equal(
            [("alarm", false), ("post", true)],
            desk.Assess("""{ "manned": false }""", "post", "door", "alarm", "lamp").NotWorking.Select(one => (one.Measure.Id, one.Certain)));
    }

    [Fact]
    public void What_is_assumed_is_told_by_ordinal_name_where_it_matters_directly_or_through_definitions()
    {
        var desk = Desk.Of("""
            "facts": { "viaDefinition": { "type": "boolean", "default": false }, "inRule": { "type": "boolean", "default": false },
                       "inScenario": { "type": "boolean", "default": false }, "inMeasure": { "type": "boolean", "default": true },
                       "inWorks": { "type": "boolean", "default": true }, "unused": { "type": "boolean", "default": true },
                       "ofNoScenario": { "type": "boolean", "default": true }, "ofNoAdvice": { "type": "boolean", "default": true } },
            "definitions": { "inner": { "when": "viaDefinition" }, "outer": { "when": "not inner" } },
            "scenarios": { "assault": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } },
                           "ambush": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 }, "when": "inScenario" } },
            "rules": [ { "id": "a", "when": "outer", "raises": { "effect": 1 } }, { "id": "b", "when": "inRule", "raises": { "effect": 1 } },
                       { "id": "c", "when": "ofNoScenario", "scenarios": ["ambush"], "raises": { "effect": 1 } } ],
            "measures": [ { "id": "advised", "when": "inMeasure", "from": "slight", "lowers": { "effect": 1 } },
                          { "id": "not-advised", "when": "ofNoAdvice", "from": "extreme", "lowers": { "effect": 1 } },
                          { "id": "placed", "worksWhen": "inWorks" }, { "id": "not-placed", "worksWhen": "unused", "scenarios": ["ambush"] } ]
            """);
        Assert.Equal(
            ["inMeasure", "inRule", "inScenario", "inWorks", "viaDefinition"],
            desk.Assess("{}", "placed").Assumed.Select(fact => fact.Name));
    }

    [Fact]
    public void What_the_request_or_the_role_says_is_not_assumed_even_where_it_is_the_same_as_the_default()
    {
        var desk = Desk.Of("""
            "facts": { "armed": { "type": "boolean", "default": false }, "alone": { "type": "boolean", "default": true } },
            "roles": { "escort": { "facts": { "alone": true } } },
            "rules": [ { "id": "a", "when": "armed", "raises": { "effect": 1 } }, { "id": "b", "when": "alone", "raises": { "effect": 1 } } ]
            """);
        Assert.Equal(["alone", "armed"], desk.Assess().Assumed.Select(fact => fact.Name));
        Assert.Equal(["alone"], desk.Assess("""{ "armed": false }""").Assumed.Select(fact => fact.Name));
        Assert.Equal(["armed"], desk.AssessRequest("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "role": "escort" }""").Assumed.Select(fact => fact.Name));
        Assert.Equal(["alone"], desk.Assess("""{ "armed": null }""").Assumed.Select(fact => fact.Name));
    }
}
