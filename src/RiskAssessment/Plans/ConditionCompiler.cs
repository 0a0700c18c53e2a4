using System.Collections.Immutable;
using System.Linq.Expressions;
using RiskAssessment.Conditions;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Plans;

/// <summary>A piece of compiled conditions: reads and writes the words of an assessment.</summary>
internal delegate void CompiledConditions(ulong[] state);

/// <summary>
/// Compiles the conditions of a rule set together, 64 to a method, into straight-line code without a branch: a condition
/// is a formula of and, or and not over words in which its value is the lowest bit. Twice: for complete facts, and
/// three-valued, where a plain fact reads "surely" and a negated one the opposite of "may be", and the other way round.
/// More than 64 to a method would meet the limits above which the runtime no longer optimises one.
/// </summary>
internal sealed class ConditionCompiler
{
    private const int PerMethod = FactLayout.WordBits;

    private readonly FactLayout _layout;
    private readonly Dictionary<string, int> _definitionBits = new(StringComparer.Ordinal);
    private readonly Dictionary<Comparison, int> _comparisonBits;
    private readonly bool _threeValued;
    private readonly ParameterExpression _state = Expression.Parameter(typeof(ulong[]), "state");

    // Of the method that is being made: words loaded once, and definitions that it has computed itself.
    private readonly Dictionary<int, ParameterExpression> _words = [];
    private readonly Dictionary<(int Bit, bool Surely), ParameterExpression> _computed = [];
    private readonly List<Expression> _body = [];

    private ConditionCompiler(FactLayout layout, RuleSet ruleSet, Dictionary<Comparison, int> comparisonBits, bool threeValued)
    {
        _layout = layout;
        _comparisonBits = comparisonBits;
        _threeValued = threeValued;
        for (var i = 0; i < ruleSet.Definitions.Length; i++)
            _definitionBits[ruleSet.Definitions[i].Name] = layout.DefinitionBit + i;
    }

    /// <summary>Every different comparison of numbers, with its bit counted from 0.</summary>
    public static Dictionary<Comparison, int> FindComparisons(IEnumerable<Condition> conditions)
    {
        var bits = new Dictionary<Comparison, int>(new SameComparison());
        foreach (var comparison in conditions.SelectMany(Comparisons))
            bits.TryAdd(comparison, bits.Count);
        return bits;
    }

    public static ImmutableArray<CompiledConditions> Compile(
        FactLayout layout, RuleSet ruleSet, IReadOnlyList<Condition> conditions, Dictionary<Comparison, int> comparisonBits, bool threeValued)
    {
        var compiler = new ConditionCompiler(layout, ruleSet, comparisonBits, threeValued);
        var methods = ImmutableArray.CreateBuilder<CompiledConditions>();
        foreach (var part in comparisonBits.OrderBy(pair => pair.Value).Select(pair => pair.Key).Chunk(PerMethod).Index())
            methods.Add(compiler.CompileComparisons(part.Item, (layout.ComparisonBit / FactLayout.WordBits) + part.Index));
        foreach (var part in ruleSet.Definitions.Chunk(PerMethod).Index())
            methods.Add(compiler.CompileDefinitions(part.Item, (layout.DefinitionBit / FactLayout.WordBits) + part.Index));
        foreach (var part in conditions.Chunk(PerMethod).Index())
            methods.Add(compiler.CompileConditions(part.Item, part.Index));
        return methods.DrainToImmutable();
    }

    private CompiledConditions CompileComparisons(Comparison[] comparisons, int word)
    {
        var known = comparisons.Select(IsKnown).ToArray();
        var holds = comparisons.Select(AsWord).ToArray();
        Store(_layout.Surely + word, holds.Select((one, i) => _threeValued ? Expression.And(known[i], one) : one));
        if (_threeValued)
            Store(_layout.Maybe + word, holds.Select((one, i) => (Expression)Expression.Or(Expression.OnesComplement(known[i]), one)));
        return Finish();
    }

