namespace RiskAssessment.Cli.Plan;

/// <summary>A shift in an action plan: the role on a date.</summary>
/// <param name="Assessment">What it came to.</param>
/// <param name="Role">What the role is called, or what stands for none.</param>
internal sealed record PlanShift(Assessment Assessment, string Role)
{
    public DateOnly Date => Assessment.Request.Date;

    public string? Reference => Assessment.Request.Reference;
}
