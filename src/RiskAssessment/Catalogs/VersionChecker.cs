using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;

namespace RiskAssessment.Catalogs;

/// <summary>Checks the versions of each rule set against one another: which one holds must never be a question.</summary>
internal static class VersionChecker
{
    public static void Check(IReadOnlyList<RuleSetDocument> documents, DiagnosticBag found)
    {
        foreach (var versions in documents.GroupBy(document => document.Id, StringComparer.Ordinal))
        {
            var ordered = versions.OrderBy(document => document.Version).ToList();
            for (var i = 1; i < ordered.Count; i++)
            {
                if (ordered[i - 1].Version.ComparePrecedence(ordered[i].Version) == 0)
                    ReportSameVersion(ordered[i - 1], ordered[i], found);
            }
            foreach (var same in ordered.Where(document => !document.Version.IsPreRelease && document.EffectiveFrom is not null)
                .GroupBy(document => document.EffectiveFrom!.Value).Where(group => group.Count() > 1))
            {
                ReportSameDate([.. same], found);
            }
        }
    }

    private static void ReportSameVersion(RuleSetDocument first, RuleSetDocument second, DiagnosticBag found)
    {
        foreach (var document in new[] { first, second })
        {
            found.Add(FileFindings.SameVersion.At((document.Root.Find("version")?.Value ?? document.Root).Place,
                first.Version.ToString(), second.Version.ToString(), document.Id));
        }
    }

    private static void ReportSameDate(List<RuleSetDocument> documents, DiagnosticBag found)
    {
        foreach (var document in documents)
        {
            var other = documents.First(one => one != document);
            found.Add(FileFindings.SameEffectiveDate.At(document.EffectiveFromNode!.Place,
                document.Version.ToString(), other.Version.ToString(), document.Id, Dates.Write(document.EffectiveFrom!.Value)));
        }
    }
}
