using RiskAssessment.Assessing;
using RiskAssessment.Benchmarks.HandWritten;
using RiskAssessment.Plans;
using RiskAssessment.Reference;

namespace RiskAssessment.Benchmarks.Sets;

/// <summary>The same request by the hand-written program, by the plan and by RulesEngine, in a form in which they can be compared.</summary>
internal static class ThreeWays
{
    public static IEnumerable<(Outcome HandWritten, Outcome Plan, Outcome RulesEngine)> Of(BenchmarkSet set, int requests)
    {
        var states = Requests.Complete(set.RuleSet, requests).Select(request => Requests.Prepare(set, request)).ToList();
        set.HandWritten.Prepare(states.Select(state => new FactReader(set.Plan, state)));
        var rulesEngine = new RulesEngineEvaluator();
        for (var i = 0; i < states.Count; i++)
        {
            yield return (
                set.HandWritten.Assess(i),
                Settle(set.Plan, states[i], static (plan, words) => plan.Evaluate(words)),
                Settle(set.Plan, states[i], rulesEngine.Evaluate));
        }
    }

    private static Outcome Settle(Plan plan, ulong[] prepared, Action<Plan, ulong[]> evaluate)
    {
        var words = prepared.AsSpan().ToArray();
        evaluate(plan, words);
        var state = Assessor.Settle(plan, words);
        return new Outcome(AxisOf(state.Threat), AxisOf(state.Safety), ReferralsOf(state));
    }

    private static AxisScore AxisOf(AxisBounds? bounds) =>
        bounds is { } known ? new AxisScore((int)(known.Highest.Score * 100), known.Highest.Class, known.Driver) : new AxisScore(0, 0, -1);

    private static Referred ReferralsOf(AssessmentState state)
    {
        Span<ulong> bits = stackalloc ulong[2];
        var referrals = state.Plan.RuleSet.Rules.Index().Where(pair => pair.Item.Refer is not null).Select(pair => pair.Index);
        foreach (var (bit, rule) in referrals.Index())
        {
            if (state.Holds(rule, surely: true))
                FactLayout.SetBit(bits, 0, bit);
        }
        return new Referred(bits[0], bits[1]);
    }
}
