using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Presentation;

/// <summary>
/// What a rule set says in signs, in the words of people: conditions and values with the titles of facts and options. For
/// a rule book, a form, or an explanation to those whom it concerns.
/// </summary>
public sealed class RuleSetWords
{
    private readonly ConditionReader _reader;
    private readonly FactAnswers _answers;

    /// <summary>For one rule set in one language.</summary>
    /// <param name="ruleSet">The rule set whose titles are used.</param>
    /// <param name="language">
    /// A BCP 47 tag. The words between titles are Dutch for <c>nl</c> and English otherwise; titles that are missing in the
    /// language are given in Dutch.
    /// </param>
    public RuleSetWords(RuleSet ruleSet, string language)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(language);
        _answers = new FactAnswers(language);
        _reader = new ConditionReader(ruleSet, language);
    }

    /// <summary>When a rule holds.</summary>
    /// <param name="rule">A rule of the rule set.</param>
    public ConditionReading When(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _reader.Read(rule.Condition);
    }

    /// <summary>When a definition holds.</summary>
    /// <param name="definition">A definition of the rule set.</param>
    public ConditionReading When(Definition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return _reader.Read(definition.Condition);
    }

    /// <summary>When a scenario exists; null for one that always does.</summary>
    /// <param name="scenario">A scenario of the rule set.</param>
    public ConditionReading? When(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return scenario.Condition is { } condition ? _reader.Read(condition) : null;
    }

    /// <summary>When a measure makes sense; null for always.</summary>
    /// <param name="measure">A measure of the rule set.</param>
    public ConditionReading? When(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Condition is { } condition ? _reader.Read(condition) : null;
    }

    /// <summary>When a measure that is in place works; null for always.</summary>
    /// <param name="measure">A measure of the rule set.</param>
    public ConditionReading? WorksWhen(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.WorksCondition is { } condition ? _reader.Read(condition) : null;
    }

    /// <summary>A value of a fact: yes or no, the titles of options, a number with its unit.</summary>
    /// <param name="fact">A fact of the rule set.</param>
    /// <param name="value">A value that this fact can have.</param>
    public string Value(Fact fact, FactValue value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return _answers.Of(fact, value);
    }
}
