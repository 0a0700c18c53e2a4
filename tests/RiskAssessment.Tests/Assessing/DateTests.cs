using System.Globalization;
using System.Text.Json.Nodes;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>Which version holds on a date, and whether a measure is there in time.</summary>
public sealed class DateTests
{
    private static readonly Desk Versions = Desk.Of(
        Version("1.0.0", "2026-01-01"), Version("1.1.0", "2026-07-01"), Version("2.0.0", "2026-04-01"), Version("1.2.0-draft.1", "2026-02-01"), Version("3.0.0", "9999-12-31"));

    [Theory]
    [InlineData("2026-01-01", "1.0.0")]
    [InlineData("2026-03-31", "1.0.0")]
    [InlineData("2026-04-01", "2.0.0")]
    [InlineData("2026-06-30", "2.0.0")]
    [InlineData("2026-07-01", "1.1.0")]
    [InlineData("9999-12-30", "1.1.0")]
    [InlineData("9999-12-31", "3.0.0")]
    public void The_version_that_holds_is_the_one_with_the_latest_date_on_or_before_the_shift_however_it_is_numbered(string date, string version) =>
        Assert.Equal(version, Versions.AssessRequest($$"""{ "ruleSet": "nl.dji", "date": "{{date}}" }""").RuleSet.Version.ToString());

    [Fact]
    public void It_is_the_date_of_the_shift_that_counts_not_the_day_of_assessing() => Assert.Equal(
        "1.0.0", Versions.AssessRequest("""{ "ruleSet": "nl.dji", "date": "2026-03-01", "assessedOn": "2026-08-01" }""").RuleSet.Version.ToString());

    [Theory]
    [InlineData("1.2.0-draft.1")]
    [InlineData("3.0.0")]
    [InlineData("1.0.0")]
    public void A_version_asked_for_by_name_is_used_whatever_the_date_also_a_draft(string version) => Assert.Equal(
        version, Versions.AssessRequest($$"""{ "ruleSet": "nl.dji", "version": "{{version}}", "date": "2020-01-01" }""").RuleSet.Version.ToString());

    [Fact]
    public void Before_the_first_version_none_holds() =>
        Assert.Equal("no-version-in-force", Versions.Refuse("""{ "ruleSet": "nl.dji", "date": "2025-12-31" }""").Code);

    [Fact]
    public void A_rule_set_of_which_only_drafts_exist_holds_on_no_date() => Assert.Equal(
        "no-version-in-force", Desk.Of(Version("1.0.0-draft.1", "2026-01-01")).Refuse("""{ "ruleSet": "nl.dji", "date": "2026-03-01" }""").Code);

    [Theory]
    [InlineData("2026-03-15", "2026-03-01", 14, true)]
    [InlineData("2026-03-15", "2026-03-02", 14, false)]
    [InlineData("2026-03-15", "2026-03-15", 0, true)]
    [InlineData("2026-03-15", "2026-03-16", 0, false)]
    [InlineData("2024-03-01", "2024-02-28", 2, true)]
    [InlineData("2026-03-01", "2026-02-28", 2, false)]
    [InlineData("9999-12-31", "9999-12-31", 0, true)]
    [InlineData("9999-12-31", "9999-12-31", 1, false)]
    [InlineData("9999-12-31", "9999-12-31", 9999, false)]
    [InlineData("9999-12-31", "9999-12-30", 1, true)]
    [InlineData("2026-03-15", "0001-01-01", 9999, true)]
    [InlineData("2026-03-15", "9999-12-31", 9999, false)]
    public void A_measure_is_in_time_when_the_day_of_assessing_and_its_lead_time_do_not_pass_the_shift(string date, string assessedOn, int days, bool inTime) =>
        Assert.Equal(inTime, Alarm(days).AssessRequest($$"""{ "ruleSet": "nl.dji", "date": "{{date}}", "assessedOn": "{{assessedOn}}" }""").Advice("alarm").InTime);

    [Fact]
    public void The_day_of_assessing_is_the_day_of_the_shift_by_default()
    {
        var assessment = Alarm(1).AssessRequest("""{ "ruleSet": "nl.dji", "date": "2026-03-15" }""");
        Assert.Equal(new DateOnly(2026, 3, 15), assessment.Request.AssessedOn);
        Assert.False(assessment.Advice("alarm").InTime);
        Assert.True(Alarm(0).AssessRequest("""{ "ruleSet": "nl.dji", "date": "2026-03-15" }""").Advice("alarm").InTime);
    }

    private static Desk Alarm(int days) => Desk.Of($$"""
        "effectiveFrom": "0001-01-01", "measures": [ { "id": "alarm", "from": "slight", "leadTime": "P{{days.ToString(CultureInfo.InvariantCulture)}}D" } ]
        """);

    private static JsonObject Version(string version, string from) => RuleDraft.Of($$"""
        "version": "{{version}}", "effectiveFrom": "{{from}}"
        """);
}
