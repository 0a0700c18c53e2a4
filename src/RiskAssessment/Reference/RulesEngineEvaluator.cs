using System.Runtime.CompilerServices;
using RiskAssessment.Plans;
using RulesEngine.Models;

namespace RiskAssessment.Reference;

/// <summary>
/// Finds out which conditions hold through the RulesEngine package, behind this one door: an error in a rule, which that
/// package turns into "does not hold" where it is let, ends in an exception.
/// </summary>
internal sealed class RulesEngineEvaluator
{
    private readonly ConditionalWeakTable<Plan, RulesEngine.RulesEngine> _engines = [];

    public void Evaluate(Plan plan, ulong[] words)
    {
        var engine = _engines.GetValue(plan, static plan =>
            new RulesEngine.RulesEngine([.. RulesEngineWorkflows.Export(plan.RuleSet)], RulesEngineWorkflows.CreateSettings()));
        var inputs = RulesEngineWorkflows.InputsFrom(plan, words);
        words.AsSpan(plan.Layout.HoldsSurely, 2 * plan.Layout.ConditionWords).Clear();
        if (plan.IsComplete(words))
        {
            Run(engine, RulesEngineWorkflows.NameOf(plan.RuleSet), inputs, words, plan.Layout.HoldsSurely);
            words.AsSpan(plan.Layout.HoldsSurely, plan.Layout.ConditionWords).CopyTo(words.AsSpan(plan.Layout.HoldsMaybe));
        }
        else
        {
            Run(engine, RulesEngineWorkflows.MustHoldNameOf(plan.RuleSet), inputs, words, plan.Layout.HoldsSurely);
            Run(engine, RulesEngineWorkflows.MayHoldNameOf(plan.RuleSet), inputs, words, plan.Layout.HoldsMaybe);
        }
    }

    private static void Run(RulesEngine.RulesEngine engine, string workflow, RuleParameter[] inputs, ulong[] words, int offset)
    {
        List<RuleResultTree> results;
        try
        {
            results = engine.ExecuteAllRulesAsync(workflow, inputs).AsTask().GetAwaiter().GetResult();
        }
        catch (Exception wrong)
        {
            throw new EvaluationMismatchException($"RulesEngine could not evaluate '{workflow}': {wrong.Message}", wrong);
        }
        for (var i = 0; i < results.Count; i++)
        {
            if (!string.IsNullOrEmpty(results[i].ExceptionMessage))
                throw new EvaluationMismatchException($"RulesEngine could not evaluate '{results[i].Rule.RuleName}' of '{workflow}': {results[i].ExceptionMessage}");
            if (results[i].IsSuccess)
                FactLayout.SetBit(words, offset, i);
        }
    }
}
