using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Documents;

/// <summary>The properties of a rule file that come before its items, and localised text.</summary>
public sealed class HeaderTests
{
    [Theory]
    [InlineData("`format`: 1", "`format`: ¦2", "format")]
    [InlineData("`format`: 1", "`format`: ¦1.5", "format")]
    [InlineData("`format`: 1", "`format`: ¦-1", "format")]
    [InlineData("`format`: 1", "`format`: ¦`1`", "wrong-type")]
    [InlineData("`format`: 1", "`format`: ¦true", "wrong-type")]
    [InlineData("`version`: `1.0.0`", "`version`: ¦1.0", "wrong-type")]
    [InlineData("`version`: `1.0.0`", "`version`: ¦`1.0`", "bad-version")]
    [InlineData("`version`: `1.0.0`", "`version`: ¦`v1.0.0`", "bad-version")]
    [InlineData("`version`: `1.0.0`", "`version`: ¦`01.0.0`", "bad-version")]
    [InlineData("`version`: `1.0.0`", "`version`: ¦`1.0.0 `", "bad-version")]
    [InlineData("`version`: `1.0.0`", "`version`: ¦`1.0.0\\n`", "bad-version")]
    [InlineData("`version`: `1.0.0`", "`version`: ¦`1.0.1`", "version-differs-from-path")]
    [InlineData("`version`: `1.0.0`", "`version`: ¦`1.0.0+build.7`", "version-differs-from-path")]
    [InlineData("`id`: `nl.pi`", "`id`: ¦`nl.dji`", "id-differs-from-path")]
    [InlineData("`id`: `nl.pi`", "`id`: ¦`NL.pi`", "bad-rule-set-id")]
    [InlineData("`id`: `nl.pi`", "`id`: ¦`nl..pi`", "bad-rule-set-id")]
    [InlineData("`id`: `nl.pi`", "`id`: ¦`nl.pi-`", "bad-rule-set-id")]
    [InlineData("`id`: `nl.pi`", "`id`: ¦`1nl`", "bad-rule-set-id")]
    [InlineData("`id`: `nl.pi`", "`id`: ¦`nl_pi`", "bad-rule-set-id")]
    [InlineData("`id`: `nl.pi`", "`id`: ¦`tests`", "bad-rule-set-id")]
    [InlineData("`id`: `nl.pi`", "`id`: ¦`schema`", "bad-rule-set-id")]
    [InlineData("`id`: `nl.pi`", "`id`: ¦``", "bad-rule-set-id")]
    [InlineData("`2026-01-01`", "¦`2026-02-29`", "bad-date")]
    [InlineData("`2026-01-01`", "¦`01-01-2026`", "bad-date")]
    [InlineData("`2026-01-01`", "¦`2026-1-1`", "bad-date")]
    [InlineData("`2026-01-01`", "¦`2026-01-01T00:00`", "bad-date")]
    [InlineData("`2026-01-01`", "¦` 2026-01-01`", "bad-date")]
    [InlineData("`2026-01-01`", "¦`0000-01-01`", "bad-date")]
    [InlineData("`2026-01-01`", "¦20260101", "wrong-type")]
    [InlineData("{ `nl`: `Gevangenis` }", "¦`Gevangenis`", "wrong-type")]
    [InlineData("{ `nl`: `Gevangenis` }", "{ `nl`: ¦5 }", "wrong-type")]
    [InlineData("`format`: 1,", "`format`: 1, ¦`colour`: `red`,", "unknown-property")]
    [InlineData("`format`: 1,", "`format`: 1, ¦`organization`: { `nl`: `DJI` },", "unknown-property -> organisation")]
    [InlineData("`format`: 1,", "`format`: 1, ¦`Title`: { `nl`: `DJI` },", "unknown-property")]
    [InlineData("`format`: 1,", "`format`: 1, `organisation`: ¦`DJI`,", "wrong-type")]
    [InlineData("`format`: 1,", "`format`: 1, `$schema`: ¦1,", "wrong-type")]
    [InlineData("`format`: 1,", "`format`: 1, `remove`: ¦{ `rules`: [ `gang` ] },", "remove-without-extends")]
    public void What_does_not_fit_is_rejected_where_it_stands(string passage, string replacement, string findings) =>
        OneChange.IsRejected(passage, replacement, findings);

