using FsCheck.Xunit;
using RiskAssessment.Conditions;
using RiskAssessment.Model;
using RiskAssessment.Reviewing;
using RiskAssessment.RuleSets;
using RiskAssessment.Tests.Conditions;
using RiskAssessment.Tests.Support;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Reviewing;

/// <summary>What is said to be impossible is: held against answers one by one.</summary>
[Properties(Arbitrary = [typeof(Trees)], MaxTest = 300)]
public sealed class PossibilityLaws
{
    private static readonly RuleSet Prison = Expect.Resolved(TestRules.Prison);
    private static readonly Possibilities Possibilities = new(Prison);

    // What takes too long is left alone, and the largest conditions drawn here take more tries than an author waits for.
    private static readonly Possibilities Patient = new(Prison, mostTried: 1_000_000);

    private static readonly IReadOnlyList<PlainConditions> Answers =
    [
        .. from alone in new[] { true, false }
           from work in new[] { "counter", "homeVisit", "transport" }
           from signals in new string[][] { [], ["weapon"], ["gang"], ["weapon", "gang"] }
           from hours in new[] { 0, 0.1, 0.125, 1, 5.5, 9, 9.5, 12, 17.25, 23.9, 24 }
           select new PlainConditions(new PlainFacts(Prison, new AssessmentRequest("nl.pi", new DateOnly(2026, 6, 1))
           {
               Facts = new Dictionary<string, FactValue> { ["alone"] = alone, ["work"] = work, ["signals"] = signals, ["hours"] = hours },
           }).Known, Prison.Definitions),
    ];

    [Property]
    internal void No_answers_fulfil_a_condition_that_is_said_never_to_hold(Condition condition)
    {
        if (Possibilities.NeverHolds(condition))
            Assert.DoesNotContain(Answers, answers => answers.Of(condition).Surely);
    }

    [Property]
    internal void Every_answer_fulfils_a_condition_that_is_said_always_to_hold(Condition condition)
    {
        if (Possibilities.AlwaysHolds(condition))
            Assert.All(Answers, answers => Assert.True(answers.Of(condition).Surely));
    }

    [Property]
    internal void A_condition_and_its_negation_never_hold_together(Condition condition) =>
        Assert.True(Patient.NeverHolds(condition, new Not(0, condition)));
}
