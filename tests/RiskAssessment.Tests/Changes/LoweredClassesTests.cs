using RiskAssessment.Catalogs;
using RiskAssessment.Changes;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Changes;

/// <summary>A new version that lowers a class says so by its number.</summary>
public sealed class LoweredClassesTests
{
    [Theory]
    [InlineData("1.0.1")]
    [InlineData("1.0.1-draft.1")]
    public void A_patch_that_lowers_the_class_of_a_role_is_warned_of_at_its_version(string version)
    {
        var found = Assert.Single(LoweredClasses.FindIn(Catalog(Strict(TestRules.Prison), Milder(version))));

        Assert.Equal($"nl.pi/{version}.json(4,14) class-lowered-in-patch", Expect.Describe(found));
        Assert.Contains("1.1.0", found.Message.English, StringComparison.Ordinal);
        Assert.Contains("weapon", found.Message.Dutch, StringComparison.Ordinal);
        Assert.Contains("guard", found.Message.Dutch, StringComparison.Ordinal);
        Assert.Contains("high -> low", found.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.1.0")]
    [InlineData("2.0.0")]
    [InlineData("1.1.0-draft.1")]
    public void With_a_higher_minor_or_major_number_a_class_may_go_down(string version)
    {
        Assert.Empty(LoweredClasses.FindIn(Catalog(Strict(TestRules.Prison), Milder(version))));
    }

    [Fact]
    public void A_patch_may_raise_a_class_and_reword_a_reason()
    {
        Assert.Empty(LoweredClasses.FindIn(Catalog(Milder("1.0.0"), Strict(TestRules.PrisonVersion("1.0.1", "2027-01-01")))));
        Assert.Empty(LoweredClasses.FindIn(Catalog(TestRules.Prison, TestRules.PrisonVersion("1.0.1", "2027-01-01").With("`Niemand helpt`", "`Er is geen hulp`"))));
    }

    [Fact]
    public void Drafts_are_compared_with_what_was_published_and_not_with_one_another()
    {
        var higher = Milder("1.1.0-draft.1").With("`upTo`: [ 10 ]", "`upTo`: [ 1 ]");

        Assert.Empty(LoweredClasses.FindIn(Catalog(Strict(TestRules.Prison), higher, Milder("1.1.0-draft.2"), Milder("1.1.0"))));
    }

    [Fact]
    public void Situations_that_are_given_are_tried_as_well()
    {
        // Of the roles nothing changes, since they say how long a shift lasts.
        var longer = TestRules.PrisonVersion("1.0.1", "2027-01-01").With("hours > 9", "hours > 12").With("signals.Contains('weapon')", "signals.Contains('weapon') and hours > 0");
        var catalog = Catalog(TestRules.Prison.With("signals.Contains('weapon')", "signals.Contains('weapon') and hours > 0"), longer);
        var shift = AssessmentRequest.FromJson(RuleText.Quoted("{ `ruleSet`: `nl.pi`, `date`: `2026-03-01`, `reference`: `nacht`, `facts`: { `alone`: true, `hours`: 10, `signals`: [] } }")).GetRequest();

        Assert.Empty(LoweredClasses.FindIn(catalog));
        Assert.Contains("nacht", Assert.Single(LoweredClasses.FindIn(catalog, _ => [shift])).Message.Dutch, StringComparison.Ordinal);
    }

    /// <summary>The prison, of which a weapon no longer makes the effect grave.</summary>
    private static RuleText Milder(string version) =>
        Strict(TestRules.PrisonVersion(version, version == "1.0.0" ? "2026-01-01" : "2027-01-01")).With("`atLeast`: { `effect`: 15 }", "`atLeast`: { `effect`: 7 }");

    /// <summary>A prison in which a deadly assault that happens monthly is a high risk.</summary>
    private static RuleText Strict(RuleText prison) => prison.With("`upTo`: [ 20 ]", "`upTo`: [ 10 ]");

    private static RuleSetCatalog Catalog(params RuleText[] files) => TestRules.Load(files).GetCatalog();
}
