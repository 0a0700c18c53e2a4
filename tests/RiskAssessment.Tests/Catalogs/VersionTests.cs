using System.Globalization;
using RiskAssessment.Catalogs;
using RiskAssessment.Model;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Catalogs;

/// <summary>Which version holds, and in which order versions stand.</summary>
public sealed class VersionTests
{
    [Theory]
    [InlineData("2025-12-31", null)]
    [InlineData("2026-01-01", "1.0.0")]
    [InlineData("2026-06-30", "1.0.0")]
    [InlineData("2026-07-01", "0.9.0")]
    [InlineData("2026-12-31", "0.9.0")]
    [InlineData("2027-01-01", "1.1.0")]
    [InlineData("9999-12-31", "1.1.0")]
    public void The_version_in_force_is_the_one_that_holds_from_the_latest_date_whatever_its_number(string date, string? version)
    {
        var catalog = Expect.Accepted(TestRules.PrisonVersion("1.1.0", "2027-01-01"), TestRules.Prison, TestRules.PrisonVersion("0.9.0", "2026-07-01"));

        Assert.Equal(version, catalog.FindInForce("nl.pi", DateOnly.Parse(date, CultureInfo.InvariantCulture))?.Version.ToString());
    }

    [Fact]
    public void A_pre_release_is_only_used_when_asked_for_by_its_version()
    {
        var catalog = Expect.Accepted(TestRules.Prison, TestRules.PrisonVersion("1.1.0-draft.1", "2026-02-01"));

        Assert.Equal("1.0.0", catalog.FindInForce("nl.pi", new DateOnly(2026, 3, 1))!.Version.ToString());
        Assert.Equal(new DateOnly(2026, 2, 1), catalog.Find("nl.pi", "1.1.0-draft.1")!.EffectiveFrom);
        Assert.Null(Expect.Accepted(TestRules.PrisonVersion("1.1.0-draft.1")).FindInForce("nl.pi", new DateOnly(2026, 3, 1)));
    }

    [Fact]
    public void A_version_is_found_by_what_is_written_exactly()
    {
        var catalog = Expect.Accepted(TestRules.PrisonVersion("1.0.0+build.7"));

        Assert.NotNull(catalog.Find("nl.pi", "1.0.0+build.7"));
        Assert.Null(catalog.Find("nl.pi", "1.0.0"));
        Assert.Null(catalog.Find("nl.pi", "1.0.0+build.8"));
        Assert.Null(catalog.Find("NL.PI", "1.0.0+build.7"));
        Assert.Empty(catalog.VersionsOf("nl.dji"));
        Assert.Null(catalog.FindInForce("nl.dji", new DateOnly(2026, 3, 1)));
    }

    [Fact]
    public void Two_versions_that_hold_from_the_same_date_are_rejected_at_both_dates() =>
        Expect.Rejected(
            [TestRules.Prison.With("`2026-01-01`", "¦`2026-01-01`"), TestRules.PrisonVersion("1.1.0").With("`2026-01-01`", "¦`2026-01-01`")],
            "same-effective-date", "same-effective-date");

    [Fact]
    public void A_pre_release_and_another_rule_set_may_hold_from_the_same_date() =>
        Expect.Accepted(TestRules.Prison, TestRules.PrisonVersion("1.1.0-draft.1"), TestRules.PrisonVersion("1.1.0-draft.2"), TestRules.North());

    [Fact]
    public void Versions_that_differ_in_build_metadata_alone_are_not_two_versions()
    {
        static RuleText Version(string version, string date) =>
            TestRules.PrisonVersion(version, date).With($"`version`: `{version}`", $"`version`: ¦`{version}`");

        Expect.Rejected([Version("1.0.0", "2026-01-01"), Version("1.0.0+build.7", "2026-02-01")], "same-version", "same-version");
        Expect.Rejected([Version("1.0.0-rc.1+a", "2026-01-01"), Version("1.0.0-rc.1+b", "2026-01-01")], "same-version", "same-version");
    }

    [Fact]
    public void All_versions_of_an_id_stand_in_their_order()
    {
        var catalog = Expect.Accepted(TestRules.PrisonVersion("1.10.0", "2026-03-01"), TestRules.PrisonVersion("1.9.0", "2026-02-01"), TestRules.PrisonVersion("1.10.0-rc.1"), TestRules.Prison);

        Assert.Equal(["1.0.0", "1.9.0", "1.10.0-rc.1", "1.10.0"], catalog.VersionsOf("nl.pi").Select(one => one.Version.ToString()));
    }

