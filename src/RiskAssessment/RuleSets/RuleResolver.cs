using System.Collections.Immutable;
using RiskAssessment.Documents;

namespace RiskAssessment.RuleSets;

/// <summary>Rules with the scenarios they name.</summary>
internal static class RuleResolver
{
    public static ImmutableArray<Rule> Resolve(Resolution resolution, ScenarioNames scenarios) =>
    [
        .. resolution.Items.Rules.Where(item => item.Item is not null)
            .Select(item => Make(item.Id, item.Item!, resolution, scenarios)).OfType<Rule>(),
    ];

    private static Rule? Make(string id, RuleDraft draft, Resolution resolution, ScenarioNames scenarios)
    {
        var condition = resolution.Parse(draft.When);
        var named = scenarios.Find(draft.Scenarios, resolution.Found);
        ImmutableArray<DimensionShift> raises = [], lowers = [];
        ImmutableArray<DimensionBound> atLeast = [], atMost = [];
        // With scenarios that could not be made nobody can say which dimensions there are.
        if (resolution.Scoring is { } scoring && scenarios.AllRead)
        {
            var checker = new DimensionChecker(named, scoring, resolution.RuleSet, resolution.Found);
            raises = checker.Check(draft.Raises);
            lowers = checker.Check(draft.Lowers);
            atLeast = checker.Check(draft.AtLeast);
            atMost = checker.Check(draft.AtMost);
        }
        Referral? refer = null;
        if (draft.Refer is { } written && resolution.TryFindParty(written.To, out var to) && written.Text is not null)
            refer = new Referral(to, written.Text);
        return condition is null || draft.When is null || draft.Because is null ? null : new Rule(id, draft.When.Value, condition, draft.Because)
        {
            Scenarios = named.Scenarios,
            Raises = raises,
            Lowers = lowers,
            AtLeast = atLeast,
            AtMost = atMost,
            Refer = refer,
            Sources = draft.Sources,
        };
    }
}
