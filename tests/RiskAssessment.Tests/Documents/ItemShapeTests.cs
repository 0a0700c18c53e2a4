using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Documents;

/// <summary>What a scenario, a rule, a measure and a party have, and in which form.</summary>
public sealed class ItemShapeTests
{
    private const string Stalking = "`stalking`: { `axis`: `threat`, `title`: { `nl`: `Belaging` }, `kinds`: [ `at-home` ], `base`: { `likelihood`: 1, `impact`: 3 } }";
    private const string Gang = "{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `signals.Contains('gang')`, `atMost`: { `impact`: 3 }, `because`: { `nl`: `Men kent u` } }";
    private const string AlarmTail = "`control`: `collective`, `phase`: `prevention`, `owner`: `employer`, `effort`: `low`, `leadTime`: `P14D`";

    [Theory]
    [InlineData("`stalking`: ¦[]", "wrong-type")]
    [InlineData("`stalking`: ¦{ `title`: { `nl`: `B` }, `kinds`: [ `at-home` ], `base`: { `likelihood`: 1, `impact`: 3 } }", "missing-property")]
    [InlineData("`stalking`: ¦{ `axis`: `threat`, `kinds`: [ `at-home` ], `base`: { `likelihood`: 1, `impact`: 3 } }", "missing-property")]
    [InlineData("`stalking`: ¦{ `axis`: `threat`, `title`: { `nl`: `B` }, `kinds`: [ `at-home` ] }", "missing-property")]
    [InlineData("`stalking`: { `axis`: ¦`threats`, `title`: { `nl`: `B` }, `kinds`: [ `at-home` ], `base`: { `likelihood`: 1, `impact`: 3 } }", "not-allowed-value -> threat")]
    [InlineData("`stalking`: { `axis`: `threat`, `title`: { `nl`: `B` }, `kinds`: ¦`at-home`, `base`: { `likelihood`: 1, `impact`: 3 } }", "wrong-type")]
    [InlineData("`stalking`: { `axis`: `threat`, `title`: { `nl`: `B` }, `kinds`: [ `at-home`, ¦`At-Home` ], `base`: { `likelihood`: 1, `impact`: 3 } }", "bad-id")]
    [InlineData("`stalking`: { `axis`: `threat`, `title`: { `nl`: `B` }, `kinds`: [ `at-home`, ¦3 ], `base`: { `likelihood`: 1, `impact`: 3 } }", "wrong-type")]
    [InlineData("`stalking`: { `axis`: `threat`, `title`: { `nl`: `B` }, `kinds`: [ `at-home` ], `base`: { `likelihood`: 1, `impact`: ¦`3` } }", "wrong-type")]
    [InlineData("`stalking`: { `axis`: `threat`, `title`: { `nl`: `B` }, `kinds`: [ `at-home` ], `when`: ¦true, `base`: { `likelihood`: 1, `impact`: 3 } }", "wrong-type")]
    [InlineData("`stalking`: { `axis`: `threat`, `title`: { `nl`: `B` }, `kinds`: [ `at-home` ], ¦`lowers`: {}, `base`: { `likelihood`: 1, `impact`: 3 } }", "unknown-property")]
    [InlineData("`stalking`: { `axis`: `threat`, `title`: { `nl`: `B` }, `kinds`: [ `at-home` ], `base`: { `likelihood`: 1, `impact`: 3 }, `residual`: ¦1 }", "wrong-type")]
    public void A_scenario_has_an_axis_a_title_and_a_base(string scenario, string finding) =>
        Expect.Rejected(TestRules.Prison.With(Stalking, scenario).With("`scenarios`: [ `at-home` ]", "`scenarios`: [ `stalking` ]"), finding);

    [Fact]
    public void A_list_of_kinds_is_not_empty_but_a_residual_may_be()
    {
        Expect.Rejected(TestRules.Prison.With("[ `at-work` ]", "¦[]"), "empty-list");
        OneChange.IsAccepted("`base`: { `exposure`: 1, `effect`: 7 }", "`base`: { `exposure`: 1, `effect`: 7 }, `residual`: {}");
    }

