using System.Collections.Immutable;
using RiskAssessment.Texts;

namespace RiskAssessment.Model;

/// <summary>How steps become scores and scores become risk classes.</summary>
public sealed class Scoring
{
    internal Scoring(ImmutableArray<RiskClass> classes, AxisScoring? threat, AxisScoring? safety)
    {
        Classes = classes;
        Threat = threat;
        Safety = safety;
    }

    /// <summary>The risk classes of both axes, from mild to grave.</summary>
    public ImmutableArray<RiskClass> Classes { get; }

    /// <summary>How threat is scored, or null where the rule set does not describe it.</summary>
    public AxisScoring? Threat { get; }

    /// <summary>How safety is scored, or null where the rule set does not describe it.</summary>
    public AxisScoring? Safety { get; }

    internal AxisScoring? this[Axis axis] => axis == Axis.Threat ? Threat : Safety;

    /// <summary>The class of a score: the first whose limit on the axis it does not exceed, else the last.</summary>
    /// <param name="axis">One of the axes of this scoring.</param>
    /// <param name="score">A score on that axis.</param>
    public RiskClass ClassOf(AxisScoring axis, decimal score)
    {
        ArgumentNullException.ThrowIfNull(axis);
        return Classes[axis.ClassOf(score)];
    }
}

/// <summary>A risk class: the band a score falls in, with the action that belongs to it.</summary>
public sealed class RiskClass
{
    internal RiskClass(string id, int rank, LocalizedText title, LocalizedText action, bool measuresRequired)
    {
        Id = id;
        Rank = rank;
        Title = title;
        Action = action;
        MeasuresRequired = measuresRequired;
    }

    /// <summary>The id of the class.</summary>
    public string Id { get; }

    /// <summary>Its place from mild to grave, from 0.</summary>
    public int Rank { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>What has to be done in this class.</summary>
    public LocalizedText Action { get; }

    /// <summary>Whether measures are required in this class.</summary>
    public bool MeasuresRequired { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>The dimensions of one axis and how they become a score.</summary>
public sealed class AxisScoring
{
    internal AxisScoring(Axis axis, ScoringMethod method, ImmutableArray<Dimension> dimensions, ImmutableArray<decimal> table, ImmutableArray<decimal> upTo)
    {
        Axis = axis;
        Method = method;
        Dimensions = dimensions;
        Table = table;
        UpTo = upTo;
    }

    /// <summary>Which axis this is.</summary>
    public Axis Axis { get; }

    /// <summary>How the score follows from the steps.</summary>
    public ScoringMethod Method { get; }

    /// <summary>The dimensions, in their order: one to four.</summary>
    public ImmutableArray<Dimension> Dimensions { get; }

    /// <summary>The highest score of each class but the last.</summary>
    public ImmutableArray<decimal> UpTo { get; }

    /// <summary>The leaves of the table, the last dimension running fastest; empty for a product.</summary>
    internal ImmutableArray<decimal> Table { get; }

    /// <summary>The score of a combination of steps, in exact decimals.</summary>
    /// <param name="steps">One step of each dimension, in their order.</param>
    /// <exception cref="ArgumentException">There are more or fewer steps than dimensions, or one is not a step of its dimension.</exception>
    public decimal ScoreOf(IReadOnlyList<Step> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Count != Dimensions.Length)
            throw new ArgumentException($"{steps.Count} steps for {Dimensions.Length} dimensions.", nameof(steps));
        var indexes = new int[steps.Count];
        for (var i = 0; i < indexes.Length; i++)
        {
            indexes[i] = Dimensions[i].Steps.IndexOf(steps[i]);
            if (indexes[i] < 0)
                throw new ArgumentException($"No step of '{Dimensions[i].Name}'.", nameof(steps));
        }
        return ScoreTable.Score(this, indexes);
    }

    internal int IndexOf(string dimension)
    {
        for (var i = 0; i < Dimensions.Length; i++)
        {
            if (Dimensions[i].Name == dimension)
                return i;
        }
        return -1;
    }

    /// <summary>The rank of the class that a score falls in: the first whose limit it does not exceed, else the last.</summary>
    internal int ClassOf(decimal score)
    {
        var rank = 0;
        while (rank < UpTo.Length && score > UpTo[rank])
            rank++;
        return rank;
    }
}

/// <summary>An ordered scale of steps on which a scenario stands.</summary>
public sealed class Dimension
{
    internal Dimension(string name, LocalizedText title, ImmutableArray<Step> steps)
    {
        Name = name;
        Title = title;
        Steps = steps;
    }

    /// <summary>The name by which rules know it.</summary>
    public string Name { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its steps, ascending: two or more.</summary>
    public ImmutableArray<Step> Steps { get; }

    internal int IndexOf(decimal value)
    {
        for (var i = 0; i < Steps.Length; i++)
        {
            if (Steps[i].Value == value)
                return i;
        }
        return -1;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>A step of a dimension.</summary>
public sealed class Step
{
    internal Step(decimal value, LocalizedText title)
    {
        Value = value;
        Title = title;
    }

    /// <summary>The value of the step, more than 0, with at most seven digits.</summary>
    public decimal Value { get; }

    /// <summary>What it means.</summary>
    public LocalizedText Title { get; }
}
