using RiskAssessment.Cli.Cases;
using RiskAssessment.Cli.Input;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Coverage;

/// <summary>What the cases of a rule set touch of it. The rules of its own file count apart from those of its base.</summary>
internal sealed class RuleSetCoverage
{
    private RuleSetCoverage(RuleSet ruleSet, IReadOnlyList<Assessment> assessments, PlacedRuleFile file)
    {
        RuleSet = ruleSet;
        Cases = assessments.Count;
        var rules = file.OwnIds("rules");
        var truths = assessments.Select(RuleTruths.Of).ToList();
        Rules = [.. ruleSet.Rules.Select(rule => new RuleMarks(rule, rules.Contains(rule.Id), Seen(rule, RuleTruth.Holds), Seen(rule, RuleTruth.DoesNotHold), Seen(rule, RuleTruth.MayHold)))];
        Scenarios = Marks(ruleSet.Scenarios, file.OwnIds("scenarios"), [.. assessments.SelectMany(one => one.Scenarios).Select(one => one.Scenario)]);
        Drivers = Marks(ruleSet.Scenarios, file.OwnIds("scenarios"), [.. assessments.SelectMany(one => new[] { one.Threat?.Driver, one.Safety?.Driver }).OfType<Scenario>()]);
        Measures = Marks(ruleSet.Measures, file.OwnIds("measures"), [.. assessments.SelectMany(one => one.Measures).Select(one => one.Measure)]);
        Referrals = Marks(ruleSet.Rules.Where(rule => rule.Refer is not null), rules, [.. assessments.SelectMany(one => one.Referrals).Where(one => one.Certain).Select(one => one.Rule)]);
        Threat = Classes(assessments.Select(one => one.Threat));
        Safety = Classes(assessments.Select(one => one.Safety));

        bool Seen(Rule rule, RuleTruth truth) => truths.Exists(one => one[rule.Id] == truth);
    }

    public RuleSet RuleSet { get; }

    public int Cases { get; }

    public IReadOnlyList<RuleMarks> Rules { get; }

    public IReadOnlyList<(string Id, bool Own, bool Touched)> Scenarios { get; }

    public IReadOnlyList<(string Id, bool Own, bool Touched)> Drivers { get; }

    public IReadOnlyList<(string Id, bool Own, bool Touched)> Measures { get; }

    public IReadOnlyList<(string Id, bool Own, bool Touched)> Referrals { get; }

    /// <summary>The classes that the axis reaches in some case; null without such an axis.</summary>
    public IReadOnlyList<(RiskClass Class, bool Reached)>? Threat { get; }

    /// <inheritdoc cref="Threat"/>
    public IReadOnlyList<(RiskClass Class, bool Reached)>? Safety { get; }

    /// <summary>Of the rules of its own file (of all, where it has none), the share that holds in some case.</summary>
    public double Percent
    {
        get
        {
            var counted = Rules.Where(one => one.Own).ToList() is { Count: > 0 } own ? own : Rules;
            return counted.Count == 0 ? 100 : 100.0 * counted.Count(one => one.Holds) / counted.Count;
        }
    }

    /// <summary>The coverage of each rule set that has cases, by id and version.</summary>
    public static IReadOnlyList<RuleSetCoverage> Of(CaseRun run, string folder) =>
        [.. run.Results.Select(one => one.Assessment).OfType<Assessment>().GroupBy(one => one.RuleSet)
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal).ThenBy(group => group.Key.Version)
            .Select(group => new RuleSetCoverage(group.Key, [.. group], PlacedRuleFile.Read(folder, group.Key)))];

    private static List<(string, bool, bool)> Marks<T>(IEnumerable<T> all, HashSet<string> own, HashSet<T> touched) =>
        [.. all.Select(one => (one!.ToString()!, own.Contains(one.ToString()!), touched.Contains(one)))];

    private List<(RiskClass, bool)>? Classes(IEnumerable<AxisOutcome?> outcomes)
    {
        var reached = outcomes.OfType<AxisOutcome>().Select(one => one.Class).ToHashSet();
        return reached.Count == 0 ? null : [.. RuleSet.Scoring.Classes.Select(one => (one, reached.Contains(one)))];
    }
}

/// <summary>What became of a rule in the cases.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Own">Whether it stands in the rule set's own file.</param>
/// <param name="Holds">It holds in some case.</param>
/// <param name="DoesNotHold">It does not hold in some case.</param>
/// <param name="MayHold">It is unknown in some case.</param>
internal sealed record RuleMarks(Rule Rule, bool Own, bool Holds, bool DoesNotHold, bool MayHold);
