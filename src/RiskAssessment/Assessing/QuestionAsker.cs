using System.Collections.Immutable;
using RiskAssessment.Model;

namespace RiskAssessment.Assessing;

/// <summary>The unknown facts that matter, in the order in which to ask for them (SPEC section 3, step 7).</summary>
internal sealed class QuestionAsker
{
    private readonly AssessmentState _state;
    private readonly int[] _ofDrivers;
    private readonly int[] _ofAll;

    private QuestionAsker(AssessmentState state)
    {
        _state = state;
        _ofDrivers = new int[state.Plan.Layout.Facts.Length];
        _ofAll = new int[state.Plan.Layout.Facts.Length];
    }

    public static ImmutableArray<Fact> Ask(AssessmentState state, ImmutableArray<RecommendedMeasure> recommended)
    {
        var asker = new QuestionAsker(state);
        asker.CountRules();
        asker.CountScenarios();
        asker.CountMeasures(recommended);
        var facts = state.Plan.Layout.Facts;
        return
        [
            .. Enumerable.Range(0, facts.Length).Where(fact => asker._ofAll[fact] > 0)
                .OrderBy(fact => facts[fact].Ask)
                .ThenByDescending(fact => asker._ofDrivers[fact])
                .ThenByDescending(fact => asker._ofAll[fact])
                .ThenBy(fact => facts[fact].Name, StringComparer.Ordinal)
                .Select(fact => facts[fact]),
        ];
    }

    private void CountRules()
    {
        for (var rule = 0; rule < _state.Plan.Conditions.Rules; rule++)
        {
            if (_state.IsUnknown(rule) && _state.Counts(rule))
                Count(rule, _state.Plan.Cells.RuleScenarios[rule].Any(IsDriver));
        }
    }

    private void CountScenarios()
    {
        for (var scenario = 0; scenario < _state.Plan.Conditions.OfScenario.Length; scenario++)
        {
            var when = _state.Plan.Conditions.OfScenario[scenario];
            if (_state.IsUnknown(when))
                Count(when, IsDriver(scenario));
        }
    }

    private void CountMeasures(ImmutableArray<RecommendedMeasure> recommended)
    {
        foreach (var advice in recommended.Where(advice => advice.Conditional))
            Count(_state.Plan.Conditions.OfMeasure[_state.Plan.MeasureIndex[advice.Measure.Id]], false);
        for (var measure = 0; measure < _state.Plan.Conditions.WorksOfMeasure.Length; measure++)
        {
            var works = _state.Plan.Conditions.WorksOfMeasure[measure];
            if (_state.IsInPlace(measure) && _state.IsUnknown(works))
                Count(works, false);
        }
    }

    private void Count(int condition, bool isOfDriver)
    {
        foreach (var fact in _state.Plan.Facts[condition].Indexes())
        {
            if (_state.IsKnown(fact))
                continue;
            _ofAll[fact]++;
            if (isOfDriver)
                _ofDrivers[fact]++;
        }
    }

    private bool IsDriver(int scenario) => scenario == _state.Threat?.Driver || scenario == _state.Safety?.Driver;
}
