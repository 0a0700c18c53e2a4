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
    private readonly TokenReader _tokens;
    private readonly ConditionMistakes _mistakes;
    private readonly ConditionScope _scope;
    private readonly ConditionReporter _reporter;
    private int _depth;

    private ConditionParser(TokenReader tokens, ConditionScope scope, ConditionReporter reporter)
    {
        _tokens = tokens;
        _mistakes = new ConditionMistakes(tokens, reporter);
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
        if (Tokens.Divide(text, reporter) is not { } divided)
            return null;
        var tokens = new TokenReader(divided);
        if (tokens.IsBlank)
        {
            reporter.Report(ConditionFindings.Blank, 0);
            return null;
        }
        var parser = new ConditionParser(tokens, scope, reporter);
        var condition = parser.ReadOr() is { } operand ? parser.AsCondition(operand) : null;
        if (condition is not null && !tokens.IsAtEnd)
            parser._mistakes.LeftOver();
        return reporter.HasErrors ? null : condition;
    }

    private Operand? ReadOr() => ReadJoined(ReadAnd, "||", "or", (at, operands) => new Or(at, operands));

    private Operand? ReadAnd() => ReadJoined(ReadNot, "&&", "and", (at, operands) => new And(at, operands));

    private Operand? ReadJoined(Func<Operand?> readOne, string sign, string word, Func<int, ImmutableArray<Condition>, Condition> join)
    {
        if (readOne() is not { } first)
            return null;
        if (!_tokens.IsEither(sign, word))
            return first;
        if (AsCondition(first) is not { } condition)
            return null;
        var operands = ImmutableArray.CreateBuilder<Condition>();
        operands.Add(condition);
        while (_tokens.IsEither(sign, word))
        {
            _tokens.Next();
            if (readOne() is not { } other || AsCondition(other) is not { } otherCondition)
                return null;
            operands.Add(otherCondition);
        }
        return Operand.Of(join(operands[0].At, operands.DrainToImmutable()));
    }

    private Operand? ReadNot()
    {
        if (!_tokens.IsEither("!", "not"))
            return ReadPrimary();
        if (ReadNegated() is not { } negated)
            return null;
        if (!_tokens.IsComparison)
            return Operand.Of(negated);
        _reporter.Report(ConditionFindings.NegatedComparison, _tokens.Current.At, "...");
        return null;
    }

    /// <summary>What follows <c>not</c>: an atom, since a negated comparison needs parentheses.</summary>
    private Not? ReadNegated()
    {
        var at = _tokens.Current.At;
        _tokens.Next();
        if (!Enter(at))
            return null;
        Condition? operand;
        if (_tokens.IsEither("!", "not"))
        {
            operand = ReadNegated();
        }
        else if (_tokens.Current.Kind == TokenKind.Word && _scope.TryFindFact(_tokens.Current.Text, out var fact)
            && fact is { Type: FactType.Choice or FactType.Number } && !TokenReader.IsSign(_tokens.Following, ")"))
        {
            _reporter.Report(ConditionFindings.NegatedComparison, _tokens.Current.At, $"{fact.Name} ...");
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
        if (left.Number is null || !_tokens.IsComparison)
            return left;
        var sign = _tokens.Current;
        _tokens.Next();
        if (TokenReader.IsSign(sign, "<") && _tokens.Is(">"))
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
        while (_tokens.Is(sign) || _tokens.Is(otherSign))
        {
            var @operator = Operators.FindArithmetic(_tokens.Current.Text)!.Value;
            _tokens.Next();
            if (AsNumber(left) is not { } leftNumber || readOne() is not { } right || AsNumber(right) is not { } rightNumber
                || (@operator == ArithmeticOperator.Divide && !IsGoodDivisor(rightNumber)))
                return null;
            left = Operand.Of(new Arithmetic(leftNumber.At, leftNumber, @operator, rightNumber));
        }
        return left;
    }

    private Operand? ReadFactor(bool mayCompare)
    {
        var token = _tokens.Current;
        switch (token)
        {
            case { Kind: TokenKind.Sign, Text: "-" }:
                _tokens.Next();
                if (!Enter(token.At) || ReadFactor(mayCompare) is not { } negated || AsNumber(negated) is not { } number)
                    return null;
                _depth--;
                return Operand.Of(new Negate(token.At, number));
            case { Kind: TokenKind.Sign, Text: "(" }:
                _tokens.Next();
                if (!Enter(token.At) || ReadOr() is not { } inner || !Take(")"))
                    return null;
                _depth--;
                return inner;
            case { Kind: TokenKind.Number }:
                _tokens.Next();
                return ReadLiteral(token);
            case { Kind: TokenKind.Word, Text: "true" or "false" }:
                _tokens.Next();
                return Operand.Of(new Constant(token.At, token.Text == "true"));
            case { Kind: TokenKind.Word, Text: not ("and" or "or" or "not" or "in") }:
                return ReadName(token, mayCompare);
            default:
                _mistakes.Expected("een feit, een definitie, een getal of een haakje", "a fact, a definition, a number or a parenthesis");
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
        _tokens.Next();
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
        if (_tokens.IsWord("true") || _tokens.IsWord("false"))
            return Operand.Of(new BooleanEquals(operand.At, operand, equality, _tokens.Next().Text == "true"));
        _mistakes.Expected("true of false", "true or false");
        return null;
    }

    private Operand? ReadChoice(Token name, Fact fact)
    {
        if (ReadEquality() is { } equality)
        {
            return ReadOption(fact) is { } option ? Operand.Of(new ChoiceEquals(name.At, fact, equality, option)) : null;
        }
        if (!_tokens.IsWord("in"))
        {
            _mistakes.NotByItself(name, fact);
            return null;
        }
        _tokens.Next();
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
        while (_tokens.TakeIf(","));
        return Take(")") ? Operand.Of(new ChoiceIn(name.At, fact, options.DrainToImmutable())) : null;
    }

    private Operand? ReadContains(Token name, Fact fact)
    {
        if (!_tokens.TakeIf("."))
        {
            _mistakes.NotByItself(name, fact);
            return null;
        }
        if (!_tokens.IsWord("Contains"))
        {
            _mistakes.Expected("Contains", "Contains");
            return null;
        }
        _tokens.Next();
        return Take("(") && ReadOption(fact) is { } option && Take(")")
            ? Operand.Of(new ChoicesContain(name.At, fact, option)) : null;
    }

    /// <summary>A declared value of the fact; an undeclared one is reported and the reading goes on.</summary>
    private int? ReadOption(Fact fact)
    {
        var token = _tokens.Current;
        if (token.Kind != TokenKind.String)
        {
            _mistakes.WrongComparison(token, fact);
            return null;
        }
        _tokens.Next();
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
        if (_tokens.TakeIf("."))
        {
            if (_tokens.IsWord("Contains"))
                _tokens.Next();
            if (!Take("(") || !SkipStrings() || !Take(")"))
                return null;
        }
        else if (_tokens.IsWord("in"))
        {
            _tokens.Next();
            if (!Take("(") || !SkipStrings() || !Take(")"))
                return null;
        }
        else if ((_tokens.Is("==") || _tokens.Is("!=")) && _tokens.Following is { Kind: TokenKind.String } or { Kind: TokenKind.Word, Text: "true" or "false" })
        {
            _tokens.Next();
            _tokens.Next();
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
            if (_tokens.Current.Kind != TokenKind.String)
            {
                _mistakes.Expected("een tekst tussen aanhalingstekens", "a text between quotes");
                return false;
            }
            _tokens.Next();
        }
        while (_tokens.TakeIf(","));
        return true;
    }

    private EqualityOperator? ReadEquality()
    {
        if (!_tokens.Is("==") && !_tokens.Is("!="))
            return null;
        return _tokens.Next().Text == "==" ? EqualityOperator.Equal : EqualityOperator.NotEqual;
    }

    private Condition? AsCondition(Operand operand)
    {
        if (operand.Condition is not null)
            return operand.Condition;
        if (operand.Number is NumberFact { Fact: var fact } bare)
            _mistakes.NotByItself(new Token(TokenKind.Word, bare.At, fact.Name), fact);
        else
            _mistakes.Expected("een vergelijking, zoals < of ==,", "a comparison, such as < or ==,");
        return null;
    }

    private NumberExpression? AsNumber(Operand operand)
    {
        if (operand.Number is not null)
            return operand.Number;
        var at = operand.Condition!.At;
        _reporter.Report(ConditionFindings.NotANumber, at, _tokens.From(at).Text);
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

    private bool Take(string sign)
    {
        if (_tokens.TakeIf(sign))
            return true;
        _mistakes.Expected($"'{sign}'", $"'{sign}'");
        return false;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Something that is a condition or a number; of an unknown name both.</summary>
    private readonly record struct Operand(Condition? Condition, NumberExpression? Number)
    {
        public static Operand Of(Condition condition) => new(condition, null);

        public static Operand Of(NumberExpression number) => new(null, number);

    }
}
