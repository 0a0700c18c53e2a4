using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>SPEC section 3, step 6, for one measure: what it would do if it alone were added and worked.</summary>
internal sealed class PlainAdvice
{
    private readonly PlainScores _scores;

    private PlainAdvice(PlainScores scores, Measure measure)
    {
        _scores = scores;
        Measure = measure;
        Conditional = scores.Conditions.Of(measure.Condition).IsUnknown;
        Scenarios = [.. scores.Scenarios.Where(Helps)];
        LowersScore = [.. Scenarios.Where(one => After(one) < scores.NetScore(one, true))];
        LowersClass = [.. Scenarios.Where(one => scores.Class(one.Scoring, After(one)).Rank < scores.NetClass(one).Rank)];
        Held = measure.Lowers.IsEmpty ? [] : [.. Scenarios.Where(one =>
            one.Scoring.Dimensions.All(dimension => NetWith(one, dimension) == scores.Net(one, dimension, true)))];
    }

    public Measure Measure { get; }

    public bool Conditional { get; }

    public IReadOnlyList<Scenario> Scenarios { get; }

    public IReadOnlyList<Scenario> LowersScore { get; }

    public IReadOnlyList<Scenario> LowersClass { get; }

    public IReadOnlyList<Scenario> Held { get; }

    public RiskClass Worst => Scenarios.Select(_scores.NetClass).MaxBy(one => one.Rank)!;

    /// <summary>The recommended measures, in their order.</summary>
    public static IReadOnlyList<PlainAdvice> All(PlainScores scores) =>
    [
        .. scores.Rules.Measures
            .Where(measure => !scores.InPlace.Contains(measure) && scores.Conditions.Of(measure.Condition).Maybe)
            .Select(measure => new PlainAdvice(scores, measure))
            .Where(advice => advice.Scenarios.Count > 0)
            .OrderByDescending(advice => advice.Worst.Rank)
            .ThenBy(advice => advice.Measure.Phase)
            .ThenBy(advice => advice.Measure.Control)
            .ThenByDescending(advice => advice.LowersClass.Count)
            .ThenByDescending(advice => advice.LowersScore.Count)
            .ThenBy(advice => advice.Measure.Effort)
            .ThenBy(advice => advice.Measure.LeadTimeDays)
            .ThenBy(advice => advice.Measure.Id, StringComparer.Ordinal),
    ];

    private bool Helps(Scenario scenario) =>
        Measure.Scenarios.Contains(scenario)
        && _scores.NetClass(scenario).Rank >= Measure.From.Rank
        && (Measure.Lowers.IsEmpty || scenario.Scoring.Dimensions.Any(dimension => LowersAboveResidual(scenario, dimension)));

    private bool LowersAboveResidual(Scenario scenario, Dimension dimension)
    {
        var gross = _scores.Gross(scenario, dimension, true);
        var residual = PlainScores.Residual(scenario, dimension);
        return PlainScores.Lower(gross, With(scenario, dimension), residual) < PlainScores.Lower(gross, Without(scenario, dimension), residual);
    }

    private decimal After(Scenario scenario) => PlainScores.Score(scenario, dimension => NetWith(scenario, dimension));

    private int NetWith(Scenario scenario, Dimension dimension) => PlainScores.Lower(
        _scores.Gross(scenario, dimension, true), With(scenario, dimension), _scores.Floor(scenario, dimension, true));

    private int Without(Scenario scenario, Dimension dimension) =>
        _scores.Lowered(scenario, dimension, _scores.InPlace, one => _scores.Works[one].Surely);

    private int With(Scenario scenario, Dimension dimension) =>
        _scores.Lowered(scenario, dimension, _scores.InPlace.Append(Measure), one => one == Measure || _scores.Works[one].Surely);
}
