using RiskAssessment.Benchmarks.Sets;

namespace RiskAssessment.Benchmarks.Tests;

/// <summary>A comparison of speed says something only between programs that come to the same.</summary>
public sealed class SameOutcome
{
    private const int RequestCount = 500;

    [Theory]
    [InlineData("Shipped")]
    [InlineData("Generated")]
    public void Hand_written_plan_and_RulesEngine_come_to_the_same_scores_classes_drivers_and_referrals(string name)
    {
        var different = ThreeWays.Of(BenchmarkSet.Find(name), RequestCount)
            .Where(ways => ways.HandWritten != ways.Plan || ways.Plan != ways.RulesEngine).ToList();
        // When rules have changed: dotnet run -c Release --project benchmarks/RiskAssessment.Benchmarks -- emit
        Assert.Empty(different);
    }

    [Theory]
    [InlineData("Shipped")]
    [InlineData("Generated")]
    public void The_requests_differ_and_reach_several_classes(string name)
    {
        var outcomes = ThreeWays.Of(BenchmarkSet.Find(name), 50).Select(ways => ways.Plan).ToList();
        Assert.True(outcomes.Distinct().Count() > 10);
        Assert.True(outcomes.Select(outcome => outcome.Safety.Class).Distinct().Count() > 1);
    }
}
