namespace RiskAssessment.Tests.Conditions;

/// <summary>A condition has at most 2,000 characters and 32 levels of parentheses, not and minus.</summary>
public sealed class LimitTests
{
    public static TheoryData<string, string, string> KindsOfNesting => new()
    {
        { "(", "alone", ")" },
        { "not ", "alone", "" },
        { "!", "alone", "" },
        { "-", "hours > 3", "" },
        { "(", "hours > 3", ")" },
        { "(", "work == 'counter'", ")" },
        { "hours < (", "3", ")" },
    };

    [Theory]
    [MemberData(nameof(KindsOfNesting))]
    public void Thirty_two_levels_of_each_kind_are_accepted_and_the_next_is_rejected_where_it_opens(string open, string inside, string close)
    {
        var (first, more) = open.StartsWith("hours", StringComparison.Ordinal) ? (open, "(") : (open, open);
        string Nested(int levels, string next) => first + Repeat(more, levels - 1) + next + inside + Repeat(close, levels);

        Scope.Accept(Nested(32, ""));
        Scope.Reject(Nested(32, "¦" + more) + close, "condition-too-deep");
    }

    [Theory]
    [InlineData("not (", "alone", ")", 16)]
    [InlineData("not not (", "alone", ")", 10)]
    [InlineData("-(", "hours", ")", 16)]
    public void The_kinds_of_nesting_add_up(string open, string inside, string close, int most)
    {
        var tail = inside == "hours" ? " < 3" : "";

        Scope.Accept(Repeat(open, most) + inside + Repeat(close, most) + tail);
        Assert.Contains("condition-too-deep", string.Join(' ', Scope.Parse(Repeat(open, most + 1) + inside + Repeat(close, most + 1) + tail).Found), StringComparison.Ordinal);
    }

    [Fact]
    public void The_parentheses_of_in_and_Contains_are_no_levels()
    {
        Scope.Accept(Repeat("(", 32) + "work in ('counter') and signals.Contains('gang')" + Repeat(")", 32));
        Scope.Accept(Repeat("not ", 32) + "signals.Contains('gang')");
    }

    [Fact]
    public void Levels_that_are_closed_again_do_not_add_up()
    {
        Scope.Accept(string.Join(" and ", Enumerable.Repeat("not ((alone))", 100)));
        Scope.Accept(string.Join(" + ", Enumerable.Repeat("-(-(hours))", 100)) + " > 3");
    }

    [Fact]
    public void Definitions_do_not_add_up()
    {
        var definitions = string.Join(", ", Enumerable.Range(0, 100).Select(i =>
            $"`d{i}`: {{ `when`: `{Repeat("(", 32)}{(i == 0 ? "alone" : $"d{i - 1}")}{Repeat(")", 32)}` }}"));

        Support.Expect.Accepted(Support.TestRules.Prison.With("`definitions`: {", $"`definitions`: {{ {definitions},").With("alone and longShift", "d99 and longShift"));
    }

    [Fact]
    public void Ten_thousand_parentheses_are_too_many_characters_and_not_the_end_of_the_process()
    {
        Scope.Reject("¦" + Repeat("(", 10_000) + "alone" + Repeat(")", 10_000), "condition-too-long");
        Scope.Reject("¦" + Repeat("!", 10_000) + "alone", "condition-too-long");
    }

    [Fact]
    public void Two_thousand_characters_are_accepted_and_one_more_is_not()
    {
        Scope.Accept("alone" + Repeat(" ", 1_995));
        Scope.Reject("¦alone" + Repeat(" ", 1_996), "condition-too-long");
    }

    [Fact]
    public void Characters_are_those_of_the_text_and_not_of_its_escapes()
    {
        Support.OneChange.IsAccepted("alone and longShift", "alone and longShift" + Repeat("\\u0020", 1_981));
        Support.OneChange.IsRejected("alone and longShift", "¦alone and longShift" + Repeat("\\u0020", 1_982), "condition-too-long");
    }

    [Fact]
    public void Characters_are_UTF_16_units()
    {
        var emoji = $"work == ¦'{Repeat("😀", 995)}'";

        Scope.Reject(emoji, "undeclared-value");
        Scope.Reject("¦" + emoji.Replace("¦", "", StringComparison.Ordinal) + "  ", "condition-too-long");
    }

    [Fact]
    public void A_condition_of_two_thousand_characters_can_hold_a_thousand_operators() =>
        Scope.Accept("1" + Repeat("+1", 990) + " < hours");

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
