using System.Collections.Immutable;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment;

/// <summary>What an axis came to.</summary>
public sealed class AxisOutcome
{
    internal AxisOutcome(decimal score, decimal lowest, RiskClass @class, RiskClass lowestClass, Scenario driver)
    {
        Score = score;
        Lowest = lowest;
        Class = @class;
        LowestClass = lowestClass;
        Driver = driver;
    }

    /// <summary>The highest net score of its scenarios, with what is unknown counted as bad.</summary>
    public decimal Score { get; }

    /// <summary>The score in the best case that the unknown facts allow.</summary>
    public decimal Lowest { get; }

    /// <summary>The class of the score.</summary>
    public RiskClass Class { get; }

    /// <summary>The class in the best case.</summary>
    public RiskClass LowestClass { get; }

    /// <summary>The scenario that has the score; of equals the first by ordinal id.</summary>
    public Scenario Driver { get; }
}

/// <summary>What a scenario came to.</summary>
public sealed class ScenarioOutcome
{
    internal ScenarioOutcome(Scenario scenario, bool certain, ScenarioLevel gross, ScenarioLevel net, ImmutableArray<Contribution> contributions)
    {
        Scenario = scenario;
        Certain = certain;
        Gross = gross;
        Net = net;
        Contributions = contributions;
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>Whether it surely exists for this work; otherwise that depends on an unknown fact.</summary>
    public bool Certain { get; }

    /// <summary>Before the measures that are in place.</summary>
    public ScenarioLevel Gross { get; }

    /// <summary>After the measures that are in place.</summary>
    public ScenarioLevel Net { get; }

    /// <summary>What moved it: rules first, then measures, each by ordinal id.</summary>
    public ImmutableArray<Contribution> Contributions { get; }
}

/// <summary>Where a scenario stands.</summary>
public sealed class ScenarioLevel
{
    internal ScenarioLevel(decimal score, decimal lowest, RiskClass @class, RiskClass lowestClass, ImmutableArray<DimensionLevel> dimensions)
    {
        Score = score;
        Lowest = lowest;
        Class = @class;
        LowestClass = lowestClass;
        Dimensions = dimensions;
    }

    /// <summary>The score, with what is unknown counted as bad.</summary>
    public decimal Score { get; }

    /// <summary>The score in the best case.</summary>
    public decimal Lowest { get; }

    /// <summary>The class of the score.</summary>
    public RiskClass Class { get; }

    /// <summary>The class in the best case.</summary>
    public RiskClass LowestClass { get; }

    /// <summary>The steps, in the order of the dimensions.</summary>
    public ImmutableArray<DimensionLevel> Dimensions { get; }
}

/// <summary>The step of a dimension on which a scenario stands.</summary>
public sealed record DimensionLevel
{
    internal DimensionLevel(Dimension dimension, Step step, Step lowest)
    {
        Dimension = dimension;
        Step = step;
        Lowest = lowest;
    }

    /// <summary>The dimension.</summary>
    public Dimension Dimension { get; }

    /// <summary>The step, with what is unknown counted as bad.</summary>
    public Step Step { get; }

    /// <summary>The step in the best case.</summary>
    public Step Lowest { get; }
}

/// <summary>What a contribution does.</summary>
public enum ContributionKind
{
    /// <summary>Moves a number of steps, up or down.</summary>
    Steps,

    /// <summary>Insists on a step: not below it.</summary>
    AtLeast,

    /// <summary>Not above a step, unless a rule insists.</summary>
    AtMost,
}

/// <summary>Something that moved a scenario: a rule that holds or may hold, or a measure in place.</summary>
public sealed class Contribution
{
    internal Contribution(Rule? rule, Measure? measure, Dimension dimension, ContributionKind kind, int steps, decimal? bound, bool certain)
    {
        Rule = rule;
        Measure = measure;
        Dimension = dimension;
        Kind = kind;
        Steps = steps;
        Bound = bound;
        Certain = certain;
    }

    /// <summary>The rule, or null for a measure.</summary>
    public Rule? Rule { get; }

    /// <summary>The measure in place, or null for a rule.</summary>
    public Measure? Measure { get; }

    /// <summary>The dimension that it moves.</summary>
    public Dimension Dimension { get; }

    /// <summary>What it does.</summary>
    public ContributionKind Kind { get; }

    /// <summary>Steps: up is positive, down negative; for a measure what it actually took off. 0 for a bound.</summary>
    public int Steps { get; }

    /// <summary>The value of the step that it insists on or does not exceed; null for steps.</summary>
    public decimal? Bound { get; }

    /// <summary>Whether it surely holds; otherwise that depends on an unknown fact.</summary>
    public bool Certain { get; }
}

/// <summary>A measure to take.</summary>
public sealed class RecommendedMeasure
{
    internal RecommendedMeasure(Measure measure, RiskClass @class)
    {
        Measure = measure;
        Class = @class;
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The worst class among the scenarios that it helps.</summary>
    public RiskClass Class { get; }

    /// <summary>Whether that class requires measures.</summary>
    public bool Required => Class.MeasuresRequired;

    /// <summary>Whether it can work on the date of the shift.</summary>
    public bool InTime { get; internal init; }

    /// <summary>Whether it depends on an unknown fact if it makes sense here.</summary>
    public bool Conditional { get; internal init; }

    /// <summary>The scenarios that it helps.</summary>
    public ImmutableArray<Scenario> Scenarios { get; internal init; } = [];

    /// <summary>Those of which the score goes down when it alone is added.</summary>
    public ImmutableArray<Scenario> LowersScore { get; internal init; } = [];

    /// <summary>Those of which the class goes down when it alone is added.</summary>
    public ImmutableArray<Scenario> LowersClass { get; internal init; } = [];

    /// <summary>Those in which a rule insists on a step, so that it lowers nothing while that rule holds.</summary>
    public ImmutableArray<Scenario> Held { get; internal init; } = [];
}

/// <summary>A situation that is beyond this tool.</summary>
public sealed record ReferralOutcome
{
    internal ReferralOutcome(Rule rule, bool certain)
    {
        Rule = rule;
        Certain = certain;
    }

    /// <summary>The rule that refers, with its reason.</summary>
    public Rule Rule { get; }

    /// <summary>Whether it surely holds; otherwise that depends on an unknown fact.</summary>
    public bool Certain { get; }
}

/// <summary>A measure that is in place and does not work.</summary>
public sealed record NotWorkingMeasure
{
    internal NotWorkingMeasure(Measure measure, bool certain)
    {
        Measure = measure;
        Certain = certain;
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>Whether it surely does not work; otherwise that depends on an unknown fact.</summary>
    public bool Certain { get; }
}
