using RiskAssessment.Diagnostics;

namespace RiskAssessment.Cli.Validating;

/// <summary>A diagnostic as it counts here: with the severity that the settings give it, and the item that it is about.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Severity">How bad it is by the settings; an error of the format always is one.</param>
/// <param name="Item">The item, such as <c>rules/alone</c>, or null.</param>
/// <param name="Spot">The line and how much of it is meant, or null where it cannot be had.</param>
/// <param name="Exception">Why it does not count, as the settings say, or null where it does.</param>
internal sealed record Finding(Diagnostic Diagnostic, DiagnosticSeverity Severity, string? Item, Spot? Spot, string? Exception = null)
{
    public bool IsError => Severity == DiagnosticSeverity.Error;
}
