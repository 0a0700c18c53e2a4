using System.Collections.Frozen;
using RiskAssessment.Conditions;
using RiskAssessment.RuleSets;
using RulesEngine.Models;

namespace RiskAssessment.Reference;

/// <summary>
/// Conditions as expressions of RulesEngine: in normal form for complete facts, or three-valued, where each comparison
/// says "surely" or "maybe" by itself, so that the whole is an ordinary expression. A definition becomes a local parameter
/// of the rules that use it; in the three-valued forms it has one for either meaning, since <c>not</c> turns one into the other.
/// </summary>
internal sealed class WorkflowText
{
    // Words of the parser under RulesEngine that SPEC section 1 does not reserve.
    private static readonly FrozenSet<string> ParserWords = FrozenSet.ToFrozenSet(
        ["isnull", "eq", "equal", "ne", "neq", "notequal", "lt", "le", "gt", "ge", "mod", "cast", "andalso", "orelse", "div"], StringComparer.OrdinalIgnoreCase);

    private readonly RuleSet _ruleSet;
    private readonly bool _threeValued;
    private readonly bool _surely;
    private readonly Dictionary<string, Definition> _definitions;

    /// <summary>For complete facts.</summary>
    public WorkflowText(RuleSet ruleSet)
    {
        _ruleSet = ruleSet;
        _definitions = ruleSet.Definitions.ToDictionary(definition => definition.Name, StringComparer.Ordinal);
    }

    /// <summary>For facts that may be unknown: what surely holds, or what may hold.</summary>
    public WorkflowText(RuleSet ruleSet, bool surely) : this(ruleSet)
    {
        _threeValued = true;
        _surely = surely;
    }

    public static string InputOf(string name) => ParserWords.Contains(name) ? name + "_" : name;

    public static string KnownInputOf(string fact) => $"{fact}_known";

    public string Write(Condition condition) => _threeValued
        ? Write(condition, _surely, false)
        : ConditionText.Write(condition, InputOf);

    /// <summary>The definitions that a condition uses, directly or through others, each after those it uses itself.</summary>
    public IReadOnlyList<ScopedParam> DefinitionsOf(Condition condition)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(ConditionNames.Definitions(condition));
        while (waiting.TryDequeue(out var name))
        {
            if (!used.Add(name))
                continue;
            foreach (var next in ConditionNames.Definitions(_definitions[name].Condition))
                waiting.Enqueue(next);
        }
        return [.. _ruleSet.Definitions.Where(definition => used.Contains(definition.Name)).SelectMany(Parameters)];
    }

    private ScopedParam[] Parameters(Definition definition) => _threeValued
        ? [Parameter(definition, surely: true), Parameter(definition, surely: false)]
        : [new ScopedParam { Name = InputOf(definition.Name), Expression = Write(definition.Condition) }];

    private ScopedParam Parameter(Definition definition, bool surely) => new()
    {
        Name = DefinitionInput(definition.Name, surely),
        Expression = Write(definition.Condition, surely, false),
    };

    private static string DefinitionInput(string name, bool surely) => $"{name}_{(surely ? "must" : "may")}";

    /// <summary>
    /// Kleene's logic in two-valued words, by its own rules and not by the plan's bits: a comparison surely holds when its
    /// facts are known and it holds; it may hold when one is not known, or it holds.
    /// </summary>
    private string Write(Condition condition, bool surely, bool negated) => condition switch
    {
        Constant constant => constant.Value != negated ? "true" : "false",
        DefinitionHolds holds => negated ? $"not ({DefinitionInput(holds.Name, !surely)})" : DefinitionInput(holds.Name, surely),
        BooleanEquals equals => Write(equals.Operand, surely, negated != (equals.Value != (equals.Operator == EqualityOperator.Equal))),
        Not not => Write(not.Operand, surely, !negated),
        And all => Join(all.Operands, negated ? " or " : " and ", surely, negated),
        Or any => Join(any.Operands, negated ? " and " : " or ", surely, negated),
        _ => Literal(condition, surely, negated),
    };

    private string Join(IEnumerable<Condition> operands, string word, bool surely, bool negated) =>
        string.Join(word, operands.Select(one => $"({Write(one, surely, negated)})"));

    private static string Literal(Condition condition, bool surely, bool negated)
    {
        var text = ConditionText.Write(condition, InputOf);
        if (negated)
            text = $"not ({text})";
        var known = string.Join(" and ", ConditionNames.Facts(condition).Select(fact => KnownInputOf(fact.Name)).Distinct());
        if (known.Length == 0)
            return text;
        return surely ? $"({known}) and ({text})" : $"not ({known}) or ({text})";
    }
}
