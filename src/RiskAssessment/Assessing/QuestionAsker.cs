using System.Collections.Immutable;
using System.Numerics;
using RiskAssessment.Model;
using RiskAssessment.Plans;

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
        var layout = state.Plan.Layout;
        var asked = new List<int>();
        // By ordinal name, which decides last: the sorting below leaves equals as they are.
        foreach (var fact in layout.ByName)
        {
            if (asker._ofAll[fact] > 0)
                asked.Add(fact);
        }
        return [.. asked.Order(Comparer<int>.Create(asker.Compare)).Select(fact => layout.Facts[fact])];
    }

    private int Compare(int left, int right)
    {
        var facts = _state.Plan.Layout.Facts;
        var order = facts[left].Ask.CompareTo(facts[right].Ask);
        if (order == 0)
            order = _ofDrivers[right].CompareTo(_ofDrivers[left]);
        return order != 0 ? order : _ofAll[right].CompareTo(_ofAll[left]);
    }

    private void CountRules()
    {
        for (var rule = 0; rule < _state.Plan.Conditions.Rules; rule++)
        {
            if (_state.IsUnknown(rule) && _state.Counts(rule))
                Count(rule, NamesDriver(rule));
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
        var facts = _state.Plan.Facts[condition].Words;
        for (var i = 0; i < facts.Length; i++)
        {
            for (var unknown = facts[i] & ~_state.Words[_state.Plan.Layout.Known + i]; unknown != 0; unknown &= unknown - 1)
            {
                var fact = (i * FactLayout.WordBits) + BitOperations.TrailingZeroCount(unknown);
                _ofAll[fact]++;
                if (isOfDriver)
                    _ofDrivers[fact]++;
            }
        }
    }

    private bool NamesDriver(int rule)
    {
        foreach (var scenario in _state.Plan.Cells.RuleScenarios[rule])
        {
            if (IsDriver(scenario))
                return true;
        }
        return false;
    }

    private bool IsDriver(int scenario) => scenario == _state.Threat?.Driver || scenario == _state.Safety?.Driver;
}