    private CompiledConditions CompileDefinitions(Definition[] definitions, int word)
    {
        foreach (var definition in definitions)
        {
            foreach (var surely in Variants)
            {
                var value = Expression.Variable(typeof(ulong), definition.Name);
                _body.Add(Expression.Assign(value, Formula(definition.Condition, surely, false)));
                _computed[(_definitionBits[definition.Name], surely)] = value;
            }
        }
        foreach (var surely in Variants)
            Store((surely ? _layout.Surely : _layout.Maybe) + word, definitions.Select(one => (Expression)_computed[(_definitionBits[one.Name], surely)]));
        return Finish();
    }

    /// <summary>Each meaning is a method of its own, for both together the runtime optimises less well; they are called as one.</summary>
    private CompiledConditions CompileConditions(Condition[] conditions, int word)
    {
        CompiledConditions? both = null;
        foreach (var surely in Variants)
        {
            Store((surely ? _layout.HoldsSurely : _layout.HoldsMaybe) + word, conditions.Select(one => Formula(one, surely, false)));
            // Of complete facts both say the same; to copy words that were only just written would have to wait for them.
            if (!_threeValued)
                _body[^1] = Expression.Assign(Expression.ArrayAccess(_state, Expression.Constant(_layout.HoldsMaybe + word)), _body[^1]);
            both += Finish();
        }
        return both!;
    }

    private bool[] Variants => _threeValued ? [true, false] : [true];

    /// <summary>A word of which the lowest bit says whether the condition (or its negation) surely holds, or may hold.</summary>
    private Expression Formula(Condition condition, bool surely, bool negated) => condition switch
    {
        Constant constant => Expression.Constant(constant.Value != negated ? ulong.MaxValue : 0),
        FactHolds holds => FactBit(holds.Fact.Name, 0, surely, negated),
        DefinitionHolds holds => Bit(_definitionBits[holds.Name], surely, negated),
        BooleanEquals equals => Formula(equals.Operand, surely, negated != (equals.Value != (equals.Operator == EqualityOperator.Equal))),
        ChoiceEquals equals => FactBit(equals.Fact.Name, equals.Option, surely, negated != (equals.Operator == EqualityOperator.NotEqual)),
        ChoiceIn @in => Join(@in.Options.Select(option => FactBit(@in.Fact.Name, option, surely, negated)), isOr: !negated),
        ChoicesContain contain => FactBit(contain.Fact.Name, contain.Option, surely, negated),
        Comparison comparison => Bit(_layout.ComparisonBit + _comparisonBits[comparison], surely, negated),
        Not not => Formula(not.Operand, surely, !negated),
        And all => Join(all.Operands.Select(one => Formula(one, surely, negated)), isOr: negated),
        Or any => Join(any.Operands.Select(one => Formula(one, surely, negated)), isOr: !negated),
        _ => throw new InvalidOperationException($"No formula for {condition.GetType().Name}."),
    };

    private static Expression Join(IEnumerable<Expression> operands, bool isOr) =>
        operands.Aggregate((left, right) => isOr ? Expression.Or(left, right) : Expression.And(left, right));

    private Expression FactBit(string fact, int option, bool surely, bool negated) =>
        Bit(_layout.Slots[_layout.IndexOf(fact)].Bit + option, surely, negated);

    /// <summary>"Surely not" is "not maybe", and "maybe not" is "not surely".</summary>
    private Expression Bit(int bit, bool surely, bool negated)
    {
        var readSurely = !_threeValued || surely != negated;
        if (!_computed.TryGetValue((bit, readSurely), out var value))
        {
            var word = Load((readSurely ? _layout.Surely : _layout.Maybe) + (bit / FactLayout.WordBits));
            var shift = bit % FactLayout.WordBits;
            Expression moved = shift == 0 ? word : Expression.RightShift(word, Expression.Constant(shift));
            return negated ? Expression.OnesComplement(moved) : moved;
        }
        return negated ? Expression.OnesComplement(value) : value;
    }

    private Expression AsWord(Comparison comparison)
    {
        var left = Number(comparison.Left);
        var right = Number(comparison.Right);
        var holds = comparison.Operator switch
        {
            ComparisonOperator.Less => Expression.LessThan(left, right),
            ComparisonOperator.LessOrEqual => Expression.LessThanOrEqual(left, right),
            ComparisonOperator.Greater => Expression.GreaterThan(left, right),
            ComparisonOperator.GreaterOrEqual => Expression.GreaterThanOrEqual(left, right),
            ComparisonOperator.Equal => Expression.Equal(left, right),
            _ => Expression.NotEqual(left, right),
        };
        return Expression.Condition(holds, Expression.Constant(1UL), Expression.Constant(0UL));
    }

