using System.Collections.Immutable;
using Newtonsoft.Json;
using RiskAssessment.Model;
using RiskAssessment.Plans;
using RiskAssessment.RuleSets;
using RulesEngine.Models;

namespace RiskAssessment.Reference;

/// <summary>
/// A rule set as workflows of the RulesEngine package, for hosts that have tooling around it, and for the second opinion
/// on this library's own plan. Only conditions are in it: scores are not RulesEngine's business.
/// </summary>
public static class RulesEngineWorkflows
{
    private const string MustHoldSuffix = " must hold";
    private const string MayHoldSuffix = " may hold";

    /// <summary>The name of the workflow for requests of which every fact is known.</summary>
    /// <param name="ruleSet">A rule set.</param>
    public static string NameOf(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return ruleSet.ToString();
    }

    /// <summary>
    /// The name of the workflow whose rules succeed only when a condition holds whatever the unknown facts turn out to be.
    /// </summary>
    /// <param name="ruleSet">A rule set.</param>
    public static string MustHoldNameOf(RuleSet ruleSet) => NameOf(ruleSet) + MustHoldSuffix;

    /// <summary>The name of the workflow whose rules succeed when a condition holds, or may turn out to hold.</summary>
    /// <param name="ruleSet">A rule set.</param>
    public static string MayHoldNameOf(RuleSet ruleSet) => NameOf(ruleSet) + MayHoldSuffix;

    /// <summary>
    /// The three workflows of a rule set. The first has the conditions in normal form over the facts by name. The other two
    /// are three-valued: for each fact there is an input <c>name_known</c> as well. A rule is named after what its condition
    /// belongs to: <c>ID</c> for a rule, <c>scenario ID</c>, <c>measure ID</c> and <c>measure ID works</c>.
    /// </summary>
    /// <param name="ruleSet">A rule set.</param>
    public static IReadOnlyList<Workflow> Export(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        var conditions = Named(ruleSet);
        return
        [
            Make(NameOf(ruleSet), conditions, new WorkflowText(ruleSet)),
            Make(MustHoldNameOf(ruleSet), conditions, new WorkflowText(ruleSet, surely: true)),
            Make(MayHoldNameOf(ruleSet), conditions, new WorkflowText(ruleSet, surely: false)),
        ];
    }

    /// <summary>The workflows as JSON, in the form that RulesEngine tools keep them in.</summary>
    /// <param name="ruleSet">A rule set.</param>
    public static string ToJson(RuleSet ruleSet) => JsonConvert.SerializeObject(Export(ruleSet), new JsonSerializerSettings
    {
        Formatting = Formatting.Indented,
        NullValueHandling = NullValueHandling.Ignore,
    });

    /// <summary>
    /// Settings under which RulesEngine reads the workflows as they are meant: names are case-sensitive, and an error in a
    /// rule is thrown. By default RulesEngine takes a rule with an error for one that does not hold.
    /// </summary>
    public static ReSettings CreateSettings() => new()
    {
        IsExpressionCaseSensitive = true,
        EnableExceptionAsErrorMessage = false,
        // False would not throw: it makes a rule that cannot be parsed one that does not hold, without a message.
        EnableExceptionAsErrorMessageForRuleExpressionParsing = true,
        EnableFormattedErrorMessage = false,
        EnableScopedParams = true,
        // Every rule of a catalog stays compiled: one that is thrown out would be compiled again at its next use.
        CacheConfig = new RulesEngine.HelperFunctions.MemCacheConfig { SizeLimit = int.MaxValue },
    };

    /// <summary>The inputs for the workflows: what the request, the role and the defaults say of each fact, and whether it is known.</summary>
    /// <param name="ruleSet">A rule set.</param>
    /// <param name="request">A request for it.</param>
    /// <exception cref="RequestException">The request is wrong.</exception>
    /// <exception cref="ArgumentException">The request is for another rule set.</exception>
    public static IReadOnlyList<RuleParameter> InputsFor(RuleSet ruleSet, AssessmentRequest request)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(request);
        if (request.RuleSet != ruleSet.Id)
            throw new ArgumentException($"The request is for '{request.RuleSet}', not for '{ruleSet.Id}'.", nameof(request));
        var plan = new Plan(ruleSet);
        if (Assessing.Assessor.Bind(plan, request, out var words) is { } wrong)
            throw new RequestException(new RequestError(wrong, request.Reference));
        return InputsFrom(plan, words!);
    }

    internal static RuleParameter[] InputsFrom(Plan plan, ReadOnlySpan<ulong> words)
    {
        var inputs = new List<RuleParameter>(plan.Layout.Facts.Length * 2);
        for (var i = 0; i < plan.Layout.Facts.Length; i++)
        {
            var fact = plan.Layout.Facts[i];
            var known = FactLayout.Bit(words, plan.Layout.Known, i);
            inputs.Add(new RuleParameter(WorkflowText.InputOf(fact.Name), ValueOf(plan.Layout, words, i, fact, known)));
            inputs.Add(new RuleParameter(WorkflowText.KnownInputOf(fact.Name), known));
        }
        return [.. inputs];
    }

    /// <summary>The value of an unknown fact has no meaning; it has to be there and of the right type.</summary>
    private static object ValueOf(FactLayout layout, ReadOnlySpan<ulong> words, int index, Fact fact, bool known)
    {
        var slot = layout.Slots[index];
        switch (fact.Type)
        {
            case FactType.Boolean:
                return known && FactLayout.Bit(words, layout.Surely, slot.Bit);
            case FactType.Number:
                return known ? BitConverter.UInt64BitsToDouble(words[layout.Numbers + slot.Number]) : 0.0;
            default:
                var values = new List<string>();
                for (var option = 0; known && option < fact.Options.Length; option++)
                {
                    if (FactLayout.Bit(words, layout.Surely, slot.Bit + option))
                        values.Add(fact.Options[option].Value);
                }
                return fact.Type == FactType.Choices ? values : values.FirstOrDefault("");
        }
    }

    private static Workflow Make(
        string name, ImmutableArray<(string Name, Conditions.Condition Condition)> conditions, WorkflowText text) => new()
    {
        WorkflowName = name,
        Rules =
        [
            .. conditions.Select(one => new RulesEngine.Models.Rule
            {
                RuleName = one.Name,
                RuleExpressionType = RuleExpressionType.LambdaExpression,
                Expression = text.Write(one.Condition),
                LocalParams = text.DefinitionsOf(one.Condition) is { Count: > 0 } definitions ? definitions : null,
            }),
        ],
    };

    /// <summary>The conditions in the order of the plan's table, so that the n-th rule is the n-th condition.</summary>
    private static ImmutableArray<(string Name, Conditions.Condition Condition)> Named(RuleSet ruleSet)
    {
        var named = ImmutableArray.CreateBuilder<(string, Conditions.Condition)>();
        named.AddRange(ruleSet.Rules.Select(rule => (rule.Id, rule.Condition)));
        named.AddRange(ruleSet.Scenarios.Where(scenario => scenario.Condition is not null).Select(scenario => ($"scenario {scenario.Id}", scenario.Condition!)));
        named.AddRange(ruleSet.Measures.Where(measure => measure.WorksCondition is not null).Select(measure => ($"measure {measure.Id} works", measure.WorksCondition!)));
        named.AddRange(ruleSet.Measures.Where(measure => measure.Condition is not null).Select(measure => ($"measure {measure.Id}", measure.Condition!)));
        return named.DrainToImmutable();
    }
}
