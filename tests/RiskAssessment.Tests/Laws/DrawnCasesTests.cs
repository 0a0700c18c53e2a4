using RiskAssessment.Model;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Laws;

/// <summary>A law over drawn cases says nothing about what is never drawn.</summary>
public sealed class DrawnCasesTests
{
    private const int Cases = 200;
    private const int Often = 2;

    [Fact]
    public void The_drawn_cases_reach_everything_that_an_assessment_can_say()
    {
        var reached = Features.ToDictionary(feature => feature.Name, _ => 0);
        for (var seed = 1; seed <= Cases; seed++)
        {
            var drawn = AssessmentCases.Draw(new Dice(seed));
            foreach (var assessment in drawn.ReadRequests.Select(drawn.Desk.AssessRequest))
            {
                foreach (var (name, has) in Features)
                    reached[name] += has(assessment) ? 1 : 0;
            }
        }
        Assert.DoesNotContain(reached, feature => feature.Value < Often);
    }

    private static readonly (string Name, Func<Assessment, bool> Has)[] Features =
    [
        ("both axes", one => one.Threat is not null && one.Safety is not null),
        ("no threat", one => one.Threat is null),
        ("no safety", one => one.Safety is null),
        ("score by product", one => one.Scenarios.Any(s => s.Scenario.Scoring.Method == ScoringMethod.Product)),
        ("score by table", one => one.Scenarios.Any(s => s.Scenario.Scoring.Method == ScoringMethod.Table)),
        ("complete", one => one.Complete),
        ("complete with open questions", one => one.Complete && one.OpenQuestions.Length > 0),
        ("incomplete", one => !one.Complete),
        ("incomplete for a floor alone", one => !one.Complete && one.Scenarios.All(s => s.Certain && s.Gross.Dimensions.Concat(s.Net.Dimensions).All(d => d.Step == d.Lowest))
            && one.Measures.All(m => !m.Conditional) && one.NotWorking.All(m => m.Certain) && one.Referrals.All(r => r.Certain)),
        ("uncertain scenario", one => one.Scenarios.Any(s => !s.Certain)),
        ("scenario left out", one => one.Scenarios.Length < one.RuleSet.Scenarios.Length),
        ("net below gross", one => one.Scenarios.Any(s => s.Net.Score < s.Gross.Score)),
        ("uncertain gross", one => one.Scenarios.Any(s => s.Gross.Lowest < s.Gross.Score)),
        ("uncertain contribution", one => one.Scenarios.Any(s => s.Contributions.Any(c => !c.Certain))),
        ("contribution at most", one => one.Scenarios.Any(s => s.Contributions.Any(c => c.Kind == ContributionKind.AtMost))),
        ("contribution at least", one => one.Scenarios.Any(s => s.Contributions.Any(c => c.Kind == ContributionKind.AtLeast))),
        ("contribution of a measure", one => one.Scenarios.Any(s => s.Contributions.Any(c => c.Measure is not null))),
        ("conditional measure", one => one.Measures.Any(m => m.Conditional)),
        ("measure in time", one => one.Measures.Any(m => m.InTime)),
        ("measure too late", one => one.Measures.Any(m => !m.InTime)),
        ("required measure", one => one.Measures.Any(m => m.Required)),
        ("measure that lowers a class", one => one.Measures.Any(m => m.LowersClass.Length > 0)),
        ("held measure", one => one.Measures.Any(m => m.Held.Length > 0)),
        ("measure of a group of one in place", one => one.Measures.Any(m => m.Measure.Group is { } group
            && one.Request.MeasuresInPlace.Any(id => one.RuleSet.FindMeasure(id)!.Group == group))),
        ("two measures of a group in place that lower the same", one => one.Request.MeasuresInPlace.Select(id => one.RuleSet.FindMeasure(id)!)
            .Where(m => m.Group is not null && one.NotWorking.All(n => n.Measure != m))
            .SelectMany(m => m.Scenarios.SelectMany(s => m.Lowers.Select(l => (m.Group, s.Id, l.Dimension)))).GroupBy(lowered => lowered).Any(same => same.Count() > 1)),
        ("certain referral", one => one.Referrals.Any(r => r.Certain)),
        ("uncertain referral", one => one.Referrals.Any(r => !r.Certain)),
        ("measure that does not work", one => one.NotWorking.Any(m => m.Certain)),
        ("measure that may not work", one => one.NotWorking.Any(m => !m.Certain)),
        ("assumed fact", one => one.Assumed.Length > 0),
        ("several questions", one => one.OpenQuestions.Length > 1),
        ("role", one => one.Request.Role is not null),
    ];
}
