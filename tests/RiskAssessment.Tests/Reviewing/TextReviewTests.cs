using RiskAssessment.Reviewing;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Reviewing;

/// <summary>What a second pair of eyes sees in texts.</summary>
public sealed class TextReviewTests
{
    private const string Reason = "`because`: { `nl`: `Niemand helpt` }";
    private const string Title = "`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` } }";

    [Theory]
    [InlineData("Niemand helpt.")]
    [InlineData("Wie helpt er?")]
    [InlineData("Men roept: 'ga weg!'")]
    [InlineData("Niemand helpt (zie het plan.)")]
    [InlineData("Niemand helpt. ")]
    [InlineData("Niemand help¦t")]
    [InlineData("Niemand helpt, behalve ¦(")]
    public void A_reason_that_does_not_end_is_told_at_its_last_character(string text)
    {
        var others = TestRules.Prison.With("`Men kent u`", "`Men kent u.`").With("`Bel de politie`", "`Bel.`").With("`Er is een wapen`", "`Wapen.`")
            .With("`Draag een alarm`", "`Draag het.`").With("`Scherm af`", "`Scherm af.`").With("`Niets`", "`Niets.`").With("`Nu`", "`Nu.`");

        Reviewed.Finds("text-without-end", others.With(Reason, $"`because`: {{ `nl`: `{text}` }}"));
    }

    [Theory]
    [InlineData("Werkt u alleen¦.")]
    [InlineData("Stap 1¦.")]
    [InlineData("Alleen")]
    [InlineData("Alleen?")]
    [InlineData("Hond, kat, enz.")]
    [InlineData("Werk bij de Wonen B.V.")]
    public void A_title_that_ends_with_a_full_stop_is_told(string title) =>
        Reviewed.Finds("title-with-full-stop", TestRules.Prison.With(Title, $"`alone`: {{ `type`: `boolean`, `title`: {{ `nl`: `{title}` }} }}"));

    [Theory]
    [InlineData(250, 0, false)]
    [InlineData(251, 0, true)]
    [InlineData(251, 251, false)]
    [InlineData(20, 19, true)]
    public void A_reason_is_too_long_past_the_limit_that_is_asked_for(int length, int limit, bool isReported)
    {
        var file = TestRules.Prison.With(Reason, $"`because`: {{ `nl`: `{new string('x', length)}` }}");
        var options = limit == 0 ? new ReviewOptions() : new ReviewOptions { LongestReason = limit };

        Assert.Equal(isReported, Reviewed.Load(options, file).Any(one => one.Code == "text-too-long"));
    }

    [Fact]
    public void Titles_and_other_texts_have_limits_of_their_own()
    {
        var options = new ReviewOptions { LongestTitle = 5, LongestText = 12 };

        Assert.Contains(Reviewed.Load(options, TestRules.Prison), one => one.Code == "text-too-long" && one.Message.English.Contains("'title.nl'", StringComparison.Ordinal));
        Assert.Contains(Reviewed.Load(options, TestRules.Prison), one => one.Code == "text-too-long" && one.Message.English.Contains("'text.nl'", StringComparison.Ordinal));
        Assert.DoesNotContain(Reviewed.Load(options, TestRules.Prison), one => one.Code == "text-too-long" && one.Message.English.Contains("'because.nl'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_is_missing_in_a_language_that_most_texts_of_the_file_have()
    {
        var mostly = TestRules.North("""
            `facts`: { `fog`: { `type`: `boolean`, `title`: ¦{ `nl`: `Mist` } }, `rain`: { `type`: `boolean`, `title`: { `nl`: `Regen`, `EN`: `Rain` } } },
            `roles`: { `diver`: { `title`: { `nl`: `Duiker`, `en`: `Diver` }, `facts`: { `fog`: true } }, `pilot`: { `title`: { `nl`: `Piloot`, `en`: `Pilot` }, `facts`: { `rain`: true } } }
            """).With("`title`: { `nl`: `Noord` }", "`title`: ¦{ `nl`: `Noord` }");

        Reviewed.Finds("language-missing", TestRules.Prison, mostly);
    }

    [Fact]
    public void A_language_that_few_texts_have_is_not_missed_elsewhere() =>
        Reviewed.Finds("language-missing", TestRules.Prison.With(Reason, "`because`: { `nl`: `Niemand helpt`, `en`: `Nobody helps` }"));

    [Fact]
    public void A_reason_and_a_measure_say_where_they_come_from()
    {
        var sourced = TestRules.Prison.With(Reason, Reason + ", `sources`: [ { `title`: `RI&E` } ]")
            .With("`because`: { `nl`: `Men kent u` }", "`because`: { `nl`: `Men kent u` }, `sources`: [ { `title`: `RI&E` } ]")
            .With("`leadTime`: `P14D` }", "`leadTime`: `P14D`, `legalBasis`: `Arbowet art. 3` }");

        Reviewed.Finds("reason-without-source", sourced.With("`id`: `weapon`", "`id`: ¦`weapon`"));
        Reviewed.Finds("measure-without-source", sourced.With("`id`: `hidden-address`", "`id`: ¦`hidden-address`"));
    }

    [Fact]
    public void A_base_is_not_told_again_for_each_overlay() =>
        Reviewed.Finds("measure-without-source", TestRules.Prison.With("`id`: `alarm`", "`id`: ¦`alarm`").With("`id`: `hidden-address`", "`id`: ¦`hidden-address`"),
            TestRules.North(), TestRules.Overlay("nl.pi-zuid", "1.0.0", "nl.pi", "1.0.0"));

    [Theory]
    [InlineData("Mail ¦j.jansen@example.nl.")]
    [InlineData("Bel ¦06-12345678.")]
    [InlineData("Bel ¦06 12 34 56 78.")]
    [InlineData("Bel ¦+31 6 1234 5678.")]
    [InlineData("Zie dossier ¦111222333.")]
    public void What_belongs_to_one_person_has_no_place_in_a_text(string text) =>
        Reviewed.Finds("personal-data-in-text", TestRules.Prison.With(Reason, $"`because`: {{ `nl`: `{text}` }}"));

    [Theory]
    [InlineData("Bel 112 of 0900-8844.")]
    [InlineData("Zie dossier 123456789.")]
    [InlineData("Zie BWBR0052355 en 2026-01-01.")]
    [InlineData("Groep @home op 000000000.")]
    public void A_general_number_may_be_named(string text) =>
        Reviewed.Finds("personal-data-in-text", TestRules.Prison.With(Reason, $"`because`: {{ `nl`: `{text}` }}"));
}
