using RiskAssessment.Conditions;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Reviewing;

/// <summary>
/// Whether facts can take values with which a condition holds, or does not. Values are tried one fact at a time, and no
/// further where those tried decide the matter already. A comparison of more than one fact, or of a calculation, is taken
/// to be able to turn out either way, so that "cannot" is always true and "can" may not be.
/// </summary>
internal sealed class Possibilities
{
    // A condition of the usual size takes tens; what takes more is left alone.
    private const int MostTried = 2_000;

    private readonly int _mostTried;
    private readonly Dictionary<string, Condition> _definitions = new(StringComparer.Ordinal);

    /// <param name="ruleSet">Whose conditions are asked about.</param>
    /// <param name="mostTried">After how many tries a matter is left alone.</param>
    public Possibilities(RuleSet ruleSet, int mostTried = MostTried)
    {
        _mostTried = mostTried;
        // Each comes after those it uses. One that is always or never true is told itself, or is pinned on purpose: what
        // uses it is judged as if it could be either, or one mistake would give many findings.
        foreach (var definition in ruleSet.Definitions)
        {
            if (!NeverHolds(definition.Condition) && !AlwaysHolds(definition.Condition))
                _definitions[definition.Name] = definition.Condition;
        }
    }

    /// <summary>That no values of the facts make all of these hold together; false where that takes too long to find out.</summary>
    public bool NeverHolds(params IReadOnlyList<Condition> conditions) => !Can(conditions, true);

    /// <summary>That there are no values of the facts with which it does not hold.</summary>
    public bool AlwaysHolds(Condition condition) => !Can([condition], false);

    private bool Can(IReadOnlyList<Condition> conditions, bool wanted)
    {
        var questions = new Dictionary<string, IReadOnlyList<double>>(StringComparer.Ordinal);
        foreach (var condition in conditions)
            Collect(condition, questions, []);
        var answers = new Dictionary<string, double>(StringComparer.Ordinal);
        var order = questions.ToList();
        var tried = 0;
        return Try(0);

        bool Try(int next)
        {
            if (++tried > _mostTried)
                return true;
            // A definition is looked at once, however many times others use it.
            var definitions = new Dictionary<string, Truth>(StringComparer.Ordinal);
            var holds = conditions.Select(condition => Evaluate(condition, answers, definitions)).Aggregate(Truth.True, (all, one) => all & one);
            if (!holds.IsUnknown)
                return holds.Surely == wanted;
            foreach (var answer in order[next].Value)
            {
                answers[order[next].Key] = answer;
                if (Try(next + 1))
                    return true;
            }
            answers.Remove(order[next].Key);
            return false;
        }
    }

    private void Collect(Condition condition, Dictionary<string, IReadOnlyList<double>> questions, HashSet<string> seen)
    {
        switch (condition)
        {
            case FactHolds holds:
                questions[holds.Fact.Name] = [0, 1];
                break;
            case DefinitionHolds holds when !_definitions.ContainsKey(holds.Name):
                questions[KeyOf(holds)] = [0, 1];
                break;
            case DefinitionHolds holds when seen.Add(holds.Name):
                Collect(_definitions[holds.Name], questions, seen);
                break;
            case BooleanEquals equals:
                Collect(equals.Operand, questions, seen);
                break;
            case ChoiceEquals { Fact: var fact }:
                questions[fact.Name] = IndexesOf(fact);
                break;
            case ChoiceIn { Fact: var fact }:
                questions[fact.Name] = IndexesOf(fact);
                break;
            case ChoicesContain contain:
                questions[KeyOf(contain)] = [0, 1];
                break;
            case Comparison comparison when NumberThreshold.Of(comparison) is { } threshold:
                questions[threshold.Fact.Name] = PointsWith(threshold, questions.GetValueOrDefault(threshold.Fact.Name));
                break;
            case Comparison comparison when !IsConstant(comparison):
                questions[KeyOf(comparison)] = [0, 1];
                break;
            case Not negated:
                Collect(negated.Operand, questions, seen);
                break;
            case And all:
                foreach (var operand in all.Operands)
                    Collect(operand, questions, seen);
                break;
            case Or any:
                foreach (var operand in any.Operands)
                    Collect(operand, questions, seen);
                break;
        }
    }