    [Theory]
    [InlineData("¦`gang`", "wrong-type")]
    [InlineData("¦{ `scenarios`: [ `at-home` ], `when`: `alone`, `atMost`: { `impact`: 3 }, `because`: { `nl`: `M` } }", "missing-property")]
    [InlineData("¦{ `id`: `gang`, `when`: `alone`, `atMost`: { `impact`: 3 }, `because`: { `nl`: `M` } }", "missing-property")]
    [InlineData("¦{ `id`: `gang`, `scenarios`: [ `at-home` ], `atMost`: { `impact`: 3 }, `because`: { `nl`: `M` } }", "missing-property")]
    [InlineData("¦{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `atMost`: { `impact`: 3 } }", "missing-property")]
    [InlineData("¦{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `because`: { `nl`: `M` } }", "rule-without-effect")]
    [InlineData("{ `id`: ¦`gang_2`, `scenarios`: [ `at-home` ], `when`: `alone`, `atMost`: { `impact`: 3 }, `because`: { `nl`: `M` } }", "bad-id")]
    [InlineData("{ `id`: `gang`, `scenarios`: ¦[], `when`: `alone`, `atMost`: { `impact`: 3 }, `because`: { `nl`: `M` } }", "empty-list")]
    [InlineData("{ `id`: `gang`, `scenarios`: ¦`at-home`, `when`: `alone`, `atMost`: { `impact`: 3 }, `because`: { `nl`: `M` } }", "wrong-type")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `atMost`: ¦{}, `because`: { `nl`: `M` } }", "empty-list")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `atLeast`: ¦{}, `because`: { `nl`: `M` } }", "empty-list")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `raises`: ¦{}, `because`: { `nl`: `M` } }", "empty-list")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `lowers`: ¦{}, `because`: { `nl`: `M` } }", "empty-list")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `raises`: { `impact`: ¦0 }, `because`: { `nl`: `M` } }", "whole-number")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `lowers`: { `impact`: ¦10 }, `because`: { `nl`: `M` } }", "whole-number")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `raises`: { `impact`: ¦1.5 }, `because`: { `nl`: `M` } }", "whole-number")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `raises`: { `impact`: ¦-1 }, `because`: { `nl`: `M` } }", "whole-number")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `raises`: { `impact`: ¦`1` }, `because`: { `nl`: `M` } }", "wrong-type")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `raises`: { `impact`: 1 }, `lowers`: { ¦`impact`: 1 }, `because`: { `nl`: `M` } }", "raises-and-lowers")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, ¦`raise`: 1, `atMost`: { `impact`: 3 }, `because`: { `nl`: `M` } }", "unknown-property -> raises")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `refer`: ¦{ `to`: `police` }, `because`: { `nl`: `M` } }", "missing-property")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `refer`: ¦{ `text`: { `nl`: `Bel` } }, `because`: { `nl`: `M` } }", "missing-property")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `refer`: { `to`: `police`, `text`: { `nl`: `Bel` }, ¦`when`: `true` }, `because`: { `nl`: `M` } }", "unknown-property")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `refer`: { `to`: ¦`Police`, `text`: { `nl`: `Bel` } }, `because`: { `nl`: `M` } }", "bad-id")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `atMost`: { `impact`: 3 }, `because`: { `nl`: `M` }, `sources`: ¦[] }", "empty-list")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `atMost`: { `impact`: 3 }, `because`: { `nl`: `M` }, `sources`: [ ¦{} ] }", "missing-property")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `atMost`: { `impact`: 3 }, `because`: { `nl`: `M` }, `sources`: [ { `title`: ¦{ `nl`: `RI&E` } } ] }", "wrong-type")]
    [InlineData("{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `alone`, `atMost`: { `impact`: 3 }, `because`: { `nl`: `M` }, `sources`: [ ¦`RI&E` ] }", "wrong-type")]
    public void A_rule_has_scenarios_a_condition_an_effect_and_a_reason(string rule, string finding) =>
        OneChange.IsRejected(Gang, rule, finding);

    [Fact]
    public void An_id_stands_once_in_its_list_but_a_rule_may_be_called_like_a_measure()
    {
        Expect.Rejected(TestRules.Prison.With("{ `id`: `weapon`", "{ `id`: ¦`gang`"), "duplicate-id");
        Expect.Rejected(TestRules.Prison.With("{ `id`: `hidden-address`", "{ `id`: ¦`alarm`"), "duplicate-id");
        OneChange.IsAccepted("{ `id`: `weapon`", "{ `id`: `alarm`");
    }

    [Fact]
    public void A_rule_that_only_refers_may_do_without_scenarios() =>
        OneChange.IsAccepted(Gang, Gang + ", { `id`: `threatened`, `when`: `alone`, `refer`: { `to`: `police`, `text`: { `nl`: `Bel` } }, `because`: { `nl`: `Bedreiging` } }");

    [Fact]
    public void A_rule_that_refers_and_moves_may_not() =>
        OneChange.IsRejected(Gang, Gang + ", ¦{ `id`: `x`, `when`: `alone`, `raises`: { ¦`exposures`: 1 }, `refer`: { `to`: `police`, `text`: { `nl`: `Bel` } }, `because`: { `nl`: `B` } }",
            "missing-property; unknown-dimension -> exposure");

    [Fact]
    public void A_name_twice_in_a_list_counts_once()
    {
        var prison = Expect.Resolved(TestRules.Prison
            .With("`scenarios`: [ `at-home` ]", "`scenarios`: [ `at-home`, `stalking`, `at-home` ]")
            .With("`kinds`: [ `at-home` ]", "`kinds`: [ `at-home`, `at-home` ]"));

        Assert.Equal(["stalking"], prison.FindRule("gang")!.Scenarios.Select(one => one.Id));
        Assert.Equal(["at-home"], prison.FindScenario("stalking")!.Kinds);
    }

    [Theory]
    [InlineData("`control`: ¦`technical`, `phase`: `prevention`, `owner`: `employer`, `effort`: `low`, `leadTime`: `P14D`", "not-allowed-value")]
    [InlineData("`control`: ¦`colective`, `phase`: `prevention`, `owner`: `employer`, `effort`: `low`, `leadTime`: `P14D`", "not-allowed-value -> collective")]
    [InlineData("`control`: ¦`PPE`, `phase`: `prevention`, `owner`: `employer`, `effort`: `low`, `leadTime`: `P14D`", "not-allowed-value -> ppe")]
    [InlineData("`control`: `collective`, `phase`: ¦`nazorg`, `owner`: `employer`, `effort`: `low`, `leadTime`: `P14D`", "not-allowed-value")]
    [InlineData("`control`: `collective`, `phase`: `prevention`, `owner`: ¦`Employer`, `effort`: `low`, `leadTime`: `P14D`", "bad-id")]
    [InlineData("`control`: `collective`, `phase`: `prevention`, `owner`: ¦[ `employer` ], `effort`: `low`, `leadTime`: `P14D`", "wrong-type")]
    [InlineData("`control`: `collective`, `phase`: `prevention`, `owner`: `employer`, `effort`: ¦`laag`, `leadTime`: `P14D`", "not-allowed-value")]
    [InlineData("`control`: `collective`, `phase`: `prevention`, `owner`: `employer`, `effort`: `low`, `leadTime`: `P14D`, `shielding`: ¦`yes`", "wrong-type")]
    [InlineData("`control`: `collective`, `phase`: `prevention`, `owner`: `employer`, `effort`: `low`, `leadTime`: `P14D`, `legalBasis`: ¦{ `nl`: `Arbowet` }", "wrong-type")]
    [InlineData("`control`: `collective`, `phase`: `prevention`, `owner`: `employer`, `effort`: `low`, `leadTime`: `P14D`, ¦`legalbasis`: `Arbowet`", "unknown-property -> legalBasis")]
    [InlineData("`control`: `collective`, `phase`: `prevention`, `owner`: `employer`, `effort`: `low`, `leadTime`: `P14D`, `sources`: ¦[]", "empty-list")]
    [InlineData("`control`: `collective`, `phase`: `prevention`, `owner`: `employer`, `effort`: `low`, `leadTime`: `P14D`, ¦`because`: { `nl`: `X` }", "unknown-property")]
    public void A_measure_uses_the_words_of_the_format(string tail, string finding) => OneChange.IsRejected(AlarmTail, tail, finding);

    [Theory]
    [InlineData("`id`: `alarm`, `title`", "`title`", "missing-property")]
    [InlineData("`title`: { `nl`: `Alarm` }, ", "", "missing-property")]
    [InlineData("`text`: { `nl`: `Draag een alarm` }, ", "", "missing-property")]
    [InlineData("`text`: { `nl`: `Draag een alarm` }, `scenarios`: [ `assault` ],", "`text`: { `nl`: `A` },", "missing-property")]
    [InlineData("`control`: `collective`, ", "", "missing-property")]
    [InlineData("`phase`: `prevention`, ", "", "missing-property")]
    [InlineData("`owner`: `employer`, `effort`: `low`, ", "`effort`: `low`, ", "missing-property")]
    [InlineData("`effort`: `low`, ", "", "missing-property")]
    [InlineData(", `leadTime`: `P14D`", "", "missing-property")]
    public void A_measure_has_all_that_it_takes_to_carry_it_out(string passage, string replacement, string finding) =>
        Expect.Rejected(TestRules.Prison.With("{ `id`: `alarm`", "¦{ `id`: `alarm`").With(passage, replacement), finding);

    [Theory]
    [InlineData("`from`: ¦`High`", "bad-id")]
    [InlineData("`from`: ¦`hihg`", "unknown-class -> high")]
    [InlineData("`from`: ¦1", "wrong-type")]
    public void A_measure_is_recommended_from_a_class_that_there_is(string from, string finding) =>
        OneChange.IsRejected("`from`: `high`", from, finding);

    [Theory]
    [InlineData("`lowers`: ¦{}", "empty-list")]
    [InlineData("`lowers`: { `effect`: ¦10 }", "whole-number")]
    [InlineData("`lowers`: { `effect`: ¦0 }", "whole-number")]
    [InlineData("`lowers`: { ¦`impact`: 1 }", "unknown-dimension")]
    public void A_measure_lowers_one_to_nine_steps_of_a_dimension(string lowers, string finding) =>
        OneChange.IsRejected("`lowers`: { `effect`: 1 }", lowers, finding);

    [Theory]
    [InlineData("P14D\\n")]
    [InlineData("14D")]
    [InlineData("P14")]
    [InlineData("P2W")]
    [InlineData("P1M")]
    [InlineData("PT8H")]
    [InlineData("P1.5D")]
    [InlineData("P-1D")]
    [InlineData("P014D")]
    [InlineData("P10000D")]
    [InlineData("p14d")]
    [InlineData("P١D")]
    [InlineData("")]
    public void A_lead_time_is_whole_days_of_ISO_8601(string leadTime) => OneChange.IsRejected("`P14D`", $"¦`{leadTime}`", "bad-lead-time");

    [Theory]
    [InlineData("P0D", 0)]
    [InlineData("P9D", 9)]
    [InlineData("P9999D", 9999)]
    public void A_lead_time_is_from_none_to_9999_days(string leadTime, int days) =>
        Assert.Equal(days, Expect.Resolved(TestRules.Prison.With("`P14D`", $"`{leadTime}`")).FindMeasure("alarm")!.LeadTimeDays);

    [Theory]
    [InlineData("Alarms")]
    [InlineData("alarms-")]
    [InlineData("alarms--two")]
    [InlineData("2alarms")]
    [InlineData("al_arms")]
    [InlineData("")]
    public void Ids_and_what_is_written_like_them_are_small_letters_and_digits_with_dashes_between(string id)
    {
        OneChange.IsRejected("`group`: `alarms`", $"`group`: ¦`{id}`", "bad-id");
        OneChange.IsRejected("`parties`: {", $"`parties`: {{ ¦`{id}`: {{ `title`: {{ `nl`: `X` }} }},", "bad-id");
        OneChange.IsRejected("`scenarios`: {", $"`scenarios`: {{ ¦`{id}`: {{ `axis`: `safety`, `title`: {{ `nl`: `X` }}, `base`: {{ `exposure`: 1, `effect`: 7 }} }},", "bad-id");
    }
}
