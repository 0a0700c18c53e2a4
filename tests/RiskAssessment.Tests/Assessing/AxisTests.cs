using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>SPEC section 3, step 4: score, driver and class, of each axis by itself.</summary>
public sealed class AxisTests
{
    [Fact]
    public void Kinney_and_Wiruth_multiply_in_exact_decimals()
    {
        var assessment = Assess("""{ "axis": "safety", "base": { "likelihood": 0.1, "exposure": 3, "effect": 7 } }""");
        Assert.Equal(2.1m, assessment.Safety!.Score);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 3, 3)]
    [InlineData(2, 3, 4)]
    [InlineData(3, 1, 3)]
    [InlineData(3, 3, 5)]
    public void A_table_gives_the_score_of_a_combination_of_steps(int intent, int impact, int score) =>
        Assert.Equal(score, Assess(Threat(intent, impact)).Threat!.Score);

    [Fact]
    public void A_table_that_weighs_its_dimensions_unequally_is_read_with_the_first_dimension_outermost()
    {
        var desk = Desk.Of("""
            "scoring": { "classes": [ { "id": "mild" }, { "id": "grave" } ], "axes": { "threat": { "method": "table", "upTo": [5],
              "dimensions": { "intent": { "steps": [ { "value": 1 }, { "value": 2 } ] }, "impact": { "steps": [ { "value": 1 }, { "value": 2 }, { "value": 3 } ] } },
              "table": [ [0, 1, 2], [5, 6, 7.5] ] } } },
            "scenarios": { "doxing": { "axis": "threat", "base": { "intent": 2, "impact": 3 } }, "leak": { "axis": "threat", "base": { "intent": 1, "impact": 3 } } }
            """);
        Assert.Equal(7.5m, desk.Assess().Of("doxing").Net.Score);
        Assert.Equal(2m, desk.Assess().Of("leak").Net.Score);
    }

    [Theory]
    [InlineData(1, 20, "slight")]
    [InlineData(3, 60, "possible")]
    [InlineData(10, 200, "substantial")]
    [InlineData(6, 120, "substantial")]
    public void A_score_belongs_to_the_first_class_whose_limit_it_does_not_exceed(double likelihood, double score, string risk)
    {
        var desk = Desk.Of($$"""
            "scoring": { "classes": [ { "id": "slight" }, { "id": "possible" }, { "id": "substantial" } ], "axes": { "safety": { "method": "product", "upTo": [20, 60],
              "dimensions": { "likelihood": { "steps": [ { "value": 1 }, { "value": 3 }, { "value": 6 }, { "value": 10 } ] }, "effect": { "steps": [ { "value": 1 }, { "value": 20 } ] } } } } },
            "scenarios": { "assault": { "axis": "safety", "base": { "likelihood": {{FormattableString.Invariant($"{likelihood}")}}, "effect": 20 } } }
            """);
        Assert.Equal((decimal)score, desk.Assess().Safety!.Score);
        Assert.Equal(risk, desk.Assess().Safety!.Class.Id);
    }

    [Fact]
    public void The_highest_net_score_drives_the_axis_and_of_equals_the_first_by_ordinal_id()
    {
        var assessment = Desk.Of("""
            "scenarios": { "biting": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } },
                           "assault-b": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } },
                           "assault2": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } },
                           "abuse": { "axis": "safety", "base": { "likelihood": 1, "exposure": 1, "effect": 7 } } }
            """).Assess();
        Assert.Equal("assault-b", assessment.Safety!.Driver.Id);
        Assert.Equal(["abuse", "assault-b", "assault2", "biting"], assessment.Scenarios.Select(one => one.Scenario.Id));
    }

    [Fact]
    public void It_is_the_net_score_that_drives_not_the_gross_one()
    {
        var desk = Desk.Of("""
            "scenarios": { "abuse": { "axis": "safety", "base": { "likelihood": 1, "exposure": 1, "effect": 7 } },
                           "biting": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } } },
            "measures": [ { "id": "gloves", "scenarios": ["biting"], "lowers": { "effect": 2 } } ]
            """);
        Assert.Equal("biting", desk.Assess().Safety!.Driver.Id);
        Assert.Equal("abuse", desk.Assess("{}", "gloves").Safety!.Driver.Id);
    }

    [Fact]
    public void The_lowest_of_an_axis_is_the_highest_of_the_lowest_net_scores_also_where_another_scenario_drives()
    {
        var assessment = Desk.Of("""
            "facts": { "armed": { "type": "boolean" } },
            "scenarios": { "abuse": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 3 } },
                           "assault": { "axis": "safety", "base": { "likelihood": 1, "exposure": 1, "effect": 1 } } },
            "rules": [ { "id": "armed", "when": "armed", "raises": { "effect": 4 } } ]
            """).Assess();
        Assert.Equal("assault", assessment.Safety!.Driver.Id);
        Assert.Equal((40m, 6m), (assessment.Safety.Score, assessment.Safety.Lowest));
    }

    [Fact]
    public void An_axis_without_scenarios_has_no_score()
    {
        Assert.Null(Assess(Threat(1, 1)).Safety);
        Assert.Null(Desk.Of("").Assess().Threat);
    }

    [Theory]
    [InlineData(1, "slight")]
    [InlineData(3, "substantial")]
    public void The_class_is_the_worse_of_the_two_axes_and_threat_and_safety_are_never_added_up(int impact, string risk)
    {
        var assessment = Desk.Of($$"""
            "scenarios": { "doxing": {{Threat(1, impact)}}, "assault": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } } }
            """).Assess();
        Assert.Equal(risk, assessment.Class.Id);
        Assert.Equal(14m, assessment.Safety!.Score);
        Assert.Equal(impact, assessment.Threat!.Score);
    }

    private static string Threat(int intent, int impact) => $$"""{ "axis": "threat", "base": { "intent": {{intent}}, "impact": {{impact}} } }""";

    private static Assessment Assess(string scenario) => Desk.Of($$"""
        "scenarios": { "one": {{scenario}} }
        """).Assess();
}
