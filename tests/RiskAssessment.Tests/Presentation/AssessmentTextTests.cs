using System.Text.RegularExpressions;
using RiskAssessment.Presentation;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Presentation;

/// <summary>What a person reads.</summary>
public sealed partial class AssessmentTextTests
{
    private const string Inside = """
        "facts": { "alone": { "type": "boolean" }, "alarm": { "type": "boolean", "default": false } },
        "rules": [
          { "id": "alone", "scenarios": ["assault"], "when": "alone", "raises": { "likelihood": 2 },
            "because": { "nl": "Niemand hoort het.", "en": "Nobody hears it." } },
          { "id": "alarm-raised", "when": "alarm", "because": { "nl": "Alarm." }, "refer": { "to": "police", "text": { "nl": "Bel 112.", "en": "Call 112." } } } ],
        "measures": [
          { "id": "together", "scenarios": ["assault"], "lowers": { "likelihood": 1 }, "leadTime": "P0D",
            "text": { "nl": "Ga samen.", "en": "Go together." } },
          { "id": "door", "scenarios": ["assault"], "lowers": { "exposure": 1 }, "leadTime": "P90D",
            "text": { "nl": "Maak een tweede deur.", "en": "Make a second door." } } ]
        """;

    [Fact]
    public void Reasons_and_measures_are_in_the_language_asked_for()
    {
        var assessment = Desk.Of(Inside).Assess("""{ "alone": true }""");

        Assert.Contains("Niemand hoort het.", assessment.ToText("nl"), StringComparison.Ordinal);
        Assert.Contains("Ga samen.", assessment.ToText("nl-BE"), StringComparison.Ordinal);
        Assert.Contains("Nobody hears it.", assessment.ToText("en"), StringComparison.Ordinal);
        Assert.DoesNotContain("Niemand", assessment.ToText("en-GB"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_missing_in_a_language_is_given_in_Dutch_with_English_headings()
    {
        var text = Desk.Of(Inside).Assess("""{ "alone": true, "alarm": true }""").ToText("fr");

        Assert.Contains("Niemand hoort het.", text, StringComparison.Ordinal);
        Assert.Contains(Words.English.Why, text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_still_be_done_for_this_shift_comes_before_what_is_ready_later()
    {
        var text = Desk.Of(Inside).Assess("""{ "alone": true }""").ToText("en");

        var inTime = text.IndexOf(Words.English.MeasuresInTime, StringComparison.Ordinal);
        var later = text.IndexOf(Words.English.MeasuresLater, StringComparison.Ordinal);
        Assert.InRange(text.IndexOf("Go together.", StringComparison.Ordinal), inTime, later);
        Assert.True(text.IndexOf("Make a second door.", StringComparison.Ordinal) > later);
    }

    [Fact]
    public void Who_must_look_at_it_what_was_assumed_and_what_to_ask_are_told()
    {
        var desk = Desk.Of(Inside);

        Assert.Contains("Call 112.", desk.Assess("""{ "alarm": true }""").ToText("en"), StringComparison.Ordinal);
        Assert.Contains(Words.English.Assumed, desk.Assess().ToText("en"), StringComparison.Ordinal);
        Assert.Contains("(alone)", desk.Assess().ToText("en"), StringComparison.Ordinal);
        Assert.DoesNotContain(Words.English.Questions, desk.Assess("""{ "alone": false }""").ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_a_rule_file_cannot_move_the_cursor_or_fake_a_line()
    {
        var inside = Inside.Replace("Nobody hears it.", "Nobody\\n\\u001b[2Jhears\\u2028it.\\u0007", StringComparison.Ordinal);

        var text = Desk.Of(inside).Assess("""{ "alone": true }""").ToText("en");

        Assert.DoesNotContain(text, one => (char.IsControl(one) && one != '\n') || one is '\u2028' or '\u2029');
        Assert.Contains("Nobody", text.Split('\n').Single(line => line.Contains("hears", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(100)]
    public void No_line_is_wider_than_asked_for(int width)
    {
        var longText = string.Join(' ', Enumerable.Repeat("woord", 60));
        var inside = Inside.Replace("Nobody hears it.", longText, StringComparison.Ordinal).Replace("Go together.", longText, StringComparison.Ordinal);

        var text = Desk.Of(inside).Assess("""{ "alone": true, "alarm": true }""").ToText("en", width);

        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, width));
    }

    [Fact]
    public void Both_languages_have_every_word_with_the_same_places_to_fill()
    {
        foreach (var property in typeof(Words).GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            var dutch = (string)property.GetValue(Words.Dutch)!;
            var english = (string)property.GetValue(Words.English)!;
            Assert.False(string.IsNullOrWhiteSpace(dutch), property.Name);
            Assert.False(string.IsNullOrWhiteSpace(english), property.Name);
            Assert.Equal(Places(dutch), Places(english));
        }

        static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
