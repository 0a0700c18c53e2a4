using RiskAssessment.Catalogs;

namespace RiskAssessment;

/// <summary>Assesses requests by the rule sets of a catalog. Safe for use by several threads at once.</summary>
public interface IRiskAssessor
{
    /// <summary>The rule sets in use.</summary>
    RuleSetCatalog Catalog { get; }

    /// <summary>Assesses a request that is known to be right.</summary>
    /// <param name="request">What is asked.</param>
    /// <exception cref="RequestException">The rule set, version, role, a fact or a measure does not exist, or a value cannot be.</exception>
    /// <exception cref="EvaluationMismatchException">The plan and RulesEngine disagree, where that is checked.</exception>
    Assessment Assess(AssessmentRequest request);

    /// <summary>Assesses a request that may be wrong.</summary>
    /// <param name="request">What is asked.</param>
    /// <returns>The assessment, or what is wrong with the request.</returns>
    /// <exception cref="EvaluationMismatchException">The plan and RulesEngine disagree, where that is checked.</exception>
    AssessmentResult TryAssess(AssessmentRequest request);

    /// <summary>Assesses many requests, one after the other as they are asked for; one that is wrong does not stop the rest.</summary>
    /// <param name="requests">What is asked.</param>
    /// <returns>As many results, in the same order.</returns>
    /// <exception cref="EvaluationMismatchException">The plan and RulesEngine disagree, where that is checked.</exception>
    IEnumerable<AssessmentResult> AssessAll(IEnumerable<AssessmentRequest> requests);
}
