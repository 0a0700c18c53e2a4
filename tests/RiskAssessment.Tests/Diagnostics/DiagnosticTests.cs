using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Diagnostics;

/// <summary>One finding, and how many of them stand together. Here the words are looked at.</summary>
public sealed class DiagnosticTests
{
    private static readonly SourcePlace Place = new("nl.pi/1.0.0.json", 3, 7);

    [Fact]
    public void A_finding_tells_its_place_severity_code_and_words_in_one_line()
    {
        Assert.Equal("nl.pi/1.0.0.json(3,7): error unknown-party: There is no party 'polise' in 'parties' (in nl.pi 1.0.0). Did you mean 'police'?",
            ReferenceFindings.UnknownParty.Suggesting("police", Place, "polise", "nl.pi 1.0.0").ToString());
        Assert.StartsWith("nl.pi/1.0.0.json(3,7): warning unused-fact: ", Warnings.UnusedFact.At(Place, "fog").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_suggestion_is_told_in_both_languages()
    {
        var message = ReferenceFindings.UnknownParty.Suggesting("police", Place, "polise", "nl.pi 1.0.0").Message;

        Assert.EndsWith(" Bedoelde u 'police'?", message.Dutch, StringComparison.Ordinal);
        Assert.EndsWith(" Did you mean 'police'?", message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", true)]
    [InlineData("NL", true)]
    [InlineData("nl-BE", true)]
    [InlineData("nld", false)]
    [InlineData("en", false)]
    [InlineData("fr", false)]
    [InlineData("", false)]
    public void A_message_is_Dutch_for_who_reads_Dutch_and_English_for_all_others(string language, bool isDutch) =>
        Assert.Equal(isDutch ? "ja" : "yes", new BilingualMessage("ja", "yes").In(language));

    [Fact]
    public void Text_out_of_a_file_cannot_spoil_a_terminal()
    {
        var message = ReferenceFindings.UnknownParty.Message("a\u001b[31m\u202eb\r\n" + new string('x', 500), "nl.pi 1.0.0");

        Assert.DoesNotContain(message.Dutch, one => char.IsControl(one) || one == '\u202e');
        Assert.True(message.English.Length < 250);
        Assert.Contains("\\u001b", message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_stand_in_the_order_in_which_an_author_reads()
    {
        var bag = new DiagnosticBag();
        foreach (var (file, line, column) in new[] { ("b", 1, 1), ("a", 10, 1), ("a", 2, 9), ("a", 2, 1), ("B", 1, 1) })
            bag.Add(Warnings.UnusedFact.At(new SourcePlace(file, line, column), "fog"));

        Assert.Equal(["B(1,1)", "a(2,1)", "a(2,9)", "a(10,1)", "b(1,1)"], bag.InOrder().Select(one => Expect.Describe(one)[..Expect.Describe(one).IndexOf(' ', StringComparison.Ordinal)]));
    }

    [Fact]
    public void The_same_finding_at_the_same_place_counts_once()
    {
        var bag = new DiagnosticBag();
        foreach (var fact in new[] { "fog", "fog", "rain" })
            bag.Add(Warnings.UnusedFact.At(Place, fact));

        Assert.Equal(2, bag.InOrder().Count);
    }

    [Fact]
    public void A_thousand_warnings_do_not_take_the_place_of_an_error_and_what_is_not_kept_is_counted()
    {
        var bag = new DiagnosticBag();
        for (var line = 1; line <= 1_500; line++)
            bag.Add(Warnings.UnusedFact.At(new SourcePlace("a", line, 1), "fog"));
        bag.Add(ReferenceFindings.UnknownParty.At(Place, "polise", "nl.pi 1.0.0"));

        var shown = bag.InOrder();
        Assert.Contains(shown, one => one.Code == "unknown-party");
        Assert.Contains("500", shown.Single(one => one.Code == "more-findings").Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_that_is_not_kept_is_an_error_all_the_same()
    {
        var bag = new DiagnosticBag();
        for (var line = 1; line <= 1_500; line++)
            bag.Add(JsonFindings.DuplicateProperty, () => JsonFindings.DuplicateProperty.At(new SourcePlace("a", line, 1), "fog"));

        Assert.True(bag.HasErrors);
        Assert.Equal(1_500, bag.Errors);
        Assert.True(bag.Has(JsonFindings.DuplicateProperty));
    }

    [Fact]
    public void A_warning_is_no_error()
    {
        var bag = new DiagnosticBag();
        bag.Add(Warnings.UnusedFact.At(Place, "fog"));
        Assert.False(bag.HasErrors);

        bag.Add(ReferenceFindings.UnknownParty.At(Place, "polise", "nl.pi 1.0.0"));
        Assert.True(bag.HasErrors);
    }
}
