using RiskAssessment.Model;

namespace RiskAssessment.Conditions;

/// <summary>The facts and definitions that a condition names itself; what its definitions name is not followed.</summary>
internal static class ConditionNames
{
    public static IEnumerable<Fact> Facts(Condition condition) => condition switch
    {
        Constant or DefinitionHolds => [],
        FactHolds holds => [holds.Fact],
        BooleanEquals equals => Facts(equals.Operand),
        ChoiceEquals equals => [equals.Fact],
        ChoiceIn @in => [@in.Fact],
        ChoicesContain contain => [contain.Fact],
        Comparison comparison => NumberExpressions.Facts(comparison.Left).Concat(NumberExpressions.Facts(comparison.Right)),
        Not negated => Facts(negated.Operand),
        And all => all.Operands.SelectMany(Facts),
        Or any => any.Operands.SelectMany(Facts),
        _ => throw new InvalidOperationException($"No facts known of {condition.GetType().Name}."),
    };

    public static IEnumerable<string> Definitions(Condition condition) => condition switch
    {
        DefinitionHolds holds => [holds.Name],
        BooleanEquals equals => Definitions(equals.Operand),
        Not negated => Definitions(negated.Operand),
        And all => all.Operands.SelectMany(Definitions),
        Or any => any.Operands.SelectMany(Definitions),
        _ => [],
    };
}
