using FsCheck.Xunit;
using RiskAssessment.Model;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Laws;

/// <summary>What is told to have moved a scenario is all that moved it.</summary>
[Properties(Arbitrary = [typeof(AssessmentCases)], MaxTest = 50)]
public sealed class ContributionLaws
{
    [Property]
    public void The_contributions_add_up_from_the_base_to_gross_and_net(AssessmentCase drawn)
    {
        foreach (var outcome in drawn.ReadRequests.SelectMany(request => drawn.Desk.AssessRequest(request).Scenarios))
        {
            foreach (var (index, dimension) in outcome.Scenario.Scoring.Dimensions.Index())
            {
                var mine = outcome.Contributions.Where(one => one.Dimension == dimension).ToList();
                var highest = Gross(outcome.Scenario.BaseSteps[index], dimension, [.. mine.Where(one => one.Certain || IsBad(one))]);
                var lowest = Gross(outcome.Scenario.BaseSteps[index], dimension, [.. mine.Where(one => one.Certain || !IsBad(one))]);
                Assert.Equal(highest, Index(outcome.Gross.Dimensions[index].Step));
                Assert.Equal(lowest, Index(outcome.Gross.Dimensions[index].Lowest));
                Assert.Equal(highest + mine.Where(one => one.Measure is not null).Sum(one => one.Steps), Index(outcome.Net.Dimensions[index].Step));

                int Index(Step step) => dimension.Steps.IndexOf(step);
            }
        }
    }

    private static bool IsBad(Contribution one) => one.Kind == ContributionKind.AtLeast || (one.Kind == ContributionKind.Steps && one.Steps > 0);

    private static int Gross(int from, Dimension dimension, List<Contribution> taken)
    {
        var steps = from + taken.Where(one => one.Rule is not null && one.Kind == ContributionKind.Steps).Sum(one => one.Steps);
        var atMost = Bounds(ContributionKind.AtMost).Append(int.MaxValue).Min();
        var atLeast = Bounds(ContributionKind.AtLeast).Append(int.MinValue).Max();
        return Math.Clamp(Math.Max(Math.Min(steps, atMost), atLeast), 0, dimension.Steps.Length - 1);

        IEnumerable<int> Bounds(ContributionKind kind) => taken.Where(one => one.Kind == kind)
            .Select(one => dimension.Steps.Select(step => step.Value).ToList().IndexOf(one.Bound!.Value));
    }
}
