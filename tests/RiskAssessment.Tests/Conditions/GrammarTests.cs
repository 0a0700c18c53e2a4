using RiskAssessment.Conditions;

namespace RiskAssessment.Tests.Conditions;

/// <summary>The texts that the grammar of SPEC section 2 has, each with the normal form that shows how it was read.</summary>
public sealed class GrammarTests
{
    [Theory]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("alone", "alone")]
    [InlineData("longShift", "longShift")]
    [InlineData("alone == true", "alone == true")]
    [InlineData("alone != false", "alone != false")]
    [InlineData("longShift == false", "longShift == false")]
    [InlineData("longShift != true", "longShift != true")]
    [InlineData("work == 'counter'", "work == \"counter\"")]
    [InlineData("work == \"counter\"", "work == \"counter\"")]
    [InlineData("work != 'homeVisit'", "work != \"homeVisit\"")]
    [InlineData("work in ('counter')", "work in (\"counter\")")]
    [InlineData("work in ('counter', \"homeVisit\")", "work in (\"counter\", \"homeVisit\")")]
    [InlineData("work in ('counter', 'counter')", "work in (\"counter\")")]
    [InlineData("signals.Contains('weapon')", "signals.Contains(\"weapon\")")]
    public void A_fact_or_definition_is_a_condition_in_the_form_of_its_type(string text, string normal) => Reads(text, normal);

    [Theory]
    [InlineData("hours < 8", "hours < 8.0")]
    [InlineData("hours <= 8", "hours <= 8.0")]
    [InlineData("hours > 8", "hours > 8.0")]
    [InlineData("hours >= 8", "hours >= 8.0")]
    [InlineData("hours == 8", "hours == 8.0")]
    [InlineData("hours != 8.50", "hours != 8.5")]
    [InlineData("8 < hours", "8.0 < hours")]
    [InlineData("hours < hours", "hours < hours")]
    [InlineData("3 < 4", "3.0 < 4.0")]
    [InlineData("007 > 0.10", "7.0 > 0.1")]
    [InlineData("hours>-3", "hours > -(3.0)")]
    [InlineData("hours<=-3", "hours <= -(3.0)")]
    [InlineData("- hours < 3", "-(hours) < 3.0")]
    [InlineData("- - hours < 3", "-(-(hours)) < 3.0")]
    [InlineData("--hours < 3", "-(-(hours)) < 3.0")]
    [InlineData("hours - -3 > 1", "(hours - -(3.0)) > 1.0")]
    [InlineData("-hours * 2 < 3", "(-(hours) * 2.0) < 3.0")]
    [InlineData("-(hours * 2) < 3", "-((hours * 2.0)) < 3.0")]
    [InlineData("(hours) < (3)", "hours < 3.0")]
    [InlineData("((hours) + 1) * 2 < 3", "((hours + 1.0) * 2.0) < 3.0")]
    [InlineData("6 / 2 * hours > 1", "((6.0 / 2.0) * hours) > 1.0")]
    [InlineData("hours / 2 / 4 > 1", "((hours / 2.0) / 4.0) > 1.0")]
    [InlineData("hours / (1 + 1) > 1", "(hours / (1.0 + 1.0)) > 1.0")]
    [InlineData("hours / -2 > 1", "(hours / -(2.0)) > 1.0")]
    [InlineData("hours / 2 + hours > 1", "((hours / 2.0) + hours) > 1.0")]
    [InlineData("hours - 1 - 2 > 3", "((hours - 1.0) - 2.0) > 3.0")]
    public void Numbers_are_compared_and_reckoned_with(string text, string normal) => Reads(text, normal);

    [Theory]
    [InlineData("alone or longShift and true", "(alone) or ((longShift) and (true))")]
    [InlineData("alone and longShift or true", "((alone) and (longShift)) or (true)")]
    [InlineData("(alone or longShift) and true", "((alone) or (longShift)) and (true)")]
    [InlineData("alone or longShift or true", "(alone) or (longShift) or (true)")]
    [InlineData("alone and longShift and true", "(alone) and (longShift) and (true)")]
    [InlineData("alone or (longShift or true)", "(alone) or ((longShift) or (true))")]
    [InlineData("not alone and longShift", "(not (alone)) and (longShift)")]
    [InlineData("not alone or longShift", "(not (alone)) or (longShift)")]
    [InlineData("alone and not longShift", "(alone) and (not (longShift))")]
    [InlineData("hours > 1 and hours < 9", "(hours > 1.0) and (hours < 9.0)")]
    [InlineData("alone == true and work == 'counter' or hours > 1", "((alone == true) and (work == \"counter\")) or (hours > 1.0)")]
    [InlineData("hours + 2 * 3 > 4 - 1 / 2", "(hours + (2.0 * 3.0)) > (4.0 - (1.0 / 2.0))")]
    [InlineData("(hours + 2) * 3 > 4", "((hours + 2.0) * 3.0) > 4.0")]
    public void Not_binds_before_and_and_and_before_or_and_products_before_sums(string text, string normal) => Reads(text, normal);

    [Theory]
    [InlineData("not alone", "not (alone)")]
    [InlineData("!alone", "not (alone)")]
    [InlineData("not not alone", "not (not (alone))")]
    [InlineData("!!alone", "not (not (alone))")]
    [InlineData("!not ! longShift", "not (not (not (longShift)))")]
    [InlineData("not true", "not (true)")]
    [InlineData("not (work == 'counter')", "not (work == \"counter\")")]
    [InlineData("!(hours > 3)", "not (hours > 3.0)")]
    [InlineData("not (alone == true)", "not (alone == true)")]
    [InlineData("not (work in ('counter'))", "not (work in (\"counter\"))")]
    [InlineData("not signals.Contains('gang')", "not (signals.Contains(\"gang\"))")]
    [InlineData("not ((hours) > 3)", "not (hours > 3.0)")]
    public void What_is_negated_is_an_atom_or_stands_in_parentheses(string text, string normal) => Reads(text, normal);

    [Theory]
    [InlineData("alone || longShift", "alone or longShift")]
    [InlineData("alone && longShift", "alone and longShift")]
    [InlineData("alone&&!longShift||true", "alone and not longShift or true")]
    [InlineData(" \t\r\nalone \n and\tlongShift \r", "alone and longShift")]
    [InlineData("signals . Contains ( 'gang' )", "signals.Contains('gang')")]
    [InlineData("signals\n.\nContains\n(\n'gang'\n)", "signals.Contains('gang')")]
    [InlineData("work in('counter','homeVisit')", "work in ('counter', 'homeVisit')")]
    [InlineData("not(alone)and(longShift)or(true)", "not alone and longShift or true")]
    [InlineData("(((alone)))", "alone")]
    [InlineData("((hours > 3))", "hours > 3")]
    [InlineData("hours+1>3", "hours + 1 > 3")]
    [InlineData("hours>3and alone", "hours > 3 and alone")]
    public void Signs_and_words_mean_the_same_and_space_is_free_between_them(string text, string same) =>
        Assert.Equal(ConditionText.Write(Scope.Accept(same)), ConditionText.Write(Scope.Accept(text)));

    [Fact]
    public void Numbers_are_the_nearest_doubles()
    {
        Reads("hours < 0.1", "hours < 0.1");
        Reads("hours < 0.1000000000000000055511151231257827", "hours < 0.1");
        Reads("hours < 9007199254740993", "hours < 9007199254740992.0");
        Assert.Equal(1e308, Assert.IsType<Literal>(Assert.IsType<Comparison>(Scope.Accept($"hours < 1{new string('0', 308)}")).Right).Value);
        Reads($"hours < 0.{new string('0', 400)}1", "hours < 0.0");
    }

    private static void Reads(string text, string normal)
    {
        var tree = Scope.Accept(text);
        Assert.Equal(normal, ConditionText.Write(tree));
        Assert.Equal(normal, ConditionText.Write(Scope.Accept(normal)));
    }
}
