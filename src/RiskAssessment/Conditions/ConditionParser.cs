using System.Collections.Immutable;
using System.Globalization;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.Conditions;

/// <summary>
/// The text of a condition to its tree, by recursive descent over the grammar of SPEC section 2. Every name and value is
/// checked on the way. An unknown name is reported and then taken for whatever its surroundings want, so that one
/// reading finds every mistake in the names; a mistake in the grammar ends the reading of that condition.
/// </summary>
internal sealed class ConditionParser
{
    private readonly List<Token> _tokens;
    private readonly ConditionScope _scope;
    private readonly ConditionReporter _reporter;
    private int _next;
    private int _depth;

    private ConditionParser(List<Token> tokens, ConditionScope scope, ConditionReporter reporter)
    {
        _tokens = tokens;
        _scope = scope;
        _reporter = reporter;
    }

    /// <summary>The tree, or null when something is wrong, which is reported.</summary>
    public static Condition? Parse(string text, ConditionScope scope, ConditionReporter reporter)
    {
        if (text.Length > Limits.ConditionCharacters)
        {
            reporter.Report(ConditionFindings.TooLong, 0, Number(text.Length), Number(Limits.ConditionCharacters));
            return null;
        }
        if (Tokens.Divide(text, reporter) is not { } tokens)
            return null;
        if (tokens.Count == 1)
        {
            reporter.Report(ConditionFindings.Blank, 0);
            return null;
        }
        var parser = new ConditionParser(tokens, scope, reporter);
        var condition = parser.ReadOr() is { } operand ? parser.AsCondition(operand) : null;
        if (condition is not null && parser.Current.Kind != TokenKind.End)
            parser.ReportLeftOver();
        return reporter.HasErrors ? null : condition;
    }

    private Token Current => _tokens[_next];

    private Token Following => _tokens[Math.Min(_next + 1, _tokens.Count - 1)];

    private Operand? ReadOr() => ReadJoined(ReadAnd, "||", "or", (at, operands) => new Or(at, operands));

    private Operand? ReadAnd() => ReadJoined(ReadNot, "&&", "and", (at, operands) => new And(at, operands));

    private Operand? ReadJoined(Func<Operand?> readOne, string sign, string word, Func<int, ImmutableArray<Condition>, Condition> join)
    {
        if (readOne() is not { } first)
            return null;
        if (!Is(sign) && !IsWord(word))
            return first;
        if (AsCondition(first) is not { } condition)
            return null;
        var operands = ImmutableArray.CreateBuilder<Condition>();
        operands.Add(condition);
        while (Is(sign) || IsWord(word))
        {
            _next++;
            if (readOne() is not { } other || AsCondition(other) is not { } otherCondition)
                return null;
            operands.Add(otherCondition);
        }
        return Operand.Of(join(operands[0].At, operands.DrainToImmutable()));
    }

    private Operand? ReadNot()
    {
        if (!Is("!") && !IsWord("not"))
            return ReadPrimary();
        if (ReadNegated() is not { } negated)
            return null;
        if (!IsComparison())
            return Operand.Of(negated);
        _reporter.Report(ConditionFindings.NegatedComparison, Current.At, "...");
        return null;
    }

    /// <summary>What follows <c>not</c>: an atom, since a negated comparison needs parentheses.</summary>
    private Not? ReadNegated()
    {
        var at = Current.At;
        _next++;
        if (!Enter(at))
            return null;
        Condition? operand;
        if (Is("!") || IsWord("not"))
        {
            operand = ReadNegated();
        }
        else if (Current.Kind == TokenKind.Word && _scope.TryFindFact(Current.Text, out var fact)
            && fact is { Type: FactType.Choice or FactType.Number } && !IsSign(Following, ")"))
        {
            _reporter.Report(ConditionFindings.NegatedComparison, Current.At, $"{fact.Name} ...");
            return null;
        }
        else
        {
            operand = ReadFactor(mayCompare: false) is { } atom ? AsCondition(atom) : null;
        }
        _depth--;
        return operand is null ? null : new Not(at, operand);
    }

