using RiskAssessment.Diagnostics;

namespace RiskAssessment.Cli.Cases;

/// <summary>What came of a case.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Case">The case.</param>
/// <param name="Assessment">What came out, or null where the request is wrong.</param>
/// <param name="Differences">What came out differently; none for a case that comes out as expected.</param>
internal sealed record CaseResult(CaseFile File, Case Case, Assessment? Assessment, IReadOnlyList<Difference> Differences)
{
    public bool Passed => Differences.Count == 0;
}

/// <summary>Something that came out differently.</summary>
/// <param name="Message">What was expected and what came.</param>
/// <param name="Line">The line of the file of cases that expects it.</param>
/// <param name="Scenario">The scenario that made the class, where a class differs.</param>
/// <param name="TooHigh">Whether what came is graver than what was expected.</param>
internal sealed record Difference(BilingualMessage Message, int Line, ScenarioOutcome? Scenario = null, bool TooHigh = false);
