using System.Globalization;
using System.Text;
using RiskAssessment.Catalogs;
using RiskAssessment.Model;

namespace RiskAssessment.Benchmarks.Soaking;

/// <summary>
/// A base that is written in several forms, each with another outcome, and an overlay that stays as it is: whoever assesses
/// by both must get one form of both.
/// </summary>
internal static class SoakRules
{
    public const int Forms = 8;
    public const string Base = "nl.soak";
    public const string Overlay = "nl.soak-north";
    public const string BasePath = Base + "/1.0.0.json";
    public const string OverlayPath = Overlay + "/1.0.0.json";

    private static readonly AssessmentRequest[] Both =
    [
        new(Base, new DateOnly(2026, 3, 1)) { Facts = new Dictionary<string, FactValue> { ["alone"] = true } },
        new(Overlay, new DateOnly(2026, 3, 1)) { Facts = new Dictionary<string, FactValue> { ["night"] = true } },
    ];

    /// <summary>A request for the base and one for the overlay, each with something unknown.</summary>
    public static IReadOnlyList<AssessmentRequest> Requests => Both;

    public static byte[] OverlayFile { get; } = Encoding.UTF8.GetBytes("""
        { "format": 1, "id": "nl.soak-north", "version": "1.0.0", "effectiveFrom": "2026-01-01", "title": { "nl": "Noord" },
          "extends": { "id": "nl.soak", "version": "1.0.0" },
          "rules": [ { "id": "both", "scenarios": [ "assault" ], "when": "alone and night", "raises": { "exposure": 1 }, "because": { "nl": "Niemand hoort het." } } ] }
        """);

    public static byte[] BaseFile(int form) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""
        { "format": 1, "id": "nl.soak", "version": "1.0.0", "effectiveFrom": "2026-01-01", "title": { "nl": "Vorm {{form}}" },
          "scoring": {
            "classes": [ { "id": "low", "title": { "nl": "Laag" }, "action": { "nl": "Niets" } }, { "id": "high", "title": { "nl": "Hoog" }, "action": { "nl": "Nu" } } ],
            "axes": { "safety": { "method": "product", "upTo": [ 20 ], "dimensions": {
              "exposure": { "title": { "nl": "Blootstelling" }, "steps": [
                { "value": 1, "title": { "nl": "Soms" } }, { "value": 3, "title": { "nl": "Vaak" } }, { "value": 6, "title": { "nl": "Altijd" } } ] },
              "effect": { "title": { "nl": "Effect" }, "steps": [
                { "value": {{form + 1}}, "title": { "nl": "Licht" } }, { "value": 15, "title": { "nl": "Zwaar" } } ] } } } } },
          "facts": { "alone": { "type": "boolean", "title": { "nl": "Alleen" } }, "night": { "type": "boolean", "title": { "nl": "Nacht" } } },
          "scenarios": { "assault": { "axis": "safety", "title": { "nl": "Aanval" }, "base": { "exposure": 1, "effect": {{form + 1}} } } },
          "rules": [
            { "id": "alone", "scenarios": [ "assault" ], "when": "alone", "raises": { "exposure": 1 }, "because": { "nl": "Niemand helpt." } },
            { "id": "night", "scenarios": [ "assault" ], "when": "night", "raises": { "exposure": 1 }, "because": { "nl": "Het is nacht." } } ] }
        """));

    /// <summary>A form with a name that nobody declared.</summary>
    public static byte[] BrokenFile(int form) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(BaseFile(form)).Replace("\"when\": \"night\"", "\"when\": \"nihgt\"", StringComparison.Ordinal));

    /// <summary>What the requests come to in a form, by an assessor that never heard of another.</summary>
    public static string Expected(int form)
    {
        var catalog = RuleSetCatalog.Load([new RuleSetFile(BasePath, BaseFile(form)), new RuleSetFile(OverlayPath, OverlayFile)]).GetCatalog();
        return Describe(new RiskAssessor(catalog).AssessAll(Both));
    }

    /// <summary>The outcomes of both requests as one text.</summary>
    public static string Describe(IEnumerable<AssessmentResult> results) => string.Join('\n', results.Select(result => result.GetAssessment().ToJson()));
}
