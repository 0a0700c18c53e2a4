namespace RiskAssessment.Diagnostics;

/// <summary>How bad a finding in a rule file is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The rule sets load, but probably do not mean what their author meant.</summary>
    Warning,

    /// <summary>Nothing is loaded until this is repaired.</summary>
    Error,
}
