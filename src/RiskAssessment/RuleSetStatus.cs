using System.Collections.Immutable;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;

namespace RiskAssessment;

/// <summary>How an assessor stands to its sources at one moment, for a health endpoint. It never changes.</summary>
public sealed record RuleSetStatus
{
    internal RuleSetStatus()
    {
    }

    /// <summary>The rule sets in use.</summary>
    public required RuleSetCatalog Catalog { get; init; }

    /// <summary>Since when they are in use.</summary>
    public required DateTimeOffset PublishedSince { get; init; }

    /// <summary>When the sources were last looked at. Far more than the poll interval ago: something is wrong with the host.</summary>
    public required DateTimeOffset LastChecked { get; init; }

    /// <summary>The warnings about what is in use.</summary>
    public required ImmutableArray<Diagnostic> Warnings { get; init; }

    /// <summary>Since when what the sources hold is refused; null when it is not.</summary>
    public required DateTimeOffset? RefusedSince { get; init; }

    /// <summary>Why it is refused; empty when it is not.</summary>
    public required ImmutableArray<Diagnostic> Refused { get; init; }

    /// <summary>
    /// Whether what is in use is known to be behind what the sources hold, because that is refused or because it is broken
    /// and looked at again soon.
    /// </summary>
    public required bool IsBehind { get; init; }
}
