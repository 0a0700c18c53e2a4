using RiskAssessment.Conditions;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Tests.Shipped;

/// <summary>
/// Draws situations in which a given condition holds: it walks the condition and gives the facts the values it needs,
/// choosing where it may choose, and fills in the rest by chance. The same seed draws the same situations.
/// </summary>
internal sealed class SituationFinder(RuleSet ruleSet, int seed)
{
    private const int Tries = 200;

    private readonly Random _random = new(seed);
    private readonly Dictionary<string, Condition> _definitions =
        ruleSet.Definitions.ToDictionary(one => one.Name, one => one.Condition, StringComparer.Ordinal);

    /// <summary>Facts by which the condition holds, or null when none were found.</summary>
    public Dictionary<string, FactValue>? Find(Condition? condition)
    {
        for (var i = 0; i < Tries; i++)
        {
            var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
            if (condition is null || Make(condition, true, facts))
                return facts;
        }
        return null;
    }

    /// <summary>Facts by which as few as possible of the rules hold that make anything worse: a quiet shift.</summary>
    public Dictionary<string, FactValue> FindQuiet()
    {
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var rule in ruleSet.Rules.Where(rule => !rule.Raises.IsEmpty || !rule.AtLeast.IsEmpty))
        {
            for (var i = 0; i < Tries; i++)
            {
                var tried = new Dictionary<string, FactValue>(facts, StringComparer.Ordinal);
                if (!Make(rule.Condition, false, tried))
                    continue;
                facts = tried;
                break;
            }
        }
        return facts;
    }

    /// <summary>Gives the other facts a value by chance; most of them, since a planner seldom knows everything.</summary>
    public void FillIn(Dictionary<string, FactValue> facts)
    {
        foreach (var fact in ruleSet.Facts)
        {
            if (!facts.ContainsKey(fact.Name) && _random.Next(10) > 0)
                facts[fact.Name] = Draw(fact);
        }
    }

    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    private FactValue Draw(Fact fact) => fact.Type switch
    {
        FactType.Boolean => _random.Next(2) == 0,
        FactType.Choice => Pick(fact.Options).Value,
        FactType.Choices => FactValue.Of(fact.Options.Where(_ => _random.Next(3) == 0).Select(option => option.Value)),
        _ => Pick([fact.Minimum, fact.Maximum, Math.Round(fact.Minimum + (_random.NextDouble() * (fact.Maximum - fact.Minimum)))]),
    };

    private bool Make(Condition condition, bool wanted, Dictionary<string, FactValue> facts)
    {
        switch (condition)
        {
            case Constant constant:
                return constant.Value == wanted;
            case FactHolds holds:
                return Set(facts, holds.Fact, wanted);
            case DefinitionHolds holds:
                return Make(_definitions[holds.Name], wanted, facts);
            case BooleanEquals equals:
                return Make(equals.Operand, wanted == ((equals.Operator == EqualityOperator.Equal) == equals.Value), facts);
            case ChoiceEquals equals:
                return SetOption(facts, equals.Fact, [equals.Option], wanted == (equals.Operator == EqualityOperator.Equal));
            case ChoiceIn @in:
                return SetOption(facts, @in.Fact, @in.Options, wanted);
            case ChoicesContain contain:
                return SetContains(facts, contain, wanted);
            case Comparison comparison:
                return SetNumber(facts, comparison, wanted);
            case Not not:
                return Make(not.Operand, !wanted, facts);
            case And all:
                return MakeJoined(all.Operands, wanted, every: wanted, facts);
            case Or any:
                return MakeJoined(any.Operands, wanted, every: !wanted, facts);
            default:
                throw new InvalidOperationException($"Cannot make {condition.GetType().Name} hold.");
        }
    }

    private bool MakeJoined(IReadOnlyList<Condition> operands, bool wanted, bool every, Dictionary<string, FactValue> facts) =>
        every ? operands.All(one => Make(one, wanted, facts)) : Make(Pick(operands), wanted, facts);

    private static bool Set(Dictionary<string, FactValue> facts, Fact fact, FactValue value)
    {
        if (facts.TryGetValue(fact.Name, out var before))
            return before == value;
        facts[fact.Name] = value;
        return true;
    }

    private bool SetOption(Dictionary<string, FactValue> facts, Fact fact, IReadOnlyList<int> options, bool wanted)
    {
        var allowed = fact.Options.Where((_, index) => options.Contains(index) == wanted).Select(option => option.Value).ToList();
        if (facts.TryGetValue(fact.Name, out var before))
            return allowed.Exists(value => before == value);
        return allowed.Count > 0 && Set(facts, fact, Pick(allowed));
    }

    private static bool SetContains(Dictionary<string, FactValue> facts, ChoicesContain contain, bool wanted)
    {
        var value = contain.Fact.Options[contain.Option].Value;
        var held = facts.TryGetValue(contain.Fact.Name, out var before) ? before.AsChoices.ToList() : [];
        if (wanted && !held.Contains(value))
            held.Add(value);
        facts[contain.Fact.Name] = FactValue.Of(held);
        return held.Contains(value) == wanted;
    }

    /// <summary>Tries the ends of the range and values about the constants of the comparison.</summary>
    private bool SetNumber(Dictionary<string, FactValue> facts, Comparison comparison, bool wanted)
    {
        var open = NumberExpressions.Facts(comparison.Left).Concat(NumberExpressions.Facts(comparison.Right))
            .DistinctBy(fact => fact.Name).Where(fact => !facts.ContainsKey(fact.Name)).ToList();
        foreach (var fact in open)
        {
            var constants = Constants(comparison.Left).Concat(Constants(comparison.Right)).SelectMany(one => new[] { one, one - 1, one + 1 });
            facts[fact.Name] = Pick([.. constants.Append(fact.Minimum).Append(fact.Maximum).Where(one => one >= fact.Minimum && one <= fact.Maximum)]);
        }
        double Value(Fact fact) => facts[fact.Name].AsNumber;
        return Operators.Compare(
            NumberExpressions.Evaluate(comparison.Left, Value), comparison.Operator, NumberExpressions.Evaluate(comparison.Right, Value)) == wanted;
    }

    private static IEnumerable<double> Constants(NumberExpression expression) => expression switch
    {
        Literal literal => [literal.Value],
        Arithmetic arithmetic => Constants(arithmetic.Left).Concat(Constants(arithmetic.Right)),
        Negate negate => Constants(negate.Operand).Select(one => -one),
        _ => [],
    };
}
