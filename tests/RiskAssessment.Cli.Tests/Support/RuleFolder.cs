namespace RiskAssessment.Cli.Tests.Support;

/// <summary>A folder with one small rule set, gone after the test.</summary>
internal sealed class RuleFolder : IDisposable
{
    /// <summary>A counter with one scenario and one rule.</summary>
    public const string Counter = """
        {
          "format": 1,
          "id": "nl.balie",
          "version": "1.0.0",
          "effectiveFrom": "2026-01-01",
          "title": { "nl": "Balie", "en": "Counter" },
          "facts": { "alone": { "type": "boolean", "title": { "nl": "Alleen", "en": "Alone" } } },
          "scoring": {
            "classes": [
              { "id": "low", "title": { "nl": "Laag", "en": "Low" }, "action": { "nl": "Aanvaarden", "en": "Accept" } },
              { "id": "high", "title": { "nl": "Hoog", "en": "High" }, "action": { "nl": "Ingrijpen", "en": "Act" }, "measuresRequired": true }
            ],
            "axes": { "safety": {
              "method": "product",
              "dimensions": { "likelihood": { "title": { "nl": "Kans" }, "steps": [
                { "value": 1, "title": { "nl": "klein" } }, { "value": 3, "title": { "nl": "groot" } } ] } },
              "upTo": [1]
            } }
          },
          "scenarios": { "abuse": { "axis": "safety", "title": { "nl": "Schelden", "en": "Verbal abuse" }, "base": { "likelihood": 1 } } },
          "parties": { "employer": { "title": { "nl": "Werkgever", "en": "Employer" } } },
          "rules": [ { "id": "alone", "scenarios": ["abuse"], "when": "alone", "raises": { "likelihood": 1 }, "because": { "nl": "Niemand helpt.", "en": "Nobody helps." } } ],
          "measures": [ { "id": "second", "title": { "nl": "Samen", "en": "Together" }, "text": { "nl": "Werk samen.", "en": "Work together." }, "scenarios": ["abuse"],
            "lowers": { "likelihood": 1 }, "control": "organisational", "phase": "prevention", "owner": "employer", "effort": "low", "leadTime": "P1D" } ]
        }
        """;

    private RuleFolder(string root)
    {
        Root = root;
    }

    public string Root { get; }

    public static RuleFolder With(string ruleSet)
    {
        var folder = new RuleFolder(Directory.CreateTempSubdirectory("riskrules-").FullName);
        folder.Write("nl.balie/1.0.0.json", ruleSet);
        return folder;
    }

    public string Write(string relative, string text)
    {
        var path = Path.Combine(Root, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
