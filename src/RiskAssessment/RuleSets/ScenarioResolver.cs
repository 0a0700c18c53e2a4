using System.Collections.Immutable;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.RuleSets;

/// <summary>Scenarios on the steps of their axis.</summary>
internal static class ScenarioResolver
{
    public static IReadOnlyList<Scenario> Resolve(Resolution resolution)
    {
        var ids = resolution.Items.Scenarios.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var scenarios = new List<Scenario>();
        foreach (var item in resolution.Items.Scenarios)
        {
            foreach (var kind in item.Item?.Kinds ?? [])
            {
                if (ids.Contains(kind.Value))
                    resolution.Found.Add(ReferenceFindings.KindIsScenario.At(kind.Place, kind.Value, resolution.RuleSet));
            }
            if (item.Item is { } draft && Make(item.Id, draft, resolution) is { } scenario)
                scenarios.Add(scenario);
        }
        foreach (var axis in Enum.GetValues<Axis>())
            CheckAxis(axis, resolution);
        return scenarios;
    }

    private static Scenario? Make(string id, ScenarioDraft draft, Resolution resolution)
    {
        var whenIsRight = resolution.TryParse(draft.When, out var condition);
        if (draft.Axis is not { } axis || resolution.Scoring is not { } scoring)
            return null;
        if (scoring[axis] is not { } described)
        {
            resolution.Found.Add(ScoringFindings.AxisNotDescribed.At(draft.Place, Terms.Axes.Of(axis), id));
            return null;
        }
        var baseSteps = IndexesOf(draft.Base, described, resolution);
        var residualSteps = IndexesOf(draft.Residual, described, resolution);
        var complete = draft.BaseNode is not null;
        foreach (var dimension in described.Dimensions.Where(dimension => draft.BaseNode?.Find(dimension.Name) is null && draft.BaseNode is not null))
        {
            complete = false;
            resolution.Found.Add(ReferenceFindings.BaseMissesDimension.At(
                draft.BaseNode!.Place, dimension.Name, Terms.Axes.Of(axis), resolution.RuleSet));
        }
        if (!complete || !whenIsRight || baseSteps is null || residualSteps is null || draft.Title is null)
            return null;
        return new Scenario(id, described,
            [.. described.Dimensions.Select(dimension => baseSteps.GetValueOrDefault(dimension.Name))],
            [.. described.Dimensions.Select(dimension => residualSteps.GetValueOrDefault(dimension.Name))])
        {
            Title = draft.Title,
            Description = draft.Description,
            Kinds = [.. draft.Kinds.Select(kind => kind.Value)],
            When = draft.When?.Value,
            Condition = condition,
        };
    }

    private static Dictionary<string, int>? IndexesOf(ImmutableArray<StepDraft> steps, AxisScoring axis, Resolution resolution)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            if (axis.IndexOf(step.Dimension.Value) < 0)
                DimensionChecker.ReportUnknown(step.Dimension, axis.Dimensions, resolution.RuleSet, resolution.Found);
            else if (DimensionChecker.IndexOf(step, axis, resolution.RuleSet, resolution.Found) is { } index)
                indexes[step.Dimension.Value] = index;
        }
        return indexes.Count == steps.Length ? indexes : null;
    }

    private static void CheckAxis(Axis axis, Resolution resolution)
    {
        // A scenario that could not be read may be the one that has no condition.
        if (resolution.Items.Scenarios.Any(item => item.Item?.Axis is null))
            return;
        var on = resolution.Items.Scenarios.Where(item => item.Item!.Axis == axis).ToList();
        if (on.Count > 0 && on.TrueForAll(item => item.Item!.When is not null))
            resolution.Found.Add(ScoringFindings.AxisAlwaysConditional.At(on[0].Item!.Place, Terms.Axes.Of(axis)));
    }
}