    [Theory]
    [InlineData("`format`: 1,", "missing-property")]
    [InlineData("`effectiveFrom`: `2026-01-01`,", "missing-property")]
    [InlineData("`title`: { `nl`: `Gevangenis` },", "missing-property")]
    [InlineData("`id`: `nl.pi`,", "missing-property")]
    [InlineData("`version`: `1.0.0`,", "missing-property")]
    public void What_every_rule_file_has_is_missed_at_the_object_that_lacks_it(string passage, string finding)
    {
        var without = TestRules.Prison.With(passage, "");
        Expect.Rejected(without with { Text = "¦" + without.Text }, finding);
    }

    [Fact]
    public void A_file_without_a_base_has_scoring_and_scenarios_of_its_own() =>
        Expect.Rejected(new RuleText("nl.pi/1.0.0.json", """
            ¦¦{ "format": 1, "id": "nl.pi", "version": "1.0.0", "effectiveFrom": "2026-01-01", "title": { "nl": "Leeg" } }
            """), "missing-property", "missing-property");

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"nl.pi\"")]
    public void A_rule_file_is_an_object(string json) =>
        Expect.Rejected(new RuleText("nl.pi/1.0.0.json", "¦" + json), "wrong-type");

    [Theory]
    [InlineData("{ `nl`: ¦`` }", "blank-text")]
    [InlineData("{ `nl`: ¦` ` }", "blank-text")]
    [InlineData("{ `nl`: ¦`\\n\\t\\u00a0\\u2003` }", "blank-text")]
    [InlineData("{ `nl`: `Balie`, `en`: ¦`` }", "blank-text")]
    [InlineData("¦{ `en`: `Prison` }", "missing-property")]
    [InlineData("¦{ `NL`: `Gevangenis` }", "missing-property")]
    [InlineData("¦{ `nl-NL`: `Gevangenis` }", "missing-property")]
    [InlineData("¦{}", "missing-property")]
    [InlineData("{ `nl`: `Gevangenis`, ¦`x-gebarentaal`: `Prison` }", "language-tag")]
    [InlineData("{ `nl`: `Gevangenis`, ¦`en_GB`: `Prison` }", "language-tag")]
    [InlineData("{ `nl`: `Gevangenis`, ¦`e`: `Prison` }", "language-tag")]
    [InlineData("{ `nl`: `Gevangenis`, ¦``: `Prison` }", "language-tag")]
    [InlineData("{ `nl`: `Gevangenis`, ¦`fr-`: `Prison` }", "language-tag")]
    [InlineData("{ `nl`: `Gevangenis`, ¦`nl NL`: `Bajes` }", "language-tag")]
    public void Localised_text_has_Dutch_and_is_never_blank(string title, string finding) =>
        OneChange.IsRejected("{ `nl`: `Gevangenis` }", title, finding);

    [Theory]
    [InlineData("en")]
    [InlineData("fr-BE")]
    [InlineData("zh-Hant-TW")]
    [InlineData("es-419")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("de-CH-1996")]
    [InlineData("en-a-bbb-x-priv")]
    [InlineData("x-gebaren")]
    [InlineData("i-klingon")]
    [InlineData("fy")]
    public void Other_languages_are_named_by_their_BCP_47_tag(string tag) =>
        OneChange.IsAccepted("{ `nl`: `Gevangenis` }", $"{{ `nl`: `Gevangenis`, `{tag}`: `Prison` }}");

    [Fact]
    public void Everything_that_is_wrong_in_a_file_is_reported_together() =>
        Expect.Rejected(TestRules.Prison
            .With("`format`: 1", "`format`: ¦2")
            .With("`2026-01-01`", "¦`yesterday`")
            .With("`unit`: `uur`", "`unit`: ¦1")
            .With("alone and longShift", "alone and ¦longshift")
            .With("`P14D`", "¦`2W`"),
            "format", "bad-date", "wrong-type", "unknown-name -> longShift", "bad-lead-time");
}
