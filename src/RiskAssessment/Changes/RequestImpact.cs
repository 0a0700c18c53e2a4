using System.Collections.Immutable;

namespace RiskAssessment.Changes;

/// <summary>What a change of rule set does to one request.</summary>
public sealed class RequestImpact
{
    internal RequestImpact(AssessmentRequest request, ImpactKind kind)
    {
        Request = request;
        Kind = kind;
    }

    /// <summary>The request. Its rule set, version and date did not matter: both rule sets assessed it.</summary>
    public AssessmentRequest Request { get; }

    /// <summary>In one word.</summary>
    public ImpactKind Kind { get; }

    /// <summary>Whether an axis goes to a milder class.</summary>
    public bool GoesDown => Kind is ImpactKind.Down or ImpactKind.UpAndDown;

    /// <summary>Whether an axis goes to a graver class.</summary>
    public bool GoesUp => Kind is ImpactKind.Up or ImpactKind.UpAndDown;

    /// <summary>Why the old rule set refuses it, or null.</summary>
    public RequestError? OldError { get; internal init; }

    /// <summary>Why the new rule set refuses it, or null.</summary>
    public RequestError? NewError { get; internal init; }

    /// <summary>The class of the whole; null where one of the two refuses.</summary>
    public ClassMove? Overall { get; internal init; }

    /// <summary>The class in the best case that the unknown facts allow; null where one of the two refuses.</summary>
    public ClassMove? BestCase { get; internal init; }

    /// <summary>The class of threat; null where one of the two refuses, or neither has a scenario on it.</summary>
    public ClassMove? Threat { get; internal init; }

    /// <summary>The class of safety; null where one of the two refuses, or neither has a scenario on it.</summary>
    public ClassMove? Safety { get; internal init; }

    /// <summary>The changed items that made its axes move, each once.</summary>
    public ImmutableArray<ItemChange> Because => [.. (Threat?.Because ?? []).Union(Safety?.Because ?? [])];
}