    /// <summary>An atom, a comparison, or a sum on its way to a parenthesis in a comparison.</summary>
    private Operand? ReadPrimary()
    {
        if (ReadSum() is not { } left)
            return null;
        if (left.Number is null || !IsComparison())
            return left;
        var sign = Current;
        _next++;
        if (IsSign(sign, "<") && Is(">"))
        {
            _reporter.Report(ConditionFindings.Character, sign.At, "<>", "Ongelijk is !=.", "Unequal is !=.");
            return null;
        }
        if (ReadSum() is not { } rightOperand || AsNumber(rightOperand) is not { } right)
            return null;
        return Operand.Of(new Comparison(left.Number.At, left.Number, Operators.FindComparison(sign.Text)!.Value, right));
    }

    private Operand? ReadSum() => ReadArithmetic(ReadProduct, "+", "-");

    private Operand? ReadProduct() => ReadArithmetic(() => ReadFactor(mayCompare: true), "*", "/");

    private Operand? ReadArithmetic(Func<Operand?> readOne, string sign, string otherSign)
    {
        if (readOne() is not { } left)
            return null;
        while (Is(sign) || Is(otherSign))
        {
            var @operator = Operators.FindArithmetic(Current.Text)!.Value;
            _next++;
            if (AsNumber(left) is not { } leftNumber || readOne() is not { } right || AsNumber(right) is not { } rightNumber
                || (@operator == ArithmeticOperator.Divide && !IsGoodDivisor(rightNumber)))
                return null;
            left = Operand.Of(new Arithmetic(leftNumber.At, leftNumber, @operator, rightNumber));
        }
        return left;
    }

    private Operand? ReadFactor(bool mayCompare)
    {
        var token = Current;
        switch (token)
        {
            case { Kind: TokenKind.Sign, Text: "-" }:
                _next++;
                if (!Enter(token.At) || ReadFactor(mayCompare) is not { } negated || AsNumber(negated) is not { } number)
                    return null;
                _depth--;
                return Operand.Of(new Negate(token.At, number));
            case { Kind: TokenKind.Sign, Text: "(" }:
                _next++;
                if (!Enter(token.At) || ReadOr() is not { } inner || !Take(")"))
                    return null;
                _depth--;
                return inner;
            case { Kind: TokenKind.Number }:
                _next++;
                return ReadLiteral(token);
            case { Kind: TokenKind.Word, Text: "true" or "false" }:
                _next++;
                return Operand.Of(new Constant(token.At, token.Text == "true"));
            case { Kind: TokenKind.Word, Text: not ("and" or "or" or "not" or "in") }:
                return ReadName(token, mayCompare);
            default:
                ReportExpected("een feit, een definitie, een getal of een haakje", "a fact, a definition, a number or a parenthesis");
                return null;
        }
    }

