using System.Text.Json.Nodes;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>Requests that a rule set can assess, with facts given, left out and explicitly unknown.</summary>
internal static class RequestDice
{
    public static JsonObject Request(Dice dice, JsonObject ruleSet)
    {
        var request = new JsonObject { ["ruleSet"] = (string)ruleSet["id"]!, ["date"] = dice.Pick("2026-03-01", "2026-12-31", "9999-12-31") };
        if (dice.Chance(0.5))
            request["assessedOn"] = dice.Pick("2026-02-27", "2026-03-01", "2026-03-15", "1999-10-15", "9999-12-31");
        if (dice.Chance(0.4))
            request["role"] = dice.Pick("driver", "escort");
        if (dice.Chance(0.3))
            request["reference"] = dice.Pick("rooster-7", "\"Ünïcode\" <b>&'", "");
        var given = dice.Pick(0.2, 0.6, 0.9, 1);
        var facts = new JsonObject();
        foreach (var (name, fact) in dice.Any(ruleSet["facts"]!.AsObject(), given))
            facts[name] = dice.Chance(0.1) ? null : FactDice.Value(dice, fact!);
        if (dice.Chance(0.3))
            LeaveOneOpen(dice, ruleSet, facts);
        request["facts"] = facts;
        request["measuresInPlace"] = Dice.Texts(dice.Any(ruleSet["measures"]!.AsArray().Select(measure => (string)measure!["id"]!), dice.Pick(0.1, 0.4, 0.8)));
        return request;
    }

    private static void LeaveOneOpen(Dice dice, JsonObject ruleSet, JsonObject facts)
    {
        foreach (var (name, fact) in ruleSet["facts"]!.AsObject())
            facts[name] = FactDice.Value(dice, fact!);
        facts[dice.Pick([.. facts.Select(fact => fact.Key)])] = null;
    }
}
