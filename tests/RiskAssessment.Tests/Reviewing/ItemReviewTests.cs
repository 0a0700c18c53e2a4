using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Reviewing;

/// <summary>What a second pair of eyes sees in facts, roles, scenarios and measures.</summary>
public sealed class ItemReviewTests
{
    private const string Alone = "`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` } }";

    private static string Number(string name) => $"`{name}`: {{ `type`: `number`, `title`: {{ `nl`: `V` }}, `unit`: `u`, `minimum`: 0, `maximum`: 9 }}";

    private static string Boolean(string name) => $"`{name}`: {{ `type`: `boolean`, `title`: {{ `nl`: `V` }} }}";

    [Theory]
    [InlineData("employeeAge")]
    [InlineData("geboortejaar")]
    [InlineData("dateOfBirth")]
    [InlineData("clientBSN")]
    [InlineData("officerBirthDate")]
    [InlineData("woonadres")]
    [InlineData("phoneNumber")]
    [InlineData("kenteken")]
    public void A_fact_that_sounds_like_data_about_a_person_is_told(string name) =>
        Reviewed.Finds("personal-data-suspected", TestRules.Prison.With(Alone, $"{Alone}, ¦{Number(name)}"));

    [Theory]
    [InlineData("averageCaseload")]
    [InlineData("storage")]
    [InlineData("nameBadgeKind")]
    [InlineData("groupKnowsName")]
    [InlineData("addressesVisited")]
    [InlineData("pagesPerHour")]
    public void A_fact_that_only_contains_such_a_word_is_not(string name) =>
        Reviewed.Finds("personal-data-suspected", TestRules.Prison.With(Alone, $"{Alone}, {Number(name)}"));

    [Fact]
    public void Whether_a_name_is_on_something_is_no_name() =>
        Reviewed.Finds("personal-data-suspected", TestRules.Prison.With(Alone, $"{Alone}, {Boolean("homeAddress")}"));

    [Theory]
    [InlineData("clientReligion")]
    [InlineData("isPregnant")]
    [InlineData("vakbondslid")]
    [InlineData("unionMember")]
    [InlineData("nationality")]
    [InlineData("strafblad")]
    [InlineData("workerHealth")]
    public void Special_and_criminal_data_are_told_apart_whatever_the_type(string name)
    {
        Reviewed.Finds("special-personal-data-suspected", TestRules.Prison.With(Alone, $"{Alone}, ¦{Boolean(name)}"));
        Reviewed.Finds("personal-data-suspected", TestRules.Prison.With(Alone, $"{Alone}, {Number(name)}"));
    }

    [Theory]
    [InlineData("healthCareSite")]
    [InlineData("religiousBuilding")]
    [InlineData("raceTrack")]
    [InlineData("medicationRefused")]
    public void A_place_or_event_is_no_special_data(string name) =>
        Reviewed.Finds("special-personal-data-suspected", TestRules.Prison.With(Alone, $"{Alone}, {Boolean(name)}"));

    [Fact]
    public void Values_and_roles_are_looked_at_too() =>
        Reviewed.Finds("special-personal-data-suspected", TestRules.Prison
            .With("`weapon`: { `title`: { `nl`: `Wapen` } }", "`weapon`: { `title`: { `nl`: `Wapen` } }, ¦`moslim`: { `title`: { `nl`: `M` } }")
            .With("`escort`: {", "¦`pregnant-guard`: { `title`: { `nl`: `Z` }, `facts`: { `hours`: 3 } }, `escort`: {"));

    [Fact]
    public void A_role_without_facts_and_one_like_another_are_told()
    {
        Reviewed.Finds("role-without-facts", TestRules.Prison.With("`escort`: {", "¦`guest`: { `title`: { `nl`: `G` }, `facts`: {} }, `escort`: {"));
        Reviewed.Finds("duplicate-role", TestRules.Prison.With("`escort`: {", "¦`porter`: { `title`: { `nl`: `P` }, `facts`: { `hours`: 8, `work`: `counter` } }, `escort`: {"));
    }

    [Fact]
    public void A_role_that_says_it_is_another_or_differs_in_shielding_is_let_be()
    {
        Reviewed.Finds("duplicate-role", TestRules.Prison.With("`escort`: {", "`porter`: { `title`: { `nl`: `P` }, `like`: `guard`, `facts`: {} }, `escort`: {"));
        Reviewed.Finds("duplicate-role", TestRules.Prison.With("`escort`: {", "`porter`: { `title`: { `nl`: `P` }, `shielded`: true, `like`: `guard`, `facts`: { `hours`: 8 } }, `escort`: {"));
    }

