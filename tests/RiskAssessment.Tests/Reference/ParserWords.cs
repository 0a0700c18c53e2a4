using System.Text;
using RiskAssessment.Catalogs;
using RiskAssessment.Documents;
using RiskAssessment.Diagnostics;
using RiskAssessment.Model;

namespace RiskAssessment.Tests.Reference;

/// <summary>Names that a rule set may use and that mean something to the parser under RulesEngine.</summary>
public sealed class ParserWords
{
    private static readonly string[] Words =
    [
        "isnull", "eq", "equal", "ne", "neq", "notEqual", "lt", "le", "gt", "ge", "mod", "div", "cast", "andAlso", "orElse", "string", "int",
        "bool", "math", "convert", "guid", "dateTime", "any", "all", "where", "contains", "xor", "like", "between", "this", "base", "var",
        "outerIt", "lessThan", "greaterThan", "object", "double", "select", "count", "sum", "min", "max",
    ];

    [Fact]
    public void Are_facts_like_any_other_in_a_second_opinion()
    {
        var facts = string.Join(",", Words.Select(word => $"\"{word}\": {{ \"type\": \"boolean\", \"title\": {{ \"nl\": \"{word}\" }} }}"));
        var rules = string.Join(",", Words.Select(word => $$"""
            { "id": "r-{{word.ToLowerInvariant()}}", "scenarios": ["assault"], "when": "{{word}} and not ({{word}} == false)", "raises": { "likelihood": 1 }, "because": { "nl": "x" } }
            """));
        var text = $$"""
            { "format": 1, "id": "nl.x", "version": "1.0.0", "effectiveFrom": "2026-01-01", "title": { "nl": "X" },
              "facts": { {{facts}} },
              "scoring": { "classes": [ { "id": "low", "title": { "nl": "l" }, "action": { "nl": "a" } }, { "id": "high", "title": { "nl": "h" }, "action": { "nl": "a" } } ],
                "axes": { "safety": { "method": "product", "upTo": [1], "dimensions": { "likelihood": { "title": { "nl": "k" },
                  "steps": [ { "value": 1, "title": { "nl": "1" } }, { "value": 2, "title": { "nl": "2" } } ] } } } } },
              "scenarios": { "assault": { "axis": "safety", "title": { "nl": "s" }, "base": { "likelihood": 1 } } },
              "rules": [ {{rules}} ] }
            """;
        var file = new RuleFile("nl.x", SemanticVersion.Parse("1.0.0"), new SourceFile("nl.x/1.0.0.json", Encoding.UTF8.GetBytes(text)));
        var assessor = new RiskAssessor(RuleSetCatalog.Load([file], new DiagnosticBag()).GetCatalog(), new RiskAssessorOptions { Evaluation = ConditionEvaluation.CrossChecked });

        foreach (var value in new FactValue[] { true, false, FactValue.Unknown })
        {
            var request = new AssessmentRequest("nl.x", new DateOnly(2026, 3, 1)) { Facts = Words.ToDictionary(word => word, _ => value) };
            Assert.Equal(value == FactValue.Of(false) ? "low" : "high", assessor.Assess(request).Class.Id);
        }
    }
}
