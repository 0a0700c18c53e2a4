using System.Collections.Immutable;
using RiskAssessment.Plans;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Assessing;

/// <summary>Works out which measures to take, for which scenarios, and in which order (SPEC section 3, step 6).</summary>
internal sealed class MeasureAdviser
{
    private readonly AssessmentState _state;
    private readonly int[] _group;
    private readonly ScoreLookup.Entry[] _net;

    private MeasureAdviser(AssessmentState state)
    {
        _state = state;
        _group = new int[state.Plan.Cells.Count];
        _net = new ScoreLookup.Entry[state.Plan.RuleSet.Scenarios.Length];
        var net = state.Levels.NetHighest;
        for (var i = 0; i < _net.Length; i++)
            _net[i] = state.ScoreOf(i, net);
    }

    public static ImmutableArray<RecommendedMeasure> Advise(AssessmentState state, AssessmentRequest request)
    {
        state.EvaluateMeasures();
        var adviser = new MeasureAdviser(state);
        var daysLeft = request.Date.DayNumber - request.AssessedOn.DayNumber;
        var advised = new List<RecommendedMeasure>();
        var groups = state.Plan.Groups;
        for (var measure = 0; measure < groups.OfMeasure.Length; measure++)
        {
            if (groups.OfMeasure[measure] < 0)
                adviser.Consider(measure, daysLeft, advised);
        }
        for (var group = 0; group < groups.Members.Length; group++)
        {
            if (!Reductions.LargestOf(state.Plan, state.Words, group, surelyWorking: true, adviser._group))
                Array.Clear(adviser._group);
            foreach (var measure in groups.Members[group])
                adviser.Consider(measure, daysLeft, advised);
        }
        advised.Sort(Compare);
        return AssessmentState.ToImmutable(advised);
    }

    private void Consider(int index, int daysLeft, List<RecommendedMeasure> advised)
    {
        var when = _state.Plan.Conditions.OfMeasure[index];
        if (_state.IsInPlace(index) || !_state.Holds(when, surely: false))
            return;
        var measure = _state.Plan.RuleSet.Measures[index];
        var effects = new List<Effect>();
        var worst = -1;
        foreach (var scenario in _state.Plan.Cells.MeasureScenarios[index])
        {
            if (!_state.MayExist(scenario) || _net[scenario].Class < measure.From.Rank || EffectOf(index, scenario) is not { } effect)
                continue;
            effects.Add(effect);
            worst = Math.Max(worst, _net[scenario].Class);
        }
        if (effects.Count == 0)
            return;
        advised.Add(new RecommendedMeasure(measure, _state.ClassOf(worst))
        {
            InTime = measure.LeadTimeDays <= daysLeft,
            Conditional = _state.IsUnknown(when),
            Scenarios = [.. effects.Select(effect => effect.Scenario)],
            LowersScore = [.. effects.Where(effect => effect.LowersScore).Select(effect => effect.Scenario)],
            LowersClass = [.. effects.Where(effect => effect.LowersClass).Select(effect => effect.Scenario)],
            Held = [.. effects.Where(effect => effect.IsHeld).Select(effect => effect.Scenario)],
        });
    }

    /// <summary>What a measure does to a scenario when it alone is added and works; null when it does not help it.</summary>
    private Effect? EffectOf(int measure, int scenario)
    {
        var plan = _state.Plan;
        var of = plan.RuleSet.Scenarios[scenario];
        if (plan.RuleSet.Measures[measure].Lowers.IsEmpty)
            return new Effect(of, false, false, false);
        var start = plan.Cells.Start[scenario];
        var levels = _state.Levels;
        Span<ushort> added = stackalloc ushort[plan.Cells.Start[scenario + 1] - start];
        levels.NetHighest.Slice(start, added.Length).CopyTo(added);
        var helps = false;
        var lowers = false;
        foreach (var move in plan.Cells.MovesIn(plan.Cells.MeasureMoves[measure], scenario))
        {
            var more = plan.Groups.OfMeasure[measure] < 0 ? move.Amount : Math.Max(0, move.Amount - _group[move.Cell]);
            var gross = levels.GrossHighest[move.Cell];
            var reduction = levels.ReductionOf(move.Cell);
            var residual = plan.Cells.Residual[move.Cell];
            helps |= Levels.Net(gross, reduction + more, residual) < Levels.Net(gross, reduction, residual);
            var net = Levels.Net(gross, reduction + more, levels.FloorHighest[move.Cell]);
            lowers |= net < added[move.Cell - start];
            added[move.Cell - start] = net;
        }
        if (!helps)
            return null;
        var after = plan.Scores[scenario].Of(added);
        return new Effect(of, after.Score < _net[scenario].Score, after.Class < _net[scenario].Class, !lowers);
    }

    private static int Compare(RecommendedMeasure left, RecommendedMeasure right)
    {
        var order = right.Class.Rank.CompareTo(left.Class.Rank);
        if (order == 0)
            order = left.Measure.Phase.CompareTo(right.Measure.Phase);
        if (order == 0)
            order = left.Measure.Control.CompareTo(right.Measure.Control);
        if (order == 0)
            order = right.LowersClass.Length.CompareTo(left.LowersClass.Length);
        if (order == 0)
            order = right.LowersScore.Length.CompareTo(left.LowersScore.Length);
        if (order == 0)
            order = left.Measure.Effort.CompareTo(right.Measure.Effort);
        if (order == 0)
            order = left.Measure.LeadTimeDays.CompareTo(right.Measure.LeadTimeDays);
        return order != 0 ? order : string.CompareOrdinal(left.Measure.Id, right.Measure.Id);
    }

    private readonly record struct Effect(Scenario Scenario, bool LowersScore, bool LowersClass, bool IsHeld);
}
