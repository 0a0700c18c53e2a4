using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Tests.Support;

/// <summary>Small rule sets, valid and without a warning, that tests change in one passage.</summary>
internal static class TestRules
{
    /// <summary>A prison: one of everything that a rule file can hold.</summary>
    public static RuleText Prison { get; } = new("nl.pi/1.0.0.json", """
        {
          "format": 1,
          "id": "nl.pi",
          "version": "1.0.0",
          "effectiveFrom": "2026-01-01",
          "title": { "nl": "Gevangenis" },
          "scoring": {
            "classes": [
              { "id": "low", "title": { "nl": "Laag" }, "action": { "nl": "Niets" } },
              { "id": "high", "title": { "nl": "Hoog" }, "action": { "nl": "Nu" }, "measuresRequired": true }
            ],
            "axes": {
              "threat": {
                "method": "table",
                "dimensions": {
                  "likelihood": { "title": { "nl": "Kans" }, "steps": [
                    { "value": 1, "title": { "nl": "Klein" } },
                    { "value": 2, "title": { "nl": "Groot" } } ] },
                  "impact": { "title": { "nl": "Gevolg" }, "steps": [
                    { "value": 1, "title": { "nl": "Licht" } },
                    { "value": 3, "title": { "nl": "Zwaar" } } ] }
                },
                "table": [ [ 1, 4 ], [ 2, 9 ] ],
                "upTo": [ 3 ]
              },
              "safety": {
                "method": "product",
                "dimensions": {
                  "exposure": { "title": { "nl": "Blootstelling" }, "steps": [
                    { "value": 0.5, "title": { "nl": "Jaarlijks" } },
                    { "value": 1, "title": { "nl": "Maandelijks" } },
                    { "value": 6, "title": { "nl": "Dagelijks" } } ] },
                  "effect": { "title": { "nl": "Effect" }, "steps": [
                    { "value": 7, "title": { "nl": "Letsel" } },
                    { "value": 15, "title": { "nl": "Dood" } } ] }
                },
                "upTo": [ 20 ]
              }
            }
          },
          "facts": {
            "alone": { "type": "boolean", "title": { "nl": "Alleen" } },
            "work": { "type": "choice", "title": { "nl": "Werk" }, "values": {
              "counter": { "title": { "nl": "Balie" } },
              "homeVisit": { "title": { "nl": "Huisbezoek" } },
              "transport": { "title": { "nl": "Vervoer" } } } },
            "signals": { "type": "choices", "title": { "nl": "Signalen" }, "values": {
              "weapon": { "title": { "nl": "Wapen" } },
              "gang": { "title": { "nl": "Bende" } } } },
            "hours": { "type": "number", "title": { "nl": "Uren" }, "unit": "uur", "minimum": 0, "maximum": 24 }
          },
          "definitions": {
            "longShift": { "when": "hours > 9" }
          },
          "roles": {
            "guard": { "title": { "nl": "Bewaker" }, "facts": { "work": "counter", "hours": 8 } },
            "escort": { "title": { "nl": "Begeleider" }, "like": "guard", "facts": { "work": "transport" } }
          },
          "scenarios": {
            "assault": { "axis": "safety", "title": { "nl": "Aanval" }, "kinds": [ "at-work" ], "base": { "exposure": 1, "effect": 7 } },
            "stalking": { "axis": "threat", "title": { "nl": "Belaging" }, "kinds": [ "at-home" ], "base": { "likelihood": 1, "impact": 3 } },
            "ambush": { "axis": "threat", "title": { "nl": "Overval" }, "when": "work == 'transport'", "base": { "likelihood": 1, "impact": 1 } }
          },
          "parties": {
            "employer": { "title": { "nl": "Werkgever" } },
            "police": { "title": { "nl": "Politie" } }
          },
          "rules": [
            { "id": "alone-late", "scenarios": [ "assault" ], "when": "alone and longShift", "raises": { "exposure": 1 }, "because": { "nl": "Niemand helpt" } },
            { "id": "gang", "scenarios": [ "at-home" ], "when": "signals.Contains('gang')", "atMost": { "impact": 3 }, "because": { "nl": "Men kent u" } },
            { "id": "weapon", "scenarios": [ "safety" ], "when": "signals.Contains('weapon')", "atLeast": { "effect": 15 },
              "refer": { "to": "police", "text": { "nl": "Bel de politie" } }, "because": { "nl": "Er is een wapen" } }
          ],
          "measures": [
            { "id": "alarm", "title": { "nl": "Alarm" }, "text": { "nl": "Draag een alarm" }, "scenarios": [ "assault" ],
              "from": "high", "lowers": { "effect": 1 }, "group": "alarms", "worksWhen": "not alone",
              "control": "collective", "phase": "prevention", "owner": "employer", "effort": "low", "leadTime": "P14D" },
            { "id": "hidden-address", "title": { "nl": "Adres" }, "text": { "nl": "Scherm af" }, "scenarios": [ "threat" ],
              "when": "work != 'counter'",
              "control": "organisational", "phase": "aftercare", "owner": "employer", "effort": "medium", "leadTime": "P0D" }
          ]
        }
        """);

    /// <summary>A prison in the north that builds on the prison, with these properties more.</summary>
    public static RuleText North(string properties = "") => Overlay("nl.pi-noord", "1.0.0", "nl.pi", "1.0.0", properties);

    public static RuleText Overlay(string id, string version, string baseId, string baseVersion, string properties = "") =>
        new($"{id}/{version}.json", $$"""
            {
              "format": 1,
              "id": "{{id}}",
              "version": "{{version}}",
              "effectiveFrom": "2026-01-01",
              "title": { "nl": "Noord" },
              "extends": { "id": "{{baseId}}", "version": "{{baseVersion}}" }{{(properties.Length > 0 ? "," : "")}}
            {{RuleText.Quoted(properties)}}
            }
            """);

    /// <summary>The prison in another version, from another date.</summary>
    public static RuleText PrisonVersion(string version, string effectiveFrom = "2026-01-01") => Prison
        .With("`version`: `1.0.0`", $"`version`: `{version}`")
        .With("`effectiveFrom`: `2026-01-01`", $"`effectiveFrom`: `{effectiveFrom}`")
        .At($"nl.pi/{version}.json");

    public static RuleSetLoadResult Load(params IEnumerable<RuleText> files) =>
        RuleSetCatalog.Load([.. files.Select(file => file.ToFile())], new DiagnosticBag());
}
