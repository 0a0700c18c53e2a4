using RiskAssessment.Catalogs;
using RiskAssessment.Conditions;
using RiskAssessment.Presentation;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Tests.Shipped;

/// <summary>Every condition that comes with the library can be read by somebody who reads no expressions.</summary>
public sealed class ReadableConditions
{
    private static readonly RuleSetCatalog Catalog = RuleSetCatalog.LoadEmbedded();

    public static TheoryData<string> Ids() => [.. Catalog.RuleSets.Select(ruleSet => ruleSet.Id).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_there_in_both_languages_with_every_fact_and_definition_that_it_names(string id)
    {
        var ruleSet = Catalog.VersionsOf(id)[^1];
        foreach (var language in new[] { "nl", "en" })
        {
            foreach (var (condition, reading) in Readings(ruleSet, new RuleSetWords(ruleSet, language)))
            {
                var text = reading.ToString();
                Assert.Equal(ConditionNames.Facts(condition).Distinct().Order(ByName), reading.Facts.Order(ByName));
                Assert.Equal(ConditionNames.Definitions(condition).Distinct().Order(StringComparer.Ordinal), reading.Definitions.Select(one => one.Name).Order(StringComparer.Ordinal));
                Assert.All(reading.Facts, fact => Assert.Contains(fact.Title.In(language), text, StringComparison.Ordinal));
                Assert.DoesNotContain("==", text, StringComparison.Ordinal);
                Assert.DoesNotContain("Contains", text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Two_conditions_that_read_the_same_are_the_same(string id)
    {
        var ruleSet = Catalog.VersionsOf(id)[^1];

        Assert.Empty(Readings(ruleSet, new RuleSetWords(ruleSet, "nl")).GroupBy(one => one.Reading.ToString(), one => ConditionText.Write(one.Condition))
            .Where(group => group.Distinct().Count() > 1).Select(group => $"{group.Key}: {string.Join(" | ", group.Distinct())}"));
    }

    private static Comparer<Model.Fact> ByName { get; } = Comparer<Model.Fact>.Create((left, right) => string.CompareOrdinal(left.Name, right.Name));

    private static IEnumerable<(Condition Condition, ConditionReading Reading)> Readings(RuleSet ruleSet, RuleSetWords words) =>
    [
        .. ruleSet.Rules.Select(rule => (rule.Condition, words.When(rule))),
        .. ruleSet.Definitions.Select(definition => (definition.Condition, words.When(definition))),
        .. ruleSet.Scenarios.Where(one => one.Condition is not null).Select(one => (one.Condition!, words.When(one)!)),
        .. ruleSet.Measures.Where(one => one.Condition is not null).Select(one => (one.Condition!, words.When(one)!)),
        .. ruleSet.Measures.Where(one => one.WorksCondition is not null).Select(one => (one.WorksCondition!, words.WorksWhen(one)!)),
    ];
}
