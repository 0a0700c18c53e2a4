using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>
/// SPEC section 3, step 6: which measures are recommended, and what they say. Assault stands on 3 x 6 x 7 = 126,
/// substantial; abuse on 1 x 1 x 3 = 3, slight.
/// </summary>
public sealed class AdviceTests
{
    [Fact]
    public void A_measure_helps_the_scenarios_that_it_names_and_that_stand_in_its_class_or_a_worse_one()
    {
        Assert.Equal(["assault"], Advice("""{ "id": "m", "scenarios": ["abuse", "assault"], "lowers": { "effect": 1 } }""").Scenarios.Select(one => one.Id));
        Assert.Equal(["abuse", "assault"], Advice("""{ "id": "m", "scenarios": ["abuse", "assault"], "from": "slight", "lowers": { "effect": 1 } }""").Scenarios.Select(one => one.Id));
        Assert.Equal(["assault"], Advice("""{ "id": "m", "scenarios": ["abuse", "assault"], "from": "substantial", "lowers": { "effect": 1 } }""").Scenarios.Select(one => one.Id));
        AssertNotAdvised("""{ "id": "m", "scenarios": ["abuse", "assault"], "from": "high", "lowers": { "effect": 1 } }""");
        AssertNotAdvised("""{ "id": "m", "scenarios": ["abuse"], "lowers": { "effect": 1 } }""");
    }

    [Fact]
    public void It_is_the_class_by_the_highest_score_that_counts()
    {
        const string rule = """{ "id": "r", "when": "armed", "scenarios": ["abuse"], "raises": { "effect": 3, "exposure": 2 } }""";
        Assert.Equal(["abuse"], Advice("""{ "id": "m", "scenarios": ["abuse"], "lowers": { "effect": 1 } }""", rule).Scenarios.Select(one => one.Id));
    }

    [Theory]
    [InlineData("prevention")]
    [InlineData("incident")]
    [InlineData("aftercare")]
    public void A_measure_that_lowers_nothing_by_its_nature_helps_and_is_never_held(string phase)
    {
        var advice = Advice($$"""{ "id": "m", "phase": "{{phase}}" }""");
        Assert.Equal(["assault"], advice.Scenarios.Select(one => one.Id));
        Assert.Empty(advice.LowersScore);
        Assert.Empty(advice.LowersClass);
        Assert.Empty(advice.Held);
    }

    [Fact]
    public void A_measure_that_would_lower_nothing_more_does_not_help()
    {
        AssertNotAdvised("""{ "id": "m", "lowers": { "effect": 1 } }""", """{ "id": "r", "lowers": { "effect": 9 } }""");
        AssertNotAdvised("""{ "id": "m", "group": "alarm", "lowers": { "effect": 1 } }, { "id": "b", "group": "alarm", "lowers": { "effect": 1 } }""", "", "b");
        Assert.Equal("m", Advice("""{ "id": "m", "group": "alarm", "lowers": { "effect": 2 } }, { "id": "b", "group": "alarm", "lowers": { "effect": 1 } }""", "", "b").Measure.Id);
    }

    [Fact]
    public void A_measure_of_a_group_helps_while_the_one_in_place_does_not_surely_work() =>
        Assert.Equal("m", Advice("""
            { "id": "m", "group": "alarm", "lowers": { "effect": 1 } }, { "id": "b", "group": "alarm", "worksWhen": "armed", "lowers": { "effect": 1 } }
            """, "", "b").Measure.Id);

    [Fact]
    public void A_measure_is_reckoned_as_working_when_it_is_considered() =>
        Assert.Equal(["assault"], Advice("""{ "id": "m", "worksWhen": "false", "lowers": { "effect": 1 } }""").LowersScore.Select(one => one.Id));

    [Fact]
    public void The_residual_ends_the_help_but_what_a_rule_insists_on_only_the_effect()
    {
        AssertNotAdvised("""{ "id": "m", "scenarios": ["fixed"], "lowers": { "effect": 1 } }""");
        var held = Advice("""{ "id": "m", "lowers": { "effect": 1 } }""", """{ "id": "r", "atLeast": { "effect": 7 } }""");
        Assert.Equal(["assault"], held.Held.Select(one => one.Id));
        Assert.Empty(held.LowersScore);
    }

    [Fact]
    public void A_measure_is_not_held_where_one_of_its_indexes_goes_down() =>
        Assert.Empty(Advice("""{ "id": "m", "lowers": { "effect": 1, "exposure": 1 } }""", """{ "id": "r", "atLeast": { "effect": 7 } }""").Held);

    [Fact]
    public void It_tells_where_score_and_class_go_down_when_it_alone_is_added()
    {
        var oneStep = Advice("""{ "id": "m", "scenarios": ["abuse", "assault"], "from": "slight", "lowers": { "exposure": 1 } }""");
        Assert.Equal(["abuse", "assault"], oneStep.LowersScore.Select(one => one.Id));
        Assert.Equal(["assault"], oneStep.LowersClass.Select(one => one.Id));
        Assert.Equal("substantial", oneStep.Class.Id);
    }

    [Theory]
    [InlineData("substantial", true)]
    [InlineData("slight", false)]
    public void It_is_required_when_the_worst_class_requires_measures(string from, bool required) => Assert.Equal(
        required, Advice($$"""{ "id": "m", "scenarios": ["{{(required ? "assault" : "abuse")}}"], "from": "{{from}}", "lowers": { "effect": 1 } }""").Required);

    [Fact]
    public void It_is_recommended_unless_it_is_in_place_or_its_condition_is_false()
    {
        AssertNotAdvised("""{ "id": "m", "lowers": { "effect": 1 } }""", "", "m");
        AssertNotAdvised("""{ "id": "m", "when": "false", "lowers": { "effect": 1 } }""");
        Assert.False(Advice("""{ "id": "m", "when": "true", "lowers": { "effect": 1 } }""").Conditional);
        Assert.True(Advice("""{ "id": "m", "when": "armed", "lowers": { "effect": 1 } }""").Conditional);
    }

    [Fact]
    public void A_measure_in_place_that_does_not_work_is_not_recommended_again() =>
        AssertNotAdvised("""{ "id": "m", "worksWhen": "false", "lowers": { "effect": 1 } }""", "", "m");

    private static RecommendedMeasure Advice(string measures, string rules = "", params string[] inPlace) =>
        Ask(measures, rules, inPlace).Advice("m");

    private static void AssertNotAdvised(string measures, string rules = "", params string[] inPlace) =>
        Assert.DoesNotContain("m", Ask(measures, rules, inPlace).MeasureIds());

    private static Assessment Ask(string measures, string rules, string[] inPlace) => Desk.Of($$"""
        "facts": { "armed": { "type": "boolean" } },
        "scenarios": { "assault": { "axis": "safety", "base": { "likelihood": 3, "exposure": 6, "effect": 7 } },
                       "abuse": { "axis": "safety", "base": { "likelihood": 1, "exposure": 1, "effect": 3 } },
                       "fixed": { "axis": "safety", "base": { "likelihood": 1, "exposure": 3, "effect": 15 }, "residual": { "effect": 15 } } },
        "rules": [ {{rules}} ], "measures": [ {{measures}} ]
        """).Assess("{}", inPlace);
}
