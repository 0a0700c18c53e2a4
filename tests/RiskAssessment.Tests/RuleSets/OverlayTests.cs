using RiskAssessment.RuleSets;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.RuleSets;

/// <summary>An overlay adds to its base, replaces whole items of it and takes items away, and says so each time.</summary>
public sealed class OverlayTests
{
    private const string Rule = "`scenarios`: [ `safety` ], `when`: `alone`, `raises`: { `effect`: 1 }, `because`: { `nl`: `Nieuw` }";

    [Fact]
    public void An_overlay_without_items_is_its_base_under_another_name()
    {
        var (prison, north) = (Expect.Resolved(TestRules.Prison), Expect.Resolved(TestRules.Prison, TestRules.North()));

        Assert.Equal("nl.pi-noord", north.Id);
        Assert.Equal("Noord", north.Title.In("nl"));
        Assert.Equal(prison.Rules.Select(one => one.Id), north.Rules.Select(one => one.Id));
        Assert.Equal(prison.Measures.Select(one => one.Id), north.Measures.Select(one => one.Id));
        Assert.Equal(prison.Scenarios.Select(one => one.Id), north.Scenarios.Select(one => one.Id));
        Assert.Equal(prison.Facts.Select(one => one.Name), north.Facts.Select(one => one.Name));
        Assert.Equal(prison.Roles.Select(one => one.Id), north.Roles.Select(one => one.Id));
        Assert.Equal(prison.Scoring.Classes.Select(one => one.Id), north.Scoring.Classes.Select(one => one.Id));
    }

    [Fact]
    public void An_item_with_a_name_of_its_own_is_added()
    {
        var north = Resolve($$"""
            `facts`: { `fog`: { `type`: `boolean`, `title`: { `nl`: `Mist` } } },
            `definitions`: { `foggyShift`: { `when`: `fog and longShift` } },
            `parties`: { `coastguard`: { `title`: { `nl`: `Kustwacht` } } },
            `roles`: { `ferryman`: { `title`: { `nl`: `Veerman` }, `facts`: { `fog`: true } } },
            `scenarios`: { `drowning`: { `axis`: `safety`, `title`: { `nl`: `Verdrinking` }, `base`: { `exposure`: 0.5, `effect`: 15 } } },
            `rules`: [ { `id`: `fog`, `scenarios`: [ `drowning` ], `when`: `foggyShift`, `raises`: { `exposure`: 1 }, `because`: { `nl`: `Mist` } } ]
            """);

        Assert.Equal("fog", north.Facts[^1].Name);
        Assert.Equal(["longShift", "foggyShift"], north.Definitions.Select(one => one.Name));
        Assert.NotNull(north.FindRole("ferryman"));
        Assert.Equal(["alone-late", "fog", "gang", "weapon"], north.Rules.Select(one => one.Id));
        Assert.Equal(["ambush", "assault", "drowning", "stalking"], north.Scenarios.Select(one => one.Id));
        Assert.Equal(["assault", "drowning"], north.FindRule("weapon")!.Scenarios.Select(one => one.Id));
    }

    [Fact]
    public void An_item_that_replaces_takes_the_whole_place_of_that_of_the_base()
    {
        var north = Resolve("""
            `measures`: [ { `id`: `alarm`, `replaces`: true, `title`: { `nl`: `Radio` }, `text`: { `nl`: `Draag een radio` }, `scenarios`: [ `assault` ],
              `control`: `ppe`, `phase`: `incident`, `owner`: `employer`, `effort`: `high`, `leadTime`: `P1D` } ]
            """);

        var radio = north.FindMeasure("alarm")!;
        Assert.Equal("Radio", radio.Title.In("nl"));
        Assert.Empty(radio.Lowers);
        Assert.Null(radio.Group);
        Assert.Null(radio.WorksWhen);
    }

    [Fact]
    public void A_fact_that_is_replaced_is_what_the_conditions_of_the_base_are_about()
    {
        var north = Resolve("""
            `facts`: { `hours`: { `replaces`: true, `type`: `number`, `title`: { `nl`: `Uren` }, `unit`: `uur`, `minimum`: 0, `maximum`: 12, `ask`: 1 } }
            """);

        Assert.Equal(12, north.FindFact("hours")!.Maximum);
        Expect.Rejected(
            [
                TestRules.Prison.With("`hours`: 8 }", "`hours`: ¦8 }").With("`hours > 9`", "`¦hours > 9`"),
                TestRules.North("`facts`: { `hours`: { `replaces`: true, `type`: `choice`, `title`: { `nl`: `U` }, `values`: { `many`: { `title`: { `nl`: `V` } } } } }"),
            ],
            "condition-type", "wrong-type");
    }

