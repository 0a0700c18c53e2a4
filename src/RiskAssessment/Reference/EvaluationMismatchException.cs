namespace RiskAssessment;

/// <summary>
/// The compiled plan and the RulesEngine package do not agree on a condition, or RulesEngine could not evaluate one. That
/// is a defect of this library or of that package: the outcome cannot be relied on.
/// </summary>
public sealed class EvaluationMismatchException : Exception
{
    internal EvaluationMismatchException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
