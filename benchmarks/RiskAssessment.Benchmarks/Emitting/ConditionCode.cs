using System.Collections.Immutable;
using System.Globalization;
using RiskAssessment.Conditions;

namespace RiskAssessment.Benchmarks.Emitting;

/// <summary>A condition as a C# expression over the record of facts (f) and the circumstances (c).</summary>
internal static class ConditionCode
{
    /// <param name="condition">A condition.</param>
    /// <param name="circumstances">What stands before the name of a circumstance.</param>
    public static string Write(Condition condition, string circumstances = "c.") => condition switch
    {
        Constant constant => constant.Value ? "true" : "false",
        FactHolds holds => $"f.{Naming.Pascal(holds.Fact.Name)}",
        DefinitionHolds holds => circumstances + Naming.Pascal(holds.Name),
        BooleanEquals equals => (equals.Value == (equals.Operator == EqualityOperator.Equal) ? "" : "!") + Write(equals.Operand, circumstances),
        ChoiceEquals equals => $"f.{Naming.Pascal(equals.Fact.Name)} {Operators.Sign(equals.Operator)} {Option(equals.Fact, equals.Option)}",
        ChoiceIn @in => $"f.{Naming.Pascal(@in.Fact.Name)} is {string.Join(" or ", @in.Options.Select(option => Option(@in.Fact, option)))}",
        ChoicesContain contain => $"(f.{Naming.Pascal(contain.Fact.Name)} & {Option(contain.Fact, contain.Option)}) != 0",
        Comparison comparison => $"{Write(comparison.Left)} {Operators.Sign(comparison.Operator)} {Write(comparison.Right)}",
        Not negated => Negate(negated.Operand, circumstances),
        And all => Join(all.Operands, " && ", circumstances),
        Or any => Join(any.Operands, " || ", circumstances),
        _ => throw new InvalidOperationException($"No code for {condition.GetType().Name}."),
    };

    private static string Negate(Condition operand, string circumstances) =>
        operand is FactHolds or DefinitionHolds ? "!" + Write(operand, circumstances) : $"!({Write(operand, circumstances)})";

    private static string Join(ImmutableArray<Condition> operands, string sign, string circumstances) =>
        string.Join(sign, operands.Select(one => one is And or Or ? $"({Write(one, circumstances)})" : Write(one, circumstances)));

    private static string Option(Model.Fact fact, int option) => $"{Naming.Pascal(fact.Name)}.{Naming.Pascal(fact.Options[option].Value)}";

    private static string Write(NumberExpression expression) => expression switch
    {
        Literal literal => literal.Value.ToString("R", CultureInfo.InvariantCulture),
        NumberFact fact => $"f.{Naming.Pascal(fact.Fact.Name)}",
        Conditions.Negate negate => $"-({Write(negate.Operand)})",
        // The division of two whole literals is one of doubles too.
        Arithmetic arithmetic => $"({Write(arithmetic.Left)} {Operators.Sign(arithmetic.Operator)} (double){Write(arithmetic.Right)})",
        _ => throw new InvalidOperationException($"No code for {expression.GetType().Name}."),
    };
}
