using System.Text.Json.Nodes;
using FsCheck.Xunit;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Laws;

/// <summary>The outcome depends on the facts and the resolved rule set alone.</summary>
[Properties(Arbitrary = [typeof(AssessmentCases)], MaxTest = 40)]
public sealed class OrderLaws
{
    private static readonly string[] Unordered = ["facts", "definitions", "roles", "scenarios", "parties", "rules", "measures", "kinds", "values", "raises", "lowers", "atLeast", "atMost", "base", "residual"];

    [Property]
    public void The_order_of_what_stands_in_a_rule_file_has_no_meaning(AssessmentCase drawn, int seed)
    {
        var shuffled = Desk.Of(Shuffled(drawn.RuleSet, "", new Dice(seed))!.AsObject());
        foreach (var request in drawn.ReadRequests)
        {
            Assert.Equal(
                JsonForm.Without(drawn.Desk.AssessRequest(request).ToJson(), "fingerprint"),
                JsonForm.Without(shuffled.AssessRequest(request).ToJson(), "fingerprint"));
        }
    }

    [Property]
    public void The_order_of_a_request_and_doing_twice_what_can_be_done_once_have_no_meaning(AssessmentCase drawn, int seed)
    {
        var dice = new Dice(seed);
        foreach (var (request, read) in drawn.Requests.Zip(drawn.ReadRequests))
        {
            var other = new JsonObject(dice.Shuffled(request.DeepClone().AsObject().ToList()).Select(Detached));
            other["facts"] = new JsonObject(dice.Shuffled(other["facts"]!.AsObject().ToList()).Select(fact =>
                KeyValuePair.Create(fact.Key, fact.Value is JsonArray values ? Twice(values, dice) : fact.Value?.DeepClone())));
            other["measuresInPlace"] = Twice(other["measuresInPlace"]!.AsArray(), dice);
            Assert.Equal(drawn.Desk.AssessRequest(read).ToJson(), drawn.Desk.AssessRequest(AssessmentCase.Read(other)).ToJson());
        }
    }

    private static JsonArray Twice(JsonArray list, Dice dice) => new([.. dice.Shuffled(list.Concat(list)).Select(one => one!.DeepClone())]);

    private static KeyValuePair<string, JsonNode?> Detached(KeyValuePair<string, JsonNode?> property) =>
        KeyValuePair.Create(property.Key, property.Value?.DeepClone());

    private static JsonNode? Shuffled(JsonNode? node, string name, Dice dice)
    {
        var isUnordered = Unordered.Contains(name);
        switch (node)
        {
            case JsonObject item:
                var properties = item.Select(one => KeyValuePair.Create(one.Key, Shuffled(one.Value, one.Key, dice))).ToList();
                return new JsonObject(isUnordered ? dice.Shuffled(properties) : properties);
            case JsonArray list:
                var items = list.Select(one => Shuffled(one, "", dice)).ToList();
                return new JsonArray([.. isUnordered || name == "scenarios" ? dice.Shuffled(items) : items]);
            default:
                return node?.DeepClone();
        }
    }
}
