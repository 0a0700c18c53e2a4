using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.Catalogs;

/// <summary>A rule file as a source gives it: id and version by its place, and its content.</summary>
internal sealed record RuleFile(string Id, SemanticVersion Version, SourceFile Source);
