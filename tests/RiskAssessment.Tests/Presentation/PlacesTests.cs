using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Presentation;

/// <summary>What a matrix of a rule book is made of: where a scenario stands, and what the score there is.</summary>
public sealed class PlacesTests
{
    private static readonly RiskAssessment.RuleSets.RuleSet Prison = Expect.Resolved(TestRules.Prison);

    [Fact]
    public void A_scenario_tells_where_it_begins_and_how_low_measures_can_take_it()
    {
        var assault = Prison.FindScenario("assault")!;

        Assert.Equal([1m, 7m], assault.Base.Select(step => step.Value));
        Assert.Equal([0.5m, 7m], assault.Residual.Select(step => step.Value));
    }

    [Fact]
    public void A_product_of_steps_and_a_place_in_a_table_have_their_score_and_class()
    {
        var (threat, safety) = (Prison.Scoring.Threat!, Prison.Scoring.Safety!);
        decimal[] dimensions = [.. safety.Dimensions.Select(one => one.Steps[1].Value)];

        Assert.Equal([1m, 15m], dimensions);
        Assert.Equal(15m, safety.ScoreOf([.. safety.Dimensions.Select(one => one.Steps[1])]));
        Assert.Equal("low", Prison.Scoring.ClassOf(safety, 20m).Id);
        Assert.Equal("high", Prison.Scoring.ClassOf(safety, 20.5m).Id);
        Assert.Equal(4m, threat.ScoreOf([threat.Dimensions[0].Steps[0], threat.Dimensions[1].Steps[1]]));
    }

    [Fact]
    public void A_step_of_another_dimension_is_refused()
    {
        var safety = Prison.Scoring.Safety!;

        Assert.Throws<ArgumentException>(() => safety.ScoreOf([safety.Dimensions[1].Steps[0], safety.Dimensions[0].Steps[0]]));
        Assert.Throws<ArgumentException>(() => safety.ScoreOf([safety.Dimensions[0].Steps[0]]));
    }
}
