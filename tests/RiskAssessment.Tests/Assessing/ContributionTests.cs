using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>SPEC section 3, step 5, and section 4: what moved a scenario.</summary>
public sealed class ContributionTests
{
    [Fact]
    public void Rules_come_by_ordinal_id_then_dimension_then_steps_at_least_and_at_most()
    {
        Assert.Equal(
            ["b-10 likelihood +1", "b-2 likelihood -2", "b-2 likelihood >=0.2", "b-2 likelihood <=6", "b-2 exposure >=1", "b-2 effect +1"],
            Told("""
                { "id": "b-2", "raises": { "effect": 1 }, "lowers": { "likelihood": 2 }, "atMost": { "likelihood": 6 }, "atLeast": { "exposure": 1, "likelihood": 0.2 } },
                { "id": "b-10", "raises": { "likelihood": 1 } }
                """));
    }

    [Fact]
    public void Every_part_of_a_rule_that_holds_or_may_hold_is_told_also_where_it_changes_nothing() => Assert.Equal(
        ["a likelihood +9", "b likelihood +1", "c likelihood >=0.1 ?", "c likelihood <=10 ?"],
        Told("""
            { "id": "a", "raises": { "likelihood": 9 } }, { "id": "b", "raises": { "likelihood": 1 } },
            { "id": "c", "when": "armed", "atLeast": { "likelihood": 0.1 }, "atMost": { "likelihood": 10 } },
            { "id": "d", "when": "false", "raises": { "likelihood": 1 } }
            """));

    [Fact]
    public void Measures_come_after_rules_by_ordinal_id_and_dimension_with_what_they_took() => Assert.Equal(
        ["r likelihood +1", "m-10 exposure -1", "m-2 likelihood -1", "m-2 effect -2"],
        Told("""{ "id": "r", "raises": { "likelihood": 1 } }""", """
            { "id": "m-2", "lowers": { "effect": 2, "likelihood": 1 } }, { "id": "m-10", "lowers": { "exposure": 1 } }
            """));

    [Fact]
    public void A_second_measure_of_a_group_takes_only_what_it_lowers_beyond_the_first() => Assert.Equal(
        ["a likelihood -1", "b likelihood -1"],
        Told("", """
            { "id": "a", "group": "alarm", "lowers": { "likelihood": 1 } }, { "id": "b", "group": "alarm", "lowers": { "likelihood": 2 } },
            { "id": "c", "group": "alarm", "lowers": { "likelihood": 2 } }
            """));

    [Fact]
    public void A_measure_takes_nothing_below_the_floor_and_one_that_took_nothing_is_not_told() => Assert.Equal(
        ["r likelihood >=0.2", "a likelihood -1", "b likelihood -1"],
        Told("""{ "id": "r", "atLeast": { "likelihood": 0.2 } }""", """
            { "id": "a", "lowers": { "likelihood": 1 } }, { "id": "b", "lowers": { "likelihood": 3 } }, { "id": "c", "lowers": { "likelihood": 1 } }
            """));

    [Fact]
    public void A_measure_that_only_may_work_took_nothing_off_the_highest_index() => Assert.Equal(
        ["b likelihood -1"],
        Told("", """
            { "id": "a", "worksWhen": "armed", "lowers": { "likelihood": 1 } }, { "id": "b", "lowers": { "likelihood": 1 } }
            """));

    private static string[] Told(string rules, string measures = "")
    {
        var desk = Desk.Of($$"""
            "facts": { "armed": { "type": "boolean" } }, "rules": [ {{rules}} ], "measures": [ {{measures}} ]
            """);
        return [.. desk.Assess("{}", [.. desk.Rules.Measures.Select(measure => measure.Id)]).Of("assault").Contributions.Select(Write)];
    }

    private static string Write(Contribution one)
    {
        var amount = one.Kind switch
        {
            ContributionKind.Steps => FormattableString.Invariant($"{one.Steps:+0;-0}"),
            ContributionKind.AtLeast => FormattableString.Invariant($">={one.Bound}"),
            _ => FormattableString.Invariant($"<={one.Bound}"),
        };
        return $"{one.Rule?.Id ?? one.Measure!.Id} {one.Dimension.Name} {amount}{(one.Certain ? "" : " ?")}";
    }
}
