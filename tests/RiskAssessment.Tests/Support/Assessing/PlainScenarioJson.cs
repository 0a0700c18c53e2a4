using System.Text.Json.Nodes;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>SPEC section 4 for one scenario, with the contributions of section 3, step 5.</summary>
internal static class PlainScenarioJson
{
    public static JsonObject Write(PlainScores scores, Scenario scenario) => new()
    {
        ["id"] = scenario.Id,
        ["axis"] = scenario.Axis == Axis.Threat ? "threat" : "safety",
        ["certain"] = scores.Exists[scenario].Surely,
        ["gross"] = Level(scores, scenario, scores.Gross),
        ["net"] = Level(scores, scenario, scores.Net),
        ["contributions"] = new JsonArray([.. OfRules(scores, scenario).Concat(OfMeasures(scores, scenario))]),
    };

    private static JsonObject Level(PlainScores scores, Scenario scenario, Func<Scenario, Dimension, bool, int> step)
    {
        var highest = PlainScores.Score(scenario, dimension => step(scenario, dimension, true));
        var lowest = PlainScores.Score(scenario, dimension => step(scenario, dimension, false));
        return new JsonObject
        {
            ["score"] = highest,
            ["lowest"] = lowest,
            ["class"] = scores.Class(scenario.Scoring, highest).Id,
            ["lowestClass"] = scores.Class(scenario.Scoring, lowest).Id,
            ["dimensions"] = new JsonObject(scenario.Scoring.Dimensions.Select(dimension => KeyValuePair.Create(dimension.Name, (JsonNode?)new JsonObject
            {
                ["value"] = dimension.Steps[step(scenario, dimension, true)].Value,
                ["lowest"] = dimension.Steps[step(scenario, dimension, false)].Value,
            }))),
        };
    }

    private static IEnumerable<JsonNode> OfRules(PlainScores scores, Scenario scenario) =>
        from rule in scores.Rules.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)
        where rule.Scenarios.Contains(scenario) && scores.Holds[rule].Maybe
        from dimension in scenario.Scoring.Dimensions
        from part in Parts(rule, dimension.Name)
        select new JsonObject
        {
            ["rule"] = rule.Id, ["dimension"] = dimension.Name, [part.What] = part.Amount, ["certain"] = scores.Holds[rule].Surely,
        };

    private static IEnumerable<(string What, decimal Amount)> Parts(Rule rule, string dimension) =>
    [
        .. rule.Raises.Where(one => one.Dimension == dimension).Select(one => ("steps", (decimal)one.Steps)),
        .. rule.Lowers.Where(one => one.Dimension == dimension).Select(one => ("steps", (decimal)-one.Steps)),
        .. rule.AtLeast.Where(one => one.Dimension == dimension).Select(one => ("atLeast", one.Value)),
        .. rule.AtMost.Where(one => one.Dimension == dimension).Select(one => ("atMost", one.Value)),
    ];

    /// <summary>By measure and dimension, how much lower the net index is with this measure than with those before it alone.</summary>
    private static IEnumerable<JsonNode> OfMeasures(PlainScores scores, Scenario scenario) =>
        from place in Enumerable.Range(0, scores.InPlace.Count)
        from dimension in scenario.Scoring.Dimensions
        let took = NetAfter(scores, scenario, dimension, place) - NetAfter(scores, scenario, dimension, place + 1)
        where took > 0
        select new JsonObject
        {
            ["measure"] = scores.InPlace[place].Id, ["dimension"] = dimension.Name, ["steps"] = -took, ["certain"] = true,
        };

    private static int NetAfter(PlainScores scores, Scenario scenario, Dimension dimension, int measures) => PlainScores.Lower(
        scores.Gross(scenario, dimension, true),
        scores.Lowered(scenario, dimension, scores.InPlace.Take(measures), measure => scores.Works[measure].Surely),
        scores.Floor(scenario, dimension, true));
}
