using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>SPEC section 3, step 3: an assessment is complete when no answer can change it. One reason at a time.</summary>
public sealed class CompletenessTests
{
    [Fact]
    public void With_all_facts_known_an_assessment_is_complete() =>
        Assert.True(Assess("""{ "id": "r", "when": "armed", "raises": { "likelihood": 1 } }""", "", """{ "armed": true }""").Complete);

    [Fact]
    public void Not_while_a_gross_index_is_open() =>
        Assert.False(Assess("""{ "id": "r", "when": "armed", "raises": { "likelihood": 1 } }""").Complete);

    [Fact]
    public void Not_while_a_net_index_is_open_though_the_gross_ones_are_not() =>
        Assert.False(Assess("", """{ "id": "alarm", "worksWhen": "armed", "lowers": { "likelihood": 1 } }""", "{}", "alarm").Complete);

    [Fact]
    public void Not_while_a_floor_is_open_though_no_index_is() =>
        Assert.False(Assess("""{ "id": "r", "when": "armed", "atLeast": { "likelihood": 0.5 } }""").Complete);

    [Fact]
    public void Not_while_it_is_unknown_whether_a_scenario_exists()
    {
        var desk = Desk.Of("""
            "facts": { "armed": { "type": "boolean" } },
            "scenarios": { "assault": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } },
                           "biting": { "axis": "safety", "base": { "likelihood": 0.1, "exposure": 0.5, "effect": 1 }, "when": "armed" } }
            """);
        Assert.False(desk.Assess().Complete);
        Assert.True(desk.Assess("""{ "armed": false }""").Complete);
    }

    [Fact]
    public void Not_while_it_is_unknown_whether_a_measure_in_place_works_even_one_that_lowers_nothing()
    {
        const string aftercare = """{ "id": "talk", "phase": "aftercare", "worksWhen": "armed" }""";
        Assert.False(Assess("", aftercare, "{}", "talk").Complete);
        Assert.True(Assess("", aftercare, """{ "armed": false }""", "talk").Complete);
        Assert.True(Assess("", aftercare).Complete);
    }

    [Fact]
    public void Not_while_a_recommended_measure_is_conditional()
    {
        const string conditional = """{ "id": "escort", "when": "armed", "from": "slight", "lowers": { "likelihood": 1 } }""";
        Assert.False(Assess("", conditional).Complete);
        Assert.True(Assess("", conditional, """{ "armed": true }""").Complete);
    }

    [Fact]
    public void But_it_is_while_a_measure_that_is_not_recommended_is_conditional() =>
        Assert.True(Assess("", """{ "id": "escort", "when": "armed", "from": "extreme", "lowers": { "likelihood": 1 } }""").Complete);

    [Fact]
    public void Not_while_a_referral_is_uncertain() =>
        Assert.False(Assess("""{ "id": "r", "when": "armed", "refer": { "to": "police" } }""").Complete);

    [Fact]
    public void But_it_is_while_an_unknown_rule_can_change_no_index_and_no_floor()
    {
        var assessment = Assess("""
            { "id": "always", "raises": { "likelihood": 9 } }, { "id": "r", "when": "armed", "raises": { "likelihood": 1 } }
            """);
        Assert.True(assessment.Complete);
        Assert.Equal(["armed"], assessment.Questions());
    }

    private static Assessment Assess(string rules, string measures = "", string facts = "{}", params string[] inPlace) => Desk.Of($$"""
        "facts": { "armed": { "type": "boolean" } }, "rules": [ {{rules}} ], "measures": [ {{measures}} ]
        """).Assess(facts, inPlace);
}
