using System.Globalization;
using RiskAssessment.Conditions;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.RuleSets;

/// <summary>
/// What probably is not what the author of a file meant. An item is judged where it is declared, over every resolved
/// rule set that has it: a fact that only an overlay uses is used.
/// </summary>
internal static class RuleSetWarnings
{
    public static void Report(IReadOnlyList<(RuleSetDocument Document, RuleSet RuleSet)> resolved, DiagnosticBag found)
    {
        var used = new HashSet<(SourceFile, string Kind, string Name)>();
        var documents = resolved.ToDictionary(pair => (pair.Document.Id, pair.Document.Version), pair => pair.Document);
        var declared = resolved.ToDictionary(pair => pair.Document, pair => Declarations(Layers(pair.Document, documents)));
        foreach (var (document, ruleSet) in resolved)
            CollectUses(ruleSet, declared[document], used);
        foreach (var (document, ruleSet) in resolved)
        {
            foreach (var item in document.Facts.Where(item => !used.Contains((document.File, "fact", item.Id))))
                found.Add(Warnings.UnusedFact.At(item.Name.Place, item.Id));
            foreach (var item in document.Definitions.Where(item => !used.Contains((document.File, "definition", item.Id))))
                found.Add(Warnings.UnusedDefinition.At(item.Name.Place, item.Id));
            foreach (var item in document.Scenarios.Where(item => !used.Contains((document.File, "scenario", item.Id))))
                found.Add(Warnings.UnusedScenario.At(item.Name.Place, item.Id));
            ReportUnmeasured(Layers(document, documents), ruleSet, declared[document], found);
            ReportNeverHolding(document, ruleSet, found);
            ExclusiveSteps.Report(document, ruleSet, found);
        }
    }

    /// <summary>A document and those that it builds on, down to the first base.</summary>
    public static List<RuleSetDocument> Layers(
        RuleSetDocument document, Dictionary<(string, SemanticVersion), RuleSetDocument> documents)
    {
        var layers = new List<RuleSetDocument> { document };
        while (layers[^1].Extends is { } extends)
            layers.Add(documents[(extends.Id.Value, SemanticVersion.Parse(extends.Version.Value))]);
        return layers;
    }

    /// <summary>The file in which each item is declared: the uppermost that has it.</summary>
    private static Dictionary<(string Kind, string Name), SourceFile> Declarations(List<RuleSetDocument> layers)
    {
        var byName = new Dictionary<(string, string), SourceFile>();
        foreach (var layer in layers)
        {
            foreach (var item in layer.Facts)
                byName.TryAdd(("fact", item.Id), layer.File);
            foreach (var item in layer.Definitions)
                byName.TryAdd(("definition", item.Id), layer.File);
            foreach (var item in layer.Scenarios)
                byName.TryAdd(("scenario", item.Id), layer.File);
        }
        return byName;
    }

    private static void CollectUses(
        RuleSet ruleSet, Dictionary<(string Kind, string Name), SourceFile> declared, HashSet<(SourceFile, string, string)> used)
    {
        foreach (var condition in Conditions(ruleSet))
        {
            foreach (var fact in ConditionNames.Facts(condition))
                used.Add((declared[("fact", fact.Name)], "fact", fact.Name));
            foreach (var name in ConditionNames.Definitions(condition))
                used.Add((declared[("definition", name)], "definition", name));
        }
        foreach (var scenario in ruleSet.Rules.SelectMany(rule => rule.Scenarios).Concat(ruleSet.Measures.SelectMany(measure => measure.Scenarios)))
            used.Add((declared[("scenario", scenario.Id)], "scenario", scenario.Id));
    }

    public static IEnumerable<Condition> Conditions(RuleSet ruleSet) =>
        ruleSet.Definitions.Select(definition => definition.Condition)
            .Concat(ruleSet.Scenarios.Select(scenario => scenario.Condition).OfType<Condition>())
            .Concat(ruleSet.Rules.Select(rule => rule.Condition))
            .Concat(ruleSet.Measures.SelectMany(measure => new[] { measure.Condition, measure.WorksCondition }).OfType<Condition>());

    /// <summary>
    /// Judged by the base steps: what the scenario is before anything is known. An overlay that removes the last measure of
    /// a scenario of its base is told so too.
    /// </summary>
    private static void ReportUnmeasured(
        List<RuleSetDocument> layers, RuleSet ruleSet, Dictionary<(string Kind, string Name), SourceFile> declared, DiagnosticBag found)
    {
        var measured = ruleSet.Measures.SelectMany(measure => measure.Scenarios).ToHashSet();
        foreach (var layer in layers)
        {
            foreach (var item in layer.Scenarios)
            {
                if (ruleSet.FindScenario(item.Id) is not { } scenario || measured.Contains(scenario) || declared[("scenario", item.Id)] != layer.File)
                    continue;
                var @class = ruleSet.Scoring.Classes[scenario.Scoring.ClassOf(ScoreTable.Score(scenario.Scoring, scenario.BaseSteps.AsSpan()))];
                if (@class.MeasuresRequired)
                    found.Add(Warnings.ScenarioWithoutMeasure.At(item.Name.Place, item.Id, @class.Id, ruleSet.ToString()));
            }
        }
    }

    private static void ReportNeverHolding(RuleSetDocument document, RuleSet ruleSet, DiagnosticBag found)
    {
        foreach (var item in document.Rules)
        {
            var rule = ruleSet.FindRule(item.Id)!;
            if (OutsideRange(rule.Condition) is not { } comparison)
                continue;
            var fact = NumberExpressions.Facts(comparison.Left).Concat(NumberExpressions.Facts(comparison.Right)).First();
            found.Add(Warnings.NeverHolds.At(item.Item!.When!.PlaceOf(comparison.At), item.Id, ConditionText.Write(comparison), fact.Name,
                Number(fact.Minimum), Number(fact.Maximum)));
        }
    }

    /// <summary>A comparison of one fact with a constant that no value in the range fulfils, and on which the whole condition hangs.</summary>
    public static Comparison? OutsideRange(Condition condition) => condition switch
    {
        Comparison comparison when NumberThreshold.Of(comparison) is { IsOutsideRange: true } => comparison,
        And all => all.Operands.Select(OutsideRange).FirstOrDefault(one => one is not null),
        Or any when any.Operands.All(one => OutsideRange(one) is not null) => OutsideRange(any.Operands[0]),
        _ => null,
    };

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
