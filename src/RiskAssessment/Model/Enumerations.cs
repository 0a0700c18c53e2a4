namespace RiskAssessment.Model;

/// <summary>The two tracks of risk, which are never added up.</summary>
public enum Axis
{
    /// <summary>Dreiging: somebody intends harm to this person or role.</summary>
    Threat,

    /// <summary>Veiligheid: aggression and violence that the work itself brings along.</summary>
    Safety,
}

/// <summary>What a fact can be.</summary>
public enum FactType
{
    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>One of a list of values.</summary>
    Choice,

    /// <summary>Any number of a list of values, none included.</summary>
    Choices,

    /// <summary>A number within a range.</summary>
    Number,
}

/// <summary>How the score of an axis follows from the steps of its dimensions.</summary>
public enum ScoringMethod
{
    /// <summary>The product of the values of the steps, as Kinney and Wiruth do.</summary>
    Product,

    /// <summary>Looked up in a table that never falls when a step rises.</summary>
    Table,
}

/// <summary>The place of a measure in the hierarchy of controls (Arbowet art. 3), in the order of preference.</summary>
public enum Control
{
    /// <summary>Takes the danger away at its source.</summary>
    Eliminate,

    /// <summary>Replaces the danger at its source by a smaller one.</summary>
    Substitute,

    /// <summary>Protects everybody at once, by technical means.</summary>
    Collective,

    /// <summary>Protects by the way the work is organised.</summary>
    Organisational,

    /// <summary>Protects one person.</summary>
    Individual,

    /// <summary>Personal protective equipment.</summary>
    Ppe,
}

/// <summary>The three phases of the employer's duty.</summary>
public enum Phase
{
    /// <summary>Before anything happens.</summary>
    Prevention,

    /// <summary>While it happens.</summary>
    Incident,

    /// <summary>After it happened.</summary>
    Aftercare,
}

/// <summary>How much work a measure is.</summary>
public enum Effort
{
    /// <summary>Little work.</summary>
    Low,

    /// <summary>Some work.</summary>
    Medium,

    /// <summary>Much work.</summary>
    High,
}