    private Expression Number(NumberExpression expression)
    {
        if (!NumberExpressions.Facts(expression).Any())
            return Expression.Constant(NumberExpressions.Evaluate(expression, _ => 0));
        switch (expression)
        {
            case NumberFact fact:
                var slot = _layout.Slots[_layout.IndexOf(fact.Fact.Name)].Number;
                return Expression.Call(BitsToDouble, Load(_layout.Numbers + slot));
            case Negate negate:
                return Expression.Negate(Number(negate.Operand));
            case Arithmetic arithmetic:
                var left = Number(arithmetic.Left);
                var right = Number(arithmetic.Right);
                return arithmetic.Operator switch
                {
                    ArithmeticOperator.Add => Expression.Add(left, right),
                    ArithmeticOperator.Subtract => Expression.Subtract(left, right),
                    ArithmeticOperator.Multiply => Expression.Multiply(left, right),
                    _ => Expression.Divide(left, right),
                };
            default:
                throw new InvalidOperationException($"No code for {expression.GetType().Name}.");
        }
    }

    private static readonly System.Reflection.MethodInfo BitsToDouble =
        ((Func<ulong, double>)BitConverter.UInt64BitsToDouble).Method;

    /// <summary>A word of which the lowest bit says whether every fact of a comparison is known.</summary>
    private Expression IsKnown(Comparison comparison)
    {
        var facts = NumberExpressions.Facts(comparison.Left).Concat(NumberExpressions.Facts(comparison.Right))
            .Select(fact => _layout.IndexOf(fact.Name)).Distinct();
        return facts.Aggregate((Expression)Expression.Constant(ulong.MaxValue), (known, fact) => Expression.And(known,
            Expression.RightShift(Load(_layout.Known + (fact / FactLayout.WordBits)), Expression.Constant(fact % FactLayout.WordBits))));
    }

    private ParameterExpression Load(int word)
    {
        if (!_words.TryGetValue(word, out var value))
            _words[word] = value = Expression.Variable(typeof(ulong), $"word{word}");
        return value;
    }

    /// <summary>Puts the lowest bits of up to 64 words into one.</summary>
    private void Store(int word, IEnumerable<Expression> values)
    {
        Expression packed = Expression.Constant(0UL);
        foreach (var (shift, value) in values.Index())
        {
            var bit = Expression.And(value, Expression.Constant(1UL));
            packed = Expression.Or(packed, shift == 0 ? bit : Expression.LeftShift(bit, Expression.Constant(shift)));
        }
        _body.Add(Expression.Assign(Expression.ArrayAccess(_state, Expression.Constant(word)), packed));
    }

    private CompiledConditions Finish()
    {
        var loads = _words.Select(pair => Expression.Assign(pair.Value, Expression.ArrayIndex(_state, Expression.Constant(pair.Key))));
        var block = Expression.Block(_words.Values.Concat(_computed.Values), [.. loads, .. _body, Expression.Empty()]);
        _words.Clear();
        _computed.Clear();
        _body.Clear();
        return Expression.Lambda<CompiledConditions>(block, _state).Compile();
    }

    private static IEnumerable<Comparison> Comparisons(Condition condition) => condition switch
    {
        Comparison comparison => [comparison],
        Not not => Comparisons(not.Operand),
        And all => all.Operands.SelectMany(Comparisons),
        Or any => any.Operands.SelectMany(Comparisons),
        _ => [],
    };

    /// <summary>Two comparisons are the same when they say the same, wherever they stand.</summary>
    private sealed class SameComparison : IEqualityComparer<Comparison>
    {
        public bool Equals(Comparison? left, Comparison? right) =>
            left is not null && right is not null && ConditionText.Write(left) == ConditionText.Write(right);

        public int GetHashCode(Comparison comparison) => StringComparer.Ordinal.GetHashCode(ConditionText.Write(comparison));
    }
}
