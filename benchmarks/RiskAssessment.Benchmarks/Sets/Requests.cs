using System.Collections.Immutable;
using RiskAssessment.Assessing;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Benchmarks.Sets;

/// <summary>Requests by dice, always the same ones.</summary>
internal static class Requests
{
    private const int FactsGiven = 15;
    private static readonly DateOnly Date = new(2026, 12, 1);

    /// <summary>A role, and a value for every fact: what its role says, else any value.</summary>
    public static ImmutableArray<AssessmentRequest> Complete(RuleSet ruleSet, int count)
    {
        var dice = new Dice(1);
        return [.. Enumerable.Range(0, count).Select(_ => Make(ruleSet, dice, ruleSet.Facts.Length, 0))];
    }

    /// <summary>A role, about fifteen facts beyond it, the rest from defaults or unknown; and measures in place.</summary>
    public static ImmutableArray<AssessmentRequest> Realistic(RuleSet ruleSet, int count, int measures)
    {
        var dice = new Dice(2);
        return [.. Enumerable.Range(0, count).Select(_ => Make(ruleSet, dice, FactsGiven, measures))];
    }

    /// <summary>The state of an assessment in which the facts stand in their slots and no more was done.</summary>
    public static ulong[] Prepare(BenchmarkSet set, AssessmentRequest request)
    {
        if (Assessor.Bind(set.Plan, request, out var words) is { } wrong)
            throw new InvalidOperationException(wrong.ToString());
        return words!;
    }

    /// <summary>One request, as of a planner.</summary>
    public static AssessmentRequest Realistic(RuleSet ruleSet, Dice dice) => Make(ruleSet, dice, FactsGiven, dice.Below(4));

    private static AssessmentRequest Make(RuleSet ruleSet, Dice dice, int facts, int measures)
    {
        var role = ruleSet.Roles.IsEmpty ? null : dice.Pick(ruleSet.Roles);
        var open = ruleSet.Facts.Where(fact => role is null || !role.Facts.ContainsKey(fact.Name)).ToList();
        return new AssessmentRequest(ruleSet.Id, Date)
        {
            Version = ruleSet.Version.ToString(),
            Role = role?.Id,
            AssessedOn = Date.AddDays(-dice.Below(60)),
            Facts = dice.PickSome(open, facts).ToDictionary(fact => fact.Name, fact => ValueOf(fact, dice)),
            MeasuresInPlace = [.. dice.PickSome(ruleSet.Measures.Where(measure => !measure.Lowers.IsEmpty).ToList(), measures).Select(measure => measure.Id)],
        };
    }

    private static FactValue ValueOf(Fact fact, Dice dice) => fact.Type switch
    {
        FactType.Boolean => FactValue.Of(dice.Chance(35)),
        FactType.Choice => FactValue.Of(dice.Pick(fact.Options).Value),
        FactType.Choices => FactValue.Of(dice.PickSome(fact.Options, dice.Below(4)).Select(option => option.Value)),
        _ => FactValue.Of((double)dice.Between((int)fact.Minimum, (int)fact.Maximum)),
    };
}
