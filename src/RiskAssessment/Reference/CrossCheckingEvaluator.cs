using RiskAssessment.Plans;

namespace RiskAssessment.Reference;

/// <summary>Evaluates by the plan, and every so many requests by RulesEngine as well.</summary>
internal sealed class CrossCheckingEvaluator(double share)
{
    private readonly RulesEngineEvaluator _reference = new();
    private long _count;

    public void Evaluate(Plan plan, ulong[] words)
    {
        plan.EvaluateScores(words);
        if (IsChecked(Interlocked.Increment(ref _count), share))
            Check(plan, words);
    }

    /// <summary>With a share of 0.01 the whole part of the product rises at every hundredth request.</summary>
    internal static bool IsChecked(long count, double share) => Math.Floor(count * share) > Math.Floor((count - 1) * share);

    /// <exception cref="EvaluationMismatchException">RulesEngine says something else of a condition.</exception>
    internal void Check(Plan plan, ulong[] words)
    {
        plan.EvaluateRest(words);
        var other = words.AsSpan().ToArray();
        _reference.Evaluate(plan, other);
        for (var condition = 0; condition < plan.Conditions.Conditions.Length; condition++)
        {
            var (planSays, referenceSays) = (Describe(plan, words, condition), Describe(plan, other, condition));
            if (planSays != referenceSays)
            {
                throw new EvaluationMismatchException(
                    $"{plan.RuleSet}, {plan.Conditions.NameOf(condition)}: the compiled plan says it {planSays}, RulesEngine says it {referenceSays}.");
            }
        }
    }

    private static string Describe(Plan plan, ReadOnlySpan<ulong> words, int condition) =>
        plan.Holds(words, condition, surely: true) ? "holds" : plan.Holds(words, condition, surely: false) ? "may hold" : "does not hold";
}
