using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Pages;
using RiskAssessment.Model;
using RiskAssessment.Presentation;
using RiskAssessment.RuleSets;
using RiskAssessment.Texts;

namespace RiskAssessment.Cli.Book;

/// <summary>What every chapter needs: the rule set, the language, who uses what, and how items are named and linked.</summary>
internal sealed class BookContext
{
    public BookContext(RuleSetCatalog catalog, RuleSet ruleSet, DateOnly date, Speech speech, RuleSet? previous = null)
    {
        Catalog = catalog;
        RuleSet = ruleSet;
        Date = date;
        Speech = speech;
        Previous = previous;
        Words = new RuleSetWords(ruleSet, speech.Language);
        Uses = new FactUses(ruleSet, Words);
        RulesOf = ruleSet.Rules.SelectMany(rule => rule.Scenarios.Select(scenario => (scenario, rule))).ToLookup(pair => pair.scenario, pair => pair.rule);
        MeasuresOf = ruleSet.Measures.SelectMany(measure => measure.Scenarios.Select(scenario => (scenario, measure))).ToLookup(pair => pair.scenario, pair => pair.measure);
    }

    public RuleSetCatalog Catalog { get; }

    public RuleSet RuleSet { get; }

    /// <summary>The shift date for which roles are assessed.</summary>
    public DateOnly Date { get; }

    public Speech Speech { get; }

    /// <summary>The version that the change log compares with, or null.</summary>
    public RuleSet? Previous { get; }

    public RuleSetWords Words { get; }

    public FactUses Uses { get; }

    public ILookup<Scenario, Rule> RulesOf { get; }

    public ILookup<Scenario, Measure> MeasuresOf { get; }

    public IEnumerable<AxisScoring> Axes => new[] { RuleSet.Scoring.Threat, RuleSet.Scoring.Safety }.OfType<AxisScoring>();

    public string Say(string dutch, string english) => Speech.Say(dutch, english);

    public string Plain(LocalizedText text) => text.In(Speech.Language);

    /// <summary>The text, marked as Dutch where it is missing in the language of the book.</summary>
    public TextRun In(LocalizedText text) => new(Plain(text), ForeignIn(text));

    public string Number(decimal number) => Speech.Number(number);

    public string NameOf(Axis axis) => axis == Axis.Threat ? Say("dreiging", "threat") : Say("veiligheid", "safety");

    public ClassRun Mark(RiskClass one) => new(one.Rank, RuleSet.Scoring.Classes.Length, Plain(one.Title));

    public static ItemLink Link(Rule rule) => new(Anchors.Of(rule), rule.Id, IsCode: true);

    public ItemLink Link(Measure measure) => Link(Anchors.Of(measure), measure.Title);

    public ItemLink Link(Scenario scenario) => Link(Anchors.Of(scenario), scenario.Title);

    public ItemLink Link(Role role) => Link(Anchors.Of(role), role.Title);

    public ItemLink Link(Fact fact) => Link(Anchors.Of(fact), fact.Title);

    public ItemLink Link(Definition definition) => definition.Title is { } title
        ? Link(Anchors.Of(definition), title) : new(Anchors.Of(definition), definition.Name, IsCode: true);

    /// <summary>Links with commas between them.</summary>
    public static IReadOnlyList<Inline> List(IEnumerable<Inline> items, string nothing = "–")
    {
        var list = new List<Inline>();
        foreach (var item in items)
        {
            if (list.Count > 0)
                list.Add(", ");
            list.Add(item);
        }
        return list.Count > 0 ? list : [nothing];
    }

    public Field Sources(IEnumerable<Source> sources) => new(Say("Bronnen", "Sources"),
        [ItemList.Of(sources.Select(source => (IReadOnlyList<Inline>)[new WebLink(source.Title, source.Url)]))]);

    private ItemLink Link(string anchor, LocalizedText title) => new(anchor, Plain(title), ForeignIn(title));

    private string? ForeignIn(LocalizedText text) => Speech.IsDutch || text.Has(Speech.Language) ? null : LocalizedText.DefaultLanguage;
}