    private Operand? ReadLiteral(Token token)
    {
        var value = double.Parse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsFinite(value))
            return Operand.Of(new Literal(token.At, value));
        _reporter.Report(JsonFindings.NotFinite, token.At, token.Text);
        return null;
    }

    private Operand? ReadName(Token name, bool mayCompare)
    {
        _next++;
        if (_scope.TryFindFact(name.Text, out var fact))
        {
            return fact switch
            {
                null => ReadAnything(name),
                { Type: FactType.Boolean } => ReadTruth(new FactHolds(name.At, fact), mayCompare),
                { Type: FactType.Choice } => ReadChoice(name, fact),
                { Type: FactType.Choices } => ReadContains(name, fact),
                _ => Operand.Of(new NumberFact(name.At, fact)),
            };
        }
        if (_scope.HasDefinition(name.Text))
            return ReadTruth(new DefinitionHolds(name.At, name.Text), mayCompare);
        _reporter.Suggest(ConditionFindings.UnknownName, _reporter.Nearest(name.Text, _scope.Names), name.At, name.Text, _scope.RuleSet);
        return ReadAnything(name);
    }

    private Operand? ReadTruth(Condition operand, bool mayCompare)
    {
        if (!mayCompare || ReadEquality() is not { } equality)
            return Operand.Of(operand);
        if (IsWord("true") || IsWord("false"))
            return Operand.Of(new BooleanEquals(operand.At, operand, equality, _tokens[_next++].Text == "true"));
        ReportExpected("true of false", "true or false");
        return null;
    }

    private Operand? ReadChoice(Token name, Fact fact)
    {
        if (ReadEquality() is { } equality)
        {
            return ReadOption(fact) is { } option ? Operand.Of(new ChoiceEquals(name.At, fact, equality, option)) : null;
        }
        if (!IsWord("in"))
        {
            ReportNotByItself(name, fact);
            return null;
        }
        _next++;
        if (!Take("("))
            return null;
        var options = ImmutableArray.CreateBuilder<int>();
        do
        {
            if (ReadOption(fact) is not { } option)
                return null;
            if (!options.Contains(option))
                options.Add(option);
        }
        while (TakeIf(","));
        return Take(")") ? Operand.Of(new ChoiceIn(name.At, fact, options.DrainToImmutable())) : null;
    }

    private Operand? ReadContains(Token name, Fact fact)
    {
        if (!TakeIf("."))
        {
            ReportNotByItself(name, fact);
            return null;
        }
        if (!IsWord("Contains"))
        {
            ReportExpected("Contains", "Contains");
            return null;
        }
        _next++;
        return Take("(") && ReadOption(fact) is { } option && Take(")")
            ? Operand.Of(new ChoicesContain(name.At, fact, option)) : null;
    }

    /// <summary>A declared value of the fact; an undeclared one is reported and the reading goes on.</summary>
    private int? ReadOption(Fact fact)
    {
        var token = Current;
        if (token.Kind != TokenKind.String)
        {
            var (dutch, english) = TypeWords(fact);
            _reporter.Report(ConditionFindings.WrongComparison, token.At, fact.Name, dutch, Example(fact), english);
            return null;
        }
        _next++;
        if (fact.IndexOf(token.Text) is >= 0 and var index)
            return index;
        var values = fact.Options.Select(option => option.Value);
        _reporter.Suggest(ShapeFindings.UndeclaredValue, _reporter.Nearest(token.Text, values), token.At,
            token.Text, fact.Name, string.Join(", ", values));
        return 0;
    }

    /// <summary>A name that is reported already: whatever is made of it is let pass.</summary>
    private Operand? ReadAnything(Token name)
    {
        if (TakeIf("."))
        {
            if (IsWord("Contains"))
                _next++;
            if (!Take("(") || !SkipStrings() || !Take(")"))
                return null;
        }
        else if (IsWord("in"))
        {
            _next++;
            if (!Take("(") || !SkipStrings() || !Take(")"))
                return null;
        }
        else if ((Is("==") || Is("!=")) && Following is { Kind: TokenKind.String } or { Kind: TokenKind.Word, Text: "true" or "false" })
        {
            _next += 2;
        }
        else
        {
            return new Operand(new Constant(name.At, false), new Literal(name.At, 0));
        }
        return Operand.Of(new Constant(name.At, false));
    }

    private bool SkipStrings()
    {
        do
        {
            if (Current.Kind != TokenKind.String)
            {
                ReportExpected("een tekst tussen aanhalingstekens", "a text between quotes");
                return false;
            }
            _next++;
        }
        while (TakeIf(","));
        return true;
    }

    private EqualityOperator? ReadEquality()
    {
        if (!Is("==") && !Is("!="))
            return null;
        return _tokens[_next++].Text == "==" ? EqualityOperator.Equal : EqualityOperator.NotEqual;
    }

    private Condition? AsCondition(Operand operand)
    {
        if (operand.Condition is not null)
            return operand.Condition;
        if (operand.Number is NumberFact { Fact: var fact } bare)
            ReportNotByItself(new Token(TokenKind.Word, bare.At, fact.Name), fact);
        else
            ReportExpected("een vergelijking, zoals < of ==,", "a comparison, such as < or ==,");
        return null;
    }

    private NumberExpression? AsNumber(Operand operand)
    {
        if (operand.Number is not null)
            return operand.Number;
        var at = operand.Condition!.At;
        _reporter.Report(ConditionFindings.NotANumber, at, _tokens.First(token => token.At >= at).Text);
        return null;
    }

    private bool IsGoodDivisor(NumberExpression divisor)
    {
        if (NumberExpressions.Facts(divisor).FirstOrDefault() is { } fact)
            _reporter.Report(ConditionFindings.DivisorHasFact, divisor.At, fact.Name);
        else if (NumberExpressions.Evaluate(divisor, _ => 0) == 0)
            _reporter.Report(ConditionFindings.DivisorIsZero, divisor.At);
        else
            return true;
        return false;
    }

    private bool Enter(int at)
    {
        if (_depth == Limits.ConditionDepth)
        {
            _reporter.Report(ConditionFindings.TooDeep, at, Number(Limits.ConditionDepth));
            return false;
        }
        _depth++;
        return true;
    }

    private bool Is(string sign) => IsSign(Current, sign);

    private static bool IsSign(Token token, string sign) => token.Kind == TokenKind.Sign && token.Text == sign;

    private bool IsWord(string word) => Current.Kind == TokenKind.Word && Current.Text == word;

    private bool IsComparison() => Current.Kind == TokenKind.Sign && Operators.FindComparison(Current.Text) is not null;

    private bool TakeIf(string sign)
    {
        if (!Is(sign))
            return false;
        _next++;
        return true;
    }

    private bool Take(string sign)
    {
        if (TakeIf(sign))
            return true;
        ReportExpected($"'{sign}'", $"'{sign}'");
        return false;
    }

    private void ReportNotByItself(Token name, Fact fact)
    {
        var (dutch, english) = TypeWords(fact);
        _reporter.Report(ConditionFindings.NotACondition, name.At, name.Text, dutch, Example(fact), english);
    }

    private void ReportLeftOver()
    {
        string[] words = ["and", "or", "in"];
        var meant = Current.Kind == TokenKind.Word
            ? words.FirstOrDefault(word => word != Current.Text && word.Equals(Current.Text, StringComparison.OrdinalIgnoreCase)) : null;
        ReportExpected("and, or of het einde", "and, or or the end", meant);
    }

    private void ReportExpected(string dutch, string english, string? meant = null)
    {
        var (foundDutch, foundEnglish) = Current.Kind == TokenKind.End
            ? ("niets meer", "nothing more") : ($"'{Current.Text}'", $"'{Current.Text}'");
        _reporter.Suggest(ConditionFindings.Expected, meant, Current.At, dutch, foundDutch, english, foundEnglish);
    }

    private static (string Dutch, string English) TypeWords(Fact fact) => fact.Type switch
    {
        FactType.Choice => ("een keuze", "a choice"),
        FactType.Choices => ("een verzameling keuzes", "a set of choices"),
        FactType.Number => ("een getal", "a number"),
        _ => ("waar of onwaar", "true or false"),
    };

    private static string Example(Fact fact)
    {
        var value = fact.Options.Length > 0 ? fact.Options[0].Value : "...";
        return fact.Type switch
        {
            FactType.Choice => $"{fact.Name} == '{value}'",
            FactType.Choices => $"{fact.Name}.Contains('{value}')",
            _ => $"{fact.Name} > 0",
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Something that is a condition or a number; of an unknown name both.</summary>
    private readonly record struct Operand(Condition? Condition, NumberExpression? Number)
    {
        public static Operand Of(Condition condition) => new(condition, null);

        public static Operand Of(NumberExpression number) => new(null, number);

    }
}
