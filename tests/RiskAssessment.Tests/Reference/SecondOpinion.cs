using Newtonsoft.Json;
using RiskAssessment.Catalogs;
using RiskAssessment.Model;
using RiskAssessment.Plans;
using RiskAssessment.Reference;
using RiskAssessment.RuleSets;
using RulesEngine.Models;

namespace RiskAssessment.Tests.Reference;

/// <summary>The RulesEngine package as a second opinion on the compiled plan.</summary>
public sealed class SecondOpinion
{
    private static readonly RuleSetCatalog Catalog = RuleSetCatalog.LoadEmbedded();
    private static readonly RuleSet Prison = Catalog.FindInForce("nl.dji", new DateOnly(2027, 1, 15))!;

    private static readonly RiskAssessor ByPlan = new(Catalog);
    private static readonly RiskAssessor ByRulesEngine = new(Catalog, new RiskAssessorOptions { Evaluation = ConditionEvaluation.RulesEngine });
    private static readonly RiskAssessor CrossChecked = new(Catalog, new RiskAssessorOptions { Evaluation = ConditionEvaluation.CrossChecked });

    public static TheoryData<string> Roles() => [.. Prison.Roles.Select(role => role.Id)];

    [Theory]
    [MemberData(nameof(Roles))]
    public void Plan_and_RulesEngine_give_the_same_assessment_of_a_shift_of_which_little_is_known(string role)
    {
        var request = new AssessmentRequest("nl.dji", new DateOnly(2027, 1, 15)) { Role = role };

        Assert.Equal(ByRulesEngine.Assess(request).ToJson(), ByPlan.Assess(request).ToJson());
        Assert.Equal(ByPlan.Assess(request).ToJson(), CrossChecked.Assess(request).ToJson());
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Plan_and_RulesEngine_give_the_same_assessment_of_a_shift_of_which_everything_is_known(string role)
    {
        var facts = Prison.Facts.ToDictionary(fact => fact.Name, Gravest);
        var request = new AssessmentRequest("nl.dji", new DateOnly(2027, 1, 15)) { Role = role, Facts = facts };

        Assert.Equal(ByRulesEngine.Assess(request).ToJson(), ByPlan.Assess(request).ToJson());
    }

    [Fact]
    public void A_condition_on_which_they_differ_raises_an_error_that_names_both()
    {
        var plan = new Plan(Prison);
        var words = plan.Begin(null)!;
        var check = new CrossCheckingEvaluator(1);
        check.Evaluate(plan, words);

        // A plan that says of the first condition what it should not.
        words[plan.Layout.HoldsSurely] ^= 1;
        words[plan.Layout.HoldsMaybe] = words[plan.Layout.HoldsSurely];
        var difference = Assert.Throws<EvaluationMismatchException>(() => check.Check(plan, words));

        Assert.Contains("plan", difference.Message, StringComparison.Ordinal);
        Assert.Contains("RulesEngine", difference.Message, StringComparison.Ordinal);
        Assert.Contains(Prison.Rules[0].Id, difference.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_checks_so_many_requests_and_no_chance_decides_which()
    {
        var checks = Enumerable.Range(1, 1000).Count(count => CrossCheckingEvaluator.IsChecked(count, 0.01));

        Assert.Equal(10, checks);
        Assert.All(Enumerable.Range(1, 50), count => Assert.True(CrossCheckingEvaluator.IsChecked(count, 1)));
    }

    [Fact]
    public async Task The_workflows_have_every_condition_and_a_host_can_run_them_from_their_JSON()
    {
        var workflows = JsonConvert.DeserializeObject<Workflow[]>(RulesEngineWorkflows.ToJson(Prison))!;
        var engine = new RulesEngine.RulesEngine(workflows, RulesEngineWorkflows.CreateSettings());
        var request = new AssessmentRequest("nl.dji", new DateOnly(2027, 1, 15))
        {
            Facts = new Dictionary<string, FactValue> { ["concreteThreat"] = true },
        };

        var inputs = RulesEngineWorkflows.InputsFor(Prison, request).ToArray();
        var results = await engine.ExecuteAllRulesAsync(
            RulesEngineWorkflows.MustHoldNameOf(Prison), inputs, TestContext.Current.CancellationToken);

        var held = results.Where(result => result.IsSuccess).Select(result => result.Rule.RuleName).ToHashSet();
        var expected = ByPlan.Assess(request).Referrals.Where(one => one.Certain).Select(one => one.Rule.Id).ToList();
        Assert.NotEmpty(expected);
        Assert.Subset(held, expected.ToHashSet());
        Assert.Subset(results.Select(result => result.Rule.RuleName).ToHashSet(), Prison.Rules.Select(rule => rule.Id).ToHashSet());
    }

    [Fact]
    public async Task RulesEngine_throws_on_a_rule_with_an_error_where_by_default_it_says_that_it_does_not_hold()
    {
        var workflow = new Workflow
        {
            WorkflowName = "w",
            Rules = [new RulesEngine.Models.Rule { RuleName = "r", Expression = "noSuchFact == true" }],
        };
        var engine = new RulesEngine.RulesEngine([workflow], RulesEngineWorkflows.CreateSettings());

        await Assert.ThrowsAnyAsync<Exception>(async () =>
            await engine.ExecuteAllRulesAsync("w", [new RuleParameter("alone", true)], TestContext.Current.CancellationToken));
    }

    private static FactValue Gravest(Fact fact) => fact.Type switch
    {
        FactType.Boolean => true,
        FactType.Choice => fact.Options[^1].Value,
        FactType.Choices => FactValue.Of(fact.Options.Select(option => option.Value)),
        _ => fact.Maximum,
    };
}
