using FsCheck;
using FsCheck.Fluent;
using RiskAssessment.Conditions;

namespace RiskAssessment.Tests.Conditions;

/// <summary>Trees as the grammar can make them, over the facts of the prison, and the comparison of two regardless of places.</summary>
internal static class Trees
{
    private static readonly string[] ChoiceFacts = ["work"];

    public static Arbitrary<Condition> Arbitrary() => Gen.Sized(size => Conditions(Math.Min(size, 6))).ToArbitrary();

    public static bool AreSame(Condition left, Condition right) => (left, right) switch
    {
        (Not a, Not b) => AreSame(a.Operand, b.Operand),
        (And a, And b) => AreSame(a.Operands, b.Operands),
        (Or a, Or b) => AreSame(a.Operands, b.Operands),
        (BooleanEquals a, BooleanEquals b) => AreSame(a.Operand, b.Operand) && (a.Operator, a.Value) == (b.Operator, b.Value),
        (ChoiceIn a, ChoiceIn b) => a.Fact == b.Fact && a.Options.AsSpan().SequenceEqual(b.Options.AsSpan()),
        (Comparison a, Comparison b) => a.Operator == b.Operator && AreSame(a.Left, b.Left) && AreSame(a.Right, b.Right),
        _ => left with { At = 0 } == right with { At = 0 },
    };

    private static bool AreSame(IReadOnlyList<Condition> left, IReadOnlyList<Condition> right) =>
        left.Count == right.Count && left.Zip(right).All(pair => AreSame(pair.First, pair.Second));

    private static bool AreSame(NumberExpression left, NumberExpression right) => (left, right) switch
    {
        (Negate a, Negate b) => AreSame(a.Operand, b.Operand),
        (Arithmetic a, Arithmetic b) => a.Operator == b.Operator && AreSame(a.Left, b.Left) && AreSame(a.Right, b.Right),
        _ => left with { At = 0 } == right with { At = 0 },
    };

    private static Gen<Condition> Conditions(int size)
    {
        var leaf = Leaf();
        if (size <= 0)
            return leaf;
        var operands = Conditions(size / 2).ListOf(3).Select(list => list.ToArray());
        return Gen.OneOf(
            leaf,
            Conditions(size - 1).Select(Condition (one) => new Not(0, one)),
            operands.Select(Condition (list) => new And(0, [.. list])),
            operands.Select(Condition (list) => new Or(0, [.. list.Take(2)])),
            from left in Numbers(size / 2)
            from sign in Gen.Elements(Enum.GetValues<ComparisonOperator>())
            from right in Numbers(size / 2)
            select (Condition)new Comparison(0, left, sign, right));
    }

    private static Gen<Condition> Leaf()
    {
        var named = Gen.Elements<Condition>(new FactHolds(0, Scope.Fact("alone")), new DefinitionHolds(0, "longShift"));
        var sign = Gen.Elements(EqualityOperator.Equal, EqualityOperator.NotEqual);
        var choice = Gen.Elements(ChoiceFacts).Select(Scope.Fact);
        return Gen.OneOf(
            Gen.Elements<Condition>(new Constant(0, true), new Constant(0, false)),
            named,
            from operand in named from one in sign from value in Gen.Elements(true, false) select (Condition)new BooleanEquals(0, operand, one, value),
            from fact in choice from one in sign from option in Gen.Choose(0, 2) select (Condition)new ChoiceEquals(0, fact, one, option),
            from fact in choice from options in Gen.NonEmptyListOf(Gen.Choose(0, 2)) select (Condition)new ChoiceIn(0, fact, [.. options.Distinct()]),
            Gen.Choose(0, 1).Select(Condition (option) => new ChoicesContain(0, Scope.Fact("signals"), option)));
    }

    private static Gen<NumberExpression> Numbers(int size)
    {
        var leaf = Gen.OneOf(Gen.Constant<NumberExpression>(new NumberFact(0, Scope.Fact("hours"))), Literals());
        if (size <= 0)
            return leaf;
        return Gen.OneOf(
            leaf,
            Numbers(size - 1).Select(NumberExpression (one) => new Negate(0, one)),
            from left in Numbers(size / 2)
            from sign in Gen.Elements(ArithmeticOperator.Add, ArithmeticOperator.Subtract, ArithmeticOperator.Multiply)
            from right in Numbers(size / 2)
            select (NumberExpression)new Arithmetic(0, left, sign, right),
            from left in Numbers(size / 2)
            from right in Literals()
            where ((Literal)right).Value > 0
            select (NumberExpression)new Arithmetic(0, left, ArithmeticOperator.Divide, right));
    }

    /// <summary>Of every size that a double has, and none below zero: a minus is an operator.</summary>
    private static Gen<NumberExpression> Literals() => Gen.OneOf(
            Gen.Choose(0, 1_000).Select(whole => whole / 8.0),
            ArbMap.Default.GeneratorFor<long>().Select(bits => Math.Abs(BitConverter.Int64BitsToDouble(bits))),
            Gen.Elements(0.1, 1e21, 1e-7, double.MaxValue, double.Epsilon, 123456789.987654321))
        .Where(double.IsFinite).Select(NumberExpression (value) => new Literal(0, value));
}
