namespace RiskAssessment.Diagnostics;

/// <summary>A place in a file; line and column count from 1.</summary>
internal readonly record struct SourcePlace(string File, int Line, int Column);
