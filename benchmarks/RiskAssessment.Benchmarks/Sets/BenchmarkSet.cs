using RiskAssessment.Benchmarks.HandWritten;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using RiskAssessment.Documents;
using RiskAssessment.Model;
using RiskAssessment.Plans;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Benchmarks.Sets;

/// <summary>A rule set to measure, with the program that was written by hand for it.</summary>
internal sealed class BenchmarkSet
{
    // The base alone serves where no organisation's own rule set is shipped.
    private static readonly string[] ShippedIds = ["nl.dji", "nl.vpt"];

    private BenchmarkSet(RuleSetCatalog catalog, string id, IHandWritten handWritten)
    {
        Assessor = new RiskAssessor(catalog);
        RuleSet = catalog.VersionsOf(id)[^1];
        Plan = new Plan(RuleSet);
        HandWritten = handWritten;
    }

    public static BenchmarkSet Shipped
    {
        get
        {
            var catalog = RuleSetCatalog.LoadEmbedded();
            return new BenchmarkSet(catalog, ShippedIds.First(id => !catalog.VersionsOf(id).IsEmpty), HandWrittenProgram.Shipped);
        }
    }

    public static BenchmarkSet Generated
    {
        get
        {
            var file = new RuleFile(GeneratedRules.Id, SemanticVersion.Parse("1.0.0"), new SourceFile("generated/1.0.0.json", GeneratedRules.Write()));
            return new BenchmarkSet(RuleSetCatalog.Load([file], new DiagnosticBag()).GetCatalog(), GeneratedRules.Id, HandWrittenProgram.Generated);
        }
    }

    public RuleSet RuleSet { get; }

    public Plan Plan { get; }

    public IRiskAssessor Assessor { get; }

    public IHandWritten HandWritten { get; }

    public static BenchmarkSet Find(string name) => name == nameof(Generated) ? Generated : Shipped;
}
