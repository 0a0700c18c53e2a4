using System.Text.Json.Nodes;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>The next version of a rule set, as its author may make it.</summary>
internal static class VersionDice
{
    /// <summary>A rule set with one to four edits; it loads.</summary>
    public static JsonObject Next(Dice dice, JsonObject ruleSet)
    {
        while (true)
        {
            var next = ruleSet.DeepClone().AsObject();
            foreach (var edit in dice.Some(Edits, dice.Between(1, 4)))
                edit(dice, next);
            if (RuleFiles.TryLoad(next).Succeeded)
                return next;
        }
    }

    /// <summary>A rule set of which every text is another.</summary>
    public static JsonObject Reworded(JsonObject ruleSet)
    {
        var next = ruleSet.DeepClone().AsObject();
        Reword(next);
        return next;
    }

    private static readonly Action<Dice, JsonObject>[] Edits =
    [
        (dice, next) => Without(dice, next["rules"]!.AsArray()),
        (dice, next) => Without(dice, next["measures"]!.AsArray()),
        (dice, next) => AnyOf(dice, next["rules"]!.AsArray(), rule => Restep(dice, rule["raises"])),
        (dice, next) => AnyOf(dice, next["rules"]!.AsArray(), rule => Restep(dice, rule["lowers"])),
        (dice, next) => AnyOf(dice, next["measures"]!.AsArray(), measure => Restep(dice, measure["lowers"])),
        (dice, next) => AnyOf(dice, next["measures"]!.AsArray(), measure => measure["group"] = "alarm"),
        (dice, next) => AnyOf(dice, next["rules"]!.AsArray(), rule => rule["when"] = Conditions(dice, next)),
        (dice, next) => AnyOf(dice, next["measures"]!.AsArray(), measure => measure["worksWhen"] = Conditions(dice, next)),
        (dice, next) => AnyOf(dice, next["scenarios"]!.AsObject().Select(one => one.Value), scenario =>
        {
            if (scenario.ContainsKey("when"))
                scenario["when"] = Conditions(dice, next);
        }),
        (dice, next) => AnyOf(dice, next["definitions"]!.AsObject().Select(one => one.Value), definition => definition["when"] = "true"),
        (dice, next) => AnyOf(dice, next["scenarios"]!.AsObject().Select(one => one.Value), scenario => Rebase(dice, next, scenario)),
        (dice, next) =>
        {
            var fact = dice.Pick([.. next["facts"]!.AsObject().Select(one => one.Value!.AsObject())]);
            fact["default"] = FactDice.Value(dice, fact);
        },
        (dice, next) =>
        {
            var (name, fact) = dice.Pick([.. next["facts"]!.AsObject().Select(one => (one.Key, one.Value!))]);
            next["roles"]!["escort"]!["facts"]![name] = FactDice.Value(dice, fact);
        },
        (dice, next) => AnyOf(dice, next["scoring"]!["axes"]!.AsObject().Select(one => one.Value), axis =>
        {
            var upTo = axis["upTo"]!.AsArray();
            upTo[^1] = (decimal)upTo[^1]! + 1;
        }),
    ];

    private static void Without(Dice dice, JsonArray items)
    {
        if (items.Count > 0)
            items.RemoveAt(dice.Between(0, items.Count - 1));
    }

    private static void AnyOf(Dice dice, IEnumerable<JsonNode?> items, Action<JsonObject> edit)
    {
        if (items.ToList() is { Count: > 0 } some)
            edit(dice.Pick(some)!.AsObject());
    }

    private static void Restep(Dice dice, JsonNode? steps)
    {
        if (steps is JsonObject { Count: > 0 } moved)
            moved[dice.Pick([.. moved.Select(one => one.Key)])] = dice.Between(1, 4);
    }

    private static void Rebase(Dice dice, JsonObject ruleSet, JsonObject scenario)
    {
        var (dimension, scale) = dice.Pick([.. ruleSet["scoring"]!["axes"]![(string)scenario["axis"]!]!["dimensions"]!.AsObject().Select(one => (one.Key, one.Value!))]);
        scenario["base"]![dimension] = JsonValue.Create(dice.Pick(ScoringDice.Steps(scale)));
    }

    /// <summary>A condition out of the rule set.</summary>
    private static JsonNode Conditions(Dice dice, JsonObject ruleSet) =>
        dice.Pick([.. ruleSet["rules"]!.AsArray().Concat(ruleSet["measures"]!.AsArray()).Select(one => (string?)one!["when"]).OfType<string>(), "true", "false"]);

    private static void Reword(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                Reword(item);
        }
        else if (node is JsonObject item)
        {
            if (item.ContainsKey("nl"))
                item["nl"] = $"{item["nl"]} (herzien)";
            foreach (var (_, value) in item.ToList())
                Reword(value);
        }
    }
}
