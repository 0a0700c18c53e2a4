using System.Collections.Immutable;

namespace RiskAssessment.Changes;

/// <summary>What the difference between two rule sets does to requests: which change class, which way, and by which changed items.</summary>
public sealed class ChangeImpact
{
    private ChangeImpact(RuleSetDifference difference, ImmutableArray<RequestImpact> requests)
    {
        Difference = difference;
        Requests = requests;
        Items =
        [
            .. difference.Changes.Select(change => new ItemImpact(change, Count(change, ClassDirection.Up), Count(change, ClassDirection.Down)))
                .Where(item => item.Up + item.Down > 0),
        ];
    }

    /// <summary>The difference.</summary>
    public RuleSetDifference Difference { get; }

    /// <summary>What it does to each request, in the order of the requests.</summary>
    public ImmutableArray<RequestImpact> Requests { get; }

    /// <summary>The changed items that moved a request, in the order of the difference.</summary>
    public ImmutableArray<ItemImpact> Items { get; }

    /// <summary>How many requests came to this.</summary>
    /// <param name="kind">What came of them.</param>
    public int Count(ImpactKind kind) => Requests.Count(request => request.Kind == kind);

    /// <summary>
    /// Assesses requests by both rule sets, whatever rule set, version and date they name, and tells of each what changed.
    /// </summary>
    /// <param name="difference">The two rule sets.</param>
    /// <param name="requests">The requests; they are taken one at a time, and each is kept with what came of it.</param>
    public static ChangeImpact Of(RuleSetDifference difference, IEnumerable<AssessmentRequest> requests)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(requests);
        var comparer = new RequestComparer(difference);
        return new ChangeImpact(difference, [.. requests.Select(comparer.Compare)]);
    }

    private int Count(ItemChange change, ClassDirection direction) => Requests.Count(request =>
        (request.Threat is { } threat && threat.Direction == direction && threat.Because.Contains(change))
        || (request.Safety is { } safety && safety.Direction == direction && safety.Because.Contains(change)));
}
