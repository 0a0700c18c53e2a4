using RiskAssessment.Conditions;
using RiskAssessment.Diagnostics;
using RiskAssessment.Model;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Conditions;

/// <summary>Conditions over the facts and the definition of the prison: alone, work, signals, hours and longShift.</summary>
internal static class Scope
{
    private static readonly Dictionary<string, Fact?> Facts =
        Expect.Resolved(TestRules.Prison).Facts.ToDictionary(fact => fact.Name, Fact? (fact) => fact);

    public static Fact Fact(string name) => Facts[name]!;

    /// <summary>The tree, or null, and what was found: column from 1, code and suggestion.</summary>
    public static (Condition? Tree, IReadOnlyList<string> Found) Parse(string text)
    {
        var found = new DiagnosticBag();
        var scope = new ConditionScope(Facts, new HashSet<string> { "longShift" }, "nl.pi 1.0.0");
        var tree = ConditionParser.Parse(text, scope, new ConditionReporter(at => new SourcePlace("", 1, at + 1), found));
        return (tree, [.. found.InOrder().Select(Expect.Describe)]);
    }

    public static Condition Accept(string text)
    {
        var (tree, found) = Parse(text);
        Assert.Empty(found);
        return tree!;
    }

    /// <summary>What is found in a condition with marks is exactly this, at the marks; findings are divided by <c>; </c>.</summary>
    public static void Reject(string text, string findings)
    {
        var marked = Marked.Read(text);
        var expected = findings.Split("; ");
        // A column is asked for here; a line break inside a condition is one more character of it.
        Assert.Equal(marked.Indexes.Zip(expected, (index, finding) => $"(1,{index + 1}) {finding}"), Parse(marked.Text).Found);
        Assert.Equal(expected.Length, marked.Indexes.Count);
    }
}
