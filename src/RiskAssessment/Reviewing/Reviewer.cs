using RiskAssessment.Diagnostics;
using RiskAssessment.Documents;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Reviewing;

/// <summary>
/// Reads along with the author of rule files. What it finds is advice: the rule sets load, and mean what they say. Every
/// kind of advice has a page in <c>docs/findings</c>.
/// </summary>
internal static class Reviewer
{
    /// <summary>The kinds of advice that look at one rule set, a line each.</summary>
    private static readonly Action<Review>[] Kinds =
    [
        ConditionReview.Report,
        DuplicateRules.Report,
        RulesWithoutResult.Report,
        SourcesReview.Report,
        TextReview.Report,
        LanguageReview.Report,
        PersonalData.Report,
        PersonalDataInText.Report,
        ControlsReview.Report,
        RolesReview.Report,
        MeasuresReview.Report,
    ];

    /// <param name="resolved">The rule sets with their files, each base before what builds on it.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="found">Where it goes.</param>
    public static void Report(IReadOnlyList<(RuleSetDocument Document, RuleSet RuleSet)> resolved, ReviewOptions options, DiagnosticBag found)
    {
        var documents = resolved.ToDictionary(pair => (pair.Document.Id, pair.Document.Version), pair => pair.Document);
        var reported = new HashSet<(string, SourcePlace)>();
        foreach (var (document, ruleSet) in resolved)
        {
            var review = new Review(document, ruleSet, RuleSetWarnings.Layers(document, documents), options, reported, found);
            foreach (var report in Kinds)
                report(review);
        }
        UntestedValues.Report(resolved, found);
    }
}
