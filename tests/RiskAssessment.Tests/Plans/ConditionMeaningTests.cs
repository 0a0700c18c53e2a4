using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Plans;

/// <summary>
/// What a condition comes to, seen from outside by a rule that refers when it holds. Each is asked twice: with another
/// fact of the rule set known, and with it unknown, since there is code for either.
/// </summary>
public sealed class ConditionMeaningTests
{
    private const string Facts = """
        "facts": {
            "armed": { "type": "boolean" }, "unanswered": { "type": "boolean" },
            "setting": { "type": "choice", "values": { "court": {}, "home": {}, "street": {} } },
            "weapons": { "type": "choices", "values": { "knife": {}, "firearm": {} } },
            "x": { "type": "number", "minimum": -1e308, "maximum": 1e308 }, "y": { "type": "number", "minimum": -1e308, "maximum": 1e308 } },
        "definitions": { "exposed": { "when": "armed or setting == 'street'" }, "safe": { "when": "not exposed" } },
        """;

    [Theory]
    [InlineData("x * 10 > 1000000", "\"x\": 1e308", "yes")]
    [InlineData("x * 10 == x * 100", "\"x\": 1e308", "yes")]
    [InlineData("-x * 10 < -1", "\"x\": 1e308", "yes")]
    [InlineData("x * 10 - x * 10 == 0", "\"x\": 1e308", "no")]
    [InlineData("x * 10 - x * 10 != 0", "\"x\": 1e308", "yes")]
    [InlineData("x * 10 - x * 10 < 1", "\"x\": 1e308", "no")]
    [InlineData("x * 10 - x * 10 >= 1", "\"x\": 1e308", "no")]
    [InlineData("not (x * 10 - x * 10 < 1)", "\"x\": 1e308", "yes")]
    [InlineData("x * 10 - x * 10 == x * 10 - x * 10", "\"x\": 1e308", "no")]
    [InlineData("x * 10 * 0 == 0", "\"x\": 1e308", "no")]
    public void Numbers_overflow_to_infinity_and_infinity_less_infinity_is_no_number(string condition, string facts, string outcome) =>
        AssertComesTo(outcome, condition, facts);

    [Theory]
    [InlineData("0.1 + 0.2 == 0.3", "", "no")]
    [InlineData("0.1 + 0.2 > 0.3", "", "yes")]
    [InlineData("x + 0.2 == 0.3", "\"x\": 0.1", "no")]
    [InlineData("x + y == 0.3", "\"x\": 0.1, \"y\": 0.2", "no")]
    [InlineData("x / 0.1 == 3", "\"x\": 0.3", "no")]
    [InlineData("x / 4 == 0.125", "\"x\": 0.5", "yes")]
    [InlineData("-x == 0", "\"x\": 0", "yes")]
    [InlineData("x == 0", "\"x\": -0.0", "yes")]
    [InlineData("x - -2 == 3", "\"x\": 1", "yes")]
    [InlineData("1 - 2 - 3 == -4", "", "yes")]
    [InlineData("12 / 2 / 3 == 2", "", "yes")]
    [InlineData("1 + 2 * 3 == 7", "", "yes")]
    public void Numbers_are_ieee_doubles_reckoned_from_left_to_right(string condition, string facts, string outcome) =>
        AssertComesTo(outcome, condition, facts);

    [Theory]
    [InlineData("x * 0 == 0", "")]
    [InlineData("x - x == 0", "")]
    [InlineData("x == x", "")]
    [InlineData("x < y", "\"x\": 1")]
    [InlineData("y < x", "\"x\": 1")]
    public void A_comparison_that_needs_an_unknown_fact_is_unknown_whatever_it_would_come_to(string condition, string facts) =>
        AssertComesTo("unknown", condition, facts);

    [Theory]
    [InlineData("armed", "", "unknown")]
    [InlineData("armed == false", "", "unknown")]
    [InlineData("armed != true", "\"armed\": false", "yes")]
    [InlineData("not armed", "", "unknown")]
    [InlineData("armed or not armed", "", "unknown")]
    [InlineData("armed and not armed", "", "unknown")]
    [InlineData("armed or x > 0", "\"x\": 1", "yes")]
    [InlineData("armed or x > 0", "\"x\": 0", "unknown")]
    [InlineData("armed and x > 0", "\"x\": 0", "no")]
    [InlineData("armed and x > 0", "\"x\": 1", "unknown")]
    [InlineData("setting == 'home'", "", "unknown")]
    [InlineData("setting != 'home'", "", "unknown")]
    [InlineData("setting in ('court', 'home', 'street')", "", "unknown")]
    [InlineData("setting in ('court', 'home')", "\"setting\": \"street\"", "no")]
    [InlineData("not (setting in ('court', 'home'))", "\"setting\": \"street\"", "yes")]
    [InlineData("setting == 'court' or setting == 'home'", "\"setting\": \"home\"", "yes")]
    [InlineData("weapons.Contains('knife')", "", "unknown")]
    [InlineData("weapons.Contains('knife')", "\"weapons\": []", "no")]
    [InlineData("weapons.Contains('knife') and weapons.Contains('firearm')", "\"weapons\": [\"firearm\", \"knife\"]", "yes")]
    [InlineData("exposed", "\"armed\": true", "yes")]
    [InlineData("exposed", "\"armed\": false", "unknown")]
    [InlineData("safe", "\"armed\": false, \"setting\": \"court\"", "yes")]
    [InlineData("safe == false", "\"armed\": true", "yes")]
    [InlineData("not (safe == true)", "\"armed\": false", "unknown")]
    [InlineData("armed and x > 0 or setting == 'home'", "\"armed\": false, \"setting\": \"home\"", "yes")]
    public void Conditions_follow_kleene(string condition, string facts, string outcome) => AssertComesTo(outcome, condition, facts);

    private static void AssertComesTo(string outcome, string condition, string facts)
    {
        var desk = Desk.Of($$"""
            {{Facts}} "rules": [
              { "id": "asked", "when": "{{condition}}", "refer": { "to": "police" } },
              { "id": "unanswered", "when": "unanswered", "refer": { "to": "police" } } ]
            """);
        foreach (var other in new[] { "\"unanswered\": true", "\"unanswered\": null" })
        {
            var referral = desk.Assess($"{{ {other} {(facts.Length > 0 ? ", " : "")} {facts} }}").Referrals.SingleOrDefault(one => one.Rule.Id == "asked");
            Assert.Equal(outcome, referral is null ? "no" : referral.Certain ? "yes" : "unknown");
        }
    }
}
