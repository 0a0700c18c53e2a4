using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>SPEC section 3, step 1: where the value of a fact comes from.</summary>
public sealed class FactsTests
{
    private static readonly Desk Desk = Desk.Of("""
        "facts": { "alone": { "type": "boolean", "default": false }, "armed": { "type": "boolean" } },
        "roles": { "escort": { "facts": { "alone": true } }, "driver": { "like": "escort" }, "clerk": { "like": "escort", "facts": { "alone": false } } },
        "rules": [ { "id": "alone", "when": "alone", "raises": { "likelihood": 1 } },
                   { "id": "armed", "when": "armed", "raises": { "effect": 1 } } ]
        """);

    [Theory]
    [InlineData("null", """{ "alone": true }""", 3)]
    [InlineData("\"escort\"", """{ "alone": false }""", 1)]
    [InlineData("\"escort\"", "{}", 3)]
    [InlineData("\"driver\"", "{}", 3)]
    [InlineData("\"clerk\"", "{}", 1)]
    [InlineData("null", "{}", 1)]
    public void A_fact_has_the_value_of_the_request_else_of_the_role_else_its_default(string role, string facts, double likelihood)
    {
        var gross = Ask(role, facts).Of("assault").Gross;
        Assert.Equal(((decimal)likelihood, (decimal)likelihood), (gross.Step("likelihood"), gross.Lowest("likelihood")));
    }

    [Fact]
    public void A_fact_without_any_value_is_unknown() =>
        Assert.Equal(["armed"], Ask("null", "{}").Questions());

    [Fact]
    public void An_explicit_null_makes_a_fact_unknown_whatever_role_and_default_say() =>
        Assert.Equal(["alone", "armed"], Ask("\"clerk\"", """{ "alone": null }""").Questions());

    private static Assessment Ask(string role, string facts) =>
        Desk.AssessRequest($$"""{ "ruleSet": "nl.dji", "date": "2026-03-01", "role": {{role}}, "facts": {{facts}} }""");
}
