using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Plans;

namespace RiskAssessment.Assessing;

/// <summary>A request and a plan to an assessment.</summary>
internal static class Assessor
{
    private const int MostOnStack = 2048;
    private static readonly SourcePlace Nowhere = new("", 1, 1);

    /// <param name="plan">The rule set, compiled.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="evaluate">Finds out which conditions hold, from the facts in the words.</param>
    /// <param name="validUntil">The first date for which another version holds.</param>
    public static AssessmentResult Assess(Plan plan, AssessmentRequest request, Action<Plan, ulong[]> evaluate, DateOnly? validUntil)
    {
        if (Bind(plan, request, out var words) is { } wrong)
            return new AssessmentResult(new RequestError(wrong, request.Reference));
        evaluate(plan, words!);
        return new AssessmentResult(new Assessment(request, Settle(plan, words!), validUntil));
    }

    /// <summary>From conditions that hold to scores.</summary>
    public static AssessmentState Settle(Plan plan, ulong[] words)
    {
        var shape = LevelsShape.Of(plan, words);
        var levels = Levels.Of(plan, words, shape, shape.Room <= MostOnStack ? stackalloc ushort[shape.Room] : new ushort[shape.Room]);
        return new AssessmentState(plan, words, plan.Threat?.Bounds(plan, words, levels), plan.Safety?.Bounds(plan, words, levels));
    }

    /// <summary>Puts the facts of the request in their slots; gives what is wrong with it, or null.</summary>
    public static Diagnostic? Bind(Plan plan, AssessmentRequest request, out ulong[]? words)
    {
        words = plan.Begin(request.Role);
        if (words is null)
        {
            var roles = plan.RuleSet.Roles.Select(role => role.Id).ToList();
            return RequestFindings.UnknownRole.Suggesting(
                Suggestions.Nearest(request.Role!, roles), Nowhere, request.Role!, string.Join(", ", roles));
        }
        foreach (var (name, value) in request.FactsByName)
        {
            var fact = plan.Layout.IndexOf(name);
            if (fact < 0)
                return RequestFindings.UnknownFact.Suggesting(Suggestions.Nearest(name, plan.Layout.Facts.Select(one => one.Name)), Nowhere, name);
            if (FactChecker.Check(plan.Layout.Facts[fact], value) is { } wrong)
                return wrong;
            plan.Layout.Set(words, fact, value);
            words[plan.Layout.Assumed + (fact / FactLayout.WordBits)] &= ~(1UL << (fact % FactLayout.WordBits));
        }
        foreach (var id in request.MeasureIds)
        {
            if (!plan.MeasureIndex.TryGetValue(id, out var measure))
                return RequestFindings.UnknownMeasure.Suggesting(Suggestions.Nearest(id, plan.MeasureIndex.Keys), Nowhere, id);
            FactLayout.SetBit(words, plan.Layout.InPlace, measure);
        }
        return null;
    }
}
