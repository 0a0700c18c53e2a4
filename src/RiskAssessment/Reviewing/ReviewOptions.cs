namespace RiskAssessment.Reviewing;

/// <summary>
/// What a second pair of eyes looks at when rule sets are loaded for their author: text that is hard to read, conditions
/// that cannot hold, missing sources. It finds warnings alone, and costs time that a host in production does not spend.
/// </summary>
public sealed record ReviewOptions
{
    /// <summary>The most characters (UTF-16) of a title, by default 140: a question about a fact is one too.</summary>
    public int LongestTitle { get; init; } = 140;

    /// <summary>The most characters (UTF-16) of a reason, by default 250: it is read beside others.</summary>
    public int LongestReason { get; init; } = 250;

    /// <summary>The most characters (UTF-16) of any other text, such as what a measure asks, by default 400.</summary>
    public int LongestText { get; init; } = 400;
}
