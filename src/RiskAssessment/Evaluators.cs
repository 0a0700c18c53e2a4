using RiskAssessment.Plans;
using RiskAssessment.Reference;

namespace RiskAssessment;

/// <summary>The ways to find out which conditions hold.</summary>
internal static class Evaluators
{
    public static Action<Plan, ulong[]> Choose(RiskAssessorOptions options)
    {
        switch (options.Evaluation)
        {
            case ConditionEvaluation.CompiledPlan:
                return static (plan, words) => plan.EvaluateScores(words);
            case ConditionEvaluation.RulesEngine:
                return new RulesEngineEvaluator().Evaluate;
            case ConditionEvaluation.CrossChecked:
                // Written so that NaN is refused too.
                if (!(options.CrossCheckShare > 0 && options.CrossCheckShare <= 1))
                    throw new ArgumentOutOfRangeException(nameof(options), options.CrossCheckShare, "CrossCheckShare is more than 0 and at most 1.");
                return new CrossCheckingEvaluator(options.CrossCheckShare).Evaluate;
            default:
                throw new ArgumentOutOfRangeException(nameof(options), options.Evaluation, "There is no such evaluation.");
        }
    }
}
