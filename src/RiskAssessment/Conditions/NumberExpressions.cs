using RiskAssessment.Model;

namespace RiskAssessment.Conditions;

/// <summary>What can be asked of a sum without running it through a plan.</summary>
internal static class NumberExpressions
{
    public static double Evaluate(NumberExpression expression, Func<Fact, double> value) => expression switch
    {
        Literal literal => literal.Value,
        NumberFact fact => value(fact.Fact),
        Negate negate => -Evaluate(negate.Operand, value),
        Arithmetic arithmetic => Operators.Calculate(
            Evaluate(arithmetic.Left, value), arithmetic.Operator, Evaluate(arithmetic.Right, value)),
        _ => throw new InvalidOperationException($"No meaning for {expression.GetType().Name}."),
    };

    public static IEnumerable<Fact> Facts(NumberExpression expression) => expression switch
    {
        Literal => [],
        NumberFact fact => [fact.Fact],
        Negate negate => Facts(negate.Operand),
        Arithmetic arithmetic => Facts(arithmetic.Left).Concat(Facts(arithmetic.Right)),
        _ => throw new InvalidOperationException($"No facts known of {expression.GetType().Name}."),
    };
}
