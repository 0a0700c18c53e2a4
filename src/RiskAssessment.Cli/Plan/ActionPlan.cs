using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Plan;

/// <summary>
/// The measures to take for one or more shifts (the plan of action that a risk inventory asks for). It names owners by
/// their office; the people responsible and the days on which it is done are for those who decide on it to fill in.
/// </summary>
internal sealed class ActionPlan
{
    private readonly Dictionary<(string RuleSet, string Measure), List<(PlanShift, RecommendedMeasure)>> _advice = [];
    private readonly Dictionary<(string RuleSet, string Rule), (Rule Rule, bool Certain)> _referrals = [];
    private readonly HashSet<RuleSet> _ruleSets = [];

    public int ShiftCount { get; private set; }

    /// <summary>How many requests could not be assessed, so that their measures are not in the plan.</summary>
    public int Failed { get; private set; }

    public DateOnly FirstShift { get; private set; } = DateOnly.MaxValue;

    public DateOnly LastShift { get; private set; } = DateOnly.MinValue;

    /// <summary>The days on which it was assessed, from which lead times run.</summary>
    public SortedSet<DateOnly> AssessedOn { get; } = [];

    public IEnumerable<RuleSet> RuleSets => _ruleSets.OrderBy(one => one.Id, StringComparer.Ordinal).ThenBy(one => one.Version);

    /// <summary>The rules that refer in one shift at least, the certain ones first.</summary>
    public IEnumerable<(Rule Rule, bool Certain)> Referrals => _referrals.OrderBy(one => !one.Value.Certain)
        .ThenBy(one => one.Key.RuleSet, StringComparer.Ordinal).ThenBy(one => one.Key.Rule, StringComparer.Ordinal).Select(one => one.Value);

    /// <summary>The worst class first, then the phase, the hierarchy of controls, when to begin, and the id.</summary>
    public IReadOnlyList<PlanLine> Lines() => [.. _advice.Values.Select(all => new PlanLine(all))
        .OrderByDescending(line => line.Required).ThenByDescending(line => line.Class.Rank)
        .ThenBy(line => line.Measure.Phase).ThenBy(line => line.Measure.Control).ThenBy(line => line.StartBy)
        .ThenBy(line => line.RuleSet.Id, StringComparer.Ordinal).ThenBy(line => line.Measure.Id, StringComparer.Ordinal)];

    public void Add(Assessment assessment, Speech speech)
    {
        var ruleSet = assessment.RuleSet;
        var role = assessment.Request.Role is { } id ? ruleSet.FindRole(id)!.Title.In(speech.Language) : speech.Say("zonder rol", "no role");
        var shift = new PlanShift(assessment, role);
        ShiftCount++;
        _ruleSets.Add(ruleSet);
        AssessedOn.Add(assessment.Request.AssessedOn);
        if (shift.Date < FirstShift)
            FirstShift = shift.Date;
        if (shift.Date > LastShift)
            LastShift = shift.Date;
        foreach (var advice in assessment.Measures)
        {
            var key = (ruleSet.Id, advice.Measure.Id);
            if (!_advice.TryGetValue(key, out var all))
                _advice[key] = all = [];
            all.Add((shift, advice));
        }
        foreach (var referral in assessment.Referrals)
        {
            var key = (ruleSet.Id, referral.Rule.Id);
            _referrals[key] = (referral.Rule, referral.Certain || (_referrals.TryGetValue(key, out var before) && before.Certain));
        }
    }

    public void AddFailure() => Failed++;
}
