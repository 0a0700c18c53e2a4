using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Reviewing;

/// <summary>What a second pair of eyes sees in conditions, over the prison: alone, work, signals, hours (0 to 24), longShift (more than 9).</summary>
public sealed class ConditionReviewTests
{
    private const string GangWhen = "`when`: `signals.Contains('gang')`, `atMost`: { `impact`: 3 }";

    private static RuleText With(string when, string effect = "`raises`: { `impact`: 1 }") => TestRules.Prison.With(GangWhen, $"`when`: {when}, {effect}");

    [Theory]
    [InlineData("work == 'counter' and work == 'transport'")]
    [InlineData("work == 'counter' and work in ('homeVisit', 'transport')")]
    [InlineData("hours > 12 and hours < 8")]
    [InlineData("hours == 8 and hours != 8")]
    [InlineData("alone and not alone")]
    [InlineData("alone == false and alone")]
    [InlineData("longShift and hours < 5")]
    [InlineData("signals.Contains('gang') and not signals.Contains('gang')")]
    [InlineData("work != 'counter' and work != 'homeVisit' and work != 'transport'")]
    [InlineData("alone and (work == 'counter' or hours > 20) and work != 'counter' and hours <= 20")]
    [InlineData("1 > 2")]
    [InlineData("false")]
    public void A_condition_that_excludes_itself_never_holds(string when) =>
        Reviewed.Finds("condition-never-holds", With($"¦`{when}`"));

    [Theory]
    [InlineData("work == 'counter' or work == 'transport'")]
    [InlineData("hours > 8 and hours < 12")]
    [InlineData("hours >= 8 and hours <= 8")]
    [InlineData("alone and not longShift")]
    [InlineData("signals.Contains('gang') and signals.Contains('weapon')")]
    [InlineData("hours + hours > 12 and hours < 6")]
    public void A_condition_that_some_answers_fulfil_is_let_be(string when)
    {
        Reviewed.Finds("condition-never-holds", With($"`{when}`"));
        Reviewed.Finds("condition-always-holds", With($"`{when}`"));
        Reviewed.Finds("condition-part-never-holds", With($"`{when}`"));
    }

    [Fact]
    public void A_comparison_outside_its_range_has_its_own_warning_and_is_told_once() =>
        Reviewed.Finds("condition-never-holds", With("`hours > 24`"));

    [Fact]
    public void Conditions_of_scenarios_definitions_and_measures_are_looked_at_too()
    {
        Reviewed.Finds("condition-never-holds", TestRules.Prison.With("`worksWhen`: `not alone`", "`worksWhen`: ¦`alone and not alone`"));
        Reviewed.Finds("condition-never-holds", TestRules.Prison.With("`when`: `work != 'counter'`", "`when`: ¦`hours < 3 and hours > 4`"));
        Reviewed.Finds("condition-never-holds", TestRules.Prison.With("`when`: `work == 'transport'`", "`when`: ¦`work == 'transport' and work == 'counter'`"));
        Reviewed.Finds("condition-never-holds", TestRules.Prison.With("`when`: `hours > 9`", "`when`: ¦`hours > 9 and hours < 9`"));
    }

    [Fact]
    public void What_uses_a_definition_that_never_holds_is_not_told_as_well() =>
        Reviewed.Finds("condition-never-holds", TestRules.Prison.With("`when`: `hours > 9`", "`when`: ¦`hours > 9 and hours < 9`").With("alone and longShift", "longShift"));

    [Theory]
    [InlineData("work in ('counter', 'homeVisit', 'transport')")]
    [InlineData("hours >= 0")]
    [InlineData("hours < 9 or longShift or hours == 9")]
    [InlineData("alone or not alone")]
    [InlineData("true")]
    public void A_rule_whose_condition_holds_at_every_answer_belongs_in_the_base(string when) =>
        Reviewed.Finds("condition-always-holds", With($"¦`{when}`"));

