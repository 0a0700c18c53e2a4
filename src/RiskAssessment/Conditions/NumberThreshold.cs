using RiskAssessment.Model;

namespace RiskAssessment.Conditions;

/// <summary>A comparison of one number fact with a constant, the fact on the left.</summary>
internal sealed record NumberThreshold(Fact Fact, ComparisonOperator Operator, double Constant)
{
    /// <summary>The comparison in this form, or null where it compares something else.</summary>
    public static NumberThreshold? Of(Comparison comparison) => (comparison.Left, comparison.Right) switch
    {
        (NumberFact left, var right) when !NumberExpressions.Facts(right).Any() =>
            new(left.Fact, comparison.Operator, NumberExpressions.Evaluate(right, _ => 0)),
        (var left, NumberFact right) when !NumberExpressions.Facts(left).Any() =>
            new(right.Fact, Turned(comparison.Operator), NumberExpressions.Evaluate(left, _ => 0)),
        _ => null,
    };

    /// <summary>Whether no number in the range of the fact fulfils it.</summary>
    public bool IsOutsideRange => Operator switch
    {
        ComparisonOperator.Less => Constant <= Fact.Minimum,
        ComparisonOperator.LessOrEqual => Constant < Fact.Minimum,
        ComparisonOperator.Greater => Constant >= Fact.Maximum,
        ComparisonOperator.GreaterOrEqual => Constant > Fact.Maximum,
        ComparisonOperator.Equal => Constant < Fact.Minimum || Constant > Fact.Maximum,
        _ => false,
    };

    private static ComparisonOperator Turned(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => @operator,
    };
}
