using System.Diagnostics.CodeAnalysis;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;

namespace RiskAssessment.Cli.Plan;

/// <summary>From what was typed, or from a file, to the shifts of a plan. What is wrong is said on standard error.</summary>
internal static class PlanRequests
{
    /// <summary>Assesses one request a line; a line that is wrong is told by its number, and the rest goes on.</summary>
    public static void Read(Stream requests, RiskAssessor assessor, DateOnly? assessedOn, ActionPlan plan, Speech speech)
    {
        var lines = new Lines(requests);
        for (var number = 1; lines.Next() is { } line; number++)
        {
            if (line.AsSpan().Trim(" \t\r"u8).IsEmpty)
                continue;
            var place = speech.Say($"regel {number}: ", $"line {number}: ");
            var read = AssessmentRequest.FromJson(line);
            if (read.Succeeded)
                Assess(assessedOn is { } day ? On(day, read.Request) : read.Request, place, assessor, plan, speech);
            else
                Fail(read.Error, place, plan, speech);
        }
    }

    public static void Assess(AssessmentRequest request, string place, RiskAssessor assessor, ActionPlan plan, Speech speech)
    {
        var result = assessor.TryAssess(request);
        if (result.Succeeded)
            plan.Add(result.Assessment, speech);
        else
            Fail(result.Error, place, plan, speech);
    }

    /// <summary>The request that was typed; false where it cannot be one.</summary>
    public static bool TryMake(Situation situation, RuleSetCatalog catalog, DateOnly assessedOn, Speech speech, [NotNullWhen(true)] out AssessmentRequest? request)
    {
        request = null;
        if (!DateArgument.TryRead(situation.Date!, speech, out var date))
            return false;
        var ruleSet = catalog.FindInForce(situation.RuleSet!, date);
        if (!FactArgument.TryReadAll(situation.Facts, name => ruleSet?.FindFact(name), speech, out var facts))
            return false;
        request = new AssessmentRequest(situation.RuleSet!, date) { Role = situation.Role, AssessedOn = assessedOn, Facts = facts, MeasuresInPlace = situation.InPlace };
        return true;
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
