using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>Ways in which what a request leaves unknown may turn out.</summary>
internal static class Completions
{
    private const int FactsAtOnce = 3;

    /// <summary>Every combination of values of up to three unknown facts, those that are asked for first before others.</summary>
    public static IEnumerable<AssessmentRequest> Of(RuleSet rules, AssessmentRequest request, Assessment assessment)
    {
        IEnumerable<AssessmentRequest> completed = [request];
        var unknown = new PlainFacts(rules, request).Unknown;
        foreach (var fact in assessment.OpenQuestions.Union(unknown).Take(FactsAtOnce))
            completed = completed.SelectMany(one => Values(fact).Select(value => With(one, fact.Name, value)));
        return completed;
    }

    public static AssessmentRequest With(AssessmentRequest request, string fact, FactValue value) => new(request.RuleSet, request.Date)
    {
        Version = request.Version,
        Role = request.Role,
        AssessedOn = request.AssessedOn,
        Facts = new Dictionary<string, FactValue>(request.Facts) { [fact] = value },
        MeasuresInPlace = request.MeasuresInPlace,
        Reference = request.Reference,
    };

    public static AssessmentRequest WithInPlace(AssessmentRequest request, IEnumerable<string> measures) => new(request.RuleSet, request.Date)
    {
        Version = request.Version,
        Role = request.Role,
        AssessedOn = request.AssessedOn,
        Facts = request.Facts,
        MeasuresInPlace = [.. measures],
        Reference = request.Reference,
    };

    private static IEnumerable<FactValue> Values(Fact fact) => fact.Type switch
    {
        FactType.Boolean => [true, false],
        FactType.Choice => fact.Options.Select(option => FactValue.Of(option.Value)),
        FactType.Choices => fact.Options.Select(option => FactValue.Of([option.Value]))
            .Append(FactValue.Of(Array.Empty<string>())).Append(FactValue.Of(fact.Options.Select(option => option.Value))),
        _ => new[] { fact.Minimum, 0, 0.3, 2.5, fact.Maximum }.Where(number => number >= fact.Minimum && number <= fact.Maximum).Select(FactValue.Of),
    };
}
