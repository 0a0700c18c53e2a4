using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>SPEC section 3, steps 2 and 3, net: what the measures in place take off, and where that stops. Likelihood starts at 1.</summary>
public sealed class NetTests
{
    [Fact]
    public void Measures_without_a_group_add_up() => AssertNet(0.2, 0.2, """
        { "id": "a", "lowers": { "likelihood": 1 } }, { "id": "b", "lowers": { "likelihood": 1 } }
        """);

    [Fact]
    public void Of_each_group_the_largest_counts_and_groups_add_up() => AssertNet(0.1, 0.1, """
        { "id": "a", "group": "alarm", "lowers": { "likelihood": 1 } }, { "id": "b", "group": "alarm", "lowers": { "likelihood": 2 } },
        { "id": "c", "group": "screen", "lowers": { "likelihood": 1 } }
        """);

    [Fact]
    public void Of_a_group_a_second_measure_that_lowers_no_more_counts_for_nothing() => AssertNet(0.5, 0.5, """
        { "id": "a", "group": "alarm", "lowers": { "likelihood": 1 } }, { "id": "b", "group": "alarm", "lowers": { "likelihood": 1 } }
        """);

    [Fact]
    public void A_measure_in_place_counts_whether_or_not_its_condition_holds() => AssertNet(0.5, 0.5, """
        { "id": "a", "when": "false", "lowers": { "likelihood": 1 } }
        """);

    [Fact]
    public void A_measure_that_does_not_work_lowers_nothing() => AssertNet(1, 1, """
        { "id": "a", "worksWhen": "false", "lowers": { "likelihood": 1 } }
        """);

    [Fact]
    public void The_highest_takes_the_measures_that_surely_work_and_the_lowest_those_that_may() => AssertNet(0.5, 0.2, """
        { "id": "a", "worksWhen": "true", "lowers": { "likelihood": 1 } }, { "id": "b", "worksWhen": "armed", "lowers": { "likelihood": 1 } }
        """);

    [Fact]
    public void Of_a_group_the_lowest_takes_the_largest_that_may_work() => AssertNet(0.5, 0.1, """
        { "id": "a", "group": "alarm", "lowers": { "likelihood": 1 } }, { "id": "b", "group": "alarm", "worksWhen": "armed", "lowers": { "likelihood": 3 } }
        """);

    [Fact]
    public void A_measure_lowers_only_the_scenarios_that_it_names()
    {
        var desk = Desk.Of("""
            "scenarios": { "assault": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } },
                           "biting": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } } },
            "measures": [ { "id": "a", "scenarios": ["biting"], "lowers": { "likelihood": 1 } } ]
            """);
        Assert.Equal(1m, desk.Assess("{}", "a").Of("assault").Net.Step("likelihood"));
        Assert.Equal(0.5m, desk.Assess("{}", "a").Of("biting").Net.Step("likelihood"));
    }

    [Fact]
    public void A_measure_that_is_not_in_place_lowers_nothing() =>
        Assert.Equal(1m, Desk.Of(Text("""{ "id": "a", "lowers": { "likelihood": 1 } }""", "", "")).Assess().Of("assault").Net.Step("likelihood"));

    [Fact]
    public void The_net_stops_at_the_residual() => AssertNet(0.5, 0.5, """
        { "id": "a", "lowers": { "likelihood": 9 } }
        """, residual: "0.5");

    [Fact]
    public void Where_the_gross_is_below_the_residual_the_net_is_the_gross() => AssertNet(1, 1, """
        { "id": "a", "lowers": { "likelihood": 9 } }
        """, residual: "6");

    [Fact]
    public void The_net_stops_at_what_a_rule_insists_on_where_that_is_higher_than_the_residual() => AssertNet(0.5, 0.5, """
        { "id": "a", "lowers": { "likelihood": 9 } }
        """, residual: "0.2", rule: """{ "id": "r", "atLeast": { "likelihood": 0.5 } }""");

    [Fact]
    public void The_floor_of_each_bound_is_of_the_rules_that_this_bound_takes() => AssertNet(0.5, 0.1, """
        { "id": "a", "lowers": { "likelihood": 9 } }
        """, rule: """{ "id": "r", "when": "armed", "atLeast": { "likelihood": 0.5 } }""");

    [Fact]
    public void Without_measures_in_place_net_is_gross()
    {
        var assessment = Desk.Of(Text("", "6", "")).Assess().Of("assault");
        Assert.Equal(assessment.Gross.Dimensions, assessment.Net.Dimensions);
    }

    private static void AssertNet(double highest, double lowest, string measures, string residual = "", string rule = "")
    {
        var desk = Desk.Of(Text(measures, residual, rule));
        var outcome = desk.Assess("{}", [.. desk.Rules.Measures.Select(measure => measure.Id)]).Of("assault");
        Assert.Equal(((decimal)highest, (decimal)lowest), (outcome.Net.Step("likelihood"), outcome.Net.Lowest("likelihood")));
        Assert.Equal(1m, outcome.Gross.Step("likelihood"));
    }

    private static string Text(string measures, string residual, string rule) => $$"""
        "facts": { "armed": { "type": "boolean" } },
        "scenarios": { "assault": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 }
                       {{(residual.Length > 0 ? $", \"residual\": {{ \"likelihood\": {residual} }}" : "")}} } },
        "rules": [ {{rule}} ],
        "measures": [ {{measures}} ]
        """;
}
