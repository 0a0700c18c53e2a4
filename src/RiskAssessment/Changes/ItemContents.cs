using System.Globalization;
using RiskAssessment.Documents;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Changes;

/// <summary>Takes a rule set apart into items and parts: the one place that says what is compared, and what has meaning.</summary>
internal static class ItemContents
{
    public static Dictionary<ItemKey, ItemContent> Of(RuleSet ruleSet)
    {
        var items = new Dictionary<ItemKey, ItemContent>
        {
            [new ItemKey(ItemKind.RuleSet, "")] = new(ruleSet.Id, ruleSet.Title, PartsOf(ruleSet).Parts),
        };
        var classes = ruleSet.Scoring.Classes;
        foreach (var one in classes)
            Add(ItemKind.RiskClass, one.Id, one.Title, PartsOf(one, classes.ElementAtOrDefault(one.Rank - 1)));
        foreach (var axis in new[] { ruleSet.Scoring.Threat, ruleSet.Scoring.Safety }.OfType<AxisScoring>())
            Add(ItemKind.Axis, Terms.Axes.Of(axis.Axis), null, AxisContents.PartsOf(axis, classes));
        foreach (var fact in ruleSet.Facts)
            Add(ItemKind.Fact, fact.Name, fact.Title, PartsOf(fact));
        foreach (var definition in ruleSet.Definitions)
            Add(ItemKind.Definition, definition.Name, definition.Title, PartsOf(definition));
        foreach (var role in ruleSet.Roles)
            Add(ItemKind.Role, role.Id, role.Title, PartsOf(role));
        foreach (var party in ruleSet.Parties)
            Add(ItemKind.Party, party.Id, party.Title, new PartList().Text("title", party.Title));
        foreach (var scenario in ruleSet.Scenarios)
            Add(ItemKind.Scenario, scenario.Id, scenario.Title, PartsOf(scenario));
        foreach (var rule in ruleSet.Rules)
            Add(ItemKind.Rule, rule.Id, rule.Because, PartsOf(rule));
        foreach (var measure in ruleSet.Measures)
            Add(ItemKind.Measure, measure.Id, measure.Title, PartsOf(measure));
        return items;

        void Add(ItemKind item, string id, Texts.LocalizedText? title, PartList parts) =>
            items[new ItemKey(item, id)] = new ItemContent(id, title, parts.Parts);
    }

    private static PartList PartsOf(RuleSet ruleSet) => new PartList()
        .Words("id", ruleSet.Id).Words("version", ruleSet.Version.ToString()).Words("effectiveFrom", Dates.Write(ruleSet.EffectiveFrom))
        .Text("title", ruleSet.Title).Text("organisation", ruleSet.Organisation);

    /// <summary>The class before it says where it stands: a class put in between moves one other, not all that are worse.</summary>
    private static PartList PartsOf(RiskClass one, RiskClass? milder) => new PartList()
        .Text("title", one.Title).Text("action", one.Action).Meaning("measuresRequired", one.MeasuresRequired).Meaning("after", milder?.Id);

    private static PartList PartsOf(Fact fact)
    {
        var parts = new PartList()
            .Meaning("type", Terms.FactTypes.Of(fact.Type)).Text("title", fact.Title).Text("help", fact.Help)
            .Value("default", fact.Default).Meaning("ask", fact.Ask).Names("values", fact.Options.Select(option => option.Value));
        foreach (var option in fact.Options.OrderBy(option => option.Value, StringComparer.Ordinal))
            parts.Text($"values.{option.Value}.title", option.Title);
        return fact.Type != FactType.Number ? parts
            : parts.Meaning("unit", fact.Unit).Meaning("minimum", fact.Minimum).Meaning("maximum", fact.Maximum);
    }

    private static PartList PartsOf(Definition definition) => new PartList()
        .When("when", definition.When, definition.Condition).Text("title", definition.Title);

    private static PartList PartsOf(Role role)
    {
        var parts = new PartList().Text("title", role.Title).Text("description", role.Description).Meaning("shielded", role.Shielded);
        foreach (var (name, value) in role.Facts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            parts.Value($"facts.{name}", value);
        return parts;
    }

    private static PartList PartsOf(Scenario scenario)
    {
        var parts = new PartList()
            .Meaning("axis", Terms.Axes.Of(scenario.Axis)).Text("title", scenario.Title).Text("description", scenario.Description)
            .Names("kinds", scenario.Kinds).When("when", scenario.When, scenario.Condition);
        foreach (var (index, dimension) in scenario.Scoring.Dimensions.Index())
            parts.Meaning($"base.{dimension.Name}", dimension.Steps[scenario.BaseSteps[index]].Value);
        // The lowest step is what holds without a residual.
        foreach (var (index, dimension) in scenario.Scoring.Dimensions.Index().Where(pair => scenario.ResidualSteps[pair.Index] > 0))
            parts.Meaning($"residual.{dimension.Name}", dimension.Steps[scenario.ResidualSteps[index]].Value);
        return parts;
    }

    private static PartList PartsOf(Rule rule) => Bounds(Bounds(Shifts(Shifts(
            new PartList().Names("scenarios", rule.Scenarios.Select(scenario => scenario.Id)).When("when", rule.When, rule.Condition),
            "raises", rule.Raises), "lowers", rule.Lowers), "atLeast", rule.AtLeast), "atMost", rule.AtMost)
        .Meaning("refer.to", rule.Refer?.To.Id).Text("refer.text", rule.Refer?.Text).Text("because", rule.Because).Sources(rule.Sources);

    private static PartList PartsOf(Measure measure) => Shifts(
            new PartList().Text("title", measure.Title).Text("text", measure.Text)
                .Names("scenarios", measure.Scenarios.Select(scenario => scenario.Id)).When("when", measure.When, measure.Condition)
                .Meaning("from", measure.From.Id), "lowers", measure.Lowers)
        .Meaning("group", measure.Group).When("worksWhen", measure.WorksWhen, measure.WorksCondition)
        .Meaning("control", Terms.Controls.Of(measure.Control)).Meaning("phase", Terms.Phases.Of(measure.Phase))
        .Meaning("owner", measure.Owner.Id).Meaning("effort", Terms.Efforts.Of(measure.Effort))
        .Meaning("leadTime", string.Create(CultureInfo.InvariantCulture, $"P{measure.LeadTimeDays}D"))
        .Meaning("shielding", measure.Shielding).Words("legalBasis", measure.LegalBasis).Sources(measure.Sources);

    private static PartList Shifts(PartList parts, string property, IEnumerable<DimensionShift> shifts)
    {
        foreach (var shift in shifts.OrderBy(shift => shift.Dimension, StringComparer.Ordinal))
            parts.Meaning($"{property}.{shift.Dimension}", shift.Steps);
        return parts;
    }

    private static PartList Bounds(PartList parts, string property, IEnumerable<DimensionBound> bounds)
    {
        foreach (var bound in bounds.OrderBy(bound => bound.Dimension, StringComparer.Ordinal))
            parts.Meaning($"{property}.{bound.Dimension}", bound.Value);
        return parts;
    }
}
