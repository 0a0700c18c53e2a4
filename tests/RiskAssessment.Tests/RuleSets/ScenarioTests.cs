using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.RuleSets;

/// <summary>What scenarios stand on, and what rules and measures may call them: by id, by kind or by axis.</summary>
public sealed class ScenarioTests
{
    private const string AssaultBase = "`base`: { `exposure`: 1, `effect`: 7 }";
    private const string GangScenarios = "`scenarios`: [ `at-home` ]";
    private const string Ambush = "`ambush`: { `axis`: `threat`, `title`: { `nl`: `Overval` },";

    [Theory]
    [InlineData("[ `stalking` ]", "stalking")]
    [InlineData("[ `at-home` ]", "stalking")]
    [InlineData("[ `threat` ]", "ambush, stalking")]
    [InlineData("[ `threat`, `stalking`, `at-home` ]", "ambush, stalking")]
    [InlineData("[ `stalking`, `ambush` ]", "ambush, stalking")]
    public void Scenarios_are_named_by_id_by_kind_and_by_axis_and_stand_in_ordinal_order(string names, string scenarios)
    {
        var prison = Expect.Resolved(TestRules.Prison.With(GangScenarios, $"`scenarios`: {names}"));

        Assert.Equal(scenarios, string.Join(", ", prison.FindRule("gang")!.Scenarios.Select(one => one.Id)));
    }

    [Fact]
    public void A_kind_and_an_axis_stand_for_what_overlays_add_as_well()
    {
        var north = TestRules.North("""
            `scenarios`: {
              `letter`: { `axis`: `threat`, `title`: { `nl`: `Brief` }, `kinds`: [ `at-home` ], `base`: { `likelihood`: 1, `impact`: 1 } },
              `fall`: { `axis`: `safety`, `title`: { `nl`: `Val` }, `base`: { `exposure`: 0.5, `effect`: 7 } } }
            """);
        var catalog = Expect.Accepted(TestRules.Prison, north);

        Assert.Equal(["letter", "stalking"], catalog.Find("nl.pi-noord", "1.0.0")!.FindRule("gang")!.Scenarios.Select(one => one.Id));
        Assert.Equal(["assault", "fall"], catalog.Find("nl.pi-noord", "1.0.0")!.FindRule("weapon")!.Scenarios.Select(one => one.Id));
        Assert.Equal(["stalking"], catalog.Find("nl.pi", "1.0.0")!.FindRule("gang")!.Scenarios.Select(one => one.Id));
    }

    [Theory]
    [InlineData("[ ¦`stalkin` ]", "unknown-scenario -> stalking")]
    [InlineData("[ ¦`at-hom` ]", "unknown-scenario -> at-home")]
    [InlineData("[ ¦`treat` ]", "unknown-scenario -> threat")]
    [InlineData("[ ¦`Threat` ]", "unknown-scenario -> threat")]
    [InlineData("[ `stalking`, ¦`kidnapping` ]", "unknown-scenario")]
    [InlineData("[ ¦`work` ]", "unknown-scenario")]
    [InlineData("[ ¦`gang` ]", "unknown-scenario")]
    public void A_name_that_no_scenario_and_no_kind_has_is_one_finding(string names, string finding) =>
        OneChange.IsRejected(GangScenarios, $"`scenarios`: {names}", finding);

    [Fact]
    public void The_same_holds_for_measures() =>
        OneChange.IsRejected("`scenarios`: [ `assault` ],\n      `from`", "`scenarios`: [ ¦`asault` ],\n      `from`", "unknown-scenario -> assault");

    [Theory]
    [InlineData("threat")]
    [InlineData("safety")]
    public void No_scenario_and_no_kind_is_called_like_an_axis(string axis)
    {
        OneChange.IsRejected("`scenarios`: {", $"`scenarios`: {{ ¦`{axis}`: {{ `axis`: `safety`, `title`: {{ `nl`: `X` }}, {AssaultBase} }},", "reserved-scenario");
        OneChange.IsRejected("[ `at-work` ]", $"[ ¦`{axis}` ]", "reserved-scenario");
    }

