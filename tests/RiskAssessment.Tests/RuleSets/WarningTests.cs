using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.RuleSets;

/// <summary>Each warning, with cases where it must and cases where it must not appear.</summary>
public sealed class WarningTests
{
    private const string Alone = "`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` } }";
    private const string Fog = "`fog`: { `type`: `boolean`, `title`: { `nl`: `Mist` } }";
    private const string GangWhen = "signals.Contains('gang')";
    private const string FogRule = "`rules`: [ { `id`: `fog`, `scenarios`: [ `assault` ], `when`: `fog`, `raises`: { `effect`: 1 }, `because`: { `nl`: `M` } } ]";

    [Theory]
    [InlineData("¦hours > 24")]
    [InlineData("¦hours >= 24.5")]
    [InlineData("¦hours < 0")]
    [InlineData("¦hours <= -1")]
    [InlineData("¦hours == 25")]
    [InlineData("¦hours == -0.5")]
    [InlineData("¦24 < hours")]
    [InlineData("¦0 > hours")]
    [InlineData("¦30 == hours")]
    [InlineData("¦hours > 5 * 5")]
    [InlineData("alone and ¦hours > 24")]
    [InlineData("¦hours > 24 or hours < 0")]
    [InlineData("alone and (¦hours > 24 or hours < 0)")]
    public void A_rule_never_holds_when_it_hangs_on_a_number_outside_its_range(string when) =>
        Expect.Warned(TestRules.Prison.With(GangWhen, when), "rule-never-holds");

    [Theory]
    [InlineData("hours >= 24")]
    [InlineData("hours > 23.9")]
    [InlineData("hours <= 0")]
    [InlineData("hours < 0.1")]
    [InlineData("hours == 24")]
    [InlineData("hours == 0")]
    [InlineData("24 <= hours")]
    [InlineData("hours != 25")]
    [InlineData("hours > 24 or alone")]
    [InlineData("not (hours > 24)")]
    [InlineData("hours * 2 > 24")]
    [InlineData("hours > hours")]
    [InlineData("false")]
    [InlineData("1 > 2")]
    public void A_rule_that_may_hold_or_does_not_hang_on_one_comparison_is_not_warned_about(string when) =>
        OneChange.IsAccepted(GangWhen, when);

    [Fact]
    public void A_fact_that_no_condition_uses_is_warned_about_where_it_is_declared()
    {
        Expect.Warned(TestRules.Prison.With(Alone, $"{Alone}, ¦{Fog}"), "unused-fact");
        Expect.Warned(TestRules.Prison.With(Alone, $"{Alone}, ¦{Fog}").With("`work`: `counter`", "`fog`: true, `work`: `counter`"), "unused-fact");
    }

    [Theory]
    [InlineData("`when`: `hours > 9`", "`when`: `hours > 9 or fog`")]
    [InlineData("`when`: `work == 'transport'`", "`when`: `fog`")]
    [InlineData("`when`: `alone and longShift`", "`when`: `alone and longShift and not fog`")]
    [InlineData("`when`: `work != 'counter'`", "`when`: `fog == false`")]
    [InlineData("`worksWhen`: `not alone`", "`worksWhen`: `not (alone or fog)`")]
    public void A_fact_is_used_by_a_definition_a_scenario_a_rule_and_a_measure(string passage, string replacement) =>
        Expect.Accepted(TestRules.Prison.With(Alone, $"{Alone}, {Fog}").With(passage, replacement));

    [Fact]
    public void A_fact_that_only_an_overlay_uses_is_used() =>
        Expect.Accepted(TestRules.Prison.With(Alone, $"{Alone}, {Fog}"), TestRules.North(FogRule));

    [Fact]
    public void A_fact_that_only_the_base_uses_is_used_though_an_overlay_removes_its_rule() =>
        Expect.Accepted(TestRules.Prison, TestRules.North("`remove`: { `rules`: [ `gang`, `weapon` ] }"));

    [Fact]
    public void A_fact_of_an_overlay_that_nothing_uses_is_warned_about_there() =>
        Expect.Warned([TestRules.Prison, TestRules.North($"`facts`: {{ ¦{Fog} }}")], "unused-fact");

    [Fact]
    public void A_definition_that_no_condition_uses_is_warned_about()
    {
        Expect.Warned(TestRules.Prison.With("`longShift`: {", "¦`late`: { `when`: `alone` }, `longShift`: {"), "unused-definition");
        Expect.Accepted(TestRules.Prison.With("`longShift`: { `when`: `hours > 9` }", "`late`: { `when`: `hours > 9` }, `longShift`: { `when`: `late` }"));
        Expect.Accepted(TestRules.Prison.With("`longShift`: {", "`late`: { `when`: `alone` }, `longShift`: {"),
            TestRules.North("`rules`: [ { `id`: `late`, `scenarios`: [ `assault` ], `when`: `late`, `raises`: { `effect`: 1 }, `because`: { `nl`: `M` } } ]"));
    }

