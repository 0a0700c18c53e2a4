using RiskAssessment.Plans;

namespace RiskAssessment.Reference;

/// <summary>The ways to find out which conditions hold.</summary>
internal static class Evaluators
{
    public static Action<Plan, ulong[]> Choose(RiskAssessorOptions options)
    {
        return static (plan, words) => plan.Evaluate(words);
    }
}
