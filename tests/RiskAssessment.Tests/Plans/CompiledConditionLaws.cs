using System.Text.Json.Nodes;
using FsCheck.Xunit;
using RiskAssessment.Assessing;
using RiskAssessment.Plans;
using RiskAssessment.RuleSets;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Plans;

/// <summary>Every compiled condition means what its tree means: unknown, false or true.</summary>
[Properties(Arbitrary = [typeof(AssessmentCases)], MaxTest = 60)]
public sealed class CompiledConditionLaws
{
    [Property]
    public void Compiled_conditions_mean_what_their_trees_mean(AssessmentCase drawn) =>
        AssertSame(drawn.Rules, drawn.ReadRequests);

    [Property]
    public void With_all_facts_known_the_code_for_complete_facts_means_the_same_too(AssessmentCase drawn, int seed)
    {
        var dice = new Dice(seed);
        AssertSame(drawn.Rules, drawn.Requests.Select(request => AssessmentCase.Read(AllKnown(request, drawn.RuleSet, dice))));
    }

    [Property]
    public void The_three_valued_code_means_the_same_where_the_facts_of_a_condition_are_known(AssessmentCase drawn, int seed)
    {
        var dice = new Dice(seed);
        var ruleSet = drawn.RuleSet.DeepClone().AsObject();
        ruleSet["facts"]!["unanswered"] = new JsonObject { ["type"] = "boolean" };
        ruleSet["rules"]!.AsArray().Add(new JsonObject { ["id"] = "unanswered", ["when"] = "unanswered", ["refer"] = new JsonObject { ["to"] = "police" } });
        AssertSame(
            Desk.Of(RuleDraft.Fill(ruleSet)).Rules,
            drawn.Requests.Select(request => AssessmentCase.Read(AllKnown(request, drawn.RuleSet, dice))));
    }

    private static JsonObject AllKnown(JsonObject request, JsonObject ruleSet, Dice dice)
    {
        var known = request.DeepClone().AsObject();
        known["facts"] = new JsonObject(ruleSet["facts"]!.AsObject().Select(fact => KeyValuePair.Create(fact.Key, (JsonNode?)FactDice.Value(dice, fact.Value!))));
        return known;
    }

    private static void AssertSame(RuleSet rules, IEnumerable<AssessmentRequest> requests)
    {
        var plan = new Plan(rules);
        foreach (var request in requests)
        {
            Assert.Null(Assessor.Bind(plan, request, out var words));
            plan.Evaluate(words!);
            var plain = new PlainConditions(new PlainFacts(rules, request).Known, rules.Definitions);
            foreach (var (number, condition) in plan.Conditions.Conditions.Index())
            {
                var meant = plain.Of(condition);
                Assert.Equal((meant.Surely, meant.Maybe), (plan.Holds(words, number, surely: true), plan.Holds(words, number, surely: false)));
            }
        }
    }
}
