using RiskAssessment.Cli.Coverage;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Coverage;

/// <summary>What the cases of a rule set touch.</summary>
public sealed class CoveringRules
{
    private const string Overlay = """
        { "format": 1, "id": "nl.nacht", "version": "1.0.0", "effectiveFrom": "2026-01-01", "title": { "nl": "Nachtbalie" },
          "extends": { "id": "nl.balie", "version": "1.0.0" },
          "facts": { "night": { "type": "boolean", "title": { "nl": "Nacht" } } },
          "rules": [ { "id": "night", "scenarios": ["abuse"], "when": "night", "raises": { "likelihood": 1 }, "because": { "nl": "Het is donker." } } ] }
        """;

    [Fact]
    public void A_rule_is_marked_by_what_became_of_it_in_some_case()
    {
        var all = Of(CounterCases.Case("Alleen", ", \"facts\": { \"alone\": true }", "\"class\": \"high\""),
            CounterCases.Case("Niemand weet het", "", "\"class\": \"high\""));

        var rule = Assert.Single(all.Rules);
        Assert.Equal((true, false, true), (rule.Holds, rule.DoesNotHold, rule.MayHold));
        Assert.Equal([false, true], all.Safety!.Select(one => one.Reached));
        Assert.Null(all.Threat);
        Assert.True(Assert.Single(all.Measures).Touched);
        Assert.True(Assert.Single(all.Drivers).Touched);
        Assert.Equal(100, all.Percent);
    }

    [Fact]
    public void A_rule_that_holds_in_no_case_is_not_covered()
    {
        var all = Of(CounterCases.Case("Samen", ", \"facts\": { \"alone\": false }", "\"class\": \"low\""));

        Assert.False(Assert.Single(all.Rules).Holds);
        Assert.False(Assert.Single(all.Measures).Touched);
        Assert.Equal(0, all.Percent);
    }

    [Fact]
    public void The_rules_of_an_overlay_count_apart_from_those_of_its_base()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        folder.Write("nl.nacht/1.0.0.json", Overlay);
        folder.Write("nl.nacht/tests/a.json", CounterCases.File(CounterCases.Case("Nacht", ", \"facts\": { \"night\": true, \"alone\": false }", "\"class\": \"high\""))
            .Replace("nl.balie", "nl.nacht", StringComparison.Ordinal));

        var all = Assert.Single(RuleSetCoverage.Of(CounterCases.Run(folder), folder.Root));

        Assert.Equal([("alone", false, false), ("night", true, true)], all.Rules.Select(one => (one.Rule.Id, one.Own, one.Holds)).Order());
        Assert.Equal(100, all.Percent);
    }

    private static RuleSetCoverage Of(params string[] cases)
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        folder.Write("nl.balie/tests/a.json", CounterCases.File(cases));
        return Assert.Single(RuleSetCoverage.Of(CounterCases.Run(folder), folder.Root));
    }
}
