using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>SPEC section 3, step 7: what to ask, and in which order.</summary>
public sealed class QuestionTests
{
    [Fact]
    public void Asked_is_for_the_unknown_facts_of_unknown_rules_that_count_directly_or_through_definitions() =>
        Assert.Equal(["alone", "armed"], Ask("""
            { "id": "a", "when": "exposed and crowd", "raises": { "effect": 1 } }, { "id": "b", "when": "true or masked", "raises": { "effect": 1 } },
            { "id": "c", "when": "late and 1 > 2", "raises": { "effect": 1 } }
            """, "", """{ "crowd": true }"""));

    [Fact]
    public void Asked_is_for_the_unknown_condition_of_a_scenario() =>
        Assert.Equal(["transported"], Ask("", "", """{ }""", scenarios: """, "ambush": { "axis": "safety", "base": { "likelihood": 1, "exposure": 1, "effect": 1 }, "when": "transported" }"""));

    [Fact]
    public void Asked_is_for_the_condition_of_a_recommended_measure_and_not_of_another()
    {
        Assert.Equal(["armed"], Ask("", """{ "id": "m", "when": "armed", "from": "slight" }, { "id": "n", "when": "alone", "from": "extreme" }"""));
        Assert.Empty(Ask("", """{ "id": "m", "when": "armed", "from": "slight" }""", "{}", "", "m"));
    }

    [Fact]
    public void Asked_is_whether_a_measure_in_place_works_and_not_whether_another_would()
    {
        const string alarm = """{ "id": "m", "worksWhen": "armed", "from": "slight" }""";
        Assert.Equal(["armed"], Ask("", alarm, "{}", "", "m"));
        Assert.Empty(Ask("", alarm));
    }

    [Fact]
    public void An_answer_of_which_no_rule_depends_any_more_is_not_asked_for() =>
        Assert.Empty(Ask("""{ "id": "a", "when": "armed and alone", "raises": { "effect": 1 } }""", "", """{ "alone": false }"""));

    [Fact]
    public void A_question_may_be_asked_that_can_no_longer_change_the_outcome() =>
        Assert.Equal(["armed"], Ask("""
            { "id": "a", "raises": { "effect": 9 } }, { "id": "b", "when": "armed", "raises": { "effect": 1 } }
            """));

    [Fact]
    public void First_comes_what_the_rule_set_wants_asked_early_five_being_the_default() =>
        Assert.Equal(["early", "alone", "late"], Ask("""
            { "id": "a", "when": "late", "raises": { "effect": 1 } }, { "id": "b", "when": "late", "raises": { "effect": 1 } },
            { "id": "c", "when": "early or alone", "raises": { "effect": 1 } }
            """));

    [Fact]
    public void Then_what_occurs_in_the_most_unknown_rules_that_name_a_driver() =>
        Assert.Equal(["masked", "alone"], Ask("""
            { "id": "a", "when": "alone", "scenarios": ["abuse"], "raises": { "effect": 1 } }, { "id": "b", "when": "alone", "scenarios": ["abuse"], "raises": { "exposure": 1 } },
            { "id": "c", "when": "masked", "scenarios": ["assault", "abuse"], "raises": { "effect": 1 } }
            """));

    [Fact]
    public void A_driver_that_may_not_exist_counts_as_one_that_is_named() =>
        Assert.Equal(["transported", "alone"], Ask("""
            { "id": "a", "when": "alone", "scenarios": ["abuse"], "raises": { "effect": 1 } }, { "id": "b", "when": "alone", "scenarios": ["abuse"], "raises": { "exposure": 1 } }
            """, "", "{}", """, "ambush": { "axis": "safety", "base": { "likelihood": 10, "exposure": 10, "effect": 40 }, "when": "transported" }"""));

    [Fact]
    public void Then_what_occurs_in_the_most_rules_scenarios_and_measures() =>
        Assert.Equal(["masked", "alone"], Ask("""
            { "id": "a", "when": "alone", "scenarios": ["abuse"], "raises": { "effect": 1 } }, { "id": "b", "when": "masked", "scenarios": ["abuse"], "raises": { "effect": 1 } }
            """, """{ "id": "m", "when": "masked", "from": "slight" }"""));

    [Fact]
    public void A_fact_that_occurs_twice_in_one_rule_counts_once() =>
        Assert.Equal(["alone", "masked"], Ask("""
            { "id": "a", "when": "alone", "raises": { "effect": 1 } }, { "id": "b", "when": "masked and (masked or crowd)", "raises": { "effect": 1 } }
            """, "", """{ "crowd": false }"""));

    [Fact]
    public void Then_ordinal_name() =>
        Assert.Equal(["alone", "armed", "crowd"], Ask("""{ "id": "a", "when": "crowd or armed or alone", "raises": { "effect": 1 } }"""));

    private static string[] Ask(string rules, string measures = "", string facts = "{}", string scenarios = "", params string[] inPlace) => Desk.Of($$"""
        "facts": { "armed": { "type": "boolean" }, "alone": { "type": "boolean" }, "crowd": { "type": "boolean" }, "masked": { "type": "boolean" },
                   "transported": { "type": "boolean" }, "early": { "type": "boolean", "ask": 1 }, "late": { "type": "boolean", "ask": 6 } },
        "definitions": { "exposed": { "when": "alone or armed" } },
        "scenarios": { "assault": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } },
                       "abuse": { "axis": "safety", "base": { "likelihood": 0.1, "exposure": 0.5, "effect": 1 } } {{scenarios}} },
        "rules": [ {{rules}} ], "measures": [ {{measures}} ]
        """).Assess(facts, inPlace).Questions();
}