    private Truth Evaluate(Condition condition, Dictionary<string, double> answers, Dictionary<string, Truth> definitions)
    {
        return condition switch
        {
            Constant constant => Truth.Of(constant.Value),
            FactHolds holds => Answered(holds.Fact.Name, value => value == 1),
            DefinitionHolds holds => OfDefinition(holds),
            BooleanEquals equals => Evaluate(equals.Operand, answers, definitions) is var operand && equals.Value == (equals.Operator == EqualityOperator.Equal) ? operand : !operand,
            ChoiceEquals equals => Answered(equals.Fact.Name, value => value == equals.Option == (equals.Operator == EqualityOperator.Equal)),
            ChoiceIn @in => Answered(@in.Fact.Name, value => @in.Options.Contains((int)value)),
            ChoicesContain contain => Answered(KeyOf(contain), value => value == 1),
            Comparison comparison when NumberThreshold.Of(comparison) is { } threshold =>
                Answered(threshold.Fact.Name, value => Operators.Compare(value, threshold.Operator, threshold.Constant)),
            Comparison comparison when IsConstant(comparison) => Truth.Of(Operators.Compare(
                NumberExpressions.Evaluate(comparison.Left, _ => 0), comparison.Operator, NumberExpressions.Evaluate(comparison.Right, _ => 0))),
            Comparison comparison => Answered(KeyOf(comparison), value => value == 1),
            Not negated => !Evaluate(negated.Operand, answers, definitions),
            And all => all.Operands.Select(one => Evaluate(one, answers, definitions)).Aggregate(Truth.True, (left, right) => left & right),
            Or any => any.Operands.Select(one => Evaluate(one, answers, definitions)).Aggregate(Truth.False, (left, right) => left | right),
            _ => throw new InvalidOperationException($"No meaning for {condition.GetType().Name}."),
        };

        Truth OfDefinition(DefinitionHolds holds)
        {
            if (!_definitions.TryGetValue(holds.Name, out var definition))
                return Answered(KeyOf(holds), value => value == 1);
            if (!definitions.TryGetValue(holds.Name, out var known))
                definitions[holds.Name] = known = Evaluate(definition, answers, definitions);
            return known;
        }

        Truth Answered(string key, Func<double, bool> holds) =>
            answers.TryGetValue(key, out var answer) ? Truth.Of(holds(answer)) : Truth.Unknown;
    }

    private static List<double> IndexesOf(Fact fact) => [.. Enumerable.Range(0, fact.Options.Length).Select(index => (double)index)];

    /// <summary>The ends of the range, every constant in it, and a number between each two: all that comparisons can tell apart.</summary>
    private static List<double> PointsWith(NumberThreshold threshold, IReadOnlyList<double>? before)
    {
        var fact = threshold.Fact;
        var points = (before ?? [fact.Minimum, fact.Maximum]).Append(threshold.Constant)
            .Where(point => point >= fact.Minimum && point <= fact.Maximum).Distinct().Order().ToList();
        return [.. points.Concat(points.Zip(points.Skip(1), (low, high) => low + ((high - low) / 2))).Distinct().Order()];
    }

    private static bool IsConstant(Comparison comparison) =>
        !NumberExpressions.Facts(comparison.Left).Concat(NumberExpressions.Facts(comparison.Right)).Any();

    // Names of facts hold no dot and no blank, so that these keys are no facts.
    private static string KeyOf(DefinitionHolds holds) => $" {holds.Name}";

    private static string KeyOf(ChoicesContain contain) => $"{contain.Fact.Name}.{contain.Option}";

    private static string KeyOf(Comparison comparison) => $" {ConditionText.Write(comparison)}";
}
