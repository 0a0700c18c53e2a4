using System.Collections.Frozen;
using System.Collections.Immutable;
using RiskAssessment.Conditions;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Presentation;

/// <summary>
/// Puts a condition into words. A negation is said where it belongs: of one statement in the statement, of several as "none
/// of these" or "not all of these".
/// </summary>
internal sealed class ConditionReader(RuleSet ruleSet, string language)
{
    private readonly FrozenDictionary<string, Definition> _definitions =
        ruleSet.Definitions.ToFrozenDictionary(definition => definition.Name, StringComparer.Ordinal);

    private readonly FactAnswers _answers = new(language);
    private readonly ConditionTerms _words = ConditionTerms.In(language);

    public ConditionReading Read(Condition condition) => Read(condition, true);

    /// <param name="condition">A condition.</param>
    /// <param name="holds">False for the negation of it.</param>
    private ConditionReading Read(Condition condition, bool holds) => condition switch
    {
        Not negated => Read(negated.Operand, !holds),
        And all => Join(holds ? ConditionJoin.All : ConditionJoin.NotAll, all.Operands),
        Or any => Join(holds ? ConditionJoin.Any : ConditionJoin.None, any.Operands),
        Constant constant => Statement(new ConditionPhrase(constant.Value == holds ? _words.Always : _words.Never)),
        FactHolds fact => Answer(fact.Fact, _answers.YesOrNo(holds)),
        DefinitionHolds definition => Definition(definition.Name, holds),
        BooleanEquals equals => Read(equals.Operand, equals.Value == (equals.Operator == EqualityOperator.Equal) == holds),
        ChoiceEquals equals => Choice(equals.Fact, [equals.Option], equals.Operator == EqualityOperator.Equal == holds),
        ChoiceIn @in => Choice(@in.Fact, @in.Options, holds),
        ChoicesContain contain => Answer(contain.Fact, $"{(holds ? _words.Including : _words.Without)} {_answers.Option(contain.Fact, contain.Option)}"),
        Comparison comparison => Compare(comparison, holds),
        _ => throw new InvalidOperationException($"No words for {condition.GetType().Name}."),
    };

    private ConditionReading Join(ConditionJoin join, ImmutableArray<Condition> operands)
    {
        var (heading, word) = join switch
        {
            ConditionJoin.All => (_words.AllOf, _words.And),
            ConditionJoin.Any => (_words.AnyOf, _words.Or),
            ConditionJoin.None => (_words.NoneOf, _words.Or),
            _ => (_words.NotAllOf, _words.And),
        };
        return new ConditionReading(join, heading, word, [.. operands.Select(operand => Read(operand, true))]);
    }

    private ConditionReading Choice(Fact fact, ImmutableArray<int> options, bool isOneOf)
    {
        var titles = options.Select(option => _answers.Option(fact, option)).ToList();
        var list = titles.Count == 1 ? titles[0] : string.Join(", ", titles.SkipLast(1)) + _words.OrOption + titles[^1];
        return Answer(fact, isOneOf ? list : $"{_words.NotTheAnswer} {list}");
    }

    private ConditionReading Definition(string name, bool holds)
    {
        var definition = _definitions[name];
        var title = new ConditionPhrase(definition.Title is { } text ? _answers.In(text) : definition.Name, definition: definition);
        return holds ? Statement(title) : Statement(new ConditionPhrase($"{_words.Not}: "), title);
    }

    private ConditionReading Compare(Comparison comparison, bool holds)
    {
        var not = holds ? "" : $"{_words.Not} ";
        var sign = not + Operators.Words(comparison.Operator).In(language);
        // The usual one reads as an answer to the question that the fact is.
        if (comparison is { Left: NumberFact { Fact: var fact }, Right: Literal literal })
            return Answer(fact, $"{sign} {_answers.WithUnit(literal.Value, fact.Unit)}");
        return Statement([.. Sum(comparison.Left, false), new($" {_words.Is} {sign} "), .. Sum(comparison.Right, false)]);
    }

    private IEnumerable<ConditionPhrase> Sum(NumberExpression expression, bool inside) => expression switch
    {
        Literal literal => [new(_answers.Number(literal.Value))],
        NumberFact fact => [new("“"), Title(fact.Fact), new("”")],
        Negate negate => [new($"{_words.Minus} "), .. Sum(negate.Operand, true)],
        Arithmetic arithmetic => Parenthesised(inside,
            [.. Sum(arithmetic.Left, true), new($" {Operators.Words(arithmetic.Operator).In(language)} "), .. Sum(arithmetic.Right, true)]),
        _ => throw new InvalidOperationException($"No words for {expression.GetType().Name}."),
    };

    private static IEnumerable<ConditionPhrase> Parenthesised(bool inside, IEnumerable<ConditionPhrase> phrases) =>
        inside ? [new("("), .. phrases, new(")")] : phrases;

    private ConditionReading Answer(Fact fact, string answer)
    {
        var title = Title(fact);
        return Statement(title, new ConditionPhrase(title.Text.EndsWith('?') ? $" {answer}" : $": {answer}"));
    }

    private ConditionPhrase Title(Fact fact) => new(_answers.In(fact.Title), fact);

    private static ConditionReading Statement(params ImmutableArray<ConditionPhrase> phrases) => new(phrases);
}
