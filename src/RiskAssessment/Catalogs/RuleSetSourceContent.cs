using System.Collections.Immutable;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Catalogs;

/// <summary>What a source of rule sets holds at one moment.</summary>
public sealed class RuleSetSourceContent
{
    /// <summary>The files of a source.</summary>
    /// <param name="files">Its files, in any order.</param>
    /// <exception cref="ArgumentException">A file is null.</exception>
    public RuleSetSourceContent(IEnumerable<RuleSetFile> files) : this([.. files ?? throw new ArgumentNullException(nameof(files))], [])
    {
    }

    internal RuleSetSourceContent(ImmutableArray<RuleSetFile> files, ImmutableArray<Diagnostic> diagnostics)
    {
        if (files.Any(file => file is null))
            throw new ArgumentException("A file is null.", nameof(files));
        Files = files;
        Diagnostics = diagnostics;
    }

    /// <summary>The files; a catalog ignores those whose path does not end in <c>.json</c>.</summary>
    public ImmutableArray<RuleSetFile> Files { get; }

    /// <summary>What the source itself found wrong; with an error among it there is no catalog.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
