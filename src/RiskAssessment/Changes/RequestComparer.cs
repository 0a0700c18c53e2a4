using RiskAssessment.Assessing;
using RiskAssessment.Model;
using RiskAssessment.Plans;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Changes;

/// <summary>Assesses requests by two rule sets and tells what differs. Each rule set is compiled once; no catalog picks a version.</summary>
internal sealed class RequestComparer(RuleSetDifference difference)
{
    private readonly Plan _old = new(difference.Old);
    private readonly Plan _new = new(difference.New);

    public RequestImpact Compare(AssessmentRequest request)
    {
        var (old, oldError) = Assess(_old, request);
        var (@new, newError) = Assess(_new, request);
        if (old is null || @new is null)
        {
            var refused = (old, @new) switch
            {
                (null, null) => ImpactKind.RefusedByBoth,
                (null, _) => ImpactKind.RefusedByOld,
                _ => ImpactKind.RefusedByNew,
            };
            return new RequestImpact(request, refused) { OldError = oldError, NewError = newError };
        }
        var (before, after) = (new Assessment(request, old, validUntil: null), new Assessment(request, @new, validUntil: null));
        var threat = MoveOf(Axis.Threat, request, old, @new, before.Threat, after.Threat);
        var safety = MoveOf(Axis.Safety, request, old, @new, before.Safety, after.Safety);
        return new RequestImpact(request, KindOf(threat?.Direction, safety?.Direction))
        {
            Overall = MoveOf(before.Class, after.Class),
            BestCase = MoveOf(before.LowestClass, after.LowestClass),
            Threat = threat,
            Safety = safety,
        };
    }

    private static (AssessmentState? State, RequestError? Error) Assess(Plan plan, AssessmentRequest request)
    {
        if (Assessor.Bind(plan, request, out var words) is { } wrong)
            return (null, new RequestError(wrong, request.Reference));
        plan.EvaluateScores(words!);
        return (Assessor.Settle(plan, words!), null);
    }

    private static ImpactKind KindOf(params ReadOnlySpan<ClassDirection?> axes) =>
        (axes.Contains(ClassDirection.Up), axes.Contains(ClassDirection.Down)) switch
        {
            (true, true) => ImpactKind.UpAndDown,
            (true, false) => ImpactKind.Up,
            (false, true) => ImpactKind.Down,
            _ => ImpactKind.Same,
        };

    private ClassMove? MoveOf(
        Axis axis, AssessmentRequest request, AssessmentState old, AssessmentState @new, AxisOutcome? before, AxisOutcome? after)
    {
        if (before is null && after is null)
            return null;
        var direction = DirectionOf(before?.Class, after?.Class);
        var (was, @is) = (new MovedAxis(old, before), new MovedAxis(@new, after));
        return new ClassMove(before?.Class, after?.Class, direction)
        {
            OldDriver = before?.Driver,
            NewDriver = after?.Driver,
            Because = direction switch
            {
                ClassDirection.Up => MoveCauses.Of(difference, request, axis, @is, was),
                ClassDirection.Down => MoveCauses.Of(difference, request, axis, was, @is),
                _ => [],
            },
        };
    }

    private ClassMove MoveOf(RiskClass before, RiskClass after) => new(before, after, DirectionOf(before, after));

    private ClassDirection DirectionOf(RiskClass? before, RiskClass? after) =>
        ClassOrder.Compare(after, difference.New.Scoring, before, difference.Old.Scoring) switch
        {
            > 0 => ClassDirection.Up,
            < 0 => ClassDirection.Down,
            _ => ClassDirection.Same,
        };
}

/// <summary>An axis as one of the two rule sets has it.</summary>
internal sealed record MovedAxis(AssessmentState State, AxisOutcome? Outcome)
{
    public RuleSet RuleSet => State.Plan.RuleSet;
}
