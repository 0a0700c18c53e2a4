using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>SPEC section 3, step 2: which scenarios exist and which rules count.</summary>
public sealed class ScenarioTests
{
    private static readonly Desk Desk = Desk.Of("""
        "facts": { "transported": { "type": "boolean" }, "masked": { "type": "boolean" }, "late": { "type": "boolean" } },
        "scenarios": { "assault": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } },
                       "ambush": { "axis": "safety", "base": { "likelihood": 3, "exposure": 10, "effect": 40 }, "when": "transported" } },
        "rules": [ { "id": "masked", "when": "masked", "scenarios": ["ambush"], "raises": { "likelihood": 1 } },
                   { "id": "late", "when": "late", "scenarios": ["ambush"], "raises": { "likelihood": 1 }, "refer": { "to": "police" } } ]
        """);

    [Fact]
    public void A_scenario_exists_when_its_condition_holds_or_it_has_none()
    {
        var assessment = Desk.Assess("""{ "transported": true }""");
        Assert.Equal(["ambush", "assault"], assessment.Scenarios.Select(one => one.Scenario.Id));
        Assert.All(assessment.Scenarios, one => Assert.True(one.Certain));
        Assert.Equal("ambush", assessment.Safety!.Driver.Id);
    }

    [Fact]
    public void A_scenario_may_exist_when_its_condition_is_unknown_and_then_counts_for_the_score_but_not_for_the_lowest()
    {
        var assessment = Desk.Assess();
        Assert.False(assessment.Of("ambush").Certain);
        Assert.Equal("ambush", assessment.Safety!.Driver.Id);
        Assert.Equal(10m * 10 * 40, assessment.Safety.Score);
        Assert.Equal(14m, assessment.Safety.Lowest);
        Assert.Equal(("extreme", "slight"), (assessment.Class.Id, assessment.LowestClass.Id));
        Assert.False(assessment.Complete);
    }

    [Fact]
    public void A_scenario_whose_condition_does_not_hold_is_left_out_of_everything()
    {
        var assessment = Desk.Assess("""{ "transported": false }""");
        Assert.Equal(["assault"], assessment.Scenarios.Select(one => one.Scenario.Id));
        Assert.Equal(14m, assessment.Safety!.Score);
    }

    [Fact]
    public void A_rule_counts_when_one_of_its_scenarios_exists_or_may_exist()
    {
        Assert.Contains("masked", Desk.Assess("""{ "transported": true }""").Questions());
        Assert.Contains("masked", Desk.Assess().Questions());
        Assert.DoesNotContain("masked", Desk.Assess("""{ "transported": false }""").Questions());
    }

    [Fact]
    public void A_rule_that_refers_counts_even_when_none_of_its_scenarios_exists()
    {
        Assert.Equal(["late"], Desk.Assess("""{ "transported": false }""").Questions());
        Assert.Equal("late", Assert.Single(Desk.Assess("""{ "transported": false, "late": true }""").Referrals).Rule.Id);
    }
}
