using System.Collections.Frozen;
using RiskAssessment.Diagnostics;

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

/// <summary>The one table of operators: how each is written, what it does to two doubles and how a person says it.</summary>
internal static class Operators
{
    private static readonly (ComparisonOperator Operator, string Sign, Func<double, double, bool> Meaning, BilingualMessage Words)[] Comparisons =
    [
        (ComparisonOperator.Less, "<", (left, right) => left < right, new("minder dan", "less than")),
        (ComparisonOperator.LessOrEqual, "<=", (left, right) => left <= right, new("hoogstens", "at most")),
        (ComparisonOperator.Greater, ">", (left, right) => left > right, new("meer dan", "more than")),
        (ComparisonOperator.GreaterOrEqual, ">=", (left, right) => left >= right, new("ten minste", "at least")),
        (ComparisonOperator.Equal, "==", (left, right) => left == right, new("precies", "exactly")),
        (ComparisonOperator.NotEqual, "!=", (left, right) => left != right, new("niet precies", "not exactly")),
    ];

    private static readonly (ArithmeticOperator Operator, string Sign, Func<double, double, double> Meaning, BilingualMessage Words)[] Arithmetics =
    [
        (ArithmeticOperator.Add, "+", (left, right) => left + right, new("plus", "plus")),
        (ArithmeticOperator.Subtract, "-", (left, right) => left - right, new("min", "minus")),
        (ArithmeticOperator.Multiply, "*", (left, right) => left * right, new("maal", "times")),
        (ArithmeticOperator.Divide, "/", (left, right) => left / right, new("gedeeld door", "divided by")),
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

    public static BilingualMessage Words(ComparisonOperator @operator) => Comparisons[(int)@operator].Words;

    public static BilingualMessage Words(ArithmeticOperator @operator) => Arithmetics[(int)@operator].Words;

    public static bool Compare(double left, ComparisonOperator @operator, double right) =>
        Comparisons[(int)@operator].Meaning(left, right);

    public static double Calculate(double left, ArithmeticOperator @operator, double right) =>
        Arithmetics[(int)@operator].Meaning(left, right);
}
