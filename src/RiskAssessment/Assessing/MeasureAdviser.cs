using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RiskAssessment.Plans;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Assessing;

/// <summary>Works out which measures to take, for which scenarios, and in which order (SPEC section 3, step 6).</summary>
internal readonly ref struct MeasureAdviser
{
    private readonly AssessmentState _state;
    private readonly ReadOnlySpan<ushort> _grossRow;
    private readonly ReadOnlySpan<ushort> _netRow;
    private readonly ReadOnlySpan<ushort> _floorRow;
    private readonly ReadOnlySpan<ushort> _reductionRow;
    private readonly int[] _group;
    private readonly ScoreLookup.Entry[] _net;
    private readonly Effect[] _effects;

    private MeasureAdviser(AssessmentState state)
    {
        _state = state;
        var levels = state.Levels;
        _grossRow = levels.GrossHighest;
        _netRow = levels.NetHighest;
        _floorRow = levels.FloorHighest;
        _reductionRow = levels.Reduction;
        _group = new int[state.Plan.Cells.Count];
        _net = new ScoreLookup.Entry[state.Plan.RuleSet.Scenarios.Length];
        _effects = new Effect[_net.Length];
        for (var i = 0; i < _net.Length; i++)
            _net[i] = state.ScoreOf(i, _netRow);
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
        var from = measure.From.Rank;
        var count = 0;
        var worst = -1;
        foreach (var part in _state.Plan.Cells.MeasureParts[index])
        {
            var @class = _net[part.Scenario].Class;
            if (@class < from || !_state.MayExist(part.Scenario) || !Helps(index, part, out _effects[count]))
                continue;
            count++;
            worst = Math.Max(worst, @class);
        }
        if (count == 0)
            return;
        var effects = _effects.AsSpan(0, count);
        var helped = Those(effects, static _ => true, []);
        advised.Add(new RecommendedMeasure(measure, _state.ClassOf(worst))
        {
            InTime = measure.LeadTimeDays <= daysLeft,
            Conditional = _state.IsUnknown(when),
            Scenarios = helped,
            LowersScore = Those(effects, static effect => effect.LowersScore, helped),
            LowersClass = Those(effects, static effect => effect.LowersClass, helped),
            Held = Those(effects, static effect => effect.IsHeld, helped),
        });
    }

    /// <summary>Whether a measure helps a scenario, and what it does to it, when it alone is added and works.</summary>
    private bool Helps(int measure, MeasurePart part, out Effect effect)
    {
        var plan = _state.Plan;
        effect = new Effect(plan.RuleSet.Scenarios[part.Scenario], false, false, false);
        if (plan.RuleSet.Measures[measure].Lowers.IsEmpty)
            return true;
        var start = plan.Cells.Start[part.Scenario];
        Span<ushort> added = stackalloc ushort[plan.Cells.Start[part.Scenario + 1] - start];
        _netRow.Slice(start, added.Length).CopyTo(added);
        var isGrouped = plan.Groups.OfMeasure[measure] >= 0;
        var helps = false;
        var lowers = false;
        foreach (var move in plan.Cells.MeasureMoves[measure].AsSpan(part.FirstMove, part.Moves))
        {
            var more = isGrouped ? Math.Max(0, move.Amount - _group[move.Cell]) : move.Amount;
            var gross = _grossRow[move.Cell];
            var reduction = _reductionRow.IsEmpty ? 0 : _reductionRow[move.Cell];
            var residual = plan.Cells.Residual[move.Cell];
            helps |= Levels.Net(gross, reduction + more, residual) < Levels.Net(gross, reduction, residual);
            var net = Levels.Net(gross, reduction + more, _floorRow[move.Cell]);
            lowers |= net < added[move.Cell - start];
            added[move.Cell - start] = net;
        }
        // What lowers no index lowers no score.
        if (!helps || !lowers)
        {
            effect = effect with { IsHeld = true };
            return helps;
        }
        var before = _net[part.Scenario];
        var after = plan.Scores[part.Scenario].Of(added);
        effect = effect with { LowersScore = after.Score < before.Score, LowersClass = after.Class < before.Class };
        return true;
    }

    /// <summary>The scenarios of these effects; where that are all of them, the array that is there.</summary>
    private static ImmutableArray<Scenario> Those(ReadOnlySpan<Effect> effects, Func<Effect, bool> take, ImmutableArray<Scenario> all)
    {
        var count = 0;
        foreach (var effect in effects)
            count += take(effect) ? 1 : 0;
        if (count == all.Length)
            return all;
        if (count == 0)
            return [];
        var taken = new Scenario[count];
        count = 0;
        foreach (var effect in effects)
        {
            if (take(effect))
                taken[count++] = effect.Scenario;
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
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
