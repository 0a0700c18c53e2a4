using RiskAssessment.Conditions;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>SPEC section 3, steps 2 to 4: what holds, on which steps the scenarios stand, and what score that is.</summary>
internal sealed class PlainScores
{
    public PlainScores(RuleSet rules, AssessmentRequest request)
    {
        Rules = rules;
        Facts = new PlainFacts(rules, request);
        Conditions = new PlainConditions(Facts.Known, rules.Definitions);
        Holds = rules.Rules.ToDictionary(rule => rule, rule => Conditions.Of(rule.Condition));
        Exists = rules.Scenarios.ToDictionary(scenario => scenario, scenario => Conditions.Of(scenario.Condition));
        Works = rules.Measures.ToDictionary(measure => measure, measure => Conditions.Of(measure.WorksCondition));
        InPlace = [.. rules.Measures.Where(measure => request.MeasuresInPlace.Contains(measure.Id)).OrderBy(measure => measure.Id, StringComparer.Ordinal)];
        Scenarios = [.. rules.Scenarios.Where(scenario => Exists[scenario].Maybe).OrderBy(scenario => scenario.Id, StringComparer.Ordinal)];
    }

    public RuleSet Rules { get; }

    public PlainFacts Facts { get; }

    public PlainConditions Conditions { get; }

    public Dictionary<Rule, Truth> Holds { get; }

    public Dictionary<Scenario, Truth> Exists { get; }

    public Dictionary<Measure, Truth> Works { get; }

    public IReadOnlyList<Measure> InPlace { get; }

    /// <summary>The scenarios that exist or may exist.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; }

    public bool Counts(Rule rule) => rule.Refer is not null || rule.Scenarios.Any(Scenarios.Contains);

    public int Gross(Scenario scenario, Dimension dimension, bool highest)
    {
        var steps = scenario.BaseSteps[scenario.Scoring.Dimensions.IndexOf(dimension)]
            + Up(scenario, highest).SelectMany(rule => rule.Raises).Where(one => one.Dimension == dimension.Name).Sum(one => one.Steps)
            - Down(scenario, highest).SelectMany(rule => rule.Lowers).Where(one => one.Dimension == dimension.Name).Sum(one => one.Steps);
        foreach (var bound in Bounds(Down(scenario, highest).SelectMany(rule => rule.AtMost), dimension).Take(1))
            steps = Math.Min(steps, bound);
        foreach (var bound in Bounds(Up(scenario, highest).SelectMany(rule => rule.AtLeast), dimension).TakeLast(1))
            steps = Math.Max(steps, bound);
        return Math.Clamp(steps, 0, dimension.Steps.Length - 1);
    }

    public static int Residual(Scenario scenario, Dimension dimension) =>
        scenario.ResidualSteps[scenario.Scoring.Dimensions.IndexOf(dimension)];

    public int Floor(Scenario scenario, Dimension dimension, bool highest) =>
        Bounds(Up(scenario, highest).SelectMany(rule => rule.AtLeast), dimension).Append(Residual(scenario, dimension)).Max();

    /// <summary>What measures lower: of each group the largest, of those without a group the sum; only those that work.</summary>
    public int Lowered(Scenario scenario, Dimension dimension, IEnumerable<Measure> measures, Func<Measure, bool> works)
    {
        var working = measures.Where(measure => measure.Scenarios.Contains(scenario) && works(measure)).ToList();
        int Of(Measure measure) => measure.Lowers.Where(one => one.Dimension == dimension.Name).Sum(one => one.Steps);
        return working.Where(measure => measure.Group is null).Sum(Of)
            + working.Where(measure => measure.Group is not null).GroupBy(measure => measure.Group).Sum(group => group.Max(Of));
    }

    public static int Lower(int gross, int steps, int floor) => Math.Max(gross - steps, Math.Min(gross, floor));

    public int Net(Scenario scenario, Dimension dimension, bool highest) => Lower(
        Gross(scenario, dimension, highest),
        Lowered(scenario, dimension, InPlace, measure => highest ? Works[measure].Surely : Works[measure].Maybe),
        Floor(scenario, dimension, highest));

    public static decimal Score(Scenario scenario, Func<Dimension, int> step)
    {
        var axis = scenario.Scoring;
        if (axis.Method == ScoringMethod.Product)
            return axis.Dimensions.Aggregate(1m, (score, dimension) => score * dimension.Steps[step(dimension)].Value);
        var place = 0;
        foreach (var dimension in axis.Dimensions)
            place = (place * dimension.Steps.Length) + step(dimension);
        return axis.Table[place];
    }

    public RiskClass Class(AxisScoring axis, decimal score)
    {
        var limits = axis.UpTo.TakeWhile(limit => score > limit).Count();
        return Rules.Scoring.Classes[limits];
    }

    public decimal GrossScore(Scenario scenario, bool highest) => Score(scenario, dimension => Gross(scenario, dimension, highest));

    public decimal NetScore(Scenario scenario, bool highest) => Score(scenario, dimension => Net(scenario, dimension, highest));

    public RiskClass NetClass(Scenario scenario) => Class(scenario.Scoring, NetScore(scenario, true));

    public Scenario? Driver(Axis axis) =>
        Scenarios.Where(one => one.Axis == axis).OrderByDescending(one => NetScore(one, true)).ThenBy(one => one.Id, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Rules of which a bound takes what makes it worse: those that hold, and for the highest those that may.</summary>
    private IEnumerable<Rule> Up(Scenario scenario, bool highest) => Naming(scenario).Where(rule => highest ? Holds[rule].Maybe : Holds[rule].Surely);

    private IEnumerable<Rule> Down(Scenario scenario, bool highest) => Up(scenario, !highest);

    private IEnumerable<Rule> Naming(Scenario scenario) => Rules.Rules.Where(rule => rule.Scenarios.Contains(scenario));

    private static IEnumerable<int> Bounds(IEnumerable<DimensionBound> bounds, Dimension dimension) =>
        bounds.Where(one => one.Dimension == dimension.Name)
            .Select(one => dimension.Steps.Select(step => step.Value).ToList().IndexOf(one.Value)).Order();
}
