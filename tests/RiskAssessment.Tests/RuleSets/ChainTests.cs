using System.Security.Cryptography;
using System.Text;
using RiskAssessment.Model;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.RuleSets;

/// <summary>Chains of bases, cycles of every kind, and the fingerprint.</summary>
public sealed class ChainTests
{
    private static readonly RuleText Second = TestRules.Overlay("nl.pi-noord-stad", "1.0.0", "nl.pi-noord", "1.0.0");

    [Fact]
    public void Overlays_build_on_overlays_whatever_the_order_in_which_they_are_read()
    {
        var north = TestRules.North("`remove`: { `rules`: [ `gang` ] }");
        var city = TestRules.Overlay("nl.pi-noord-stad", "1.0.0", "nl.pi-noord", "1.0.0",
            "`rules`: [ { `id`: `gang`, `scenarios`: [ `stalking` ], `when`: `alone`, `raises`: { `impact`: 1 }, `because`: { `nl`: `Weer` } } ]");

        Assert.Equal("alone", Expect.Resolved(TestRules.Prison, north, city).FindRule("gang")!.When);
        Assert.Equal("alone", Expect.Accepted(city, north, TestRules.Prison).Find("nl.pi-noord-stad", "1.0.0")!.FindRule("gang")!.When);
    }

    [Fact]
    public void An_overlay_builds_on_the_version_it_names_and_no_other()
    {
        var later = TestRules.PrisonVersion("2.0.0", "2027-01-01").With("`id`: `weapon`", "`id`: `blade`");

        Assert.NotNull(Expect.Resolved(TestRules.Prison, later, TestRules.North()).FindRule("weapon"));
        Assert.NotNull(Expect.Resolved(TestRules.Prison, later, TestRules.Overlay("nl.pi-zuid", "1.0.0", "nl.pi", "2.0.0")).FindRule("blade"));
    }

    [Fact]
    public void A_rule_set_that_builds_on_itself_is_rejected_at_each_link()
    {
        static RuleText Link(string id, string to) => TestRules.Overlay(id, "1.0.0", to, "1.0.0").With($"`id`: `{to}`,", $"`id`: ¦`{to}`,");

        Expect.Rejected([TestRules.Prison, TestRules.Overlay("nl.a", "1.0.0", "nl.a", "1.0.0").With("{ `id`: `nl.a`", "{ `id`: ¦`nl.a`")], "extends-cycle");
        Expect.Rejected([TestRules.Prison, Link("nl.a", "nl.b"), Link("nl.b", "nl.c"), Link("nl.c", "nl.a")], "extends-cycle", "extends-cycle", "extends-cycle");
    }

    [Fact]
    public void What_leads_to_a_cycle_is_not_itself_one()
    {
        var loop = TestRules.Overlay("nl.a", "1.0.0", "nl.a", "1.0.0").With("{ `id`: `nl.a`", "{ `id`: ¦`nl.a`");

        Expect.Rejected([TestRules.Prison, loop, TestRules.Overlay("nl.b", "1.0.0", "nl.a", "1.0.0")], "extends-cycle");
    }

    [Fact]
    public void What_is_wrong_in_a_base_is_reported_once_however_many_build_on_it() =>
        Expect.Rejected(
            [TestRules.Prison.With("alone and longShift", "alone and ¦longshift"), TestRules.North(), Second, TestRules.Overlay("nl.pi-zuid", "1.0.0", "nl.pi", "1.0.0")],
            "unknown-name -> longShift");

    [Fact]
    public void What_is_wrong_in_an_overlay_is_reported_with_what_is_wrong_in_its_base() =>
        Expect.Rejected(
            [
                TestRules.Prison.With("alone and longShift", "alone and ¦longshift"),
                TestRules.North("`remove`: { `rules`: [ ¦`gangs` ], `roles`: [] }"),
            ],
            "nothing-to-remove -> gang", "unknown-name -> longShift");

    [Fact]
    public void Definitions_may_use_one_another_in_any_order()
    {
        var prison = Expect.Resolved(TestRules.Prison.With("`longShift`: { `when`: `hours > 9` }",
            "`longShift`: { `when`: `veryLong or late` }, `late`: { `when`: `not veryLong` }, `veryLong`: { `when`: `hours > 12` }"));

        Assert.Equal(["veryLong", "late", "longShift"], prison.Definitions.Select(one => one.Name));
    }

