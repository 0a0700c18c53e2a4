using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Book;

/// <summary>The ids of places in the book. Each kind has its own first word, so that no two are the same.</summary>
internal static class Anchors
{
    public static string Of(Rule rule) => $"rule-{rule.Id}";

    public static string Of(Measure measure) => $"measure-{measure.Id}";

    public static string Of(Scenario scenario) => $"scenario-{scenario.Id}";

    public static string Of(Role role) => $"role-{role.Id}";

    public static string Of(Fact fact) => $"fact-{fact.Name}";

    public static string Of(Definition definition) => $"definition-{definition.Name}";

    public static string Of(RiskClass one) => $"class-{one.Id}";

    public static string Of(Axis axis) => $"axis-{axis.ToString().ToLowerInvariant()}";

    public static string Chapter(string name) => $"chapter-{name}";

    public static string Part(string name) => $"part-{name}";
}
