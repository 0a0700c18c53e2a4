using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Cases;

namespace RiskAssessment.Cli.Tests.Support;

/// <summary>Cases of a small rule set, run as the tool runs them.</summary>
internal static class CounterCases
{
    /// <summary>A file of cases of the counter.</summary>
    public static string File(params string[] cases) => $$"""{ "format": 1, "ruleSet": "nl.balie", "cases": [ {{string.Join(",\n", cases)}} ] }""";

    public static string Case(string name, string request, string expect) =>
        $$"""{ "name": "{{name}}", "request": { "date": "2026-09-01"{{request}} }, "expect": { {{expect}} } }""";

    public static CaseRun Run(RuleFolder folder) =>
        CaseRun.Of(new RiskAssessor(RuleSetCatalog.LoadFolder(folder.Root).GetCatalog()), CaseFile.Find(folder.Root), _ => true);
}
