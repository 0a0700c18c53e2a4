using RiskAssessment.Model;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Documents;

/// <summary>Facts, definitions and the values that roles and defaults give to facts.</summary>
public sealed class FactTests
{
    private const string Alone = "`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` } }";
    private const string Hours = "`hours`: { `type`: `number`, `title`: { `nl`: `Uren` }, `unit`: `uur`, `minimum`: 0, `maximum`: 24 }";
    private const string Guard = "`guard`: { `title`: { `nl`: `Bewaker` }, `facts`: { `work`: `counter`, `hours`: 8 } }";

    [Theory]
    [InlineData("`alone`: ¦true", "wrong-type")]
    [InlineData("`alone`: ¦{ `title`: { `nl`: `Alleen` } }", "missing-property")]
    [InlineData("`alone`: ¦{ `type`: `boolean` }", "missing-property")]
    [InlineData("`alone`: { `type`: ¦`bool`, `title`: { `nl`: `Alleen` } }", "not-allowed-value")]
    [InlineData("`alone`: { `type`: ¦`booleans`, `title`: { `nl`: `Alleen` } }", "not-allowed-value -> boolean")]
    [InlineData("`alone`: { `type`: ¦`choise`, `title`: { `nl`: `Alleen` }, `values`: {} }", "not-allowed-value -> choice")]
    [InlineData("`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` }, ¦`unit`: `uur` }", "unknown-property")]
    [InlineData("`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` }, ¦`values`: {} }", "unknown-property")]
    [InlineData("`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` }, `ask`: ¦0 }", "whole-number")]
    [InlineData("`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` }, `ask`: ¦10 }", "whole-number")]
    [InlineData("`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` }, `ask`: ¦1.5 }", "whole-number")]
    [InlineData("`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` }, `ask`: ¦`1` }", "wrong-type")]
    [InlineData("`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` }, `help`: ¦`Denk na` }", "wrong-type")]
    [InlineData("`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` }, `default`: ¦`true` }", "wrong-type")]
    [InlineData("`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` }, `default`: ¦1 }", "wrong-type")]
    [InlineData("`alone`: { `type`: `choice`, `title`: { `nl`: `Alleen` }, `values`: ¦{} }", "no-values")]
    [InlineData("`alone`: { `type`: `choice`, `title`: { `nl`: `Alleen` }, `values`: ¦[ `yes` ] }", "wrong-type")]
    [InlineData("`alone`: ¦{ `type`: `choices`, `title`: { `nl`: `Alleen` } }", "missing-property")]
    [InlineData("`alone`: { `type`: `choice`, `title`: { `nl`: `Alleen` }, `values`: { `yes`: ¦`Ja` } }", "wrong-type")]
    [InlineData("`alone`: { `type`: `choice`, `title`: { `nl`: `Alleen` }, `values`: { `yes`: ¦{} } }", "missing-property")]
    [InlineData("`alone`: { `type`: `choice`, `title`: { `nl`: `Alleen` }, `values`: { `yes`: { `title`: { `nl`: `Ja` }, ¦`help`: 1 } } }", "unknown-property")]
    [InlineData("`alone`: { `type`: `choice`, `title`: { `nl`: `Alleen` }, `values`: { ¦`Yes`: { `title`: { `nl`: `Ja` } } } }", "bad-name")]
    [InlineData("`alone`: { `type`: `choice`, `title`: { `nl`: `Alleen` }, `values`: { ¦`home-visit`: { `title`: { `nl`: `Ja` } } } }", "bad-name")]
    public void A_fact_that_is_declared_wrong_is_rejected_and_its_use_is_not_reported_as_well(string fact, string finding) =>
        OneChange.IsRejected(Alone, fact, finding);

    [Theory]
    [InlineData("`minimum`: ¦24, `maximum`: 24", "range-empty")]
    [InlineData("`minimum`: ¦25, `maximum`: 24", "range-empty")]
    [InlineData("`minimum`: ¦24, `maximum`: 24.0", "range-empty")]
    [InlineData("`minimum`: ¦`0`, `maximum`: 24", "wrong-type")]
    [InlineData("`minimum`: 0, `maximum`: ¦1e999", "number-not-finite")]
    [InlineData("`minimum`: 0, `maximum`: 24, `default`: ¦25", "value-out-of-range")]
    [InlineData("`minimum`: 0, `maximum`: 24, `default`: ¦-0.001", "value-out-of-range")]
    [InlineData("`minimum`: 0, `maximum`: 24, `default`: ¦`8`", "wrong-type")]
    [InlineData("`minimum`: 0, `maximum`: 24, `default`: ¦true", "wrong-type")]
    public void A_number_lies_in_a_range_that_is_not_empty(string range, string finding) =>
        OneChange.IsRejected("`minimum`: 0, `maximum`: 24", range, finding);

