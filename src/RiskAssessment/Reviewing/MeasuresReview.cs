using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Model;

namespace RiskAssessment.Reviewing;

/// <summary>Measures whose group or lead time is probably not what was meant.</summary>
internal static class MeasuresReview
{
    // One mistyped letter, or a plural.
    private const int MostEdits = 2;

    public static void Report(Review review)
    {
        var groups = review.RuleSet.Measures.Where(measure => measure.Group is not null)
            .GroupBy(measure => measure.Group!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var item in review.Document.Measures)
        {
            if (item.Item!.Group is { } group && groups[group] == 1 && Suggestions.Nearest(group, groups.Keys, MostEdits) is { } meant)
                review.ReportSuggesting(Advice.GroupNameNear, meant, item.Name.Place, item.Id, group);
            if (item.Item!.Effort == Effort.High && item.Item!.LeadTimeDays == 0)
                review.Report(Advice.LeadTimeTooShort, item.Name.Place, item.Id);
        }
    }
}
