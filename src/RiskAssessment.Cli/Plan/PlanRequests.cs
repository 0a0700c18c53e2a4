using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;

namespace RiskAssessment.Cli.Plan;

/// <summary>From requests to the shifts of a plan. What is wrong is said on standard error.</summary>
internal static class PlanRequests
{
    /// <summary>Assesses one request a line; a line that is wrong is told by its number, and the rest goes on.</summary>
    public static void Read(Stream requests, RiskAssessor assessor, DateOnly? assessedOn, ActionPlan plan, Speech speech)
    {
        var lines = new Lines(requests);
        while (lines.NextRequest() is { } line)
        {
            var place = speech.Say($"regel {lines.Number}: ", $"line {lines.Number}: ");
            var read = AssessmentRequest.FromJson(line);
            if (read.Succeeded)
                Assess(assessedOn is { } day ? On(day, read.Request) : read.Request, place, assessor, plan, speech);
            else
                Fail(read.Error, place, plan, speech);
        }
    }

    /// <summary>Assesses one request; false where it cannot be.</summary>
    public static bool Assess(AssessmentRequest request, string place, RiskAssessor assessor, ActionPlan plan, Speech speech)
    {
        var result = assessor.TryAssess(request);
        if (result.Succeeded)
            plan.Add(result.Assessment, speech);
        else
            Fail(result.Error, place, plan, speech);
        return result.Succeeded;
    }

    private static AssessmentRequest On(DateOnly day, AssessmentRequest request) => new(request.RuleSet, request.Date)
    {
        Version = request.Version,
        Role = request.Role,
        AssessedOn = day,
        Facts = request.Facts,
        MeasuresInPlace = request.MeasuresInPlace,
        Reference = request.Reference,
    };

    private static void Fail(RequestError error, string place, ActionPlan plan, Speech speech)
    {
        plan.AddFailure();
        Console.Error.WriteLine(place + SafeText.Of(error.Message.In(speech.Language)));
    }
}
