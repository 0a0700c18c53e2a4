using System.Text.Json.Nodes;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>Classes and axes, by product and by table. A dimension that two axes share has the same steps on both.</summary>
internal static class ScoringDice
{
    private static readonly string[] Names = ["effect", "exposure", "impact", "intent", "likelihood", "not"];
    private static readonly double[] Values = [0.1, 0.25, 0.5, 1, 2, 3, 6, 10, 40];

    public static JsonObject Scoring(Dice dice)
    {
        var dimensions = Names.ToDictionary(name => name, _ => dice.Some(Values, dice.Between(2, 5)).Order().ToList());
        var classes = dice.Between(2, 4);
        return new JsonObject
        {
            ["classes"] = Dice.List(Enumerable.Range(0, classes).Select(rank => new JsonObject { ["id"] = $"class-{rank}", ["measuresRequired"] = dice.Chance(0.4) })),
            ["axes"] = new JsonObject(dice.Some(["threat", "safety"], dice.Between(1, 3)).Select(axis => KeyValuePair.Create(axis, (JsonNode?)AxisOf(dice, dimensions, classes)))),
        };
    }

    public static List<double> Steps(JsonNode dimension) => [.. dimension["steps"]!.AsArray().Select(step => (double)step!["value"]!)];

    private static JsonObject AxisOf(Dice dice, Dictionary<string, List<double>> dimensions, int classes)
    {
        var names = dice.Some(Names, dice.Between(1, 4));
        var isTable = dice.Chance(0.5);
        var axis = new JsonObject
        {
            ["method"] = isTable ? "table" : "product",
            ["dimensions"] = new JsonObject(names.Select(name => KeyValuePair.Create(name, (JsonNode?)new JsonObject
            {
                ["steps"] = Dice.List(dimensions[name].Select(value => new JsonObject { ["value"] = value })),
            }))),
            ["upTo"] = new JsonArray([.. dice.Some([0, 0.5, 1, 2, 4, 10, 25], classes - 1).Order().Select(limit => (JsonNode?)limit)]),
        };
        if (isTable)
            axis["table"] = Table(names.Select(name => (dimensions[name].Count, Weight: dice.Between(0, 4))).ToList(), 0);
        return axis;
    }

    /// <summary>Half the weighted sum of the steps: it never falls when a step rises.</summary>
    private static JsonNode Table(List<(int Steps, int Weight)> dimensions, int sum) => dimensions.Count == 0
        ? JsonValue.Create(sum / 2m)
        : new JsonArray([.. Enumerable.Range(0, dimensions[0].Steps).Select(step => Table(dimensions[1..], sum + (step * dimensions[0].Weight)))]);
}