    [Fact]
    public void No_kind_is_called_like_a_scenario_be_it_one_that_an_overlay_adds()
    {
        OneChange.IsRejected("[ `at-work` ]", "[ ¦`stalking` ]", "kind-is-scenario");
        OneChange.IsRejected("[ `at-work` ]", "[ ¦`assault` ]", "kind-is-scenario");
        Expect.Rejected([TestRules.Prison.With("[ `at-work` ]", "[ ¦`at-work` ]"),
            TestRules.North("`scenarios`: { `at-work`: { `axis`: `safety`, `title`: { `nl`: `X` }, " + AssaultBase + " } }")], "kind-is-scenario");
    }

    [Theory]
    [InlineData("`base`: ¦{ `exposure`: 1 }", "base-misses-dimension")]
    [InlineData("`base`: ¦¦{}", "base-misses-dimension; base-misses-dimension")]
    [InlineData("`base`: { `exposure`: 1, `effect`: 7, ¦`impact`: 1 }", "unknown-dimension")]
    [InlineData("`base`: ¦{ `exposure`: 1, ¦`efect`: 7 }", "base-misses-dimension; unknown-dimension -> effect")]
    [InlineData("`base`: { `exposure`: ¦2, `effect`: 7 }", "not-a-step")]
    [InlineData("`base`: { `exposure`: ¦1.0000001, `effect`: 7 }", "not-a-step")]
    [InlineData("`base`: { `exposure`: ¦0.1e-99999999999999999999, `effect`: 7 }", "not-a-step")]
    [InlineData("`base`: { `exposure`: 1, `effect`: 7 }, `residual`: { `effect`: ¦8 }", "not-a-step")]
    [InlineData("`base`: { `exposure`: 1, `effect`: 7 }, `residual`: { ¦`likelihood`: 1 }", "unknown-dimension")]
    public void A_scenario_stands_on_a_step_of_each_dimension_of_its_axis(string steps, string findings) =>
        OneChange.IsRejected(AssaultBase, steps, findings);

    [Theory]
    [InlineData("`atMost`: { ¦`exposure`: 1 }", "unknown-dimension")]
    [InlineData("`raises`: { ¦`effect`: 1 }", "unknown-dimension")]
    [InlineData("`lowers`: { ¦`impct`: 1 }", "unknown-dimension -> impact")]
    [InlineData("`atMost`: { `impact`: ¦2 }", "not-a-step")]
    [InlineData("`atLeast`: { `impact`: ¦0 }", "not-a-step")]
    [InlineData("`atLeast`: { `impact`: ¦-1 }", "not-a-step")]
    [InlineData("`atLeast`: { `impact`: 3, ¦`effect`: 7 }", "unknown-dimension")]
    public void A_dimension_that_none_of_the_named_scenarios_has_is_rejected(string effect, string finding) =>
        OneChange.IsRejected("`atMost`: { `impact`: 3 }", effect, finding);

    [Fact]
    public void A_dimension_that_one_of_the_named_scenarios_has_is_enough() =>
        Expect.Accepted(TestRules.Prison.With(GangScenarios, "`scenarios`: [ `stalking`, `assault` ]").With("`atMost`: { `impact`: 3 }", "`atMost`: { `impact`: 3, `effect`: 7 }"));

    [Fact]
    public void A_value_is_a_step_on_each_axis_that_has_the_dimension()
    {
        // Both axes get a dimension effect; 3 is a step on the threat axis alone.
        var both = TestRules.Prison.With("`impact`: { `title`", "`effect`: { `title`")
            .With("`likelihood`: 1, `impact`: 3 }", "`likelihood`: 1, `effect`: 3 }").With("`likelihood`: 1, `impact`: 1 }", "`likelihood`: 1, `effect`: 1 }");

        Expect.Accepted(both.With("`atMost`: { `impact`: 3 }", "`atMost`: { `effect`: 3 }"));
        Expect.Rejected(both.With("`atMost`: { `impact`: 3 }", "`atMost`: { `effect`: ¦3 }").With(GangScenarios, "`scenarios`: [ `at-home`, `safety` ]"), "not-a-step");
    }

