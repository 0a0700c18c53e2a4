using System.Collections.Frozen;
using System.Collections.Immutable;
using RiskAssessment.Texts;

namespace RiskAssessment.Model;

/// <summary>Something that can be known about a role, a shift or its circumstances; never about a person.</summary>
public sealed class Fact
{
    private readonly FrozenDictionary<string, int> _indexes;

    internal Fact(string name, FactType type, ImmutableArray<FactOption> options)
    {
        Name = name;
        Type = type;
        Options = options;
        _indexes = options.Select((option, index) => (option.Value, index))
            .ToFrozenDictionary(pair => pair.Value, pair => pair.index, StringComparer.Ordinal);
    }

    /// <summary>The name by which conditions and requests know it.</summary>
    public string Name { get; }

    /// <summary>What it can be.</summary>
    public FactType Type { get; }

    /// <summary>What it is called in a form.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What to think of when answering, or null.</summary>
    public LocalizedText? Help { get; internal init; }

    /// <summary>The value that is taken, and shown as assumed, when neither the request nor the role gives one; or null.</summary>
    public FactValue? Default { get; private set; }

    /// <summary>How early to ask for it: from 1 (first) to 9 (last).</summary>
    public int Ask { get; internal init; } = 5;

    /// <summary>The declared values of a choice, in the order of the file; empty for other types.</summary>
    public ImmutableArray<FactOption> Options { get; }

    /// <summary>The unit of a number, or null for other types.</summary>
    public string? Unit { get; internal init; }

    /// <summary>The least that a number can be.</summary>
    public double Minimum { get; internal init; }

    /// <summary>The most that a number can be.</summary>
    public double Maximum { get; internal init; }

    /// <summary>The index of a declared value, or -1.</summary>
    internal int IndexOf(string value) => _indexes.GetValueOrDefault(value, -1);

    /// <summary>The same fact with a default; it is checked against the fact, so it comes after it.</summary>
    internal Fact WithDefault(FactValue value)
    {
        var copy = (Fact)MemberwiseClone();
        copy.Default = value;
        return copy;
    }

    /// <summary>The name and the type.</summary>
    public override string ToString() => $"{Name} ({Terms.FactTypes.Of(Type)})";
}

/// <summary>A declared value of a choice.</summary>
public sealed class FactOption
{
    internal FactOption(string value, LocalizedText title)
    {
        Value = value;
        Title = title;
    }

    /// <summary>The value as conditions and requests write it.</summary>
    public string Value { get; }

    /// <summary>What it is called in a form.</summary>
    public LocalizedText Title { get; }

    /// <summary>The value.</summary>
    public override string ToString() => Value;
}