    [Fact]
    public void What_is_removed_is_gone()
    {
        var north = Resolve("""
            `remove`: { `rules`: [ `gang` ], `measures`: [ `alarm` ], `scenarios`: [ `ambush` ], `roles`: [ `escort` ] }
            """);

        Assert.Equal(["alone-late", "weapon"], north.Rules.Select(one => one.Id));
        Assert.Equal(["hidden-address"], north.Measures.Select(one => one.Id));
        Assert.Equal(["assault", "stalking"], north.Scenarios.Select(one => one.Id));
        Assert.Equal(["guard"], north.Roles.Select(one => one.Id));
    }

    [Fact]
    public void A_definition_that_nothing_uses_any_more_can_be_removed() =>
        Assert.Empty(Resolve("`remove`: { `definitions`: [ `longShift` ], `rules`: [ `alone-late` ] }").Definitions);

    [Fact]
    public void The_lists_of_what_is_removed_may_be_empty() => Resolve("`remove`: { `rules`: [], `roles`: [] }");

    [Theory]
    [InlineData("`rules`: [ { `id`: ¦`gang`, " + Rule + " } ]", "already-in-base")]
    [InlineData("`rules`: [ { `id`: ¦`gangs`, `replaces`: true, " + Rule + " } ]", "nothing-to-replace -> gang")]
    [InlineData("`rules`: [ { `id`: `gang`, `replaces`: ¦false, " + Rule + " } ]", "replaces-not-true")]
    [InlineData("`rules`: [ { `id`: `gang`, `replaces`: ¦`true`, " + Rule + " } ]", "replaces-not-true")]
    [InlineData("`rules`: [ { `id`: `gang`, `replaces`: ¦1, " + Rule + " } ]", "replaces-not-true")]
    [InlineData("`rules`: [ { `id`: `gang`, ¦`replace`: true, `replaces`: true, " + Rule + " } ]", "unknown-property")]
    [InlineData("`facts`: { ¦`alone`: { `type`: `boolean`, `title`: { `nl`: `A` } } }", "already-in-base")]
    [InlineData("`facts`: { ¦`allone`: { `replaces`: true, `type`: `boolean`, `title`: { `nl`: `A` } } }", "nothing-to-replace -> alone")]
    [InlineData("`definitions`: { ¦`longShift`: { `when`: `alone` } }", "already-in-base")]
    [InlineData("`definitions`: { ¦`longShifts`: { `replaces`: true, `when`: `alone` } }", "nothing-to-replace -> longShift")]
    [InlineData("`roles`: { ¦`guard`: { `title`: { `nl`: `G` }, `facts`: {} } }", "already-in-base")]
    [InlineData("`roles`: { ¦`gaurd`: { `replaces`: true, `title`: { `nl`: `G` }, `facts`: {} } }", "nothing-to-replace -> guard")]
    [InlineData("`parties`: { ¦`police`: { `title`: { `nl`: `P` } } }", "already-in-base")]
    [InlineData("`parties`: { ¦`polize`: { `replaces`: true, `title`: { `nl`: `P` } } }", "nothing-to-replace -> police")]
    [InlineData("`scenarios`: { ¦`ambush`: { `axis`: `threat`, `title`: { `nl`: `A` }, `base`: { `likelihood`: 1, `impact`: 1 } } }", "already-in-base")]
    [InlineData("`measures`: [ { `id`: ¦`alarm`, `title`: { `nl`: `A` }, `text`: { `nl`: `A` }, `scenarios`: [ `assault` ], `control`: `ppe`, `phase`: `incident`, `owner`: `police`, `effort`: `low`, `leadTime`: `P0D` } ]", "already-in-base")]
    [InlineData("`remove`: { `rules`: [ ¦`gangs` ] }", "nothing-to-remove -> gang")]
    [InlineData("`remove`: { `measures`: [ ¦`gang` ] }", "nothing-to-remove")]
    [InlineData("`remove`: { `scenarios`: [ ¦`at-home` ] }", "nothing-to-remove")]
    [InlineData("`remove`: { `roles`: [ ¦`gaurd` ] }", "nothing-to-remove -> guard")]
    [InlineData("`remove`: { `definitions`: [ ¦`hours` ] }", "nothing-to-remove")]
    [InlineData("`remove`: { ¦`facts`: [ `alone` ] }", "unknown-property")]
    [InlineData("`remove`: { ¦`parties`: [ `police` ] }", "unknown-property")]
    [InlineData("`remove`: ¦[ `gang` ]", "wrong-type")]
    [InlineData("`remove`: { `rules`: ¦`gang` }", "wrong-type")]
    [InlineData("`remove`: { `rules`: [ ¦1 ] }", "wrong-type")]
    [InlineData("`rules`: [ { `id`: `gang`, " + Rule + " } ], `remove`: { `rules`: [ ¦`gang` ] }", "remove-and-add")]
    [InlineData("`rules`: [ { `id`: `gang`, `replaces`: true, " + Rule + " } ], `remove`: { `rules`: [ ¦`gang` ] }", "remove-and-add")]
    [InlineData("`definitions`: { ¦`alone`: { `when`: `true` } }", "name-taken")]
    public void What_an_overlay_says_of_its_base_is_checked(string properties, string finding) =>
        Expect.Rejected([TestRules.Prison, TestRules.North(properties)], finding);

