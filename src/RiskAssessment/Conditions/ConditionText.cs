using System.Globalization;
using System.Text;
using RiskAssessment.Model;

namespace RiskAssessment.Conditions;

/// <summary>
/// A condition as text in the normal form that RulesEngine gets: double quotes, numbers as doubles, words for signs
/// where both exist, and a parenthesis wherever the tree has a branch, so that no order of precedence matters.
/// </summary>
internal sealed class ConditionText
{
    private readonly StringBuilder _text = new();
    private readonly Func<string, string> _naming;

    private ConditionText(Func<string, string> naming)
    {
        _naming = naming;
    }

    public static string Write(Condition condition) => Write(condition, static name => name);

    /// <param name="condition">A condition.</param>
    /// <param name="naming">How a fact or definition is called where the text goes.</param>
    public static string Write(Condition condition, Func<string, string> naming)
    {
        var writer = new ConditionText(naming);
        writer.Append(condition);
        return writer._text.ToString();
    }

    private void Append(Condition condition)
    {
        switch (condition)
        {
            case Constant constant:
                _text.Append(constant.Value ? "true" : "false");
                break;
            case FactHolds holds:
                _text.Append(_naming(holds.Fact.Name));
                break;
            case DefinitionHolds holds:
                _text.Append(_naming(holds.Name));
                break;
            case BooleanEquals equals:
                Append(equals.Operand);
                _text.Append(' ').Append(Operators.Sign(equals.Operator)).Append(equals.Value ? " true" : " false");
                break;
            case ChoiceEquals equals:
                _text.Append(_naming(equals.Fact.Name)).Append(' ').Append(Operators.Sign(equals.Operator)).Append(' ')
                    .Append(Quoted(equals.Fact, equals.Option));
                break;
            case ChoiceIn @in:
                _text.Append(_naming(@in.Fact.Name)).Append(" in (")
                    .AppendJoin(", ", @in.Options.Select(option => Quoted(@in.Fact, option))).Append(')');
                break;
            case ChoicesContain contain:
                _text.Append(_naming(contain.Fact.Name)).Append(".Contains(").Append(Quoted(contain.Fact, contain.Option)).Append(')');
                break;
            case Comparison comparison:
                Append(comparison.Left);
                _text.Append(' ').Append(Operators.Sign(comparison.Operator)).Append(' ');
                Append(comparison.Right);
                break;
            case Not negated:
                _text.Append("not (");
                Append(negated.Operand);
                _text.Append(')');
                break;
            case And all:
                AppendJoined(all.Operands, " and ");
                break;
            case Or any:
                AppendJoined(any.Operands, " or ");
                break;
            default:
                throw new InvalidOperationException($"No text for {condition.GetType().Name}.");
        }
    }

    private void AppendJoined(IReadOnlyList<Condition> operands, string word)
    {
        for (var i = 0; i < operands.Count; i++)
        {
            _text.Append(i == 0 ? "" : word).Append('(');
            Append(operands[i]);
            _text.Append(')');
        }
    }

    private void Append(NumberExpression expression)
    {
        switch (expression)
        {
            case Literal literal:
                _text.Append(AsDouble(literal.Value));
                break;
            case NumberFact fact:
                _text.Append(_naming(fact.Fact.Name));
                break;
            case Negate negate:
                _text.Append("-(");
                Append(negate.Operand);
                _text.Append(')');
                break;
            case Arithmetic arithmetic:
                _text.Append('(');
                Append(arithmetic.Left);
                _text.Append(' ').Append(Operators.Sign(arithmetic.Operator)).Append(' ');
                Append(arithmetic.Right);
                _text.Append(')');
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
