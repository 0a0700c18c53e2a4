using System.Collections.Frozen;
using System.Collections.Immutable;
using RiskAssessment.Conditions;
using RiskAssessment.Model;
using RiskAssessment.Texts;

namespace RiskAssessment.RuleSets;

/// <summary>A named condition.</summary>
public sealed class Definition
{
    internal Definition(string name, LocalizedText? title, string when, Condition condition)
    {
        Name = name;
        Title = title;
        When = when;
        Condition = condition;
    }

    /// <summary>The name by which conditions know it.</summary>
    public string Name { get; }

    /// <summary>What it is called, or null.</summary>
    public LocalizedText? Title { get; }

    /// <summary>The condition as written.</summary>
    public string When { get; }

    internal Condition Condition { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>A role: what is true of everybody who does this work.</summary>
public sealed class Role
{
    internal Role(string id, LocalizedText title, FrozenDictionary<string, FactValue> facts)
    {
        Id = id;
        Title = title;
        Facts = facts;
    }

    /// <summary>The id of the role.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>What it is, or null.</summary>
    public LocalizedText? Description { get; internal init; }

    /// <summary>Whether the role works shielded: without its identity being known to the people the work is about.</summary>
    public bool Shielded { get; internal init; }

    /// <summary>The facts that come with the role, those of the roles that it is like included.</summary>
    public IReadOnlyDictionary<string, FactValue> Facts { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>One way in which harm can come to somebody in a role: a concrete course of events.</summary>
public sealed class Scenario
{
    internal Scenario(string id, AxisScoring axis, ImmutableArray<int> baseSteps, ImmutableArray<int> residualSteps)
    {
        Id = id;
        Scoring = axis;
        BaseSteps = baseSteps;
        ResidualSteps = residualSteps;
    }

    /// <summary>The id of the scenario.</summary>
    public string Id { get; }

    /// <summary>The axis that it is on.</summary>
    public Axis Axis => Scoring.Axis;

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What happens in it, or null.</summary>
    public LocalizedText? Description { get; internal init; }

    /// <summary>What it has in common with other scenarios.</summary>
    public ImmutableArray<string> Kinds { get; internal init; } = [];

    /// <summary>The condition under which it exists, as written; null for one that always does.</summary>
    public string? When { get; internal init; }

    /// <summary>The dimensions on which it stands, and how they become its score.</summary>
    public AxisScoring Scoring { get; }

    /// <summary>The step of each dimension, in their order, on which it stands before any rule.</summary>
    public ImmutableArray<Step> Base => StepsAt(BaseSteps);

    /// <summary>The step of each dimension, in their order, below which measures do not take it.</summary>
    public ImmutableArray<Step> Residual => StepsAt(ResidualSteps);

    internal Condition? Condition { get; init; }

    /// <summary>By dimension, the index of the step on which it stands before any rule.</summary>
    internal ImmutableArray<int> BaseSteps { get; }

    /// <summary>By dimension, the index of the step below which measures do not take it.</summary>
    internal ImmutableArray<int> ResidualSteps { get; }

    private ImmutableArray<Step> StepsAt(ImmutableArray<int> indexes) => [.. Scoring.Dimensions.Select((dimension, i) => dimension.Steps[indexes[i]])];

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>A rule: when it holds, it moves the scenarios it names, insists on a step, or refers.</summary>
public sealed class Rule
{
    internal Rule(string id, string when, Condition condition, LocalizedText because)
    {
        Id = id;
        When = when;
        Condition = condition;
        Because = because;
    }

    /// <summary>The id of the rule.</summary>
    public string Id { get; }

    /// <summary>The scenarios that it names, by ordinal id, kinds and axes written out.</summary>
    public ImmutableArray<Scenario> Scenarios { get; internal init; } = [];

    /// <summary>The condition as written.</summary>
    public string When { get; }

    /// <summary>By dimension, how many steps it raises: 1 to 9.</summary>
    public ImmutableArray<DimensionShift> Raises { get; internal init; } = [];

    /// <summary>By dimension, how many steps it lowers: 1 to 9.</summary>
    public ImmutableArray<DimensionShift> Lowers { get; internal init; } = [];

    /// <summary>By dimension, the value of the step below which a scenario does not come.</summary>
    public ImmutableArray<DimensionBound> AtLeast { get; internal init; } = [];

    /// <summary>By dimension, the value of the step above which a scenario does not come, unless another rule insists.</summary>
    public ImmutableArray<DimensionBound> AtMost { get; internal init; } = [];

    /// <summary>To whom it refers, or null.</summary>
    public Referral? Refer { get; internal init; }

    /// <summary>The reason, for the people it is about.</summary>
    public LocalizedText Because { get; }

    /// <summary>Where the reason comes from.</summary>
    public ImmutableArray<Source> Sources { get; internal init; } = [];

    internal Condition Condition { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>A number of whole steps in a dimension.</summary>
/// <param name="Dimension">The name of the dimension.</param>
/// <param name="Steps">From 1 to 9.</param>
public readonly record struct DimensionShift(string Dimension, int Steps);

/// <summary>A step of a dimension, by its value.</summary>
/// <param name="Dimension">The name of the dimension.</param>
/// <param name="Value">The value of the step.</param>
public readonly record struct DimensionBound(string Dimension, decimal Value);

/// <summary>That a situation is beyond this tool, and who must look at it.</summary>
public sealed record Referral
{
    internal Referral(Party to, LocalizedText text)
    {
        To = to;
        Text = text;
    }

    /// <summary>Who must look at it.</summary>
    public Party To { get; }

    /// <summary>What to ask of them.</summary>
    public LocalizedText Text { get; }
}

/// <summary>What lowers a dimension, or helps during or after an incident.</summary>
public sealed class Measure
{
    internal Measure(string id)
    {
        Id = id;
    }

    /// <summary>The id of the measure.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What to do.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The scenarios that it names, by ordinal id, kinds and axes written out.</summary>
    public ImmutableArray<Scenario> Scenarios { get; internal init; } = [];

    /// <summary>The condition under which it makes sense, as written; null for always.</summary>
    public string? When { get; internal init; }

    /// <summary>The lowest class of a named scenario at which it is recommended.</summary>
    public required RiskClass From { get; init; }

    /// <summary>By dimension, how many steps it lowers: 1 to 9; empty for what works otherwise.</summary>
    public ImmutableArray<DimensionShift> Lowers { get; internal init; } = [];

    /// <summary>Measures of one group work on the same thing and do not add up; null for one that stands alone.</summary>
    public string? Group { get; internal init; }

    /// <summary>The condition under which it works when it is in place, as written; null for always.</summary>
    public string? WorksWhen { get; internal init; }

    /// <summary>Its place in the hierarchy of controls.</summary>
    public required Control Control { get; init; }

    /// <summary>The phase it belongs to.</summary>
    public required Phase Phase { get; init; }

    /// <summary>Who sees to it.</summary>
    public required Party Owner { get; init; }

    /// <summary>How much work it is.</summary>
    public required Effort Effort { get; init; }

    /// <summary>Days until it works: 0 to 9999.</summary>
    public required int LeadTimeDays { get; init; }

    /// <summary>Whether it belongs to shielded work.</summary>
    public bool Shielding { get; internal init; }

    /// <summary>The article of law that it follows from, or null.</summary>
    public string? LegalBasis { get; internal init; }

    /// <summary>Where it comes from.</summary>
    public ImmutableArray<Source> Sources { get; internal init; } = [];

    internal Condition? Condition { get; init; }

    internal Condition? WorksCondition { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
