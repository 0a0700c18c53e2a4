using System.Globalization;
using RiskAssessment.Catalogs;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Catalogs;

/// <summary>A roll back that is configured: a rule set is held at a version, and what takes effect later does not hold.</summary>
public sealed class PinTests
{
    private static readonly RuleSetCatalog Catalog = Expect.Accepted(
        TestRules.Prison, TestRules.PrisonVersion("1.1.0", "2026-07-01"), TestRules.PrisonVersion("1.2.0", "2027-01-01"),
        TestRules.PrisonVersion("1.3.0-draft.1", "2026-02-01"), TestRules.North());

    [Theory]
    [InlineData("2025-12-31", null)]
    [InlineData("2026-06-30", "1.0.0")]
    [InlineData("2026-07-01", "1.1.0")]
    [InlineData("2027-01-01", "1.1.0")]
    [InlineData("9999-12-31", "1.1.0")]
    public void Earlier_dates_keep_their_earlier_version_and_later_ones_the_pinned_one(string date, string? version) =>
        Assert.Equal(version, Pinned("1.1.0").FindInForce("nl.pi", DateOnly.Parse(date, CultureInfo.InvariantCulture))?.Version.ToString());

    [Fact]
    public void A_version_that_is_held_back_can_still_be_asked_for_by_its_number() =>
        Assert.NotNull(Pinned("1.0.0").Find("nl.pi", "1.2.0"));

    [Fact]
    public void Another_rule_set_is_not_held_back() =>
        Assert.Equal("1.0.0", Pinned("1.0.0").FindInForce("nl.pi-noord", new DateOnly(2027, 1, 1))!.Version.ToString());

    [Fact]
    public void A_catalog_tells_its_pins_and_new_pins_replace_them()
    {
        var pinned = Pinned("1.0.0");

        Assert.Equal("nl.pi 1.0.0", pinned.Pins["nl.pi"].ToString());
        Assert.Empty(Catalog.Pins);
        Assert.Equal("1.2.0", pinned.Pin(new Dictionary<string, string>()).GetCatalog().FindInForce("nl.pi", new DateOnly(2027, 1, 1))!.Version.ToString());
    }

    [Theory]
    [InlineData("nl.pi", "1.4.0", "pinned-version-not-found", "1.0.0")]
    [InlineData("nl.pi", "1.1.O", "pinned-version-not-found", "1.1.0")]
    [InlineData("nl.pi", "", "pinned-version-not-found", null)]
    [InlineData("nl.po", "1.0.0", "pinned-rule-set-not-found", "nl.pi")]
    [InlineData("nl.pi", "1.3.0-draft.1", "pinned-pre-release", null)]
    public void A_pin_that_names_nothing_that_can_hold_is_refused(string id, string version, string code, string? meant)
    {
        var result = Catalog.Pin(new Dictionary<string, string> { [id] = version, ["nl.pi-noord"] = "1.0.0" });

        var found = Assert.Single(result.Diagnostics);
        Assert.Equal((code, id, meant), (found.Code, found.File, found.Suggestion));
        Assert.Null(result.Catalog);
    }

    [Fact]
    public void All_wrong_pins_are_told_together() =>
        Assert.Equal(2, Catalog.Pin(new Dictionary<string, string> { ["nl.pi"] = "9.0.0", ["nl.dji"] = "1.0.0" }).Diagnostics.Length);

    [Theory]
    [InlineData("1.0.0", null, "2026-07-01")]
    [InlineData("1.1.0", null, "2027-01-01")]
    [InlineData("1.2.0", null, null)]
    [InlineData("1.3.0-draft.1", null, null)]
    [InlineData("1.0.0", "1.1.0", "2026-07-01")]
    [InlineData("1.1.0", "1.1.0", null)]
    [InlineData("1.2.0", "1.1.0", null)]
    public void An_assessment_tells_from_which_date_a_later_version_holds(string version, string? pin, string? until)
    {
        var catalog = pin is null ? Catalog : Pinned(pin);

        var assessment = new RiskAssessor(catalog).Assess(new AssessmentRequest("nl.pi", new DateOnly(2026, 3, 1)) { Version = version });

        Assert.Equal(until, assessment.ValidUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(until is not null, assessment.ToText("nl").Contains("geldt een latere versie", StringComparison.Ordinal));
        if (until is not null)
            Assert.Contains($"holds from {until}", assessment.ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_of_an_assessment_does_not_depend_on_versions_that_come_later()
    {
        var request = new AssessmentRequest("nl.pi", new DateOnly(2026, 3, 1));

        Assert.Equal(
            new RiskAssessor(Expect.Accepted(TestRules.Prison)).Assess(request).ToJson(),
            new RiskAssessor(Catalog).Assess(request).ToJson());
    }

    private static RuleSetCatalog Pinned(string version) => Catalog.Pin(new Dictionary<string, string> { ["nl.pi"] = version }).GetCatalog();
}
