using RiskAssessment.Catalogs;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;
using RiskAssessment.Tests.Support;
using RiskAssessment.Texts;

namespace RiskAssessment.Tests.Shipped;

/// <summary>What must be true of every rule set that comes with the library.</summary>
public sealed class ShippedRuleSets
{
    private const string Judgement = "Oordeel van de opsteller (author's judgement)";

    private static readonly RuleSetLoadResult Loaded = RuleSetCatalog.LoadFolder(Path.Combine(Repository.Root, "rules"));

    public static TheoryData<string> Ids() => [.. Loaded.GetCatalog().RuleSets.Select(ruleSet => ruleSet.Id).Distinct()];

    private static RuleSet Find(string id) => Loaded.GetCatalog().VersionsOf(id)[^1];

    [Fact]
    public void They_load_without_an_error_or_a_warning()
    {
        Assert.Empty(Loaded.Diagnostics.Select(one => one.ToString()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_text_is_there_in_Dutch_and_English(string id)
    {
        Assert.Empty(Texts(Find(id)).Where(text => !text.Has("nl") || !text.Has("en")).Select(text => text.ToString()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_and_measure_names_a_source_or_says_that_it_is_judgement(string id)
    {
        var ruleSet = Find(id);
        var sources = ruleSet.Rules.Select(rule => (rule.Id, rule.Sources)).Concat(ruleSet.Measures.Select(measure => (measure.Id, measure.Sources))).ToList();

        Assert.Empty(sources.Where(one => one.Sources.IsEmpty).Select(one => one.Id));
        Assert.All(sources.SelectMany(one => one.Sources), source => Assert.True(source.Title == Judgement || source.Url is not null || !string.IsNullOrWhiteSpace(source.Title)));
        Assert.Empty(sources.SelectMany(one => one.Sources)
            .Where(source => source.Url is not null && !(Uri.TryCreate(source.Url, UriKind.Absolute, out var url) && url.Scheme is "https" or "http"))
            .Select(source => source.Url));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Measures_that_lower_stand_in_a_group_and_aftercare_lowers_nothing(string id)
    {
        var measures = Find(id).Measures;

        Assert.Empty(measures.Where(measure => !measure.Lowers.IsEmpty && measure.Group is null).Select(measure => measure.Id));
        Assert.Empty(measures.Where(measure => measure.Phase == Phase.Aftercare && !measure.Lowers.IsEmpty).Select(measure => measure.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Two_steps_are_taken_at_the_source_alone(string id)
    {
        Assert.Empty(Find(id).Measures
            .Where(measure => measure.Control > Control.Substitute && measure.Lowers.Any(lower => lower.Steps > 1))
            .Select(measure => measure.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Shielding_lowers_how_easily_somebody_is_found_and_nothing_else(string id)
    {
        Assert.Empty(Find(id).Measures
            .Where(measure => measure.Shielding && measure.Lowers.Any(lower => lower.Dimension != "findability"))
            .Select(measure => measure.Id));
    }

    private static IEnumerable<LocalizedText> Texts(RuleSet ruleSet) =>
    [
        ruleSet.Title,
        .. ruleSet.Facts.SelectMany(fact => fact.Options.Select(option => option.Title).Append(fact.Title)),
        .. ruleSet.Facts.Select(fact => fact.Help).OfType<LocalizedText>(),
        .. ruleSet.Roles.Select(role => role.Title),
        .. ruleSet.Roles.Select(role => role.Description).OfType<LocalizedText>(),
        .. ruleSet.Scenarios.Select(scenario => scenario.Title),
        .. ruleSet.Scenarios.Select(scenario => scenario.Description).OfType<LocalizedText>(),
        .. ruleSet.Parties.Select(party => party.Title),
        .. ruleSet.Rules.Select(rule => rule.Because),
        .. ruleSet.Rules.Select(rule => rule.Refer?.Text).OfType<LocalizedText>(),
        .. ruleSet.Measures.SelectMany(measure => new[] { measure.Title, measure.Text }),
        .. ruleSet.Scoring.Classes.SelectMany(one => new[] { one.Title, one.Action }),
    ];
}
