using RiskAssessment.Plans;
using RiskAssessment.Reference;

namespace RiskAssessment;

/// <summary>The ways to find out which conditions hold.</summary>
internal static class Evaluators
{
    /// <exception cref="ArgumentOutOfRangeException">An option has a value that it cannot have.</exception>
    public static Action<Plan, ulong[]> Choose(RiskAssessorOptions options)
    {
        Check(options);
        return options.Evaluation switch
        {
            ConditionEvaluation.CompiledPlan => static (plan, words) => plan.EvaluateScores(words),
            ConditionEvaluation.RulesEngine => new RulesEngineEvaluator().Evaluate,
            _ => new CrossCheckingEvaluator(options.CrossCheckShare).Evaluate,
        };
    }

    /// <exception cref="ArgumentOutOfRangeException">An option has a value that it cannot have.</exception>
    public static void Check(RiskAssessorOptions options)
    {
        if (Mistakes(options).FirstOrDefault() is { } mistake)
            throw new ArgumentOutOfRangeException(nameof(options), mistake);
    }

    public static IEnumerable<string> Mistakes(RiskAssessorOptions options)
    {
        if (!Enum.IsDefined(options.Evaluation))
            yield return $"There is no evaluation {options.Evaluation}.";
        // Written so that NaN is refused too.
        if (options.Evaluation == ConditionEvaluation.CrossChecked && !(options.CrossCheckShare > 0 && options.CrossCheckShare <= 1))
            yield return FormattableString.Invariant($"CrossCheckShare is more than 0 and at most 1, and is {options.CrossCheckShare}.");
    }
}
