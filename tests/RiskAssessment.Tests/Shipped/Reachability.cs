using RiskAssessment.Catalogs;
using RiskAssessment.Conditions;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Shipped;

/// <summary>Nothing in a shipped rule set is dead: what is in it can happen, and what happens gets help.</summary>
public sealed class Reachability
{
    private const int SituationsForEach = 60;

    private static readonly RiskAssessor Assessor = new(RuleSetCatalog.LoadFolder(Path.Combine(Repository.Root, "rules")).GetCatalog());

    public static TheoryData<string> Ids() => ShippedRuleSets.Ids();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_can_hold_every_measure_be_recommended_every_class_be_reached_and_every_grave_situation_gets_help(string id)
    {
        var ruleSet = Assessor.Catalog.VersionsOf(id)[^1];
        var seen = new Seen();
        var finder = new SituationFinder(ruleSet, seed: 20261124);
        foreach (var target in Targets(ruleSet))
        {
            for (var i = 0; i < SituationsForEach && !seen.HasAll(target); i++)
                seen.Add(Assess(ruleSet, finder, target));
        }

        seen.Add(Assess(ruleSet, finder.FindQuiet()));
        // An ordinary shift: quiet but for one thing.
        foreach (var rule in ruleSet.Rules)
        {
            var facts = finder.FindQuiet();
            foreach (var (name, value) in finder.Find(rule.Condition) ?? [])
                facts[name] = value;
            seen.Add(Assess(ruleSet, facts));
        }

        Assert.Empty(ruleSet.Rules.Select(rule => rule.Id).Except(seen.Rules));
        Assert.Empty(ruleSet.Measures.Select(measure => measure.Id).Except(seen.Measures));
        Assert.Empty(ruleSet.Scoring.Classes.Select(one => one.Id).Except(seen.Classes));
        Assert.Empty(seen.Helpless);
    }

    private static IEnumerable<Target> Targets(RuleSet ruleSet) =>
        ruleSet.Rules.Select(rule => new Target(rule.Condition, rule.Scenarios, rule.Id, null))
            .Concat(ruleSet.Measures.Select(measure => new Target(measure.Condition, measure.Scenarios, null, measure.Id)));

    private static Assessment Assess(RuleSet ruleSet, SituationFinder finder, Target target)
    {
        // A rule without scenarios only refers; of the others one scenario must exist for the rule to be told.
        var scenario = target.Scenarios.Count == 0 ? null : finder.Pick(target.Scenarios).Condition;
        var both = target.Condition is null ? scenario : scenario is null ? target.Condition : new And(0, [target.Condition, scenario]);
        var facts = finder.Find(both) ?? finder.Find(target.Condition) ?? [];
        finder.FillIn(facts);
        return Assess(ruleSet, facts);
    }

    private static Assessment Assess(RuleSet ruleSet, Dictionary<string, FactValue> facts) =>
        Assessor.Assess(new AssessmentRequest(ruleSet.Id, new DateOnly(2027, 1, 15)) { Version = ruleSet.Version.ToString(), Facts = facts });

    private sealed record Target(Condition? Condition, IReadOnlyList<Scenario> Scenarios, string? Rule, string? Measure);

    private sealed class Seen
    {
        public HashSet<string> Rules { get; } = [];

        public HashSet<string> Measures { get; } = [];

        public HashSet<string> Classes { get; } = [];

        /// <summary>Situations in a class that requires measures without one, or with personal protection alone.</summary>
        public List<string> Helpless { get; } = [];

        public bool HasAll(Target target) =>
            (target.Rule is null || Rules.Contains(target.Rule)) && (target.Measure is null || Measures.Contains(target.Measure));

        public void Add(Assessment assessment)
        {
            Rules.UnionWith(assessment.Scenarios.SelectMany(one => one.Contributions).Where(one => one.Certain && one.Rule is not null).Select(one => one.Rule!.Id));
            Rules.UnionWith(assessment.Referrals.Where(one => one.Certain).Select(one => one.Rule.Id));
            Measures.UnionWith(assessment.Measures.Select(one => one.Measure.Id));
            Classes.Add(assessment.Class.Id);
            Classes.Add(assessment.LowestClass.Id);
            if (assessment.Class.MeasuresRequired && assessment.Measures.All(one => one.Measure.Control == Control.Ppe))
                Helpless.Add(string.Join(", ", assessment.Request.Facts.Select(fact => $"{fact.Key}={fact.Value}")));
        }
    }
}
