using System.Collections.Frozen;
using RiskAssessment.Assessing;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Plans;
using RiskAssessment.RuleSets;

namespace RiskAssessment;

/// <summary>The assessor: finds the version that holds, and runs its plan. A plan is compiled when its rule set is first used.</summary>
public sealed class RiskAssessor : IRiskAssessor
{
    private static readonly SourcePlace Nowhere = new("", 1, 1);

    private readonly FrozenDictionary<RuleSet, Lazy<Plan>> _plans;
    private readonly Action<Plan, ulong[]> _evaluate;

    /// <summary>An assessor for the rule sets of a catalog.</summary>
    /// <param name="catalog">The rule sets.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option has a value that it cannot have.</exception>
    public RiskAssessor(RuleSetCatalog catalog, RiskAssessorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Catalog = catalog;
        _plans = catalog.RuleSets.ToFrozenDictionary(ruleSet => ruleSet, ruleSet => new Lazy<Plan>(() => new Plan(ruleSet)));
        _evaluate = Evaluators.Choose(options ?? new RiskAssessorOptions());
    }

    /// <inheritdoc/>
    public RuleSetCatalog Catalog { get; }

    /// <summary>An assessor for the rule sets that come with this package.</summary>
    public static RiskAssessor CreateDefault() => new(RuleSetCatalog.LoadEmbedded());

    /// <inheritdoc/>
    public Assessment Assess(AssessmentRequest request) => TryAssess(request).GetAssessment();

    /// <inheritdoc/>
    public AssessmentResult TryAssess(AssessmentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var ruleSet = request.Version is { } version
            ? Catalog.Find(request.RuleSet, version)
            : Catalog.FindInForce(request.RuleSet, request.Date);
        return ruleSet is null
            ? new AssessmentResult(new RequestError(NoRuleSet(request), request.Reference))
            : Assessor.Assess(_plans[ruleSet].Value, request, _evaluate);
    }

    /// <inheritdoc/>
    public IEnumerable<AssessmentResult> AssessAll(IEnumerable<AssessmentRequest> requests)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return requests.Select(TryAssess);
    }

    private Diagnostic NoRuleSet(AssessmentRequest request)
    {
        var versions = Catalog.VersionsOf(request.RuleSet);
        if (versions.IsEmpty)
            return RequestFindings.UnknownRuleSet.Suggesting(Suggestions.Nearest(request.RuleSet, Catalog.Ids), Nowhere, request.RuleSet);
        return request.Version is { } version
            ? RequestFindings.UnknownVersion.At(Nowhere, request.RuleSet, version, string.Join(", ", versions.Select(one => one.Version)))
            : RequestFindings.NoVersionInForce.At(Nowhere, request.RuleSet, Dates.Write(request.Date));
    }
}
