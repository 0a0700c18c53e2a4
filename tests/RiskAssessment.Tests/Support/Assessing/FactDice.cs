using System.Text.Json.Nodes;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>Facts of all types, and values for them: in range and declared, or explicitly unknown.</summary>
internal static class FactDice
{
    private static readonly string[] Names = ["alone", "armed", "atNight", "crowdSize", "crowded", "distance", "hours", "known", "setting", "transport", "weapons"];
    private static readonly string[] Options = ["court", "home", "office", "prison", "street"];
    private static readonly (double, double)[] Ranges = [(0, 24), (-20, 40), (0, 0.9), (-1e308, 1e308)];

    public static JsonObject Facts(Dice dice) =>
        new(dice.Some(Names, dice.Between(2, 7)).Select(name => KeyValuePair.Create(name, (JsonNode?)Fact(dice))));

    private static JsonObject Fact(Dice dice)
    {
        var fact = new JsonObject { ["type"] = dice.Pick("boolean", "boolean", "choice", "choices", "number", "number") };
        if ((string)fact["type"]! is "choice" or "choices")
            fact["values"] = new JsonObject(dice.Some(Options, dice.Between(1, 5)).Select(value => KeyValuePair.Create(value, (JsonNode?)new JsonObject())));
        if ((string)fact["type"]! == "number")
            (fact["minimum"], fact["maximum"]) = dice.Pick(Ranges);
        if (dice.Chance(0.3))
            fact["default"] = Value(dice, fact);
        if (dice.Chance(0.4))
            fact["ask"] = dice.Between(1, 9);
        return fact;
    }

    public static JsonNode Value(Dice dice, JsonNode fact)
    {
        switch ((string)fact["type"]!)
        {
            case "boolean":
                return dice.Chance(0.5);
            case "choice":
                return dice.Pick(fact["values"]!.AsObject().Select(value => value.Key).ToList());
            case "choices":
                return Dice.Texts(dice.Any(fact["values"]!.AsObject().Select(value => value.Key), 0.5));
            default:
                var (low, high) = ((double)fact["minimum"]!, (double)fact["maximum"]!);
                double[] edges = [low, high, 0, 0.1, 0.2, 0.3, 1, 2.5, 10];
                return dice.Pick(edges.Where(edge => edge >= low && edge <= high).ToList());
        }
    }
}