    [Fact]
    public void Definitions_that_use_one_another_twice_over_and_over_are_looked_at_once()
    {
        var chain = string.Join(", ", Enumerable.Range(1, 60).Select(number => $"`d{number}`: {{ `when`: `d{number - 1} and (alone or d{number - 1})` }}"));

        Reviewed.Finds("condition-never-holds", TestRules.Prison.With("`longShift`: {", $"`d0`: {{ `when`: `hours > 3` }}, {chain}, `longShift`: {{").With(GangWhen, "`when`: ¦`d60 and not d60`, `raises`: { `impact`: 1 }"));
    }

    [Fact]
    public void A_ceiling_or_floor_that_always_holds_cannot_be_written_in_a_base() =>
        Reviewed.Finds("condition-always-holds", With("`true`", "`atMost`: { `impact`: 3 }"));

    [Fact]
    public void An_overlay_may_pin_a_definition_of_its_base() =>
        Reviewed.Finds("condition-always-holds", TestRules.Prison, TestRules.North("`definitions`: { `longShift`: { `when`: `true`, `replaces`: true } }"));

    [Theory]
    [InlineData("alone or ¦hours > 12 and hours < 8")]
    [InlineData("longShift and (alone or ¦hours < 5)")]
    [InlineData("alone or ¦hours > 24")]
    [InlineData("work == 'counter' and (alone or ¦work == 'transport')")]
    public void A_branch_that_can_never_hold_is_told_where_it_begins(string when) =>
        Reviewed.Finds("condition-part-never-holds", With($"`{when}`"));

    [Theory]
    [InlineData("alone and longShift", "exposure", true)]
    [InlineData("(alone) and (longShift == true)", "exposure", false)]
    [InlineData("alone and longShift", "effect", false)]
    [InlineData("longShift", "exposure", false)]
    public void Two_rules_with_the_same_condition_and_steps_count_twice(string when, string dimension, bool isDuplicate)
    {
        var twice = $"{{ `id`: {(isDuplicate ? "¦" : "")}`tired`, `scenarios`: [ `at-work` ], `when`: `{when}`, `raises`: {{ `{dimension}`: 1 }}, `because`: {{ `nl`: `M` }} }},";

        Reviewed.Finds("duplicate-rule", TestRules.Prison.With("`rules`: [", "`rules`: [" + twice));
    }

    [Fact]
    public void A_rule_of_an_overlay_that_repeats_one_of_its_base_is_told_in_the_overlay() =>
        Reviewed.Finds("duplicate-rule", TestRules.Prison, TestRules.North(
            "`rules`: [ { `id`: ¦`again`, `scenarios`: [ `assault` ], `when`: `alone and longShift`, `raises`: { `exposure`: 1 }, `because`: { `nl`: `M` } } ]"));

    [Theory]
    [InlineData("`when`: `alone`, `raises`: { `impact`: 1 }", true)]
    [InlineData("`when`: `alone`, `lowers`: { `likelihood`: 2 }", true)]
    [InlineData("`when`: `alone`, `raises`: { `likelihood`: 1 }", false)]
    [InlineData("`when`: `alone`, `lowers`: { `impact`: 1 }", false)]
    [InlineData("`when`: `alone`, `atLeast`: { `impact`: 3 }", false)]
    public void A_rule_that_pushes_what_is_at_its_end_already_changes_nothing(string rule, bool isReported) =>
        Reviewed.Finds("rule-without-result", TestRules.Prison.With("`id`: `gang`", $"`id`: {(isReported ? "¦" : "")}`gang`").With(GangWhen, rule));

    [Fact]
    public void A_rule_at_the_end_counts_when_another_brings_the_scenario_from_there() =>
        Reviewed.Finds("rule-without-result", TestRules.Prison.With(GangWhen, "`when`: `alone`, `raises`: { `impact`: 1 }")
            .With("`rules`: [", "`rules`: [ { `id`: `calm`, `scenarios`: [ `threat` ], `when`: `longShift`, `lowers`: { `impact`: 1 }, `because`: { `nl`: `M` } },"));
}
