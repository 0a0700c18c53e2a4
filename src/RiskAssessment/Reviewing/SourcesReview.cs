using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Reviewing;

/// <summary>Reasons and measures of which nobody can see what they rest on.</summary>
internal static class SourcesReview
{
    public static void Report(Review review)
    {
        foreach (var item in review.Document.Rules.Where(item => item.Item!.Sources.IsEmpty))
            review.Report(Advice.ReasonWithoutSource, item.Name.Place, item.Id);
        foreach (var item in review.Document.Measures.Where(item => item.Item!.Sources.IsEmpty && string.IsNullOrWhiteSpace(item.Item!.LegalBasis)))
            review.Report(Advice.MeasureWithoutSource, item.Name.Place, item.Id);
    }
}
