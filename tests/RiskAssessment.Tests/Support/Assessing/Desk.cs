using System.Text.Json.Nodes;
using RiskAssessment.Catalogs;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>Somebody who asks for assessments by one rule set (<see cref="RuleDraft"/>), as a host does.</summary>
internal sealed class Desk
{
    private readonly RiskAssessor _assessor;

    private Desk(RuleSetCatalog catalog)
    {
        _assessor = new RiskAssessor(catalog);
    }

    public RuleSetCatalog Catalog => _assessor.Catalog;

    public RuleSet Rules => _assessor.Catalog.RuleSets[0];

    public static Desk Of(string insideOfRuleFile) => Of(RuleDraft.Of(insideOfRuleFile));

    public static Desk Of(params IEnumerable<JsonObject> ruleSets) => new(RuleFiles.Load(ruleSets));

    /// <summary>An assessment of a shift on 1 March 2026 with these facts, in JSON, and these measures in place.</summary>
    public Assessment Assess(string facts = "{}", params string[] inPlace) => AssessRequest($$"""
        { "ruleSet": "{{Rules.Id}}", "date": "2026-03-01", "facts": {{facts}}, "measuresInPlace": {{new JsonArray([.. inPlace]).ToJsonString()}} }
        """);

    public Assessment AssessRequest(string json) => _assessor.Assess(AssessmentRequest.FromJson(json).GetRequest());

    public Assessment AssessRequest(AssessmentRequest request) => _assessor.Assess(request);

    public AssessmentResult TryAssess(AssessmentRequest request) => _assessor.TryAssess(request);

    /// <summary>What is wrong with a request, in reading it or in assessing it.</summary>
    public RequestError Refuse(string json)
    {
        var read = AssessmentRequest.FromJson(json);
        var error = read.Succeeded ? _assessor.TryAssess(read.Request).Error : read.Error;
        return error ?? throw new InvalidOperationException($"Not refused: {json}");
    }
}

/// <summary>What an example asks of an assessment, in few words.</summary>
internal static class AssessmentWords
{
    public static ScenarioOutcome Of(this Assessment assessment, string scenario) =>
        assessment.Scenarios.Single(one => one.Scenario.Id == scenario);

    public static decimal Step(this ScenarioLevel level, string dimension) =>
        level.Dimensions.Single(one => one.Dimension.Name == dimension).Step.Value;

    public static decimal Lowest(this ScenarioLevel level, string dimension) =>
        level.Dimensions.Single(one => one.Dimension.Name == dimension).Lowest.Value;

    public static RecommendedMeasure Advice(this Assessment assessment, string measure) =>
        assessment.Measures.Single(one => one.Measure.Id == measure);

    public static string[] MeasureIds(this Assessment assessment) => [.. assessment.Measures.Select(one => one.Measure.Id)];

    public static string[] Questions(this Assessment assessment) => [.. assessment.OpenQuestions.Select(fact => fact.Name)];
}
