using System.Collections.Immutable;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.RuleSets;

/// <summary>Measures with the scenarios they name, their owner and the class from which they are recommended.</summary>
internal static class MeasureResolver
{
    public static ImmutableArray<Measure> Resolve(Resolution resolution, ScenarioNames scenarios) =>
    [
        .. resolution.Items.Measures.Where(item => item.Item is not null)
            .Select(item => Make(item.Id, item.Item!, resolution, scenarios)).OfType<Measure>(),
    ];

    private static Measure? Make(string id, MeasureDraft draft, Resolution resolution, ScenarioNames scenarios)
    {
        var right = resolution.TryParse(draft.When, out var when);
        right &= resolution.TryParse(draft.WorksWhen, out var worksWhen);
        right &= resolution.TryFindParty(draft.Owner, out var owner);
        var named = scenarios.Find(draft.Scenarios, resolution.Found);
        if (resolution.Scoring is not { } scoring)
            return null;
        ImmutableArray<DimensionShift> lowers = [];
        if (scenarios.AllRead)
            lowers = new DimensionChecker(named, scoring, resolution.RuleSet, resolution.Found).Check(draft.Lowers);
        var from = FindClass(draft.From, scoring, resolution);
        if (!right || from is null || draft is not
            { Title: { } title, Text: { } text, Control: { } control, Phase: { } phase, Effort: { } effort, LeadTimeDays: { } leadTime })
            return null;
        return new Measure(id)
        {
            Title = title,
            Text = text,
            Scenarios = named.Scenarios,
            When = draft.When?.Value,
            Condition = when,
            From = from,
            Lowers = lowers,
            Group = draft.Group,
            WorksWhen = draft.WorksWhen?.Value,
            WorksCondition = worksWhen,
            Control = control,
            Phase = phase,
            Owner = owner!,
            Effort = effort,
            LeadTimeDays = leadTime,
            Shielding = draft.Shielding,
            LegalBasis = draft.LegalBasis,
            Sources = draft.Sources,
        };
    }

    private static RiskClass? FindClass(SourceString? from, Scoring scoring, Resolution resolution)
    {
        if (from is null)
            return scoring.Classes[1];
        if (scoring.Classes.FirstOrDefault(one => one.Id == from.Value) is { } found)
            return found;
        var ids = scoring.Classes.Select(one => one.Id);
        resolution.Found.Add(ReferenceFindings.UnknownClass.Suggesting(
            resolution.Found.Nearest(from.Value, ids), from.Place, from.Value, resolution.RuleSet));
        return null;
    }
}
