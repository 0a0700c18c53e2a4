using System.Collections.Immutable;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Plan;

/// <summary>A measure of an action plan, once, with all shifts that it is for.</summary>
internal sealed class PlanLine
{
    private readonly List<(PlanShift Shift, RecommendedMeasure Advice)> _all;

    /// <param name="all">One at least: the advice of each shift to take the same measure.</param>
    public PlanLine(IEnumerable<(PlanShift Shift, RecommendedMeasure Advice)> all)
    {
        _all = [.. all.OrderBy(one => one.Shift.Date)];
        // Versions of a rule set may differ in what they say of a measure: the latest is told.
        (var shift, var newest) = _all.MaxBy(one => one.Shift.Assessment.RuleSet.EffectiveFrom);
        RuleSet = shift.Assessment.RuleSet;
        Measure = newest.Measure;
        Class = _all.MaxBy(one => one.Advice.Class.Rank).Advice.Class;
        Scenarios = [.. _all.SelectMany(one => one.Advice.Scenarios).DistinctBy(one => one.Id).OrderBy(one => one.Id, StringComparer.Ordinal)];
    }

    public RuleSet RuleSet { get; }

    public Measure Measure { get; }

    /// <summary>The worst class among the scenarios that it helps, over all shifts.</summary>
    public RiskClass Class { get; }

    /// <summary>Whether it is required for one shift at least.</summary>
    public bool Required => _all.Exists(one => one.Advice.Required);

    /// <summary>Whether it depends in every shift on an unknown fact if it makes sense.</summary>
    public bool Conditional => _all.TrueForAll(one => one.Advice.Conditional);

    public bool LowersClass => _all.Exists(one => !one.Advice.LowersClass.IsEmpty);

    public ImmutableArray<Scenario> Scenarios { get; }

    public IEnumerable<PlanShift> Shifts => _all.Select(one => one.Shift);

    public int ShiftCount => _all.Count;

    public DateOnly FirstShift => _all[0].Shift.Date;

    /// <summary>The last day on which it can begin to work in time for every shift; no day before the calendar's first.</summary>
    public DateOnly StartBy => _all.Min(one => DateOnly.FromDayNumber(Math.Max(0, one.Shift.Date.DayNumber - one.Advice.Measure.LeadTimeDays)));

    /// <summary>For how many of the shifts it comes too late.</summary>
    public int TooLateFor => _all.Count(one => !one.Advice.InTime);
}
