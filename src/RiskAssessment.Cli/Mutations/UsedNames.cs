using System.Text.RegularExpressions;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Mutations;

/// <summary>The names that some condition of a rule set mentions, directly or through definitions that are used themselves.</summary>
internal sealed partial class UsedNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public UsedNames(RuleSet ruleSet)
    {
        var definitions = ruleSet.Definitions.ToDictionary(one => one.Name, one => one.When, StringComparer.Ordinal);
        var open = new Stack<string>(ruleSet.Rules.Select(one => one.When)
            .Concat(ruleSet.Scenarios.Select(one => one.When).OfType<string>())
            .Concat(ruleSet.Measures.SelectMany(one => new[] { one.When, one.WorksWhen }).OfType<string>()));
        while (open.TryPop(out var condition))
        {
            foreach (var name in Quoted().Replace(condition, " ").Split().SelectMany(part => Word().Matches(part)).Select(match => match.Value))
            {
                if (_names.Add(name) && definitions.TryGetValue(name, out var when))
                    open.Push(when);
            }
        }
    }

    public bool Contains(string name) => _names.Contains(name);

    [GeneratedRegex("""'[^']*'|"[^"]*" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quoted();

    [GeneratedRegex("[A-Za-z][A-Za-z0-9]*")]
    private static partial Regex Word();
}
