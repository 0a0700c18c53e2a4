using System.Collections.Immutable;

namespace RiskAssessment.Records;

/// <summary>What came of replaying a record, and what is not the same.</summary>
public sealed class ReplayOutcome
{
    internal ReplayOutcome(ReplayVerdict verdict, RecordError? error, AssessmentRecord? record, ImmutableArray<ReplayDifference> differences)
    {
        Verdict = verdict;
        Error = error;
        Record = record;
        Differences = differences;
    }

    /// <summary>Whether it is the same, and if not, why.</summary>
    public ReplayVerdict Verdict { get; }

    /// <summary>What is not as it was, or null when it is the same.</summary>
    public RecordError? Error { get; }

    /// <summary>The record, or null when it cannot be read.</summary>
    public AssessmentRecord? Record { get; }

    /// <summary>
    /// What comes out otherwise, when the verdict is <see cref="ReplayVerdict.Different"/>; and what comes out by the
    /// rule set as it is now, when it is <see cref="ReplayVerdict.RuleSetChanged"/>.
    /// </summary>
    public ImmutableArray<ReplayDifference> Differences { get; }
}
