using RiskAssessment.Diagnostics;
using RiskAssessment.Documents;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Reviewing;

/// <summary>One resolved rule set under review, and where what is found is put: once for each place.</summary>
internal sealed class Review(
    RuleSetDocument document, RuleSet ruleSet, IReadOnlyList<RuleSetDocument> layers, ReviewOptions options,
    HashSet<(string Code, SourcePlace Place)> reported, DiagnosticBag found)
{
    private readonly Lazy<Possibilities> _possibilities = new(() => new Possibilities(ruleSet));

    /// <summary>The file under review: what it declares is its own.</summary>
    public RuleSetDocument Document => document;

    public RuleSet RuleSet => ruleSet;

    public ReviewOptions Options => options;

    public Possibilities Possibilities => _possibilities.Value;

    /// <summary>The scenarios of the rule set, each with the name under which the uppermost file that has it declares it.</summary>
    public IEnumerable<(Scenario Scenario, SourcePlace Place)> Scenarios
    {
        get
        {
            foreach (var scenario in ruleSet.Scenarios)
                yield return (scenario, layers.SelectMany(layer => layer.Scenarios).First(item => item.Id == scenario.Id).Name.Place);
        }
    }

    /// <summary>What is found at a place of a base is not found again for each overlay on it.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourcePlace place, params ReadOnlySpan<string> arguments) =>
        ReportSuggesting(descriptor, null, place, arguments);

    public void ReportSuggesting(DiagnosticDescriptor descriptor, string? suggestion, SourcePlace place, params ReadOnlySpan<string> arguments)
    {
        if (reported.Add((descriptor.Code, place)))
            found.Add(descriptor.Suggesting(suggestion, place, arguments));
    }

    /// <summary>Whether what rules can make of a scenario, at its worst, falls in a class that calls for measures.</summary>
    public bool MayCallForMeasures(Scenario scenario)
    {
        var axis = scenario.Scoring;
        var worst = scenario.BaseSteps.ToArray();
        var rules = ruleSet.Rules.Where(rule => rule.Scenarios.Contains(scenario)).ToList();
        for (var i = 0; i < worst.Length; i++)
        {
            var dimension = axis.Dimensions[i];
            worst[i] += rules.SelectMany(rule => rule.Raises).Where(raise => raise.Dimension == dimension.Name).Sum(raise => raise.Steps);
            foreach (var bound in rules.SelectMany(rule => rule.AtLeast).Where(bound => bound.Dimension == dimension.Name))
                worst[i] = Math.Max(worst[i], dimension.IndexOf(bound.Value));
            worst[i] = Math.Min(worst[i], dimension.Steps.Length - 1);
        }
        return ruleSet.Scoring.Classes[axis.ClassOf(ScoreTable.Score(axis, worst))].MeasuresRequired;
    }
}