    [Fact]
    public void An_axis_without_scenarios_may_still_be_named_with_steps_that_are_its_own()
    {
        var safetyOnly = TestRules.Prison.With(Ambush, "`fall`: { `axis`: `safety`, `title`: { `nl`: `Val` },")
            .With("`stalking`: { `axis`: `threat`", "`stalking`: { `axis`: `safety`").With("`base`: { `likelihood`: 1, `impact`: 3 }", AssaultBase)
            .With("`base`: { `likelihood`: 1, `impact`: 1 }", "`base`: { `exposure`: 0.5, `effect`: 7 }")
            .With(GangScenarios, "`scenarios`: [ `threat` ]");

        Expect.Warned(safetyOnly.With("`fall`: {", "¦`fall`: {").With("`stalking`: {", "¦`stalking`: {")
            .With("[ `safety` ]", "[ `assault` ]"), "unused-scenario", "unused-scenario");
        Expect.Accepted(safetyOnly);
        Expect.Rejected(safetyOnly.With("`atMost`: { `impact`: 3 }", "`atMost`: { `impact`: ¦2 }"), "not-a-step");
        Expect.Rejected(safetyOnly.With("`atMost`: { `impact`: 3 }", "`atMost`: { ¦`effect`: 7 }"), "unknown-dimension");
    }

    [Fact]
    public void An_axis_that_has_scenarios_is_described()
    {
        var text = TestRules.Prison.With("`stalking`: { `axis`", "`stalking`: ¦{ `axis`").With(Ambush, Ambush.Replace("{ `axis`", "¦{ `axis`", StringComparison.Ordinal)).Text;
        var (from, to) = (text.IndexOf("\"threat\": {", StringComparison.Ordinal), text.IndexOf("\"safety\": {", StringComparison.Ordinal));

        Expect.Rejected(TestRules.Prison with { Text = text.Remove(from, to - from) }, "axis-not-described", "axis-not-described");
    }

    [Fact]
    public void Of_every_axis_one_scenario_at_least_is_unconditional()
    {
        OneChange.IsRejected("`assault`: { `axis`: `safety`,", "`assault`: ¦{ `when`: `alone`, `axis`: `safety`,", "axis-always-conditional");
        Expect.Rejected([TestRules.Prison.With(Ambush, Ambush.Replace("{ `axis`", "¦{ `axis`", StringComparison.Ordinal)).With(GangScenarios, "`scenarios`: [ `ambush` ]"),
            TestRules.North("`remove`: { `scenarios`: [ `stalking` ] }")], "axis-always-conditional");
    }

    [Fact]
    public void A_rule_set_has_a_scenario()
    {
        Expect.Rejected(new RuleText("nl.pi/1.0.0.json", TestRules.Prison.Text[..TestRules.Prison.Text.IndexOf("\"facts\"", StringComparison.Ordinal)]
            + "\"scenarios\": ¦{} }"), "no-scenarios");
        var north = TestRules.North("`remove`: { `scenarios`: [ `assault`, `stalking`, `ambush` ], `rules`: [ `alone-late` ], `measures`: [ `alarm` ] }");
        Expect.Rejected([TestRules.Prison.With(GangScenarios, "`scenarios`: [ `threat` ]"), north with { Text = "¦" + north.Text }], "no-scenarios");
    }

    [Fact]
    public void A_party_that_is_named_is_declared()
    {
        OneChange.IsRejected("`to`: `police`", "`to`: ¦`polise`", "unknown-party -> police");
        OneChange.IsRejected("`owner`: `employer`, `effort`: `low`", "`owner`: ¦`hr`, `effort`: `low`", "unknown-party");
    }
}
