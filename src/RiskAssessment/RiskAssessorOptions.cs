using System.Diagnostics.Metrics;

namespace RiskAssessment;

/// <summary>By what the conditions of a rule set are evaluated. The outcome is the same; that is what can be checked.</summary>
public enum ConditionEvaluation
{
    /// <summary>By the compiled plan: the fastest, and the default.</summary>
    CompiledPlan,

    /// <summary>By the RulesEngine package: some hundred times slower, for comparison.</summary>
    RulesEngine,

    /// <summary>
    /// By the compiled plan, and a share of the requests by the RulesEngine package as well; a difference raises an
    /// <see cref="EvaluationMismatchException"/>.
    /// </summary>
    CrossChecked,
}

/// <summary>How an assessor works. The values are checked when the assessor is made.</summary>
public sealed record RiskAssessorOptions
{
    /// <summary>By what conditions are evaluated.</summary>
    public ConditionEvaluation Evaluation { get; init; } = ConditionEvaluation.CompiledPlan;

    /// <summary>
    /// With <see cref="ConditionEvaluation.CrossChecked"/>, the share of the requests that is checked: more than 0, at
    /// most 1. Which ones is no matter of chance: with 0.01 it is every hundredth.
    /// </summary>
    public double CrossCheckShare { get; init; } = 1;

    /// <summary>
    /// By what the meter is made, so that a host keeps its figures apart; null for the meter of the process. A container
    /// gives its own where it has one. The meter and the activities are called <c>RiskAssessment</c>.
    /// </summary>
    public IMeterFactory? MeterFactory { get; init; }
}
