using System.Collections.Immutable;
using RiskAssessment.Model;
using RiskAssessment.Plans;

namespace RiskAssessment.Assessing;

/// <summary>Tells who must look at it, what does not work, what was assumed, and whether anything is still open.</summary>
internal static class CircumstanceTeller
{
    public static ImmutableArray<ReferralOutcome> Referrals(AssessmentState state)
    {
        var told = new List<ReferralOutcome>();
        var rules = state.Plan.RuleSet.Rules;
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i].Refer is not null && state.Holds(i, surely: false))
                told.Add(new ReferralOutcome(rules[i], state.Holds(i, surely: true)));
        }
        return AssessmentState.ToImmutable(told);
    }

    public static ImmutableArray<NotWorkingMeasure> NotWorking(AssessmentState state)
    {
        var told = new List<NotWorkingMeasure>();
        var measures = state.Plan.RuleSet.Measures;
        for (var i = 0; i < measures.Length; i++)
        {
            var works = state.Plan.Conditions.WorksOfMeasure[i];
            if (state.IsInPlace(i) && !state.Holds(works, surely: true))
                told.Add(new NotWorkingMeasure(measures[i], !state.Holds(works, surely: false)));
        }
        return AssessmentState.ToImmutable(told);
    }

    /// <summary>
    /// The facts whose value is their own default and that occur in a rule that counts, in the condition of a scenario or
    /// of a recommended measure, or in that under which a measure in place works.
    /// </summary>
    public static ImmutableArray<Fact> Assumed(AssessmentState state, ImmutableArray<RecommendedMeasure> recommended)
    {
        var layout = state.Plan.Layout;
        if (!state.Words.Slice(layout.Assumed, layout.FactWords).ContainsAnyExcept(0UL))
            return [];
        var occurring = new ulong[layout.FactWords];
        var conditions = state.Plan.Conditions;
        for (var rule = 0; rule < conditions.Rules; rule++)
        {
            if (state.Counts(rule))
                Mark(rule);
        }
        foreach (var when in conditions.OfScenario)
            Mark(when);
        foreach (var advice in recommended)
            Mark(conditions.OfMeasure[state.Plan.MeasureIndex[advice.Measure.Id]]);
        for (var measure = 0; measure < conditions.WorksOfMeasure.Length; measure++)
        {
            if (state.IsInPlace(measure))
                Mark(conditions.WorksOfMeasure[measure]);
        }
        var assumed = new List<Fact>();
        foreach (var fact in layout.ByName)
        {
            if (state.IsAssumed(fact) && FactLayout.Bit(occurring, 0, fact))
                assumed.Add(layout.Facts[fact]);
        }
        return AssessmentState.ToImmutable(assumed);

        void Mark(int condition)
        {
            if (condition >= 0)
                state.Plan.Facts[condition].AddTo(occurring);
        }
    }

    /// <summary>No answer to an open question changes anything but contributions and questions.</summary>
    public static bool IsComplete(this AssessmentState state, ImmutableArray<RecommendedMeasure> recommended)
    {
        var plan = state.Plan;
        var levels = state.Levels;
        for (var scenario = 0; scenario < plan.RuleSet.Scenarios.Length; scenario++)
        {
            if (state.IsUnknown(plan.Conditions.OfScenario[scenario]))
                return false;
            if (state.MayExist(scenario) && !levels.IsCertain(plan.Cells.Start[scenario], plan.Cells.Start[scenario + 1]))
                return false;
        }
        for (var measure = 0; measure < plan.RuleSet.Measures.Length; measure++)
        {
            if (state.IsInPlace(measure) && state.IsUnknown(plan.Conditions.WorksOfMeasure[measure]))
                return false;
        }
        for (var rule = 0; rule < plan.Conditions.Rules; rule++)
        {
            if (plan.RuleSet.Rules[rule].Refer is not null && state.IsUnknown(rule))
                return false;
        }
        return !recommended.Any(advice => advice.Conditional);
    }
}
