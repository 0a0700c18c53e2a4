using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RiskAssessment.Changes;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Changes;

/// <summary>What a change of the rules of a prison does to shifts, and which changed item did it.</summary>
public sealed class ImpactTests
{
    /// <summary>An assault of likelihood 1, exposure 2 and effect 7 is slight; a step of effect more makes it possible.</summary>
    private const string Prison = """
        "facts": { "alone": { "type": "boolean" }, "night": { "type": "boolean", "default": false }, "hours": { "type": "number" } },
        "definitions": { "late": { "when": "night or hours > 10" } },
        "roles": { "guard": { "facts": { "hours": 8 } } },
        "rules": [
          { "id": "alone", "when": "alone", "raises": { "effect": 1 } },
          { "id": "late", "when": "late", "raises": { "effect": 1 } },
          { "id": "team", "when": "not alone", "lowers": { "effect": 1 } }
        ],
        "measures": [ { "id": "alarm", "lowers": { "effect": 1 } } ]
        """;

    [Theory]
    [InlineData("a rule that weighs more", "\"alone\", \"raises\": { \"effect\": 1 }", "\"alone\", \"raises\": { \"effect\": 2 }", "Up Rule alone")]
    [InlineData("a rule that weighs more in what does not matter here", "\"late\", \"raises\": { \"effect\": 1 }", "\"late\", \"raises\": { \"effect\": 4 }", "Same")]
    [InlineData("a rule that is gone", "{ \"id\": \"alone\", \"when\": \"alone\", \"raises\": { \"effect\": 1 } },", "", "Down Rule alone")]
    [InlineData("a rule that holds less often", "\"when\": \"alone\"", "\"when\": \"alone and night\"", "Down Rule alone")]
    [InlineData("another default of a fact", "\"default\": false", "\"default\": true", "Up Fact night")]
    [InlineData("another fact of the role", "\"hours\": 8", "\"hours\": 12", "Up Role guard")]
    [InlineData("a definition that says more", "night or hours > 10", "night or hours > 6", "Up Definition late")]
    [InlineData("a definition with another limit, on the same side", "night or hours > 10", "night or hours > 9", "Same")]
    public void The_item_that_moved_a_guard_who_is_alone_is_named(string what, string passage, string replacement, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Impact(passage, replacement, """ "role": "guard", "facts": { "alone": true } """));
    }

    [Fact]
    public void A_measure_is_named_when_it_is_in_place_and_not_otherwise()
    {
        const string passage = "\"id\": \"alarm\", \"lowers\": { \"effect\": 1 }";
        const string replacement = "\"id\": \"alarm\", \"worksWhen\": \"not alone\", \"lowers\": { \"effect\": 1 }";

        Assert.Equal("Up Measure alarm", Impact(passage, replacement, """ "facts": { "alone": true, "hours": 2 }, "measuresInPlace": ["alarm"] """));
        Assert.Equal("Same", Impact(passage, replacement, """ "facts": { "alone": true, "hours": 2 } """));
    }

    [Fact]
    public void A_rule_that_works_against_the_move_is_not_a_reason_for_it()
    {
        var impact = Impact(Prison, Prison
            .Replace("\"alone\", \"raises\": { \"effect\": 1 }", "\"alone\", \"raises\": { \"effect\": 3 }", StringComparison.Ordinal)
            .Replace("\"late\", \"raises\": { \"effect\": 1 }", "\"late\", \"lowers\": { \"effect\": 1 }", StringComparison.Ordinal),
            """ "facts": { "alone": true, "night": true } """);

        Assert.Equal("Same", impact);
        Assert.Equal("Up Rule alone", Impact(Prison, Prison
            .Replace("\"alone\", \"raises\": { \"effect\": 1 }", "\"alone\", \"raises\": { \"effect\": 9 }", StringComparison.Ordinal)
            .Replace("\"team\", \"when\": \"not alone\"", "\"team\", \"when\": \"true\"", StringComparison.Ordinal),
            """ "facts": { "alone": true, "night": false, "hours": 1 } """));
    }

    [Fact]
    public void A_new_scenario_is_the_reason_and_not_the_rules_that_name_all_of_its_axis()
    {
        var old = Prison.Replace("\"when\": \"alone\",", "\"when\": \"alone\", \"scenarios\": [ \"safety\" ],", StringComparison.Ordinal);
        var @new = old + """
            , "scenarios": { "assault": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 7 } },
                             "riot": { "axis": "safety", "base": { "likelihood": 1, "exposure": 2, "effect": 40 } } }
            """;

        Assert.Equal("Up Scenario riot", Impact(old, @new, """ "facts": { "alone": true, "night": false, "hours": 1 } """));
        Assert.Equal("Down Scenario riot", Impact(@new, old, """ "facts": { "alone": true, "night": false, "hours": 1 } """));
    }

    [Fact]
    public void Bounds_of_classes_are_the_reason_when_the_score_is_the_same()
    {
        var (old, @new) = (RuleDraft.Of(Prison), RuleDraft.Of(Prison));
        @new["scoring"]!["axes"]!["safety"]!["upTo"]![0] = 40;

        Assert.Equal("Down Axis safety", Impact(old, @new, """ "facts": { "alone": true, "night": false, "hours": 1 } """));
    }

    [Theory]
    [InlineData("\"hours\": 8", "\"hours\": 8, \"alone\": true", """ "role": "guard", "facts": { "fog": true } """, ImpactKind.RefusedByBoth)]
    [InlineData("\"alone\": { \"type\": \"boolean\" }", "\"alone\": { \"type\": \"boolean\" }, \"fog\": { \"type\": \"boolean\" }", """ "facts": { "fog": true } """, ImpactKind.RefusedByOld)]
    [InlineData("\"roles\": { \"guard\": { \"facts\": { \"hours\": 8 } } },", "", """ "role": "guard" """, ImpactKind.RefusedByNew)]
    public void A_request_that_one_of_the_two_refuses_is_told_apart(string passage, string replacement, string request, ImpactKind expected)
    {
        var impact = Assert.Single(Requests(RuleDraft.Of(Prison), RuleDraft.Of(Prison.Replace(passage, replacement, StringComparison.Ordinal)), request));

        Assert.Equal(expected, impact.Kind);
        Assert.Equal(expected is ImpactKind.RefusedByOld or ImpactKind.RefusedByBoth, impact.OldError is not null);
        Assert.Equal(expected is ImpactKind.RefusedByNew or ImpactKind.RefusedByBoth, impact.NewError is not null);
        Assert.Null(impact.Overall);
        Assert.Empty(impact.Because);
    }

    [Fact]
    public void Neither_date_nor_version_nor_rule_set_of_a_request_chooses_which_two_are_compared()
    {
        var later = RuleDraft.Of(Prison.Replace("\"alone\", \"raises\": { \"effect\": 1 }", "\"alone\", \"raises\": { \"effect\": 2 }", StringComparison.Ordinal));
        later["version"] = "2.0.0";
        later["effectiveFrom"] = "2099-01-01";
        var request = AssessmentRequest.FromJson("""{ "ruleSet": "nl.om", "version": "7.0.0", "date": "1999-01-01", "facts": { "alone": true } }""").GetRequest();

        var impact = ChangeImpact.Of(RuleSetDifference.Between(Desk.Of(RuleDraft.Of(Prison)).Rules, Desk.Of(later).Rules), [request]);

        Assert.Equal(1, impact.Count(ImpactKind.Up));
        Assert.Same(request, impact.Requests[0].Request);
    }

    [Fact]
    public void Classes_are_compared_by_id_and_renamed_ones_by_their_place()
    {
        var renamed = RuleDraft.Of(Prison);
        renamed["scoring"]!["classes"]![1]!["id"] = "moderate";

        Assert.Equal("Same", Impact(RuleDraft.Of(Prison), renamed, """ "facts": { "alone": true, "night": false, "hours": 1 } """));
    }

    private static string Impact(string passageOrOld, string replacementOrNew, string request) => passageOrOld.Contains("\"rules\":", StringComparison.Ordinal)
        ? Impact(RuleDraft.Of(passageOrOld), RuleDraft.Of(replacementOrNew), request)
        : Impact(RuleDraft.Of(Prison), RuleDraft.Of(Prison.Replace(passageOrOld, replacementOrNew, StringComparison.Ordinal)), request);

    private static string Impact(JsonObject old, JsonObject @new, string request)
    {
        var impact = Assert.Single(Requests(old, @new, request));
        return string.Join(' ', impact.Because.Select(change => $"{change.Item} {change.Id}").Prepend(impact.Kind.ToString()));
    }

    private static ImmutableArray<RequestImpact> Requests(JsonObject old, JsonObject @new, string request) => ChangeImpact.Of(
        RuleSetDifference.Between(Desk.Of(old).Rules, Desk.Of(@new).Rules),
        [AssessmentRequest.FromJson($$"""{ "ruleSet": "nl.dji", "date": "2026-03-01", {{request}} }""").GetRequest()]).Requests;
}
