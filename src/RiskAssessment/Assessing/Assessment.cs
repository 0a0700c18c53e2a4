using System.Collections.Immutable;
using RiskAssessment.Assessing;
using RiskAssessment.Model;
using RiskAssessment.Plans;
using RiskAssessment.RuleSets;

namespace RiskAssessment;

/// <summary>
/// How dangerous a role is in a shift, and what to do about it. What is not known counts as bad: the score is the highest
/// that the unknown facts allow, and the lowest is told beside it. It never changes; what explains it is worked out from
/// what was computed when it is first asked for, and is the same however often and from however many threads.
/// </summary>
public sealed class Assessment
{
    private readonly AssessmentState _state;

    internal Assessment(AssessmentRequest request, AssessmentState state, DateOnly? validUntil)
    {
        Request = request;
        ValidUntil = validUntil;
        _state = state;
        Threat = AxisOf(state.Threat);
        Safety = AxisOf(state.Safety);
        Class = Worse(Threat?.Class, Safety?.Class);
        LowestClass = Worse(Threat?.LowestClass, Safety?.LowestClass);
    }

    /// <summary>What was asked.</summary>
    public AssessmentRequest Request { get; }

    /// <summary>The rule set and version by which it was assessed, with its fingerprint; all titles and texts come from here.</summary>
    public RuleSet RuleSet => _state.Plan.RuleSet;

    /// <summary>
    /// The first shift date for which a later version of the rule set holds, as far as the catalog knew when this was
    /// assessed: a shift on that date or later is to be assessed again. Null where none is known, and for a pre-release.
    /// </summary>
    public DateOnly? ValidUntil { get; }

    /// <summary>The risk class: the worse of the classes of the two axes. Threat and safety are never added up.</summary>
    public RiskClass Class { get; }

    /// <summary>The class in the best case that the unknown facts allow.</summary>
    public RiskClass LowestClass { get; }

    /// <summary>Threat, or null where the rule set has no scenario on that axis.</summary>
    public AxisOutcome? Threat { get; }

    /// <summary>Safety, or null where the rule set has no scenario on that axis.</summary>
    public AxisOutcome? Safety { get; }

    /// <summary>
    /// Whether nothing that is still unknown can change the outcome, apart from contributions that change nothing and
    /// open questions.
    /// </summary>
    public bool Complete => Once(ref _complete, static state => state._state.IsComplete(state.Measures));

    /// <summary>The scenarios that exist or may exist, by ordinal id, with gross and net level and all that contributed.</summary>
    public ImmutableArray<ScenarioOutcome> Scenarios => Once(ref _scenarios, static state => ScenarioTeller.Tell(state._state));

    /// <summary>The measures to take, the most important first.</summary>
    public ImmutableArray<RecommendedMeasure> Measures => Once(ref _measures, static state => MeasureAdviser.Advise(state._state, state.Request));

    /// <summary>What is beyond this tool, and who must look at it.</summary>
    public ImmutableArray<ReferralOutcome> Referrals => Once(ref _referrals, static state => CircumstanceTeller.Referrals(state._state));

    /// <summary>The measures that are in place and do not work, or may not work.</summary>
    public ImmutableArray<NotWorkingMeasure> NotWorking => Once(ref _notWorking, static state => CircumstanceTeller.NotWorking(state._state));

    /// <summary>The facts whose value is their default alone, and that matter here; by ordinal name.</summary>
    public ImmutableArray<Fact> Assumed => Once(ref _assumed, static state => CircumstanceTeller.Assumed(state._state, state.Measures));

    /// <summary>The unknown facts that matter here, in the order in which to ask for them.</summary>
    public ImmutableArray<Fact> OpenQuestions => Once(ref _openQuestions, static state => QuestionAsker.Ask(state._state, state.Measures));

    private object? _complete;
    private object? _scenarios;
    private object? _measures;
    private object? _referrals;
    private object? _notWorking;
    private object? _assumed;
    private object? _openQuestions;

    /// <summary>Two threads may both work it out, with the same outcome; the first to finish is kept.</summary>
    private T Once<T>(ref object? place, Func<Assessment, T> tell) where T : notnull
    {
        if (Volatile.Read(ref place) is { } told)
            return (T)told;
        var first = tell(this);
        return (T)(Interlocked.CompareExchange(ref place, first, null) ?? first)!;
    }

    private AxisOutcome? AxisOf(AxisBounds? bounds) => bounds is not { } known ? null : new AxisOutcome(
        known.Highest.Score, known.Lowest.Score, _state.ClassOf(known.Highest.Class), _state.ClassOf(known.Lowest.Class),
        RuleSet.Scenarios[known.Driver]);

    private static RiskClass Worse(RiskClass? left, RiskClass? right) =>
        right is null || (left is not null && left.Rank >= right.Rank) ? left! : right;
}
