using System.Reflection;
using RiskAssessment.Changes;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;
using RiskAssessment.Tests.Support;
using RiskAssessment.Texts;

namespace RiskAssessment.Tests.Changes;

/// <summary>Nothing that a resolved rule set holds can change without the difference telling it.</summary>
public sealed class CompletenessTests
{
    private static readonly Type[] Model =
    [
        typeof(RuleSet), typeof(Scoring), typeof(RiskClass), typeof(AxisScoring), typeof(Dimension), typeof(Step), typeof(Fact),
        typeof(FactOption), typeof(Definition), typeof(Role), typeof(Party), typeof(Source), typeof(Scenario), typeof(Rule),
        typeof(DimensionShift), typeof(DimensionBound), typeof(Referral), typeof(Measure), typeof(LocalizedText),
    ];

    /// <summary>Where an item is kept, or what another property says already: each with the reason.</summary>
    private static readonly Dictionary<string, string> NotTold = new()
    {
        ["RuleSet.Fingerprint"] = "differs by the layout of the file alone; the rule sets themselves have it",
        ["Definition.Condition"] = "When, read",
        ["Scenario.Condition"] = "When, read",
        ["Rule.Condition"] = "When, read",
        ["Measure.Condition"] = "When, read",
        ["Measure.WorksCondition"] = "WorksWhen, read",
        ["Scenario.Scoring"] = "that of the axis",
        ["RiskClass.Rank"] = "its place in Scoring.Classes",
        ["AxisScoring.Axis"] = "Scoring.Threat or Scoring.Safety",
        ["LocalizedText.Languages"] = "a text more or less",
        ["Scoring.Item"] = "Scoring.Threat or Scoring.Safety",
    };