    [Fact]
    public void What_is_removed_may_not_still_be_referred_to()
    {
        Expect.Rejected([TestRules.Prison.With("`when`: `alone and longShift`", "`when`: `alone and ¦longShift`"), TestRules.North("`remove`: { `definitions`: [ `longShift` ] }")],
            "unknown-name");
        Expect.Rejected([TestRules.Prison.With("`like`: `guard`", "`like`: ¦`guard`"), TestRules.North("`remove`: { `roles`: [ `guard` ] }")], "unknown-role");
        Expect.Rejected([TestRules.Prison.With("`scenarios`: [ `at-home` ]", "`scenarios`: [ ¦`at-home` ]"), TestRules.North("""
            `remove`: { `scenarios`: [ `stalking` ] },
            `scenarios`: { `threats`: { `axis`: `threat`, `title`: { `nl`: `D` }, `base`: { `likelihood`: 1, `impact`: 1 } } }
            """)], "unknown-scenario");
    }

    [Fact]
    public void Scoring_is_replaced_as_a_whole_and_the_items_of_the_base_must_fit_it()
    {
        const string Steps = "`steps`: [ { `value`: 1, `title`: { `nl`: `A` } }, { `value`: 7, `title`: { `nl`: `B` } } ]";
        var scoring = $$"""
            `scoring`: { `classes`: [ { `id`: `green`, `title`: { `nl`: `G` }, `action`: { `nl`: `A` } }, { `id`: `red`, `title`: { `nl`: `R` }, `action`: { `nl`: `B` } } ],
              `axes`: { `safety`: { `method`: `product`, `dimensions`: { `exposure`: { `title`: { `nl`: `B` }, {{Steps}} }, `effect`: { `title`: { `nl`: `E` }, {{Steps}} } }, `upTo`: [ 10 ] } } }
            """;
        var prison = TestRules.Prison
            .With("`stalking`: { `axis`", "`stalking`: ¦{ `axis`").With("`ambush`: { `axis`", "`ambush`: ¦{ `axis`")
            .With("`from`: `high`", "`from`: ¦`high`");

        Expect.Rejected([prison, TestRules.North(scoring)], "axis-not-described", "axis-not-described", "unknown-class");
        var north = Expect.Resolved(TestRules.Prison, TestRules.North(scoring + """
            , `remove`: { `scenarios`: [ `stalking`, `ambush` ], `rules`: [ `gang`, `weapon` ], `measures`: [ `alarm` ] }
            """));
        Assert.Equal(["green", "red"], north.Scoring.Classes.Select(one => one.Id));
    }

    [Fact]
    public void A_rule_set_has_a_scoring_of_its_own_or_of_its_base()
    {
        var north = TestRules.North();
        var text = TestRules.Prison.Text;
        var (from, to) = (text.IndexOf("\"scoring\"", StringComparison.Ordinal), text.IndexOf("\"facts\": {\n", StringComparison.Ordinal));

        Expect.Rejected([TestRules.Prison with { Text = "¦" + text.Remove(from, to - from) }, north with { Text = "¦" + north.Text }], "no-scoring", "missing-property");
    }

    [Theory]
    [InlineData("\"extends\": { \"id\": \"nl.pi\", \"version\": ¦\"1.0\" }", "bad-version")]
    [InlineData("\"extends\": { \"id\": ¦\"NL.PI\", \"version\": \"1.0.0\" }", "bad-rule-set-id")]
    [InlineData("\"extends\": ¦{ \"id\": \"nl.pi\" }", "missing-property")]
    [InlineData("\"extends\": ¦{ \"version\": \"1.0.0\" }", "missing-property")]
    [InlineData("\"extends\": ¦\"nl.pi\"", "wrong-type")]
    [InlineData("\"extends\": { \"id\": \"nl.pi\", \"version\": \"1.0.0\", ¦\"file\": 1 }", "unknown-property")]
    [InlineData("\"extends\": { \"id\": \"nl.pi\", \"version\": ¦\"1.0.1\" }", "base-not-found -> 1.0.0")]
    [InlineData("\"extends\": { \"id\": ¦\"nl.po\", \"version\": \"1.0.0\" }", "base-not-found -> nl.pi")]
    [InlineData("\"extends\": { \"id\": ¦\"nl.basis\", \"version\": \"1.0.0\" }", "base-not-found")]
    public void An_overlay_names_the_exact_base(string extends, string finding) =>
        Expect.Rejected([TestRules.Prison, TestRules.North().With("\"extends\": { \"id\": \"nl.pi\", \"version\": \"1.0.0\" }", extends)], finding);

    private static RuleSet Resolve(string properties) => Expect.Resolved(TestRules.Prison, TestRules.North(properties));
}
