using System.Collections.Immutable;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Catalogs;

/// <summary>Rule sets could not be loaded.</summary>
public sealed class RuleSetException : Exception
{
    private const int Shown = 5;

    internal RuleSetException(ImmutableArray<Diagnostic> diagnostics) : base(Describe(diagnostics))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>Everything that was found.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    private static string Describe(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).ToList();
        var rest = errors.Count > Shown ? $"{Environment.NewLine}and {errors.Count - Shown} more" : "";
        return $"The rule sets have errors:{Environment.NewLine}{string.Join(Environment.NewLine, errors.Take(Shown))}{rest}";
    }
}