    /// <summary>By property, a passage of the prison, what stands there instead, and what must be told.</summary>
    private static readonly Dictionary<string, (string Passage, string Replacement, string Told)> Edits = new()
    {
        ["RuleSet.Id"] = ("`id`: `nl.pi`", "`id`: `nl.pb`", "RuleSet nl.pb id: nl.pi -> nl.pb"),
        ["RuleSet.Version"] = ("`version`: `1.0.0`", "`version`: `1.0.1`", "RuleSet nl.pi version: 1.0.0 -> 1.0.1"),
        ["RuleSet.EffectiveFrom"] = ("2026-01-01", "2026-02-01", "RuleSet nl.pi effectiveFrom: 2026-01-01 -> 2026-02-01"),
        ["RuleSet.Title"] = ("{ `nl`: `Gevangenis` }", "{ `nl`: `Inrichting` }", "RuleSet nl.pi title.nl: Gevangenis -> Inrichting"),
        ["RuleSet.Organisation"] = ("`format`: 1,", "`format`: 1, `organisation`: { `nl`: `DJI` },", "RuleSet nl.pi organisation.nl: - -> DJI"),
        ["RuleSet.Scoring"] = ("`upTo`: [ 20 ]", "`upTo`: [ 25 ]", "Axis safety upTo.low: 20 -> 25"),
        ["RuleSet.Facts"] = ("`facts`: {\n    `alone`", "`facts`: {\n    `fog`: { `type`: `boolean`, `title`: { `nl`: `Mist` } }, `alone`", "Fact fog title.nl: - -> Mist"),
        ["RuleSet.Definitions"] = ("`definitions`: {", "`definitions`: { `short`: { `when`: `hours < 2` },", "Definition short when: - -> hours < 2"),
        ["RuleSet.Roles"] = ("`roles`: {", "`roles`: { `cook`: { `title`: { `nl`: `Kok` }, `facts`: {} },", "Role cook title.nl: - -> Kok"),
        ["RuleSet.Parties"] = ("`parties`: {", "`parties`: { `hr`: { `title`: { `nl`: `P&O` } },", "Party hr title.nl: - -> P&O"),
        ["RuleSet.Scenarios"] = ("`scenarios`: {\n    `assault`", "`scenarios`: {\n    `fire`: { `axis`: `safety`, `title`: { `nl`: `Brand` }, `base`: { `exposure`: 1, `effect`: 7 } }, `assault`", "Scenario fire base.effect: - -> 7"),
        ["RuleSet.Rules"] = (DifferenceTests.Gang, "", "Rule gang atMost.impact: 3 -> -"),
        ["RuleSet.Measures"] = ("`measures`: [", "`measures`: [ { `id`: `talk`, `title`: { `nl`: `Praat` }, `text`: { `nl`: `Praat` }, `scenarios`: [ `assault` ], `control`: `individual`, `phase`: `aftercare`, `owner`: `employer`, `effort`: `low`, `leadTime`: `P0D` },", "Measure talk phase: - -> aftercare"),
        ["Scoring.Classes"] = ("`id`: `low`", "`id`: `mild`", "RiskClass high after: low -> mild"),
        ["Scoring.Threat"] = ("`upTo`: [ 3 ]", "`upTo`: [ 2 ]", "Axis threat upTo.low: 3 -> 2"),
        ["Scoring.Safety"] = ("`upTo`: [ 20 ]", "`upTo`: [ 30 ]", "Axis safety upTo.low: 20 -> 30"),
        ["RiskClass.Id"] = ("`id`: `low`", "`id`: `mild`", "RiskClass high after: low -> mild"),
        ["RiskClass.Title"] = ("`Laag`", "`Klein`", "RiskClass low title.nl: Laag -> Klein"),
        ["RiskClass.Action"] = ("`Niets`", "`Geen`", "RiskClass low action.nl: Niets -> Geen"),
        ["RiskClass.MeasuresRequired"] = ("`measuresRequired`: true", "`measuresRequired`: false", "RiskClass high measuresRequired: true -> false"),
        ["AxisScoring.Method"] = ("`method`: `product`", "`method`: `table`, `table`: [ [ 1, 2 ], [ 3, 4 ], [ 5, 6 ] ]", "Axis safety method: product -> table"),
        ["AxisScoring.Dimensions"] = (Likelihood + Impact, Swapped, "Axis threat dimensions: likelihood, impact -> impact, likelihood"),
        ["AxisScoring.UpTo"] = ("`upTo`: [ 20 ]", "`upTo`: [ 20.5 ]", "Axis safety upTo.low: 20 -> 20.5"),
        ["AxisScoring.Table"] = ("[ 2, 9 ]", "[ 2, 8 ]", "Axis threat table[2, 3]: 9 -> 8"),
        ["Dimension.Name"] = (Likelihood + Impact, Swapped, "Axis threat dimensions: likelihood, impact -> impact, likelihood"),
        ["Dimension.Title"] = ("`Blootstelling`", "`Contact`", "Axis safety dimensions.exposure.title.nl: Blootstelling -> Contact"),
        ["Dimension.Steps"] = ("{ `value`: 6, `title`: { `nl`: `Dagelijks` } }", "{ `value`: 6, `title`: { `nl`: `Dagelijks` } }, { `value`: 9, `title`: { `nl`: `Steeds` } }", "Axis safety dimensions.exposure.steps: 0.5, 1, 6 -> 0.5, 1, 6, 9"),
        ["Step.Value"] = ("{ `value`: 6,", "{ `value`: 5,", "Axis safety dimensions.exposure.steps: 0.5, 1, 6 -> 0.5, 1, 5"),
        ["Step.Title"] = ("`Dagelijks`", "`Elke dag`", "Axis safety dimensions.exposure.steps.6.title.nl: Dagelijks -> Elke dag"),
        ["Fact.Name"] = ("`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` } }", "`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` } }, `fog`: { `type`: `boolean`, `title`: { `nl`: `Mist` } }", "Fact fog ask: - -> 5"),
        ["Fact.Type"] = ("`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` } }", "`alone`: { `type`: `boolean`, `title`: { `nl`: `Alleen` } }, `fog`: { `type`: `boolean`, `title`: { `nl`: `Mist` } }", "Fact fog type: - -> boolean"),
        ["Fact.Title"] = ("`Uren`", "`Duur`", "Fact hours title.nl: Uren -> Duur"),
        ["Fact.Help"] = ("`title`: { `nl`: `Uren` }", "`title`: { `nl`: `Uren` }, `help`: { `nl`: `Van deur tot deur` }", "Fact hours help.nl: - -> Van deur tot deur"),
        ["Fact.Default"] = ("{ `type`: `boolean`,", "{ `type`: `boolean`, `default`: true,", "Fact alone default: - -> true"),
        ["Fact.Ask"] = ("{ `type`: `boolean`,", "{ `type`: `boolean`, `ask`: 2,", "Fact alone ask: 5 -> 2"),
        ["Fact.Options"] = ("`weapon`: { `title`", "`phone`: { `title`: { `nl`: `Telefoon` } }, `weapon`: { `title`", "Fact signals values.phone: - -> phone"),
        ["Fact.Unit"] = ("`unit`: `uur`", "`unit`: `dag`", "Fact hours unit: uur -> dag"),
        ["Fact.Minimum"] = ("`minimum`: 0", "`minimum`: 1", "Fact hours minimum: 0 -> 1"),
        ["Fact.Maximum"] = ("`maximum`: 24", "`maximum`: 36", "Fact hours maximum: 24 -> 36"),
        ["FactOption.Value"] = ("`counter`: { `title`", "`desk`: { `title`: { `nl`: `Bureau` } }, `counter`: { `title`", "Fact work values.desk: - -> desk"),
        ["FactOption.Title"] = ("`Huisbezoek`", "`Bezoek`", "Fact work values.homeVisit.title.nl: Huisbezoek -> Bezoek"),
        ["Definition.Name"] = ("`definitions`: {", "`definitions`: { `brief`: { `when`: `hours < 2` },", "Definition brief when: - -> hours < 2"),
        ["Definition.Title"] = ("{ `when`: `hours > 9` }", "{ `when`: `hours > 9`, `title`: { `nl`: `Lang` } }", "Definition longShift title.nl: - -> Lang"),
        ["Definition.When"] = ("hours > 9", "hours > 8", "Definition longShift when: hours > 9 -> hours > 8"),
        ["Role.Id"] = ("`escort`: {", "`driver`: {", "Role driver facts.work: - -> transport"),
        ["Role.Title"] = ("`Bewaker`", "`Piw'er`", "Role guard title.nl: Bewaker -> Piw'er"),
        ["Role.Description"] = ("`title`: { `nl`: `Bewaker` }", "`title`: { `nl`: `Bewaker` }, `description`: { `nl`: `Op de afdeling` }", "Role guard description.nl: - -> Op de afdeling"),
        ["Role.Shielded"] = ("`title`: { `nl`: `Bewaker` }", "`title`: { `nl`: `Bewaker` }, `shielded`: true", "Role guard shielded: false -> true"),
        ["Role.Facts"] = ("`hours`: 8", "`hours`: 12", "Role escort facts.hours: 8 -> 12"),
        ["Party.Id"] = ("`parties`: {", "`parties`: { `council`: { `title`: { `nl`: `OR` } },", "Party council title.nl: - -> OR"),
        ["Party.Title"] = ("`Werkgever`", "`Directie`", "Party employer title.nl: Werkgever -> Directie"),
        ["Source.Title"] = (Because, Because + ", `sources`: [ { `title`: `Arbowet` } ]", "Rule alone-late sources.1.title: - -> Arbowet"),
        ["Source.Url"] = (Because, Because + ", `sources`: [ { `title`: `Arbowet`, `url`: `https://example.org` } ]", "Rule alone-late sources.1.url: - -> https://example.org"),
        ["Scenario.Id"] = ("`ambush`: {", "`hijack`: {", "Scenario hijack when: - -> work == 'transport'"),
        ["Scenario.Axis"] = ("`ambush`: { `axis`: `threat`, `title`: { `nl`: `Overval` }, `when`: `work == 'transport'`, `base`: { `likelihood`: 1, `impact`: 1 } }", "`ambush`: { `axis`: `safety`, `title`: { `nl`: `Overval` }, `when`: `work == 'transport'`, `base`: { `exposure`: 1, `effect`: 7 } }", "Scenario ambush axis: threat -> safety"),
        ["Scenario.Title"] = ("`Overval`", "`Hinderlaag`", "Scenario ambush title.nl: Overval -> Hinderlaag"),
        ["Scenario.Description"] = ("`title`: { `nl`: `Overval` }", "`title`: { `nl`: `Overval` }, `description`: { `nl`: `Onderweg` }", "Scenario ambush description.nl: - -> Onderweg"),
        ["Scenario.Kinds"] = ("`title`: { `nl`: `Overval` }", "`title`: { `nl`: `Overval` }, `kinds`: [ `outside` ]", "Scenario ambush kinds.outside: - -> outside"),
        ["Scenario.When"] = ("`when`: `work == 'transport'`", "`when`: `work != 'counter'`", "Scenario ambush when: work == 'transport' -> work != 'counter'"),
        ["Scenario.BaseSteps"] = ("`base`: { `likelihood`: 1, `impact`: 1 }", "`base`: { `likelihood`: 2, `impact`: 1 }", "Scenario ambush base.likelihood: 1 -> 2"),
        ["Scenario.ResidualSteps"] = ("`base`: { `likelihood`: 1, `impact`: 1 }", "`base`: { `likelihood`: 1, `impact`: 1 }, `residual`: { `impact`: 3 }", "Scenario ambush residual.impact: - -> 3"),
        ["Rule.Id"] = ("`id`: `weapon`", "`id`: `knife`", "Rule knife when: - -> signals.Contains('weapon')"),
        ["Rule.Scenarios"] = ("`scenarios`: [ `at-home` ]", "`scenarios`: [ `threat` ]", "Rule gang scenarios.ambush: - -> ambush"),
        ["Rule.When"] = ("`when`: `alone and longShift`", "`when`: `alone`", "Rule alone-late when: alone and longShift -> alone"),
        ["Rule.Raises"] = ("`raises`: { `exposure`: 1 }", "`raises`: { `exposure`: 2 }", "Rule alone-late raises.exposure: 1 -> 2"),
        ["Rule.Lowers"] = ("`raises`: { `exposure`: 1 }", "`lowers`: { `exposure`: 1 }", "Rule alone-late lowers.exposure: - -> 1"),
        ["Rule.AtLeast"] = ("`atLeast`: { `effect`: 15 }", "`atLeast`: { `effect`: 7 }", "Rule weapon atLeast.effect: 15 -> 7"),
        ["Rule.AtMost"] = ("`atMost`: { `impact`: 3 }", "`atMost`: { `impact`: 1 }", "Rule gang atMost.impact: 3 -> 1"),
        ["Rule.Refer"] = ("`raises`: { `exposure`: 1 }", "`raises`: { `exposure`: 1 }, `refer`: { `to`: `police`, `text`: { `nl`: `Bel` } }", "Rule alone-late refer.to: - -> police"),
        ["Rule.Because"] = ("`Niemand helpt`", "`Er is geen hulp`", "Rule alone-late because.nl: Niemand helpt -> Er is geen hulp"),
        ["Rule.Sources"] = (Because, Because + ", `sources`: [ { `title`: `Arbowet` } ]", "Rule alone-late sources.1.title: - -> Arbowet"),
        ["DimensionShift.Dimension"] = ("`raises`: { `exposure`: 1 }", "`raises`: { `effect`: 1 }", "Rule alone-late raises.effect: - -> 1"),
        ["DimensionShift.Steps"] = ("`lowers`: { `effect`: 1 }", "`lowers`: { `effect`: 2 }", "Measure alarm lowers.effect: 1 -> 2"),
        ["DimensionBound.Dimension"] = ("`atMost`: { `impact`: 3 }", "`atMost`: { `likelihood`: 2 }", "Rule gang atMost.likelihood: - -> 2"),
        ["DimensionBound.Value"] = ("`atMost`: { `impact`: 3 }", "`atMost`: { `impact`: 1 }", "Rule gang atMost.impact: 3 -> 1"),
        ["Referral.To"] = ("`to`: `police`", "`to`: `employer`", "Rule weapon refer.to: police -> employer"),
        ["Referral.Text"] = ("`Bel de politie`", "`Bel 112`", "Rule weapon refer.text.nl: Bel de politie -> Bel 112"),
        ["Measure.Id"] = ("`id`: `alarm`", "`id`: `siren`", "Measure siren group: - -> alarms"),
        ["Measure.Title"] = ("`Alarm`", "`Sirene`", "Measure alarm title.nl: Alarm -> Sirene"),
        ["Measure.Text"] = ("`Draag een alarm`", "`Neem het mee`", "Measure alarm text.nl: Draag een alarm -> Neem het mee"),
        ["Measure.Scenarios"] = ("`scenarios`: [ `threat` ]", "`scenarios`: [ `stalking` ]", "Measure hidden-address scenarios.ambush: ambush -> -"),
        ["Measure.When"] = ("`when`: `work != 'counter'`", "`when`: `work == 'homeVisit'`", "Measure hidden-address when: work != 'counter' -> work == 'homeVisit'"),
        ["Measure.From"] = ("`from`: `high`", "`from`: `low`", "Measure alarm from: high -> low"),
        ["Measure.Lowers"] = ("`lowers`: { `effect`: 1 }", "`lowers`: { `exposure`: 1 }", "Measure alarm lowers.exposure: - -> 1"),
        ["Measure.Group"] = ("`group`: `alarms`", "`group`: `calls`", "Measure alarm group: alarms -> calls"),
        ["Measure.WorksWhen"] = ("`worksWhen`: `not alone`", "`worksWhen`: `alone`", "Measure alarm worksWhen: not alone -> alone"),
        ["Measure.Control"] = ("`control`: `collective`", "`control`: `ppe`", "Measure alarm control: collective -> ppe"),
        ["Measure.Phase"] = ("`phase`: `prevention`", "`phase`: `incident`", "Measure alarm phase: prevention -> incident"),
        ["Measure.Owner"] = ("`phase`: `prevention`, `owner`: `employer`", "`phase`: `prevention`, `owner`: `police`", "Measure alarm owner: employer -> police"),
        ["Measure.Effort"] = ("`effort`: `low`", "`effort`: `high`", "Measure alarm effort: low -> high"),
        ["Measure.LeadTimeDays"] = ("P14D", "P15D", "Measure alarm leadTime: P14D -> P15D"),
        ["Measure.Shielding"] = ("`group`: `alarms`", "`group`: `alarms`, `shielding`: true", "Measure alarm shielding: false -> true"),
        ["Measure.LegalBasis"] = ("`group`: `alarms`", "`group`: `alarms`, `legalBasis`: `Arbowet art. 3`", "Measure alarm legalBasis: - -> Arbowet art. 3"),
        ["Measure.Sources"] = ("`group`: `alarms`", "`group`: `alarms`, `sources`: [ { `title`: `Arbowet` } ]", "Measure alarm sources.1.title: - -> Arbowet"),
    };

