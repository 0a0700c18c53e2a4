namespace RiskAssessment.Records;

/// <summary>The place of a record in a chain.</summary>
/// <param name="Sequence">Its number, from 1.</param>
/// <param name="Previous">The hash of the line before it, or null for the first.</param>
public sealed record ChainLink(long Sequence, string? Previous);
