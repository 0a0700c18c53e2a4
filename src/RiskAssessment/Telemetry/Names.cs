using System.Diagnostics;

namespace RiskAssessment.Telemetry;

/// <summary>What meter, activities and tags are called: a host's dashboards are built on these words.</summary>
internal static class Names
{
    /// <summary>The meter and the source of activities.</summary>
    public const string Source = "RiskAssessment";

    public const string RuleSet = "riskassessment.rule_set";
    public const string Version = "riskassessment.version";
    public const string Class = "riskassessment.class";
    public const string Complete = "riskassessment.complete";
    public const string Code = "riskassessment.code";
    public const string Outcome = "riskassessment.outcome";

    public static readonly ActivitySource Activities = new(Source);
}