    [Theory]
    [InlineData("alarm", true)]
    [InlineData("alarns", true)]
    [InlineData("visits", false)]
    [InlineData("alarms", false)]
    public void A_group_of_one_that_is_nearly_another_is_told(string group, bool isReported)
    {
        var two = TestRules.Prison.With("`measures`: [", $"`measures`: [ {Measure("button", "`lowers`: { `effect`: 1 }, `group`: `alarms`")}, {Measure("key", $"`lowers`: {{ `effect`: 1 }}, `group`: `{group}`", isReported)},");

        Reviewed.Finds("group-name-near", two);
        if (isReported)
            Assert.Equal("alarms", Reviewed.Load(new(), two).Single(one => one.Code == "group-name-near").Suggestion);
    }

    [Theory]
    [InlineData("high", "P0D", true)]
    [InlineData("high", "P1D", false)]
    [InlineData("medium", "P0D", false)]
    public void Much_work_is_not_done_today(string effort, string leadTime, bool isReported) =>
        Reviewed.Finds("lead-time-too-short", TestRules.Prison.With("`effort`: `medium`, `leadTime`: `P0D`", $"`effort`: `{effort}`, `leadTime`: `{leadTime}`")
            .With("`id`: `hidden-address`", $"`id`: {(isReported ? "¦" : "")}`hidden-address`"));

    [Fact]
    public void Only_personal_protection_against_what_can_become_grave_is_told_at_the_scenario()
    {
        var worn = TestRules.Prison.With("`control`: `collective`", "`control`: `ppe`");

        Reviewed.Finds("only-personal-protection", worn.With("`assault`: { `axis`", "¦`assault`: { `axis`"));
        Reviewed.Finds("only-personal-protection", TestRules.Prison);
        // No rule can bring it to a class that calls for measures.
        Reviewed.Finds("only-personal-protection", worn.With("`upTo`: [ 20 ]", "`upTo`: [ 900 ]"));
        Reviewed.Finds("only-personal-protection", worn.With("`measures`: [", $"`measures`: [ {Measure("door", "`lowers`: { `effect`: 1 }")},"));
    }

    [Fact]
    public void Nothing_during_or_after_what_can_become_grave_is_told_at_the_scenario()
    {
        Reviewed.Finds("no-aftercare", TestRules.Prison.With("`assault`: { `axis`", "¦`assault`: { `axis`"));
        Reviewed.Finds("no-aftercare", TestRules.Prison.With("`measures`: [", $"`measures`: [ {Measure("talk", "`when`: `alone`", phase: "aftercare")},"));
    }

    [Fact]
    public void An_overlay_that_removes_the_last_aftercare_is_told_at_the_scenario_of_its_base() =>
        Reviewed.Finds("no-aftercare", TestRules.Prison.With("`assault`: { `axis`", "¦`assault`: { `axis`")
            .With("`measures`: [", $"`measures`: [ {Measure("talk", "`when`: `alone`", phase: "aftercare")},"), TestRules.North("`remove`: { `measures`: [ `talk` ] }"));

    [Fact]
    public void Values_that_no_condition_tells_apart_are_told_over_every_rule_set_that_has_the_fact()
    {
        var more = TestRules.Prison.With("`homeVisit`: { `title`", "`phone`: { `title`: { `nl`: `T` } }, `mail`: { `title`: { `nl`: `P` } }, `homeVisit`: { `title`");
        const string Phone = "`rules`: [ { `id`: `phone`, `scenarios`: [ `assault` ], `when`: `work in ('phone', 'mail')`, `raises`: { `effect`: 1 }, `because`: { `nl`: `T` } } ]";

        Reviewed.Finds("value-never-tested", more.With("`work`: { `type`", "¦`work`: { `type`"));
        Reviewed.Finds("value-never-tested", more, TestRules.North(Phone));
        Reviewed.Finds("value-never-tested", TestRules.Prison.With("`signals`: { `type`", "¦`signals`: { `type`").With("`gang`: { `title`", "`knife`: { `title`: { `nl`: `M` } }, `gang`: { `title`"), TestRules.North(
            "`rules`: [ { `id`: `home`, `scenarios`: [ `assault` ], `when`: `work == 'homeVisit'`, `raises`: { `effect`: 1 }, `because`: { `nl`: `T` } } ]"));
    }

    private static string Measure(string id, string more, bool isMarked = false, string phase = "prevention") =>
        $"{{ `id`: {(isMarked ? "¦" : "")}`{id}`, `title`: {{ `nl`: `M` }}, `text`: {{ `nl`: `M` }}, `scenarios`: [ `assault` ], {more}, `control`: `collective`, `phase`: `{phase}`, `owner`: `employer`, `effort`: `low`, `leadTime`: `P1D` }}";
}
