using System.Collections.Frozen;

namespace RiskAssessment.Conditions;

internal enum EqualityOperator
{
    Equal,
    NotEqual,
}

internal enum ComparisonOperator
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
}

internal enum ArithmeticOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// <summary>The one table of operators: how each is written and what it does to two doubles.</summary>
internal static class Operators
{
    private static readonly (ComparisonOperator Operator, string Sign, Func<double, double, bool> Meaning)[] Comparisons =
    [
        (ComparisonOperator.Less, "<", (left, right) => left < right),
        (ComparisonOperator.LessOrEqual, "<=", (left, right) => left <= right),
        (ComparisonOperator.Greater, ">", (left, right) => left > right),
        (ComparisonOperator.GreaterOrEqual, ">=", (left, right) => left >= right),
        (ComparisonOperator.Equal, "==", (left, right) => left == right),
        (ComparisonOperator.NotEqual, "!=", (left, right) => left != right),
    ];

    private static readonly (ArithmeticOperator Operator, string Sign, Func<double, double, double> Meaning)[] Arithmetics =
    [
        (ArithmeticOperator.Add, "+", (left, right) => left + right),
        (ArithmeticOperator.Subtract, "-", (left, right) => left - right),
        (ArithmeticOperator.Multiply, "*", (left, right) => left * right),
        (ArithmeticOperator.Divide, "/", (left, right) => left / right),
    ];

    private static readonly FrozenDictionary<string, ComparisonOperator> ComparisonBySign =
        Comparisons.ToFrozenDictionary(row => row.Sign, row => row.Operator, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ArithmeticOperator> ArithmeticBySign =
        Arithmetics.ToFrozenDictionary(row => row.Sign, row => row.Operator, StringComparer.Ordinal);

    public static ComparisonOperator? FindComparison(string sign) =>
        ComparisonBySign.TryGetValue(sign, out var found) ? found : null;

    public static ArithmeticOperator? FindArithmetic(string sign) =>
        ArithmeticBySign.TryGetValue(sign, out var found) ? found : null;

    public static string Sign(ComparisonOperator @operator) => Comparisons[(int)@operator].Sign;

    public static string Sign(ArithmeticOperator @operator) => Arithmetics[(int)@operator].Sign;

    public static string Sign(EqualityOperator @operator) => @operator == EqualityOperator.Equal ? "==" : "!=";

    public static bool Compare(double left, ComparisonOperator @operator, double right) =>
        Comparisons[(int)@operator].Meaning(left, right);

    public static double Calculate(double left, ArithmeticOperator @operator, double right) =>
        Arithmetics[(int)@operator].Meaning(left, right);
}