    [Theory]
    [InlineData("`unit`: `uur`, ", "")]
    [InlineData("`minimum`: 0, ", "")]
    [InlineData(", `maximum`: 24", "")]
    public void A_number_has_a_unit_a_minimum_and_a_maximum(string passage, string replacement) =>
        OneChange.IsRejected(Hours, Hours.Replace(passage, replacement, StringComparison.Ordinal).Replace("{ `type`", "¦{ `type`", StringComparison.Ordinal),
            "missing-property");

    [Theory]
    [InlineData("Hours")]
    [InlineData("hours_worked")]
    [InlineData("hours-worked")]
    [InlineData("8hours")]
    [InlineData("één")]
    [InlineData("")]
    [InlineData("hours\\n")]
    public void A_fact_and_a_definition_are_named_in_small_letters_capitals_and_digits(string name)
    {
        OneChange.IsRejected(Alone, $"{Alone}, ¦`{name}`: {{ `type`: `boolean`, `title`: {{ `nl`: `X` }} }}", "bad-name");
        OneChange.IsRejected("`longShift`: {", $"¦`{name}`: {{ `when`: `true` }}, `longShift`: {{", "bad-name");
    }

    [Theory]
    [InlineData("and")]
    [InlineData("or")]
    [InlineData("not")]
    [InlineData("in")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    [InlineData("it")]
    [InlineData("new")]
    [InlineData("iif")]
    [InlineData("is")]
    [InlineData("as")]
    [InlineData("np")]
    [InlineData("parent")]
    [InlineData("root")]
    [InlineData("threat")]
    [InlineData("safety")]
    public void A_reserved_word_is_no_name_of_a_fact_or_definition_but_can_be_one_of_a_value_or_dimension(string word)
    {
        OneChange.IsRejected(Alone, $"{Alone}, ¦`{word}`: {{ `type`: `boolean`, `title`: {{ `nl`: `X` }} }}", "reserved-word");
        OneChange.IsRejected("`longShift`: {", $"¦`{word}`: {{ `when`: `true` }}, `longShift`: {{", "reserved-word");
        OneChange.IsAccepted("`homeVisit`: {", $"`{word}`: {{ `title`: {{ `nl`: `X` }} }}, `homeVisit`: {{");
        Expect.Accepted(TestRules.Prison.With("`exposure`: { `title`", $"`{word}`: {{ `title`")
            .With("`base`: { `exposure`: 1,", $"`base`: {{ `{word}`: 1,").With("`raises`: { `exposure`: 1 }", $"`raises`: {{ `{word}`: 1 }}"));
    }

    [Fact]
    public void A_name_that_begins_like_a_reserved_word_is_a_name() =>
        Expect.Accepted(TestRules.Prison.With("`longShift`: { `when`: `hours > 9` }", "`inOrderNot`: { `when`: `hours > 9` }")
            .With("alone and longShift", "alone and inOrderNot"));

    [Fact]
    public void A_fact_and_a_definition_do_not_share_a_name() =>
        OneChange.IsRejected("`longShift`: {", "¦`hours`: { `when`: `alone` }, `longShift`: {", "name-taken");

    [Theory]
    [InlineData("`longShift`: ¦`hours > 9`", "wrong-type")]
    [InlineData("`longShift`: ¦{ `title`: { `nl`: `Lang` } }", "missing-property")]
    [InlineData("`longShift`: { `when`: `hours > 9`, ¦`because`: { `nl`: `Lang` } }", "unknown-property")]
    [InlineData("`longShift`: { `when`: ¦true }", "wrong-type")]
    [InlineData("`longShift`: { `when`: `hours > 9`, `title`: ¦`Lang` }", "wrong-type")]
    public void A_definition_that_is_written_wrong_is_rejected_and_its_use_is_not(string definition, string finding) =>
        OneChange.IsRejected("`longShift`: { `when`: `hours > 9` }", definition, finding);

    [Theory]
    [InlineData("`guard`: ¦{ `facts`: {} }", "missing-property")]
    [InlineData("`guard`: ¦{ `title`: { `nl`: `Bewaker` } }", "missing-property")]
    [InlineData("`guard`: { `title`: { `nl`: `Bewaker` }, `facts`: {}, ¦`scenarios`: [] }", "unknown-property")]
    [InlineData("`guard`: { `title`: { `nl`: `Bewaker` }, `facts`: {}, `shielded`: ¦`yes` }", "wrong-type")]
    [InlineData("`guard`: { `title`: { `nl`: `Bewaker` }, `facts`: {}, `like`: ¦`Escort` }", "bad-id")]
    [InlineData("`guard`: { `title`: { `nl`: `Bewaker` }, `facts`: {}, `like`: ¦`chief` }", "unknown-role")]
    [InlineData("`guard`: { `title`: { `nl`: `Bewaker` }, `facts`: { ¦`workk`: `counter` } }", "unknown-fact -> work")]
    [InlineData("`guard`: { `title`: { `nl`: `Bewaker` }, `facts`: { ¦`longShift`: true } }", "unknown-fact")]
    [InlineData("`guard`: { `title`: { `nl`: `Bewaker` }, `facts`: { `work`: ¦`couter` } }", "undeclared-value -> counter")]
    [InlineData("`guard`: { `title`: { `nl`: `Bewaker` }, `facts`: { `work`: ¦[ `counter` ] } }", "wrong-type")]
    [InlineData("`guard`: { `title`: { `nl`: `Bewaker` }, `facts`: { `signals`: ¦`gang` } }", "wrong-type")]
    [InlineData("`guard`: { `title`: { `nl`: `Bewaker` }, `facts`: { `signals`: [ `gang`, ¦`gans`, ¦3 ] } }", "undeclared-value -> gang; wrong-type")]
    [InlineData("`guard`: { `title`: { `nl`: `Bewaker` }, `facts`: { `hours`: ¦24.01 } }", "value-out-of-range")]
    [InlineData("`guard`: { `title`: { `nl`: `Bewaker` }, `facts`: { `alone`: ¦0 } }", "wrong-type")]
    [InlineData("`guard`: { `title`: { `nl`: `Bewaker` }, `facts`: { `alone`: ¦null } }", "null-value")]
    [InlineData("¦`Guard`: { `title`: { `nl`: `Bewaker` }, `facts`: {} }, `guard`: { `title`: { `nl`: `Bewaker` }, `facts`: {} }", "bad-id")]
    public void A_value_that_a_role_gives_is_checked_like_one_in_a_request(string role, string findings) =>
        OneChange.IsRejected(Guard, role, findings);

    [Fact]
    public void Each_type_takes_its_values_up_to_the_edge_of_its_range()
    {
        var prison = Expect.Resolved(TestRules.Prison.With(Guard,
            "`guard`: { `title`: { `nl`: `B` }, `shielded`: true, `facts`: { `alone`: false, `work`: `homeVisit`, `signals`: [ `gang`, `gang` ], `hours`: 24 } }")
            .With("`minimum`: 0, `maximum`: 24", "`minimum`: 0, `maximum`: 24, `default`: 0"));

        var guard = prison.FindRole("guard")!;
        Assert.True(guard.Shielded);
        Assert.Equal(FactValue.Of(false), guard.Facts["alone"]);
        Assert.Equal(FactValue.Of("homeVisit"), guard.Facts["work"]);
        Assert.Equal(FactValue.Of(["gang"]), guard.Facts["signals"]);
        Assert.Equal(FactValue.Of(24.0), guard.Facts["hours"]);
        Assert.Equal(FactValue.Of(0.0), prison.FindFact("hours")!.Default);
        Assert.Null(prison.FindFact("alone")!.Default);
    }

    [Fact]
    public void A_fact_is_asked_for_at_five_unless_it_says_otherwise()
    {
        var prison = Expect.Resolved(TestRules.Prison.With("`unit`: `uur`", "`unit`: `uur`, `ask`: 9"));

        Assert.Equal(9, prison.FindFact("hours")!.Ask);
        Assert.Equal(5, prison.FindFact("alone")!.Ask);
    }
}
