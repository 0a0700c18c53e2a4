using System.Globalization;
using System.Text;
using RiskAssessment.Model;

namespace RiskAssessment.Conditions;

/// <summary>
/// A condition as text in the normal form that RulesEngine gets: double quotes, numbers as doubles, words for signs
/// where both exist, and a parenthesis wherever the tree has a branch, so that no order of precedence matters.
/// </summary>
internal static class ConditionText
{
    public static string Write(Condition condition)
    {
        var text = new StringBuilder();
        Append(condition, text);
        return text.ToString();
    }

    public static string Write(NumberExpression expression)
    {
        var text = new StringBuilder();
        Append(expression, text);
        return text.ToString();
    }

    private static void Append(Condition condition, StringBuilder text)
    {
        switch (condition)
        {
            case Constant constant:
                text.Append(constant.Value ? "true" : "false");
                break;
            case FactHolds holds:
                text.Append(holds.Fact.Name);
                break;
            case DefinitionHolds holds:
                text.Append(holds.Name);
                break;
            case BooleanEquals equals:
                Append(equals.Operand, text);
                text.Append(' ').Append(Operators.Sign(equals.Operator)).Append(equals.Value ? " true" : " false");
                break;
            case ChoiceEquals equals:
                text.Append(equals.Fact.Name).Append(' ').Append(Operators.Sign(equals.Operator)).Append(' ')
                    .Append(Quoted(equals.Fact, equals.Option));
                break;
            case ChoiceIn @in:
                text.Append(@in.Fact.Name).Append(" in (")
                    .AppendJoin(", ", @in.Options.Select(option => Quoted(@in.Fact, option))).Append(')');
                break;
            case ChoicesContain contain:
                text.Append(contain.Fact.Name).Append(".Contains(").Append(Quoted(contain.Fact, contain.Option)).Append(')');
                break;
            case Comparison comparison:
                Append(comparison.Left, text);
                text.Append(' ').Append(Operators.Sign(comparison.Operator)).Append(' ');
                Append(comparison.Right, text);
                break;
            case Not negated:
                text.Append("not (");
                Append(negated.Operand, text);
                text.Append(')');
                break;
            case And all:
                AppendJoined(all.Operands, " and ", text);
                break;
            case Or any:
                AppendJoined(any.Operands, " or ", text);
                break;
            default:
                throw new InvalidOperationException($"No text for {condition.GetType().Name}.");
        }
    }

    private static void AppendJoined(IReadOnlyList<Condition> operands, string word, StringBuilder text)
    {
        for (var i = 0; i < operands.Count; i++)
        {
            text.Append(i == 0 ? "" : word).Append('(');
            Append(operands[i], text);
            text.Append(')');
        }
    }

    private static void Append(NumberExpression expression, StringBuilder text)
    {
        switch (expression)
        {
            case Literal literal:
                text.Append(AsDouble(literal.Value));
                break;
            case NumberFact fact:
                text.Append(fact.Fact.Name);
                break;
            case Negate negate:
                text.Append("-(");
                Append(negate.Operand, text);
                text.Append(')');
                break;
            case Arithmetic arithmetic:
                text.Append('(');
                Append(arithmetic.Left, text);
                text.Append(' ').Append(Operators.Sign(arithmetic.Operator)).Append(' ');
                Append(arithmetic.Right, text);
                text.Append(')');
                break;
            default:
                throw new InvalidOperationException($"No text for {expression.GetType().Name}.");
        }
    }

    private static string Quoted(Fact fact, int option) => $"\"{fact.Options[option].Value}\"";

    /// <summary>Digits with a fraction, never an exponent, and the same double when read again.</summary>
    private static string AsDouble(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (text.Contains('E', StringComparison.Ordinal))
            text = ((System.Numerics.BigInteger)value is var whole && (double)whole == value)
                ? whole.ToString(CultureInfo.InvariantCulture)
                : value.ToString("F340", CultureInfo.InvariantCulture).TrimEnd('0');
        return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }
}
