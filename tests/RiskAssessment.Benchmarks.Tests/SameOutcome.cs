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
        Assert.Empty(different);
    }

    [Theory]
    [InlineData("Shipped")]
    [InlineData("Generated")]
    public void The_hand_written_program_was_written_for_this_version_of_the_rules(string name)
    {
        var set = BenchmarkSet.Find(name);
        // When this fails: dotnet run -c Release --project benchmarks/RiskAssessment.Benchmarks -- emit
        Assert.Equal(set.RuleSet.Fingerprint, set.HandWritten.Fingerprint);
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
