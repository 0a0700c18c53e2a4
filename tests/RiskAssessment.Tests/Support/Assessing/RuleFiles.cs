using System.Text;
using System.Text.Json.Nodes;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>Rule files in memory, through the same loader as those of a folder.</summary>
internal static class RuleFiles
{
    public static RuleSetLoadResult TryLoad(params IEnumerable<JsonObject> ruleSets) => RuleSetCatalog.Load(
        [.. ruleSets.Select(FileOf)], new DiagnosticBag());

    public static RuleSetCatalog Load(params IEnumerable<JsonObject> ruleSets) => TryLoad(ruleSets).GetCatalog();

    private static RuleFile FileOf(JsonObject ruleSet)
    {
        var (id, version) = ((string)ruleSet["id"]!, (string)ruleSet["version"]!);
        return new RuleFile(id, SemanticVersion.Parse(version), new SourceFile($"{id}/{version}.json", Encoding.UTF8.GetBytes(ruleSet.ToJsonString())));
    }
}
