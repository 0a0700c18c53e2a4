using FsCheck.Xunit;
using RiskAssessment.Model;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Laws;

/// <summary>SPEC section 3, step 3: what is not known counts as bad, and the bounds hold whatever it turns out to be.</summary>
[Properties(Arbitrary = [typeof(AssessmentCases)], MaxTest = 50)]
public sealed class UnknownFactLaws
{
    [Property]
    public void A_fact_that_becomes_unknown_never_lowers_a_score_or_raises_a_lowest_one(AssessmentCase drawn)
    {
        foreach (var request in drawn.ReadRequests)
        {
            var known = drawn.Desk.AssessRequest(request);
            foreach (var fact in new PlainFacts(drawn.Rules, request).Known.Keys)
                AssertHolds(drawn.Desk.AssessRequest(Completions.With(request, fact, FactValue.Unknown)), known);
        }
    }

    [Property]
    public void The_bounds_hold_every_completion(AssessmentCase drawn)
    {
        foreach (var request in drawn.ReadRequests.Take(3))
        {
            var open = drawn.Desk.AssessRequest(request);
            foreach (var completion in Completions.Of(drawn.Rules, request, open))
                AssertHolds(open, drawn.Desk.AssessRequest(completion));
        }
    }

    [Property]
    public void Of_a_complete_assessment_an_answer_changes_nothing_but_contributions_and_questions(AssessmentCase drawn)
    {
        foreach (var request in drawn.ReadRequests)
        {
            var complete = drawn.Desk.AssessRequest(request);
            if (!complete.Complete)
                continue;
            foreach (var completion in Completions.Of(drawn.Rules, request, complete))
                Assert.Equal(Lasting(complete), Lasting(drawn.Desk.AssessRequest(completion)));
        }
    }

    [Property]
    public void When_all_facts_are_known_nothing_is_open(AssessmentCase drawn)
    {
        foreach (var request in drawn.ReadRequests)
        {
            if (new PlainFacts(drawn.Rules, request).Unknown.Count > 0)
                continue;
            var assessment = drawn.Desk.AssessRequest(request);
            Assert.True(assessment.Complete);
            Assert.Empty(assessment.OpenQuestions);
            Assert.Same(assessment.Class, assessment.LowestClass);
            Assert.All(assessment.Scenarios.SelectMany(one => one.Contributions), one => Assert.True(one.Certain));
        }
    }

    private static string Lasting(Assessment assessment) => JsonForm.Without(assessment.ToJson(), "contributions", "openQuestions");

    /// <summary>Whatever is told of <paramref name="inside"/> lies between the bounds of the one in which less is known.</summary>
    private static void AssertHolds(Assessment open, Assessment inside)
    {
        Assert.True(open.Class.Rank >= inside.Class.Rank);
        Assert.True(open.LowestClass.Rank <= inside.LowestClass.Rank);
        AssertHolds(open.Threat, inside.Threat);
        AssertHolds(open.Safety, inside.Safety);
        Assert.Subset(Ids(open.Scenarios), Ids(inside.Scenarios));
        Assert.Subset(Ids(inside.Scenarios), Ids(open.Scenarios.Where(one => one.Certain)));
        foreach (var scenario in inside.Scenarios)
        {
            AssertHolds(open.Of(scenario.Scenario.Id).Gross, scenario.Gross);
            AssertHolds(open.Of(scenario.Scenario.Id).Net, scenario.Net);
        }
        Assert.Subset(open.Referrals.Select(one => one.Rule).ToHashSet(), inside.Referrals.Select(one => one.Rule).ToHashSet());
        Assert.Subset(inside.Referrals.Select(one => one.Rule).ToHashSet(), open.Referrals.Where(one => one.Certain).Select(one => one.Rule).ToHashSet());
        Assert.Subset(open.NotWorking.Select(one => one.Measure).ToHashSet(), inside.NotWorking.Select(one => one.Measure).ToHashSet());
    }

    private static void AssertHolds(AxisOutcome? open, AxisOutcome? inside)
    {
        Assert.Equal(open is null, inside is null);
        if (open is null || inside is null)
            return;
        Assert.InRange(inside.Score, open.Lowest, open.Score);
        Assert.InRange(inside.Lowest, open.Lowest, open.Score);
    }

    private static void AssertHolds(ScenarioLevel open, ScenarioLevel inside)
    {
        Assert.InRange(inside.Score, open.Lowest, open.Score);
        Assert.InRange(inside.Lowest, open.Lowest, open.Score);
        foreach (var (wide, narrow) in open.Dimensions.Zip(inside.Dimensions))
        {
            Assert.InRange(narrow.Step.Value, wide.Lowest.Value, wide.Step.Value);
            Assert.InRange(narrow.Lowest.Value, wide.Lowest.Value, wide.Step.Value);
        }
    }

    private static HashSet<string> Ids(IEnumerable<ScenarioOutcome> scenarios) => [.. scenarios.Select(one => one.Scenario.Id)];
}
