namespace RiskAssessment.Cli.Plan;

/// <summary>One shift as it was typed.</summary>
internal sealed record Situation(string? RuleSet, string? Role, string? Date, string[] Facts, string[] InPlace)
{
    public bool IsTyped => RuleSet is not null || Role is not null || Date is not null || Facts.Length > 0 || InPlace.Length > 0;
}
