using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>A rule set and requests to it, as their JSON; what FsCheck draws, makes smaller and shows.</summary>
public sealed class AssessmentCase
{
    private readonly Lazy<Desk> _desk;

    internal AssessmentCase(JsonObject ruleSet, IReadOnlyList<JsonObject> requests)
    {
        RuleSet = ruleSet;
        Requests = requests;
        _desk = new(() => Desk.Of(ruleSet));
    }

    internal JsonObject RuleSet { get; }

    internal IReadOnlyList<JsonObject> Requests { get; }

    internal Desk Desk => _desk.Value;

    internal RuleSet Rules => Desk.Rules;

    internal IEnumerable<AssessmentRequest> ReadRequests => Requests.Select(Read);

    internal static AssessmentRequest Read(JsonObject request) => AssessmentRequest.FromJson(request.ToJsonString()).GetRequest();

    public override string ToString() => string.Join('\n', Requests.Prepend(RuleSet).Select(one => one.ToJsonString()));
}

/// <summary>What FsCheck has to know about cases.</summary>
public static class AssessmentCases
{
    private const int Requests = 6;

    public static Arbitrary<AssessmentCase> Cases() =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Draw(new Dice(seed))), Smaller);

    internal static AssessmentCase Draw(Dice dice)
    {
        var ruleSet = RuleSetDice.RuleSet(dice);
        return new AssessmentCase(ruleSet, [.. Enumerable.Range(0, Requests).Select(_ => RequestDice.Request(dice, ruleSet))]);
    }

    /// <summary>One request less, or one rule, measure, given fact or measure in place less, where what is left still loads.</summary>
    private static IEnumerable<AssessmentCase> Smaller(AssessmentCase found)
    {
        if (found.Requests.Count > 1)
        {
            foreach (var request in found.Requests)
                yield return new AssessmentCase(found.RuleSet, [request]);
            yield break;
        }
        foreach (var smaller in WithoutItem(found.RuleSet, "rules").Concat(WithoutItem(found.RuleSet, "measures")))
        {
            var one = new AssessmentCase(smaller, found.Requests);
            if (RuleFiles.TryLoad(smaller).Succeeded && one.Desk.TryAssess(one.ReadRequests.First()).Succeeded)
                yield return one;
        }
        foreach (var name in found.Requests[0]["facts"]!.AsObject().Select(fact => fact.Key).ToList())
        {
            var request = found.Requests[0].DeepClone().AsObject();
            request["facts"]!.AsObject().Remove(name);
            yield return new AssessmentCase(found.RuleSet, [request]);
        }
        foreach (var request in WithoutItem(found.Requests[0], "measuresInPlace"))
            yield return new AssessmentCase(found.RuleSet, [request]);
    }

    private static IEnumerable<JsonObject> WithoutItem(JsonObject from, string list)
    {
        for (var i = 0; i < from[list]!.AsArray().Count; i++)
        {
            var copy = from.DeepClone().AsObject();
            copy[list]!.AsArray().RemoveAt(i);
            yield return copy;
        }
    }
}
