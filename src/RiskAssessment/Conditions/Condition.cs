using System.Collections.Immutable;
using RiskAssessment.Model;

namespace RiskAssessment.Conditions;

/// <summary>
/// A condition as a typed tree: the one thing that the compiled plan, the RulesEngine form, the checks and the
/// explanation read. Only the parser sees the text. <see cref="At"/> is the index of its first character in the text.
/// Facts are the resolved ones, so that a tree is right for one resolved rule set.
/// </summary>
internal abstract record Condition(int At);

internal sealed record Constant(int At, bool Value) : Condition(At);

/// <summary>A boolean fact by itself.</summary>
internal sealed record FactHolds(int At, Fact Fact) : Condition(At);

/// <summary>A definition by itself; it is kept by name, since definitions refer to one another.</summary>
internal sealed record DefinitionHolds(int At, string Name) : Condition(At);

/// <summary>A boolean fact or definition compared with true or false.</summary>
internal sealed record BooleanEquals(int At, Condition Operand, EqualityOperator Operator, bool Value) : Condition(At);

/// <summary>A choice compared with one of its values.</summary>
internal sealed record ChoiceEquals(int At, Fact Fact, EqualityOperator Operator, int Option) : Condition(At);

/// <summary>A choice that is one of several values.</summary>
internal sealed record ChoiceIn(int At, Fact Fact, ImmutableArray<int> Options) : Condition(At);

/// <summary>A set of choices that holds a value.</summary>
internal sealed record ChoicesContain(int At, Fact Fact, int Option) : Condition(At);

internal sealed record Comparison(int At, NumberExpression Left, ComparisonOperator Operator, NumberExpression Right) : Condition(At);

internal sealed record Not(int At, Condition Operand) : Condition(At);

/// <summary>Two or more operands that must all hold.</summary>
internal sealed record And(int At, ImmutableArray<Condition> Operands) : Condition(At);

/// <summary>Two or more operands of which one must hold.</summary>
internal sealed record Or(int At, ImmutableArray<Condition> Operands) : Condition(At);

/// <summary>A sum of numbers and number facts, in IEEE doubles.</summary>
internal abstract record NumberExpression(int At);

internal sealed record Literal(int At, double Value) : NumberExpression(At);

internal sealed record NumberFact(int At, Fact Fact) : NumberExpression(At);

internal sealed record Negate(int At, NumberExpression Operand) : NumberExpression(At);

internal sealed record Arithmetic(int At, NumberExpression Left, ArithmeticOperator Operator, NumberExpression Right) : NumberExpression(At);