    /// <summary>The examples of semver.org, section 11, in one line.</summary>
    [Fact]
    public void Versions_have_the_order_of_semver_org()
    {
        string[] ascending =
        [
            "0.0.0", "0.0.1", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1",
            "1.0.0", "2.0.0", "2.1.0", "2.1.1", "2.1.10", "2.10.0", "10.0.0", "99999999999999999999.0.0", "100000000000000000000.0.0",
        ];
        for (var i = 0; i < ascending.Length; i++)
        {
            for (var j = 0; j < ascending.Length; j++)
                Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(SemanticVersion.Parse(ascending[i]).CompareTo(SemanticVersion.Parse(ascending[j]))));
        }
    }

    [Theory]
    [InlineData("1.0.0-1", "1.0.0-a")]
    [InlineData("1.0.0-9", "1.0.0-10")]
    [InlineData("1.0.0-A", "1.0.0-a")]
    [InlineData("1.0.0--1", "1.0.0-0a")]
    [InlineData("1.0.0-99999999999999999999", "1.0.0-100000000000000000000")]
    [InlineData("1.0.0-rc", "1.0.0-rc.0")]
    public void Identifiers_of_a_pre_release_are_compared_as_numbers_or_by_ASCII(string lower, string higher)
    {
        var (left, right) = (SemanticVersion.Parse(lower), SemanticVersion.Parse(higher));

        Assert.True(left < right && left <= right && right > left && right >= left && left != right);
    }

    [Fact]
    public void Build_metadata_does_not_count_for_the_order_of_precedence()
    {
        Assert.Equal(0, SemanticVersion.Parse("1.0.0+a").ComparePrecedence(SemanticVersion.Parse("1.0.0+b")));
        Assert.NotEqual(SemanticVersion.Parse("1.0.0+a"), SemanticVersion.Parse("1.0.0+b"));
        Assert.NotEqual(0, SemanticVersion.Parse("1.0.0+a").CompareTo(SemanticVersion.Parse("1.0.0+b")));
    }

    /// <summary>From the list of valid and invalid versions that semver.org points to.</summary>
    [Theory]
    [InlineData("0.0.4", true)]
    [InlineData("1.1.2-prerelease+meta", true)]
    [InlineData("1.0.0-alpha0.valid", true)]
    [InlineData("1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay", true)]
    [InlineData("2.0.0+build.1848", true)]
    [InlineData("1.2.3----RC-SNAPSHOT.12.9.1--.12+788", true)]
    [InlineData("1.0.0+0.build.1-rc.10000aaa-kk-0.1", true)]
    [InlineData("1.0.0-0A.is.legal", true)]
    [InlineData("1", false)]
    [InlineData("1.2", false)]
    [InlineData("1.2.3-0123", false)]
    [InlineData("1.2.3-0123.0123", false)]
    [InlineData("1.1.2+.123", false)]
    [InlineData("+invalid", false)]
    [InlineData("alpha_beta", false)]
    [InlineData("1.0.0-alpha_beta", false)]
    [InlineData("1.0.0-alpha..", false)]
    [InlineData("01.1.1", false)]
    [InlineData("1.2.3.DEV", false)]
    [InlineData("1.2-SNAPSHOT", false)]
    [InlineData("-1.0.3-gamma+b7718", false)]
    [InlineData("9.8.7+meta+meta", false)]
    [InlineData("1.0.0\n", false)]
    [InlineData("1.0.٠", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_version_is_written_as_SemVer_2_has_it(string? text, bool isVersion)
    {
        Assert.Equal(isVersion, SemanticVersion.TryParse(text, out var version));
        Assert.Equal(isVersion ? text : null, version?.ToString());
    }

    [Fact]
    public void The_rule_sets_inside_the_package_load() => Assert.NotNull(RuleSetCatalog.LoadEmbedded());

    [Fact]
    public void The_rule_sets_inside_the_package_are_those_of_the_folder_rules()
    {
        var rules = Path.Combine(Repository.Root, "rules");
        var written = Directory.Exists(rules) ? RuleSetCatalog.LoadFolder(rules).GetCatalog().RuleSets : [];

        Assert.Equal(written.Select(one => (one.ToString(), one.Fingerprint)), RuleSetCatalog.LoadEmbedded().RuleSets.Select(one => (one.ToString(), one.Fingerprint)));
    }
}
