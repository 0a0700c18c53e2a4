using System.Text.Json.Nodes;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>
/// A rule set from what an example is about alone: titles, reasons, owners and scales are filled in. Safety is scored as
/// Kinney and Wiruth do; threat by a table in which a grave intent is never hidden by a rare one.
/// </summary>
internal static class RuleDraft
{
    private const string Scoring = """
        { "classes": [ { "id": "slight" }, { "id": "possible" }, { "id": "substantial", "measuresRequired": true },
                       { "id": "high", "measuresRequired": true }, { "id": "extreme", "measuresRequired": true } ],
          "axes": {
            "safety": { "method": "product", "upTo": [20, 70, 200, 400], "dimensions": {
              "likelihood": { "steps": [ { "value": 0.1 }, { "value": 0.2 }, { "value": 0.5 }, { "value": 1 }, { "value": 3 }, { "value": 6 }, { "value": 10 } ] },
              "exposure": { "steps": [ { "value": 0.5 }, { "value": 1 }, { "value": 2 }, { "value": 3 }, { "value": 6 }, { "value": 10 } ] },
              "effect": { "steps": [ { "value": 1 }, { "value": 3 }, { "value": 7 }, { "value": 15 }, { "value": 40 } ] } } },
            "threat": { "method": "table", "upTo": [1, 2, 3, 4], "table": [ [1, 2, 3], [2, 3, 4], [3, 4, 5] ], "dimensions": {
              "intent": { "steps": [ { "value": 1 }, { "value": 2 }, { "value": 3 } ] },
              "impact": { "steps": [ { "value": 1 }, { "value": 2 }, { "value": 3 } ] } } } } }
        """;

    private const string Scenarios = """
        { "assault": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } } }
        """;

    /// <summary>The inside of a rule file, without its outer braces.</summary>
    public static JsonObject Of(string inside) => Fill(JsonNode.Parse($"{{ {inside} }}")!.AsObject());

    public static JsonObject Fill(JsonObject rules)
    {
        Default(rules, "format", 1);
        Default(rules, "id", "nl.dji");
        Default(rules, "version", "1.0.0");
        Default(rules, "effectiveFrom", "2026-01-01");
        Default(rules, "title", Text("Regels"));
        Default(rules, "scoring", JsonNode.Parse(Scoring));
        Default(rules, "scenarios", JsonNode.Parse(Scenarios));
        Default(rules, "parties", JsonNode.Parse("""{ "employer": {}, "police": {} }"""));
        foreach (var name in new[] { "facts", "roles", "scenarios", "parties" })
            Each(rules[name]?.AsObject().Select(one => one.Value), item => Default(item, "title", Text(name)));
        Each(rules["roles"]?.AsObject().Select(one => one.Value), role => Default(role, "facts", new JsonObject()));
        Each(rules["facts"]?.AsObject().Select(one => one.Value), FillFact);
        Each(rules["rules"]?.AsArray(), FillRule);
        Each(rules["measures"]?.AsArray(), FillMeasure);
        FillScoring(rules["scoring"]!.AsObject());
        return rules;
    }

    private static void FillFact(JsonObject fact)
    {
        Each(fact["values"]?.AsObject().Select(one => one.Value), value => Default(value, "title", Text("waarde")));
        if ((string?)fact["type"] != "number")
            return;
        Default(fact, "unit", "uur");
        Default(fact, "minimum", 0);
        Default(fact, "maximum", 24);
    }

    private static void FillRule(JsonObject rule)
    {
        Default(rule, "because", Text("reden"));
        Default(rule, "when", "true");
        if (rule["raises"] is not null || rule["lowers"] is not null || rule["atLeast"] is not null || rule["atMost"] is not null)
            Default(rule, "scenarios", new JsonArray("assault"));
        if (rule["refer"] is JsonObject refer)
            Default(refer, "text", Text("overleg"));
    }

    private static void FillMeasure(JsonObject measure)
    {
        Default(measure, "title", Text("maatregel"));
        Default(measure, "text", Text("doe dit"));
        Default(measure, "scenarios", new JsonArray("assault"));
        Default(measure, "control", "organisational");
        Default(measure, "phase", "prevention");
        Default(measure, "owner", "employer");
        Default(measure, "effort", "low");
        Default(measure, "leadTime", "P0D");
    }

    private static void FillScoring(JsonObject scoring)
    {
        Each(scoring["classes"]!.AsArray(), item =>
        {
            Default(item, "title", Text("klasse"));
            Default(item, "action", Text("actie"));
        });
        foreach (var dimension in scoring["axes"]!.AsObject().SelectMany(axis => axis.Value!["dimensions"]!.AsObject()))
        {
            Default(dimension.Value!.AsObject(), "title", Text(dimension.Key));
            Each(dimension.Value["steps"]!.AsArray(), step => Default(step, "title", Text("stap")));
        }
    }

    private static JsonObject Text(string text) => new() { ["nl"] = text };

    private static void Each(IEnumerable<JsonNode?>? items, Action<JsonObject> fill)
    {
        foreach (var item in items?.ToList() ?? [])
            fill(item!.AsObject());
    }

    private static void Default(JsonObject item, string name, JsonNode? value)
    {
        if (!item.ContainsKey(name))
            item[name] = value;
    }
}
