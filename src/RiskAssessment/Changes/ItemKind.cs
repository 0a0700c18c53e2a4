namespace RiskAssessment.Changes;

/// <summary>The kinds of items that a rule set is made of, in the order in which a difference tells of them.</summary>
public enum ItemKind
{
    /// <summary>The rule set itself: version, date, title, organisation. There is one; its id is that of the rule set.</summary>
    RuleSet,

    /// <summary>A risk class.</summary>
    RiskClass,

    /// <summary>How an axis is scored: method, dimensions, steps, table, bounds. The id is <c>threat</c> or <c>safety</c>.</summary>
    Axis,

    /// <summary>A fact, by its name.</summary>
    Fact,

    /// <summary>A named condition, by its name.</summary>
    Definition,

    /// <summary>A role.</summary>
    Role,

    /// <summary>A party: who owns measures, or to whom situations are referred.</summary>
    Party,

    /// <summary>A scenario.</summary>
    Scenario,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A measure.</summary>
    Measure,
}
