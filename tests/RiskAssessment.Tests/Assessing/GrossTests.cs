using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>
/// SPEC section 3, steps 2 and 3, gross: base, raised and lowered, then at most, then at least, then clamped. The
/// likelihood starts at 1 on the scale 0.1, 0.2, 0.5, 1, 3, 6, 10.
/// </summary>
public sealed class GrossTests
{
    [Theory]
    [InlineData("""{ "raises": { "likelihood": 1 } }""", 3)]
    [InlineData("""{ "lowers": { "likelihood": 2 } }""", 0.2)]
    [InlineData("""{ "raises": { "likelihood": 2 } }, { "id": "b", "lowers": { "likelihood": 1 } }""", 3)]
    [InlineData("""{ "raises": { "likelihood": 1 } }, { "id": "b", "raises": { "likelihood": 1 } }""", 6)]
    [InlineData("""{ "raises": { "likelihood": 9 } }""", 10)]
    [InlineData("""{ "lowers": { "likelihood": 9 } }""", 0.1)]
    [InlineData("""{ "raises": { "likelihood": 9 } }, { "id": "b", "lowers": { "likelihood": 8 } }""", 3)]
    public void Rules_that_hold_raise_and_lower_the_base_by_whole_steps_and_the_sum_stays_on_the_scale(string rules, double likelihood) =>
        AssertLikelihood(likelihood, likelihood, rules, "{}");

    [Theory]
    [InlineData("""{ "atMost": { "likelihood": 0.5 } }""", 0.5)]
    [InlineData("""{ "atMost": { "likelihood": 0.5 } }, { "id": "b", "atMost": { "likelihood": 0.2 } }""", 0.2)]
    [InlineData("""{ "atMost": { "likelihood": 6 } }""", 1)]
    [InlineData("""{ "atLeast": { "likelihood": 3 } }""", 3)]
    [InlineData("""{ "atLeast": { "likelihood": 3 } }, { "id": "b", "atLeast": { "likelihood": 6 } }""", 6)]
    [InlineData("""{ "atLeast": { "likelihood": 0.2 } }""", 1)]
    [InlineData("""{ "atLeast": { "likelihood": 6 }, "atMost": { "likelihood": 0.5 } }""", 6)]
    [InlineData("""{ "raises": { "likelihood": 3 }, "atMost": { "likelihood": 3 } }""", 3)]
    [InlineData("""{ "lowers": { "likelihood": 3 }, "atLeast": { "likelihood": 0.5 } }""", 0.5)]
    [InlineData("""{ "raises": { "likelihood": 9 } }, { "id": "b", "lowers": { "likelihood": 9 } }, { "id": "c", "atMost": { "likelihood": 10 } }""", 1)]
    public void The_sum_is_at_most_the_lowest_at_most_and_then_at_least_the_highest_at_least(string rules, double likelihood) =>
        AssertLikelihood(likelihood, likelihood, rules, "{}");

    [Theory]
    [InlineData("""{ "when": "armed", "raises": { "likelihood": 1 } }""", 3, 1)]
    [InlineData("""{ "when": "armed", "lowers": { "likelihood": 1 } }""", 1, 0.5)]
    [InlineData("""{ "when": "armed", "atLeast": { "likelihood": 6 } }""", 6, 1)]
    [InlineData("""{ "when": "armed", "atMost": { "likelihood": 0.1 } }""", 1, 0.1)]
    [InlineData("""{ "when": "armed", "raises": { "likelihood": 1 }, "atMost": { "likelihood": 1 } }""", 3, 1)]
    [InlineData("""{ "when": "armed", "lowers": { "likelihood": 1 }, "atLeast": { "likelihood": 3 } }""", 3, 0.5)]
    public void The_highest_takes_of_an_unknown_rule_what_makes_it_worse_and_the_lowest_what_makes_it_better(string rules, double highest, double lowest) =>
        AssertLikelihood(highest, lowest, rules, "{}");

    [Fact]
    public void The_bounds_are_of_the_rules_taken_one_by_one_also_where_they_exclude_each_other() =>
        AssertLikelihood(6, 0.2, """
            { "when": "armed", "raises": { "likelihood": 1 } }, { "id": "b", "when": "not armed", "raises": { "likelihood": 1 } },
            { "id": "c", "when": "armed", "lowers": { "likelihood": 1 } }, { "id": "d", "when": "not armed", "lowers": { "likelihood": 1 } }
            """, "{}");

    [Fact]
    public void A_rule_that_does_not_hold_moves_nothing() =>
        AssertLikelihood(1, 1, """{ "when": "armed", "raises": { "likelihood": 1 }, "atLeast": { "effect": 40 } }""", """{ "armed": false }""");

    [Fact]
    public void A_rule_moves_only_the_dimensions_that_a_scenario_has()
    {
        var desk = Desk.Of("""
            "scenarios": { "assault": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } },
                           "doxing": { "axis": "threat", "base": { "intent": 1, "impact": 1 }, "kinds": ["online"] } },
            "rules": [ { "id": "a", "scenarios": ["assault", "online"], "raises": { "impact": 1, "effect": 1 } } ]
            """);
        Assert.Equal(2m, desk.Assess().Of("doxing").Gross.Step("impact"));
        Assert.Equal(1m, desk.Assess().Of("doxing").Gross.Step("intent"));
        Assert.Equal(15m, desk.Assess().Of("assault").Gross.Step("effect"));
    }

    private static void AssertLikelihood(double highest, double lowest, string rules, string facts)
    {
        var desk = Desk.Of($$"""
            "facts": { "armed": { "type": "boolean" } },
            "rules": [ {{rules.Trim().Insert(1, "\"id\": \"a\",")}} ]
            """);
        var gross = desk.Assess(facts).Of("assault").Gross;
        Assert.Equal(((decimal)highest, (decimal)lowest), (gross.Step("likelihood"), gross.Lowest("likelihood")));
    }
}
