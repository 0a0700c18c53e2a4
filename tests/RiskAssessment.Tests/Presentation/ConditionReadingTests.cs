using RiskAssessment.Conditions;
using RiskAssessment.Presentation;
using RiskAssessment.Tests.Conditions;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Presentation;

/// <summary>A condition as somebody of the works council reads it.</summary>
public sealed class ConditionReadingTests
{
    private static readonly ConditionReader Dutch = new(Expect.Resolved(TestRules.Prison), "nl");
    private static readonly ConditionReader English = new(Expect.Resolved(TestRules.Prison), "en");

    [Theory]
    [InlineData("alone", "Alleen: ja")]
    [InlineData("not alone", "Alleen: nee")]
    [InlineData("alone == false", "Alleen: nee")]
    [InlineData("alone != false", "Alleen: ja")]
    [InlineData("not (alone == false)", "Alleen: ja")]
    [InlineData("longShift", "longShift")]
    [InlineData("not longShift", "niet: longShift")]
    [InlineData("work == 'counter'", "Werk: Balie")]
    [InlineData("work != 'counter'", "Werk: een ander antwoord dan Balie")]
    [InlineData("work in ('counter', 'homeVisit', 'transport')", "Werk: Balie, Huisbezoek of Vervoer")]
    [InlineData("not (work in ('counter', 'transport'))", "Werk: een ander antwoord dan Balie of Vervoer")]
    [InlineData("signals.Contains('gang')", "Signalen: onder meer Bende")]
    [InlineData("not signals.Contains('gang')", "Signalen: zonder Bende")]
    [InlineData("hours > 9", "Uren: meer dan 9 uur")]
    [InlineData("hours >= 0.5", "Uren: ten minste 0,5 uur")]
    [InlineData("not (hours < 9)", "Uren: niet minder dan 9 uur")]
    [InlineData("hours * 2 - 1 <= 9", "(“Uren” maal 2) min 1 is hoogstens 9")]
    [InlineData("2 * (hours - 1) == 9", "2 maal (“Uren” min 1) is precies 9")]
    [InlineData("true", "altijd")]
    [InlineData("not true", "nooit")]
    public void One_statement_is_said_with_titles_and_its_negation_in_it(string condition, string words)
    {
        Assert.Equal(words, Dutch.Read(Scope.Accept(condition)).ToString());
    }

    [Theory]
    [InlineData("alone and longShift or work == 'counter'", "(Alleen: ja; en longShift); of Werk: Balie")]
    [InlineData("alone and (longShift or work == 'counter')", "Alleen: ja; en (longShift; of Werk: Balie)")]
    [InlineData("alone or longShift and work == 'counter'", "Alleen: ja; of (longShift; en Werk: Balie)")]
    [InlineData("not (alone or longShift)", "niets hiervan (Alleen: ja; of longShift)")]
    [InlineData("not (alone and longShift)", "niet alles hiervan (Alleen: ja; en longShift)")]
    [InlineData("not alone and longShift", "Alleen: nee; en longShift")]
    [InlineData("longShift and not (alone and not (longShift or alone))", "longShift; en niet alles hiervan (Alleen: ja; en niets hiervan (longShift; of Alleen: ja))")]
    public void What_belongs_together_stays_together_and_a_negation_goes_over_what_it_negates(string condition, string words)
    {
        Assert.Equal(words, Dutch.Read(Scope.Accept(condition)).ToString());
    }

    [Fact]
    public void Not_of_not_is_the_thing_itself()
    {
        Assert.Equal("Alleen: ja; en longShift", Dutch.Read(Scope.Accept("not (not (alone and longShift))")).ToString());
    }

    [Fact]
    public void Parts_stand_under_a_heading_that_says_how_they_belong_together()
    {
        var reading = English.Read(Scope.Accept("alone and (longShift or not (work == 'counter' or signals.Contains('gang')))"));

        Assert.Equal((ConditionJoin.All, "all of these"), (reading.Join, reading.Heading));
        Assert.Equal((ConditionJoin.Any, "at least one of these"), (reading.Parts[1].Join, reading.Parts[1].Heading));
        Assert.Equal((ConditionJoin.None, "none of these"), (reading.Parts[1].Parts[1].Join, reading.Parts[1].Parts[1].Heading));
    }

    [Fact]
    public void It_tells_the_facts_and_definitions_that_it_names()
    {
        var reading = English.Read(Scope.Accept("alone and (longShift or not (work == 'counter' or signals.Contains('gang'))) and alone"));

        Assert.Equal(["alone", "work", "signals"], reading.Facts.Select(fact => fact.Name));
        Assert.Equal(["longShift"], reading.Definitions.Select(definition => definition.Name));
    }

    [Fact]
    public void Every_operator_has_words_in_both_languages()
    {
        Assert.All(Enum.GetValues<ComparisonOperator>(), one => Assert.NotEqual(Operators.Words(one).Dutch, Operators.Words(one).English));
        Assert.Equal(Enum.GetValues<ComparisonOperator>().Length, Enum.GetValues<ComparisonOperator>().Select(one => Operators.Words(one).Dutch).Distinct().Count());
        Assert.Equal(Enum.GetValues<ArithmeticOperator>().Length, Enum.GetValues<ArithmeticOperator>().Select(one => Operators.Words(one).English).Distinct().Count());
    }
}
