using System.Globalization;
using System.Text.RegularExpressions;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Mutations;

/// <summary>Changes a condition, one token at a time. The condition is one that loads, so its tokens need no checks.</summary>
internal sealed partial class ConditionMutator(RuleSet ruleSet)
{
    private static readonly Dictionary<string, (MutationKind Kind, string Other)> Operators = new(StringComparer.Ordinal)
    {
        ["<"] = (MutationKind.Edge, "<="),
        ["<="] = (MutationKind.Edge, "<"),
        [">"] = (MutationKind.Edge, ">="),
        [">="] = (MutationKind.Edge, ">"),
        ["=="] = (MutationKind.Logic, "!="),
        ["!="] = (MutationKind.Logic, "=="),
        ["and"] = (MutationKind.Logic, "or"),
        ["&&"] = (MutationKind.Logic, "||"),
        ["or"] = (MutationKind.Logic, "and"),
        ["||"] = (MutationKind.Logic, "&&"),
    };

    /// <summary>The changed conditions, with the words around the change before and after it.</summary>
    public IEnumerable<(MutationKind Kind, string Condition, string Old, string New)> Mutate(string condition)
    {
        var tokens = Token().Matches(condition).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal) { condition };
        foreach (var (index, token) in tokens.Index())
        {
            foreach (var (kind, text) in ChangesOf(tokens, index))
            {
                var changed = condition[..token.Index] + text + condition[(token.Index + token.Length)..];
                if (!seen.Add(changed))
                    continue;
                var (from, to) = Around(tokens, index);
                yield return (kind, changed, condition[from..to].Trim(), (condition[from..token.Index] + text + condition[(token.Index + token.Length)..to]).Trim());
            }
        }
    }

    private IEnumerable<(MutationKind Kind, string Text)> ChangesOf(List<Match> tokens, int index)
    {
        var text = tokens[index].Value;
        if (Operators.TryGetValue(text, out var swap))
            return [(swap.Kind, swap.Other)];
        if (text is "not" or "!")
            return [(MutationKind.Logic, "")];
        if (text[0] is '\'' or '"')
            return Neighbour(tokens, index) is { } neighbour ? [(MutationKind.Choice, text[0] + neighbour + text[0])] : [];
        return char.IsAsciiDigit(text[0]) ? Steps(tokens, index) : [];
    }

    /// <summary>One step of its last digit up and down, and no further than the edges of the fact it is compared with.</summary>
    private IEnumerable<(MutationKind, string)> Steps(List<Match> tokens, int index)
    {
        if (!decimal.TryParse(tokens[index].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || NumberFactNear(tokens, index) is not { } fact)
            yield break;
        var step = new decimal(1, 0, 0, false, number.Scale);
        foreach (var changed in new[] { number + step, number - step })
        {
            var kept = Math.Clamp((double)changed, Math.Max(0, fact.Minimum), Math.Max(0, fact.Maximum));
            if (kept != (double)number)
                yield return (MutationKind.Threshold, ((decimal)kept).ToString(CultureInfo.InvariantCulture));
        }
    }

    private Fact? NumberFactNear(List<Match> tokens, int index)
    {
        // What is multiplied or added is no threshold, and has another scale than the fact.
        var isBare = tokens.ElementAtOrDefault(index - 1)?.Value is not ("+" or "-" or "*" or "/") && tokens.ElementAtOrDefault(index + 1)?.Value is not ("+" or "-" or "*" or "/");
        return isBare ? (FactAt(tokens, index - 2) ?? FactAt(tokens, index + 2)) is { Type: FactType.Number } fact ? fact : null : null;
    }

    private Fact? FactAt(List<Match> tokens, int index) => tokens.ElementAtOrDefault(index) is { } token ? ruleSet.FindFact(token.Value) : null;

    /// <summary>The value next to it in the order of the fact, that is not already in the same list.</summary>
    private string? Neighbour(List<Match> tokens, int index)
    {
        var first = index;
        while (first >= 0 && ruleSet.FindFact(tokens[first].Value) is null)
            first--;
        var fact = first < 0 ? FactAt(tokens, index + 2) : ruleSet.FindFact(tokens[first].Value);
        if (fact is null)
            return null;
        var options = fact.Options.Select(option => option.Value).ToList();
        var at = options.IndexOf(Bare(tokens[index].Value));
        var end = tokens.FindIndex(index, token => token.Value == ")");
        var listed = tokens.ElementAtOrDefault(first + 1)?.Value == "in"
            ? tokens[first..end].Select(token => Bare(token.Value)).ToHashSet(StringComparer.Ordinal) : [];
        return new[] { at + 1, at - 1 }.Select(options.ElementAtOrDefault).FirstOrDefault(one => one is not null && !listed.Contains(one));

        static string Bare(string text) => text.Trim('\'', '"');
    }

    /// <summary>The comparison that a token belongs to.</summary>
    private static (int From, int To) Around(List<Match> tokens, int index)
    {
        var first = Math.Max(0, index - 1);
        var last = Math.Min(tokens.Count - 1, index + 1);
        if (tokens[index].Value is "and" or "or" or "&&" or "||")
        {
            // Whole operands, where they are short.
            first = Math.Max(0, index - 3);
            last = Math.Min(tokens.Count - 1, index + 3);
        }
        else if (tokens[index].Value is not ("not" or "!"))
        {
            while (first > 0 && index - first < 12 && tokens[first].Value is not ("and" or "or" or "&&" or "||" or "not" or "!"))
                first--;
            if (tokens[first].Value is "and" or "or" or "&&" or "||" or "not" or "!")
                first++;
        }
        else
        {
            first = index;
        }
        return (tokens[first].Index, tokens[last].Index + tokens[last].Length);
    }

    [GeneratedRegex("""'[^']*'|"[^"]*"|\d+(\.\d+)?|[A-Za-z][A-Za-z0-9]*|<=|>=|==|!=|&&|\|\||[<>!+\-*/().,]""")]
    private static partial Regex Token();
}
