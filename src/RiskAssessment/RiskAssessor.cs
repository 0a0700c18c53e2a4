using System.Collections.Frozen;
using RiskAssessment.Assessing;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Plans;
using RiskAssessment.RuleSets;
using RiskAssessment.Telemetry;

namespace RiskAssessment;

/// <summary>The assessor: finds the version that holds, and runs its plan. A plan is compiled when its rule set is first used.</summary>
public sealed class RiskAssessor : IRiskAssessor
{
    private static readonly SourcePlace Nowhere = new("", 1, 1);

    private readonly FrozenDictionary<RuleSet, Use> _uses;
    private readonly Action<Plan, ulong[]> _evaluate;
    private readonly AssessmentTelemetry _telemetry;

    /// <summary>An assessor for the rule sets of a catalog.</summary>
    /// <param name="catalog">The rule sets.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option has a value that it cannot have.</exception>
    public RiskAssessor(RuleSetCatalog catalog, RiskAssessorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        options ??= new RiskAssessorOptions();
        Catalog = catalog;
        _uses = catalog.RuleSets.ToFrozenDictionary(ruleSet => ruleSet, ruleSet => new Use(NewPlan(ruleSet), catalog.ValidUntil(ruleSet)));
        _evaluate = Evaluators.Choose(options);
        _telemetry = AssessmentTelemetry.For(options.MeterFactory);
    }

    /// <summary>The successor of an assessor for another catalog, with the plans of the rule sets that both have.</summary>
    private RiskAssessor(RuleSetCatalog catalog, RiskAssessor before)
    {
        Catalog = catalog;
        _uses = catalog.RuleSets.ToFrozenDictionary(ruleSet => ruleSet, ruleSet => new Use(
            before._uses.TryGetValue(ruleSet, out var use) ? use.Plan : NewPlan(ruleSet), catalog.ValidUntil(ruleSet)));
        _evaluate = before._evaluate;
        _telemetry = before._telemetry;
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
        return _telemetry.IsListenedTo ? _telemetry.Observe(request, AssessNow) : AssessNow(request);
    }

    /// <inheritdoc/>
    public IEnumerable<AssessmentResult> AssessAll(IEnumerable<AssessmentRequest> requests)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return requests.Select(TryAssess);
    }

    /// <summary>
    /// The assessor that takes over with another catalog. Of each rule set that was in use the plans of the new versions
    /// are compiled here, so that no request waits for that.
    /// </summary>
    internal RiskAssessor Succeed(RuleSetCatalog catalog)
    {
        var next = new RiskAssessor(catalog.Reusing(Catalog), this);
        var used = _uses.Where(use => use.Value.Plan.IsValueCreated).Select(use => use.Key.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (ruleSet, use) in next._uses)
        {
            if (used.Contains(ruleSet.Id) && !_uses.ContainsKey(ruleSet))
                _ = use.Plan.Value;
        }
        return next;
    }

    /// <summary>Whether the plan of a rule set has been compiled.</summary>
    internal bool IsCompiled(RuleSet ruleSet) => _uses[ruleSet].Plan.IsValueCreated;

    private static Lazy<Plan> NewPlan(RuleSet ruleSet) => new(() => new Plan(ruleSet));

    private AssessmentResult AssessNow(AssessmentRequest request)
    {
        var ruleSet = request.Version is { } version
            ? Catalog.Find(request.RuleSet, version)
            : Catalog.FindInForce(request.RuleSet, request.Date);
        if (ruleSet is null)
            return new AssessmentResult(new RequestError(NoRuleSet(request), request.Reference));
        var use = _uses[ruleSet];
        try
        {
            return Assessor.Assess(use.Plan.Value, request, _evaluate, use.ValidUntil);
        }
        catch (EvaluationMismatchException)
        {
            _telemetry.TellDifference(ruleSet);
            throw;
        }
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

    /// <summary>What is needed to assess by a rule set.</summary>
    private sealed record Use(Lazy<Plan> Plan, DateOnly? ValidUntil);
}
