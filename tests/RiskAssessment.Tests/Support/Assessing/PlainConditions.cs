using RiskAssessment.Conditions;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>SPEC section 2 read off the tree: what a condition means when these facts are known and no others.</summary>
internal sealed class PlainConditions(IReadOnlyDictionary<string, FactValue> known, IEnumerable<Definition> definitions)
{
    private readonly Dictionary<string, Condition> _definitions = definitions.ToDictionary(one => one.Name, one => one.Condition);

    /// <summary>What has no condition always holds.</summary>
    public Truth Of(Condition? condition) => condition switch
    {
        null => Truth.True,
        Constant constant => Truth.Of(constant.Value),
        FactHolds holds => OfFact(holds.Fact, value => value.AsBoolean),
        DefinitionHolds holds => Of(_definitions[holds.Name]),
        BooleanEquals equals => Of(equals.Operand) switch
        {
            { IsUnknown: true } => Truth.Unknown,
            var operand => Truth.Of(operand.Surely == equals.Value == (equals.Operator == EqualityOperator.Equal)),
        },
        ChoiceEquals equals => OfFact(equals.Fact, value =>
            value.AsChoice == equals.Fact.Options[equals.Option].Value == (equals.Operator == EqualityOperator.Equal)),
        ChoiceIn @in => OfFact(@in.Fact, value => @in.Options.Any(option => @in.Fact.Options[option].Value == value.AsChoice)),
        ChoicesContain contain => OfFact(contain.Fact, value => value.AsChoices.Contains(contain.Fact.Options[contain.Option].Value)),
        Comparison comparison => Number(comparison.Left) is { } left && Number(comparison.Right) is { } right
            ? Truth.Of(Compare(left, comparison.Operator, right)) : Truth.Unknown,
        Not not => !Of(not.Operand),
        And all => all.Operands.Select(Of).Aggregate((left, right) => left & right),
        Or any => any.Operands.Select(Of).Aggregate((left, right) => left | right),
        _ => throw new InvalidOperationException(condition.GetType().Name),
    };

    /// <summary>The facts that occur in a condition, directly or through definitions.</summary>
    public IEnumerable<string> FactsIn(Condition? condition) => condition is null ? [] :
        ConditionNames.Facts(condition).Select(fact => fact.Name)
            .Concat(ConditionNames.Definitions(condition).SelectMany(name => FactsIn(_definitions[name]))).Distinct();

    private Truth OfFact(Fact fact, Func<FactValue, bool> holds) =>
        known.TryGetValue(fact.Name, out var value) ? Truth.Of(holds(value)) : Truth.Unknown;

    private double? Number(NumberExpression expression) => expression switch
    {
        Literal literal => literal.Value,
        NumberFact fact => known.TryGetValue(fact.Fact.Name, out var value) ? value.AsNumber : null,
        Negate negate => -Number(negate.Operand),
        Arithmetic { Operator: ArithmeticOperator.Add } sum => Number(sum.Left) + Number(sum.Right),
        Arithmetic { Operator: ArithmeticOperator.Subtract } difference => Number(difference.Left) - Number(difference.Right),
        Arithmetic { Operator: ArithmeticOperator.Multiply } product => Number(product.Left) * Number(product.Right),
        Arithmetic quotient => Number(quotient.Left) / Number(quotient.Right),
        _ => throw new InvalidOperationException(expression.GetType().Name),
    };

    private static bool Compare(double left, ComparisonOperator comparison, double right) => comparison switch
    {
        ComparisonOperator.Less => left < right,
        ComparisonOperator.LessOrEqual => left <= right,
        ComparisonOperator.Greater => left > right,
        ComparisonOperator.GreaterOrEqual => left >= right,
        ComparisonOperator.Equal => left == right,
        _ => left != right,
    };
}
