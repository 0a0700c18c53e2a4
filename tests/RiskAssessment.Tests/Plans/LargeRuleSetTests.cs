using System.Globalization;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Plans;

/// <summary>The plan packs what it knows into words of 64 bits and tabulates scores: sizes at which that could go wrong.</summary>
public sealed class LargeRuleSetTests
{
    [Fact]
    public void More_rules_comparisons_definitions_scenarios_measures_and_values_than_fit_in_a_word_mean_the_same()
    {
        var desk = Desk.Of($$"""
            "facts": {
              "flag": { "type": "boolean" },
              "setting": { "type": "choice", "values": { {{List(70, i => $"\"place{i}\": {{}}")}} } },
              "seen": { "type": "choices", "values": { {{List(130, i => $"\"thing{i}\": {{}}")}} } },
              {{List(70, i => $"\"count{i}\": {{ \"type\": \"number\", \"maximum\": 200 }}")}} },
            "definitions": { {{List(70, i => $"\"step{i}\": {{ \"when\": \"{(i == 0 ? "flag" : $"not step{i - 1}")}\" }}")}} },
            "scenarios": { "assault": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } },
              {{List(100, i => $"\"harm-{i}\": {{ \"axis\": \"safety\", \"base\": {{ \"likelihood\": 1, \"exposure\": 2, \"effect\": 7 }}, \"when\": \"setting == 'place{i % 70}'\" }}")}} },
            "rules": [
              {{List(130, i => $"{{ \"id\": \"sees-{i}\", \"when\": \"seen.Contains('thing{i}')\", \"scenarios\": [\"harm-{i % 100}\"], \"raises\": {{ \"likelihood\": 1 }} }}")}},
              {{List(130, i => $"{{ \"id\": \"counts-{i}\", \"when\": \"count{i % 70} > {i}\", \"scenarios\": [\"harm-{i % 100}\"], \"raises\": {{ \"effect\": 1 }} }}")}},
              {{List(70, i => $"{{ \"id\": \"steps-{i}\", \"when\": \"step{i}\", \"scenarios\": [\"assault\"], \"raises\": {{ \"exposure\": 1 }} }}")}} ],
            "measures": [ {{List(70, i => $"{{ \"id\": \"measure-{i}\", \"scenarios\": [\"harm-{i}\", \"assault\"], \"lowers\": {{ \"likelihood\": 1 }}, \"from\": \"slight\", \"when\": \"step{i}\", \"worksWhen\": \"count{i} < 100\" }}")}} ]
            """);
        foreach (var facts in new[]
        {
            "{}",
            $"{{ \"flag\": true, \"setting\": \"place69\", \"seen\": [\"thing0\", \"thing63\", \"thing64\", \"thing129\"], {List(70, i => $"\"count{i}\": {i + 70}")} }}",
            $"{{ \"flag\": false, \"setting\": \"place64\", \"seen\": [\"thing127\", \"thing128\"], {List(69, i => $"\"count{i}\": 0")} }}",
            "{ \"setting\": \"place0\", \"seen\": [] }",
        })
        {
            var assessment = desk.Assess(facts, "measure-0", "measure-63", "measure-64", "measure-69");
            Assert.Equal(JsonForm.Of(PlainAssessor.Assess(desk.Rules, assessment.Request)), JsonForm.Of(assessment.ToJson()));
        }
    }

    [Fact]
    public void An_axis_with_more_combinations_of_steps_than_are_tabulated_has_exact_scores()
    {
        var steps = List(20, i => $"{{ \"value\": {(i + 1).ToString(CultureInfo.InvariantCulture)}.1 }}");
        var desk = Desk.Of($$"""
            "scoring": { "classes": [ { "id": "mild" }, { "id": "grave" } ], "axes": { "safety": { "method": "product", "upTo": [10000],
              "dimensions": { "a": { "steps": [{{steps}}] }, "b": { "steps": [{{steps}}] }, "c": { "steps": [{{steps}}] }, "d": { "steps": [{{steps}}] } } } } },
            "scenarios": { "assault": { "axis": "safety", "base": { "a": 20.1, "b": 19.1, "c": 18.1, "d": 1.1 } } }
            """);
        Assert.Equal(20.1m * 19.1m * 18.1m * 1.1m, desk.Assess().Of("assault").Net.Score);
        Assert.Equal("mild", desk.Assess().Class.Id);
    }

    private static string List(int count, Func<int, string> item) => string.Join(", ", Enumerable.Range(0, count).Select(item));
}
