namespace RiskAssessment.Cli.Comparing;

/// <summary>A request by which two versions are compared, and what people call it.</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Name">The name of the case, the id of the role, or the line and reference of the request.</param>
/// <param name="File">The file it stands in; null for a role.</param>
/// <param name="Request">What is asked.</param>
internal sealed record Situation(SituationKind Kind, string Name, string? File, AssessmentRequest Request)
{
    public string Label(Speech speech) => Kind switch
    {
        SituationKind.Role => speech.Say($"rol {Name}, niets bekend", $"role {Name}, nothing known"),
        SituationKind.Case => speech.Say($"geval '{Name}'", $"case '{Name}'"),
        _ => speech.Say($"verzoek op {Name}", $"request on {Name}"),
    };
}

internal enum SituationKind
{
    /// <summary>A role of the new version, of which nothing is known but what comes with it.</summary>
    Role,

    /// <summary>A case beside the rule sets.</summary>
    Case,

    /// <summary>A request that was given.</summary>
    Request,
}
