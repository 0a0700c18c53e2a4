namespace RiskAssessment.Records;

/// <summary>A property of an assessment that comes out otherwise than it was recorded.</summary>
/// <param name="Path">
/// Where, for example <c>scenarios[verbal-abuse].net.score</c>; items of a list are known by their id where they have one.
/// Empty when all values are the same and the difference is in how they are written.
/// </param>
/// <param name="Recorded">The value in the record as JSON, or null where there is none.</param>
/// <param name="Recomputed">The value now as JSON, or null where there is none.</param>
public sealed record ReplayDifference(string Path, string? Recorded, string? Recomputed);