    private const string Likelihood = """
        `likelihood`: { `title`: { `nl`: `Kans` }, `steps`: [
                    { `value`: 1, `title`: { `nl`: `Klein` } },
                    { `value`: 2, `title`: { `nl`: `Groot` } } ] }
        """;

    private const string Impact = """
        ,
                  `impact`: { `title`: { `nl`: `Gevolg` }, `steps`: [
                    { `value`: 1, `title`: { `nl`: `Licht` } },
                    { `value`: 3, `title`: { `nl`: `Zwaar` } } ] }
        """;

    private const string Swapped = """
        `impact`: { `title`: { `nl`: `Gevolg` }, `steps`: [ { `value`: 1, `title`: { `nl`: `Licht` } }, { `value`: 3, `title`: { `nl`: `Zwaar` } } ] },
        `likelihood`: { `title`: { `nl`: `Kans` }, `steps`: [ { `value`: 1, `title`: { `nl`: `Klein` } }, { `value`: 2, `title`: { `nl`: `Groot` } } ] }
        """;

    private const string Because = "`because`: { `nl`: `Niemand helpt` }";

    public static TheoryData<string> Properties =>
    [
        .. Model.SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(property => $"{type.Name}.{property.Name}"))
            .Where(name => !name.EndsWith(".EqualityContract", StringComparison.Ordinal) && !NotTold.ContainsKey(name)),
    ];

    [Theory]
    [MemberData(nameof(Properties))]
    public void What_a_rule_set_holds_does_not_change_untold(string property)
    {
        Assert.True(Edits.TryGetValue(property, out var edit), $"{property} is new: is it compared? Give an edit that changes it.");

        var text = TestRules.Prison.With(edit.Passage, edit.Replacement);
        var path = property is "RuleSet.Id" ? "nl.pb/1.0.0.json" : property is "RuleSet.Version" ? "nl.pi/1.0.1.json" : text.Path;
        var changed = TestRules.Load(text.At(path)).GetCatalog().RuleSets[0];

        Assert.Contains(edit.Told, RuleSetDifference.Between(Expect.Resolved(TestRules.Prison), changed).Changes
            .SelectMany(change => change.Parts.Select(part => $"{change.Item} {change.Id} {part}")));
    }

    [Fact]
    public void What_is_not_told_or_edited_is_there()
    {
        var all = Model.SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(property => $"{type.Name}.{property.Name}")).ToHashSet();

        Assert.All(NotTold.Keys.Concat(Edits.Keys), name => Assert.Contains(name, all));
    }

    [Fact]
    public void The_types_looked_at_are_all_that_a_rule_set_is_made_of()
    {
        // What is a value in itself, or is looked at as part of its owner.
        Type[] values = [typeof(FactValue), typeof(SemanticVersion)];
        var met = new HashSet<Type>();
        Meet(typeof(RuleSet));

        Assert.Equal(Model.ToHashSet(), met.Except(values).ToHashSet());

        void Meet(Type type)
        {
            foreach (var part in type.IsGenericType ? type.GetGenericArguments() : [])
                Meet(part);
            if (type.IsEnum || type.Namespace?.StartsWith("RiskAssessment", StringComparison.Ordinal) != true || type.Namespace.EndsWith("Conditions", StringComparison.Ordinal) || !met.Add(type))
                return;
            foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                Meet(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        }
    }
}
