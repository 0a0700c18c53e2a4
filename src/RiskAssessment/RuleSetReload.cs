using System.Collections.Immutable;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;

namespace RiskAssessment;

/// <summary>What came of looking at the sources.</summary>
public enum ReloadOutcome
{
    /// <summary>They hold what is in use.</summary>
    Unchanged,

    /// <summary>They hold something new, and that is in use now.</summary>
    Published,

    /// <summary>What they hold has an error, but may be half written: it is looked at again soon.</summary>
    Settling,

    /// <summary>What they hold has an error: what was in use stays in use.</summary>
    Refused,
}

/// <summary>What came of looking at the sources, once.</summary>
public sealed class RuleSetReload
{
    internal RuleSetReload(ReloadOutcome outcome, DateTimeOffset at, RuleSetCatalog catalog, ImmutableArray<Diagnostic> diagnostics)
    {
        Outcome = outcome;
        At = at;
        Catalog = catalog;
        Diagnostics = diagnostics;
    }

    /// <summary>What came of it.</summary>
    public ReloadOutcome Outcome { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The rule sets in use after it.</summary>
    public RuleSetCatalog Catalog { get; }

    /// <summary>What was found in what the sources hold; errors, where it is not in use.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
