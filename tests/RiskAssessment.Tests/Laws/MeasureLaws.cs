using FsCheck.Xunit;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Laws;

[Properties(Arbitrary = [typeof(AssessmentCases)], MaxTest = 40)]
public sealed class MeasureLaws
{
    [Property]
    public void A_measure_put_in_place_never_raises_a_net_score_and_never_touches_a_gross_one(AssessmentCase drawn)
    {
        foreach (var request in drawn.ReadRequests)
        {
            var before = drawn.Desk.AssessRequest(request);
            foreach (var measure in drawn.Rules.Measures)
            {
                var after = drawn.Desk.AssessRequest(Completions.WithInPlace(request, request.MeasuresInPlace.Append(measure.Id)));
                Assert.True(after.Class.Rank <= before.Class.Rank);
                Assert.True(after.LowestClass.Rank <= before.LowestClass.Rank);
                foreach (var (left, right) in before.Scenarios.Zip(after.Scenarios))
                {
                    Assert.Equal(left.Gross.Dimensions, right.Gross.Dimensions);
                    Assert.True(right.Net.Score <= left.Net.Score);
                    Assert.True(right.Net.Lowest <= left.Net.Lowest);
                }
            }
        }
    }

    [Property]
    public void What_a_recommended_measure_that_works_says_it_lowers_goes_down_when_it_is_put_in_place_and_nothing_else(AssessmentCase drawn)
    {
        foreach (var request in drawn.ReadRequests)
        {
            var before = drawn.Desk.AssessRequest(request);
            foreach (var advice in before.Measures)
            {
                var after = drawn.Desk.AssessRequest(Completions.WithInPlace(request, request.MeasuresInPlace.Append(advice.Measure.Id)));
                if (after.NotWorking.Any(one => one.Measure == advice.Measure))
                    continue;
                Assert.Equal(advice.LowersScore, before.Scenarios.Zip(after.Scenarios)
                    .Where(pair => pair.Second.Net.Score < pair.First.Net.Score && advice.Scenarios.Contains(pair.First.Scenario)).Select(pair => pair.First.Scenario));
                Assert.Equal(advice.LowersClass, before.Scenarios.Zip(after.Scenarios)
                    .Where(pair => pair.Second.Net.Class.Rank < pair.First.Net.Class.Rank && advice.Scenarios.Contains(pair.First.Scenario)).Select(pair => pair.First.Scenario));
            }
        }
    }

    [Property]
    public void No_measure_takes_a_scenario_below_its_residual_or_what_a_rule_insists_on_unless_it_already_stood_there(AssessmentCase drawn)
    {
        foreach (var request in drawn.ReadRequests)
        {
            var all = drawn.Desk.AssessRequest(Completions.WithInPlace(request, drawn.Rules.Measures.Select(measure => measure.Id)));
            foreach (var outcome in all.Scenarios)
            {
                foreach (var (index, dimension) in outcome.Scenario.Scoring.Dimensions.Index())
                {
                    var insisted = outcome.Contributions.Where(one => one.Dimension == dimension && one.Kind == ContributionKind.AtLeast)
                        .Select(one => one.Bound!.Value).Append(dimension.Steps[outcome.Scenario.ResidualSteps[index]].Value).Max();
                    Assert.True(outcome.Net.Dimensions[index].Step.Value >= Math.Min(insisted, outcome.Gross.Dimensions[index].Step.Value));
                }
            }
        }
    }
}
