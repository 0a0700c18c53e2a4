using System.Collections.Immutable;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Presentation;

/// <summary>How the parts of a condition belong together.</summary>
public enum ConditionJoin
{
    /// <summary>It has no parts: it is one statement.</summary>
    Statement,

    /// <summary>All parts hold.</summary>
    All,

    /// <summary>One part at least holds.</summary>
    Any,

    /// <summary>No part holds.</summary>
    None,

    /// <summary>The parts do not all hold.</summary>
    NotAll,
}

/// <summary>
/// A condition in the words of people: the titles of facts and of their values instead of names. It is a tree, so that what
/// belongs together is seen without knowing which operator goes first.
/// </summary>
public sealed class ConditionReading
{
    internal ConditionReading(ImmutableArray<ConditionPhrase> phrases)
    {
        Join = ConditionJoin.Statement;
        Heading = "";
        Phrases = phrases;
    }

    internal ConditionReading(ConditionJoin join, string heading, string word, ImmutableArray<ConditionReading> parts)
    {
        Join = join;
        Heading = heading;
        Word = word;
        Parts = parts;
    }

    /// <summary>How the parts belong together; <see cref="ConditionJoin.Statement"/> where there are none.</summary>
    public ConditionJoin Join { get; }

    /// <summary>What stands above the parts, for example "all of these"; empty for a single statement.</summary>
    public string Heading { get; }

    /// <summary>The parts, in the order of the condition; empty for a single statement.</summary>
    public ImmutableArray<ConditionReading> Parts { get; } = [];

    /// <summary>The words of a single statement, in order; empty where there are parts.</summary>
    public ImmutableArray<ConditionPhrase> Phrases { get; } = [];

    /// <summary>What stands between the parts on one line.</summary>
    private string Word { get; } = "";

    /// <summary>The facts that it names itself, in the order of the condition; those of its definitions are not among them.</summary>
    public IEnumerable<Fact> Facts => Named(phrase => phrase.Fact);

    /// <summary>The definitions that it names itself, in the order of the condition.</summary>
    public IEnumerable<Definition> Definitions => Named(phrase => phrase.Definition);

    /// <summary>The condition on one line, with parentheses around parts that have parts.</summary>
    public override string ToString()
    {
        if (Join == ConditionJoin.Statement)
            return string.Concat(Phrases.Select(phrase => phrase.Text));
        var joined = string.Join(Word, Parts.Select(part => part.Join is ConditionJoin.All or ConditionJoin.Any ? $"({part})" : part.ToString()));
        return Join is ConditionJoin.None or ConditionJoin.NotAll ? $"{Heading} ({joined})" : joined;
    }

    private IEnumerable<T> Named<T>(Func<ConditionPhrase, T?> named) where T : class =>
        Phrases.Select(named).OfType<T>().Concat(Parts.SelectMany(part => part.Named(named))).Distinct();
}

/// <summary>Some words of a condition.</summary>
public sealed record ConditionPhrase
{
    internal ConditionPhrase(string text, Fact? fact = null, Definition? definition = null)
    {
        Text = text;
        Fact = fact;
        Definition = definition;
    }

    /// <summary>The words, with the blanks around them.</summary>
    public string Text { get; }

    /// <summary>The fact of which they are the title, or null.</summary>
    public Fact? Fact { get; }

    /// <summary>The definition of which they are the title, or null.</summary>
    public Definition? Definition { get; }
}
