using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Catalogs;

/// <summary>What came of loading rule files: a catalog, or what is wrong; and what is probably wrong in either case.</summary>
public sealed class RuleSetLoadResult
{
    internal RuleSetLoadResult(RuleSetCatalog? catalog, ImmutableArray<Diagnostic> diagnostics)
    {
        Catalog = catalog;
        Diagnostics = diagnostics;
    }

    /// <summary>The catalog, or null when there is an error.</summary>
    public RuleSetCatalog? Catalog { get; }

    /// <summary>Errors and warnings, by file, line and column.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a catalog.</summary>
    [MemberNotNullWhen(true, nameof(Catalog))]
    public bool Succeeded => Catalog is not null;

    /// <summary>The catalog.</summary>
    /// <exception cref="RuleSetException">There is an error; the exception has all of them.</exception>
    public RuleSetCatalog GetCatalog() => Catalog ?? throw new RuleSetException(Diagnostics);
}
