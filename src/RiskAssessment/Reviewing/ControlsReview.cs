using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Model;

namespace RiskAssessment.Reviewing;

/// <summary>Scenarios that can become grave, held against the hierarchy of controls and the three phases of the employer's duty.</summary>
internal static class ControlsReview
{
    public static void Report(Review review)
    {
        foreach (var (scenario, place) in review.Scenarios)
        {
            var measures = review.RuleSet.Measures.Where(measure => measure.Scenarios.Contains(scenario)).ToList();
            // That there is no measure at all has a warning of its own.
            if (measures.Count == 0 || !review.MayCallForMeasures(scenario))
                continue;
            var before = measures.Where(measure => measure.Phase == Phase.Prevention).ToList();
            if (before.Count > 0 && before.All(measure => measure.Control is Control.Individual or Control.Ppe))
            {
                review.Report(Advice.OnlyPersonalProtection, place, scenario.Id,
                    string.Join(", ", before.Select(measure => measure.Id)), review.RuleSet.ToString());
            }
            if (before.Count == measures.Count)
                review.Report(Advice.NoAftercare, place, scenario.Id, review.RuleSet.ToString());
        }
    }
}
