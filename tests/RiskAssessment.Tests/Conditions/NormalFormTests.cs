using FsCheck.Xunit;
using RiskAssessment.Conditions;
using RiskAssessment.Documents;

namespace RiskAssessment.Tests.Conditions;

/// <summary>The normal form, which RulesEngine gets, says the same as the text that an author wrote.</summary>
public sealed class NormalFormTests
{
    [Property(Arbitrary = [typeof(Trees)], MaxTest = 500)]
    internal bool The_normal_form_of_a_tree_parses_back_to_the_same_tree(Condition tree)
    {
        var text = ConditionText.Write(tree);
        var (back, found) = Scope.Parse(text);
        // A double may take hundreds of digits; past the limits of a condition nothing is claimed.
        return text.Length > Limits.ConditionCharacters || found.Any(one => one.EndsWith("too-deep", StringComparison.Ordinal))
            || (back is not null && Trees.AreSame(tree, back));
    }

    [Property(Arbitrary = [typeof(Trees)], MaxTest = 200)]
    internal bool The_normal_form_has_double_quotes_and_no_signs_for_words(Condition tree)
    {
        var text = ConditionText.Write(tree);
        return !text.Contains('\'', StringComparison.Ordinal) && !text.Contains("&&", StringComparison.Ordinal)
            && !text.Contains("||", StringComparison.Ordinal) && !text.Replace("!=", "", StringComparison.Ordinal).Contains('!', StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(Trees)], MaxTest = 200)]
    internal bool Another_parenthesis_around_a_condition_changes_nothing(Condition tree)
    {
        var text = ConditionText.Write(tree);
        var (plain, _) = Scope.Parse(text);
        var (wrapped, _) = Scope.Parse($"({text})");
        return plain is null || wrapped is null || Trees.AreSame(plain, wrapped);
    }

    [Fact]
    public void A_place_in_a_tree_is_the_first_character_of_its_text()
    {
        var tree = Assert.IsType<And>(Scope.Accept("alone and  not (hours > 3) and work == 'counter'"));

        Assert.Equal([0, 11, 31], tree.Operands.Select(one => one.At));
        Assert.Equal(16, Assert.IsType<Not>(tree.Operands[1]).Operand.At);
    }

    [Fact]
    public void A_condition_names_its_facts_and_definitions()
    {
        var tree = Scope.Accept("not (alone == true) and (hours / 2 + 1 > 3 or work in ('counter')) and signals.Contains('gang') and longShift != true");

        Assert.Equal(["alone", "hours", "signals", "work"], ConditionNames.Facts(tree).Select(fact => fact.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["longShift"], ConditionNames.Definitions(tree));
    }
}
