using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>
/// SPEC section 3, step 6: the order of the recommended measures. Of each pair the second comes first by the key that is
/// tested, while the key after it, and the id, would put it last.
/// </summary>
public sealed class AdviceOrderTests
{
    [Theory]
    [InlineData(""" "scenarios": ["abuse"], "phase": "prevention" """, """ "scenarios": ["assault"], "phase": "aftercare" """)]
    [InlineData(""" "phase": "incident", "control": "eliminate" """, """ "phase": "prevention", "control": "ppe" """)]
    [InlineData(""" "phase": "aftercare", "control": "eliminate" """, """ "phase": "incident", "control": "ppe" """)]
    [InlineData(""" "control": "substitute", "lowers": { "exposure": 3 } """, """ "control": "eliminate" """)]
    [InlineData(""" "control": "collective", "lowers": { "exposure": 3 } """, """ "control": "substitute" """)]
    [InlineData(""" "control": "organisational", "lowers": { "exposure": 3 } """, """ "control": "collective" """)]
    [InlineData(""" "control": "individual", "lowers": { "exposure": 3 } """, """ "control": "organisational" """)]
    [InlineData(""" "control": "ppe", "lowers": { "exposure": 3 } """, """ "control": "individual" """)]
    [InlineData(""" "scenarios": ["assault", "abuse"], "from": "slight", "lowers": { "likelihood": 1 }, "effort": "low" """, """ "lowers": { "exposure": 3 }, "effort": "high" """)]
    [InlineData(""" "effort": "low" """, """ "lowers": { "likelihood": 1 }, "effort": "high" """)]
    [InlineData(""" "effort": "medium", "leadTime": "P0D" """, """ "effort": "low", "leadTime": "P90D" """)]
    [InlineData(""" "effort": "high", "leadTime": "P0D" """, """ "effort": "medium", "leadTime": "P90D" """)]
    [InlineData(""" "leadTime": "P10D" """, """ "leadTime": "P9D" """)]
    public void Worst_class_phase_control_classes_lowered_scores_lowered_effort_lead_time(string last, string first) =>
        Assert.Equal(["z", "a"], Order($$"""{ "id": "a", {{last}} }, { "id": "z", {{first}} }"""));

    [Fact]
    public void Then_ordinal_id() =>
        Assert.Equal(["m-10", "m-2", "ma"], Order("""{ "id": "ma" }, { "id": "m-2" }, { "id": "m-10" }"""));

    // Assault stands on 6 x 10 = 60, substantial: a step of likelihood leaves it there (30), three of exposure do not (6).
    private static string[] Order(string measures) => Desk.Of($$"""
        "scoring": { "classes": [ { "id": "slight" }, { "id": "possible" }, { "id": "substantial" } ],
          "axes": { "safety": { "method": "product", "upTo": [5, 20], "dimensions": {
            "likelihood": { "steps": [ { "value": 1 }, { "value": 3 }, { "value": 6 } ] }, "exposure": { "steps": [ { "value": 1 }, { "value": 2 }, { "value": 3 }, { "value": 10 } ] } } } } },
        "scenarios": { "assault": { "axis": "safety", "base": { "likelihood": 6, "exposure": 10 } },
                       "abuse": { "axis": "safety", "base": { "likelihood": 6, "exposure": 3 } } },
        "measures": [ {{measures}} ]
        """).Assess().MeasureIds();
}