    [Theory]
    [InlineData("`longShift`: { `when`: ¦`longShift` }", 1)]
    [InlineData("`longShift`: { `when`: ¦`late` }, `late`: { `when`: ¦`not longShift` }", 2)]
    [InlineData("`longShift`: { `when`: `late` }, `late`: { `when`: ¦`later` }, `later`: { `when`: ¦`alone or (late == true)` }", 2)]
    public void A_definition_that_refers_to_itself_is_rejected_at_each_link(string definitions, int links) =>
        OneChange.IsRejected("`longShift`: { `when`: `hours > 9` }", definitions, string.Join("; ", Enumerable.Repeat("definition-cycle", links)));

    [Fact]
    public void A_chain_of_ten_thousand_definitions_is_read_like_any_other()
    {
        var chain = string.Join(", ", Enumerable.Range(0, 10_000).Select(i => $"`d{i}`: {{ `when`: `{(i == 0 ? "alone" : $"d{i - 1}")}` }}"));

        Expect.Accepted(TestRules.Prison.With("`definitions`: {", $"`definitions`: {{ {chain},").With("alone and longShift", "d9999 and longShift"));
    }

    [Fact]
    public void A_role_takes_the_facts_of_the_role_it_is_like_and_nothing_else()
    {
        var prison = Expect.Resolved(TestRules.Prison.With("`guard`: { `title`: { `nl`: `Bewaker` },",
            "`guard`: { `title`: { `nl`: `Bewaker` }, `description`: { `nl`: `Aan de poort` }, `shielded`: true,")
            .With("`roles`: {", "`roles`: { `night-escort`: { `title`: { `nl`: `Nacht` }, `like`: `escort`, `facts`: { `hours`: 10, `alone`: true } },"));

        var escort = prison.FindRole("escort")!;
        Assert.Equal(FactValue.Of("transport"), escort.Facts["work"]);
        Assert.Equal(FactValue.Of(8.0), escort.Facts["hours"]);
        Assert.False(escort.Shielded);
        Assert.Null(escort.Description);
        var night = prison.FindRole("night-escort")!;
        Assert.Equal(FactValue.Of("transport"), night.Facts["work"]);
        Assert.Equal(FactValue.Of(10.0), night.Facts["hours"]);
        Assert.Equal(3, night.Facts.Count);
    }

    [Fact]
    public void Roles_that_are_like_one_another_are_rejected_at_each_link()
    {
        Expect.Rejected(TestRules.Prison.With("`guard`: { `title`: { `nl`: `Bewaker` },", "`guard`: { `title`: { `nl`: `Bewaker` }, `like`: ¦`escort`,")
            .With("`like`: `guard`", "`like`: ¦`guard`"), "role-cycle", "role-cycle");
        Expect.Rejected(TestRules.Prison.With("`like`: `guard`", "`like`: ¦`escort`"), "role-cycle");
    }

    [Fact]
    public void A_fingerprint_is_that_of_the_bytes_chained_to_that_of_the_base()
    {
        static byte[] BytesOf(RuleText file) => Encoding.UTF8.GetBytes(file.Text);
        static string Sha256(byte[] bytes) => "sha256:" + string.Concat(SHA256.HashData(bytes).Select(one => one.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
        var catalog = Expect.Accepted(TestRules.Prison, TestRules.North(), Second);

        var prison = Sha256(BytesOf(TestRules.Prison));
        var north = Sha256([.. BytesOf(TestRules.North()), (byte)'\n', .. Encoding.ASCII.GetBytes(prison)]);
        var city = Sha256([.. BytesOf(Second), (byte)'\n', .. Encoding.ASCII.GetBytes(north)]);

        Assert.Equal([prison, north, city], catalog.RuleSets.OrderBy(one => one.Id.Length).Select(one => one.Fingerprint));
    }

    [Fact]
    public void A_blank_that_means_nothing_is_another_fingerprint_of_it_and_of_all_that_build_on_it()
    {
        static IEnumerable<string> Fingerprints(RuleText prison) => Expect.Accepted(prison, TestRules.North(), Second).RuleSets.Select(one => one.Fingerprint);

        Assert.Empty(Fingerprints(TestRules.Prison).Intersect(Fingerprints(TestRules.Prison with { Text = TestRules.Prison.Text + "\n" })));
    }
}