    [Fact]
    public void A_scenario_that_no_rule_and_no_measure_names_is_warned_about()
    {
        var fall = TestRules.Prison.With("`scenarios`: {", "`scenarios`: { `fall`: { `axis`: `safety`, `title`: { `nl`: `Val` }, `kinds`: [ `slips` ], `base`: { `exposure`: 0.5, `effect`: 7 } },");
        var unnamed = fall.With("[ `safety` ]", "[ `assault` ]");

        Expect.Accepted(fall);
        Expect.Warned(unnamed.With("`fall`: {", "¦`fall`: {"), "unused-scenario");
        Expect.Accepted(unnamed.With("[ `assault` ],\n      `from`", "[ `slips` ],\n      `from`"));
        Expect.Accepted(unnamed.With("[ `assault` ],\n      `from`", "[ `safety` ],\n      `from`"));
        Expect.Accepted(unnamed, TestRules.North("`rules`: [ { `id`: `ice`, `scenarios`: [ `slips` ], `when`: `alone`, `raises`: { `effect`: 1 }, `because`: { `nl`: `IJs` } } ]"));
    }

    [Fact]
    public void A_scenario_whose_class_calls_for_measures_is_warned_about_when_none_names_it()
    {
        var unmeasured = TestRules.Prison.With("`scenarios`: [ `assault` ],\n      `from`", "`scenarios`: [ `stalking` ],\n      `from`")
            .With("`lowers`: { `effect`: 1 }", "`lowers`: { `impact`: 1 }");

        Expect.Accepted(unmeasured);
        Expect.Warned(unmeasured.With("`assault`: { `axis`", "¦`assault`: { `axis`").With("`exposure`: 1, `effect`: 7", "`exposure`: 6, `effect`: 7"), "scenario-without-measure");
        Expect.Accepted(TestRules.Prison.With("`exposure`: 1, `effect`: 7", "`exposure`: 6, `effect`: 7"));
        Expect.Accepted(unmeasured.With("`exposure`: 1, `effect`: 7", "`exposure`: 6, `effect`: 7").With(", `measuresRequired`: true", ""));
    }

    [Theory]
    [InlineData("work == 'counter'", "raises", "work == 'homeVisit'", "raises", true)]
    [InlineData("work == 'counter'", "lowers", "work == 'homeVisit'", "lowers", true)]
    [InlineData("(work == 'counter')", "raises", "work == 'homeVisit'", "raises", true)]
    [InlineData("work == 'counter'", "raises", "work == 'homeVisit'", "lowers", false)]
    [InlineData("work == 'counter'", "raises", "work == 'counter'", "raises", false)]
    [InlineData("work != 'counter'", "raises", "work == 'homeVisit'", "raises", false)]
    [InlineData("work in ('counter', 'transport')", "raises", "work == 'counter'", "raises", false)]
    [InlineData("work == 'counter' and alone", "raises", "work == 'homeVisit'", "raises", false)]
    [InlineData("signals.Contains('gang')", "raises", "signals.Contains('weapon')", "raises", false)]
    public void Two_steps_that_can_never_be_taken_together_are_warned_about(string first, string how, string second, string howElse, bool isWarned)
    {
        var rules = $$"""
            { `id`: `first`, `scenarios`: [ `stalking` ], `when`: `{{first}}`, `{{how}}`: { `likelihood`: 1 }, `because`: { `nl`: `E` } },
            { `id`: `second`, `scenarios`: [ `threat` ], `when`: {{(isWarned ? "¦" : "")}}`{{second}}`, `{{howElse}}`: { `likelihood`: 1 }, `because`: { `nl`: `T` } },
            """;
        var file = TestRules.Prison.With("`rules`: [", "`rules`: [" + rules);
        if (isWarned)
            Expect.Warned(file, "exclusive-steps");
        else
            Expect.Accepted(file);
    }

    [Fact]
    public void Steps_of_another_dimension_or_another_scenario_or_bounds_do_not_add_up()
    {
        static RuleText With(string first, string second) => TestRules.Prison.With("`rules`: [", $$"""
            `rules`: [
            { `id`: `first`, {{first}}, `when`: `work == 'counter'`, `because`: { `nl`: `E` } },
            { `id`: `second`, {{second}}, `when`: `work == 'homeVisit'`, `because`: { `nl`: `T` } },
            """);

        Expect.Accepted(With("`scenarios`: [ `threat` ], `raises`: { `likelihood`: 1 }", "`scenarios`: [ `threat` ], `raises`: { `impact`: 1 }"));
        Expect.Accepted(With("`scenarios`: [ `stalking` ], `raises`: { `likelihood`: 1 }", "`scenarios`: [ `ambush` ], `raises`: { `likelihood`: 1 }"));
        Expect.Accepted(With("`scenarios`: [ `threat` ], `atLeast`: { `impact`: 3 }", "`scenarios`: [ `threat` ], `atLeast`: { `impact`: 3 }"));
    }

    [Fact]
    public void A_pair_of_the_base_is_not_warned_about_in_an_overlay_but_one_across_the_two_is_warned_about_there()
    {
        const string Counter = "`rules`: [ { `id`: `counter`, `scenarios`: [ `stalking` ], `when`: `work == 'counter'`, `raises`: { `impact`: 1 }, `because`: { `nl`: `B` } },";
        const string Visit = "{ `id`: `visit`, `scenarios`: [ `stalking` ], `when`: ¦`work == 'homeVisit'`, `raises`: { `impact`: 1 }, `because`: { `nl`: `H` } }";

        Expect.Warned([TestRules.Prison.With("`rules`: [", Counter + Visit + ","), TestRules.North()], "exclusive-steps");
        Expect.Warned([TestRules.Prison.With("`rules`: [", Counter), TestRules.North($"`rules`: [ {Visit} ]")], "exclusive-steps");
    }
}
