using System.Globalization;
using System.Text.Json.Nodes;
using RiskAssessment.Conditions;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>
/// SPEC sections 3 and 4 read as plainly as possible, to compare the plan with: dictionaries, no slots, nothing compiled,
/// everything worked out again each time. Knows nothing of the rooms Plans, Assessing and Presentation.
/// </summary>
internal sealed class PlainAssessor
{
    private readonly RuleSet _rules;
    private readonly AssessmentRequest _request;
    private readonly PlainScores _scores;
    private readonly IReadOnlyList<PlainAdvice> _advice;

    private PlainAssessor(RuleSet rules, AssessmentRequest request)
    {
        _rules = rules;
        _request = request;
        _scores = new PlainScores(rules, request);
        _advice = PlainAdvice.All(_scores);
    }

    public static string Assess(RuleSet rules, AssessmentRequest request) => new PlainAssessor(rules, request).Write().ToJsonString();

    private JsonObject Write()
    {
        var axes = new[] { Axis.Threat, Axis.Safety }.ToDictionary(axis => axis, AxisOf);
        var known = axes.Values.OfType<(JsonObject Written, RiskClass Class, RiskClass LowestClass)>().ToList();
        return new JsonObject
        {
            ["format"] = 1,
            ["ruleSet"] = new JsonObject
            {
                ["id"] = _rules.Id, ["version"] = _rules.Version.ToString(), ["fingerprint"] = _rules.Fingerprint,
            },
            ["role"] = _request.Role,
            ["date"] = Date(_request.Date),
            ["assessedOn"] = Date(_request.AssessedOn),
            ["reference"] = _request.Reference,
            ["class"] = known.MaxBy(axis => axis.Class.Rank).Class.Id,
            ["lowestClass"] = known.MaxBy(axis => axis.LowestClass.Rank).LowestClass.Id,
            ["complete"] = IsComplete(),
            ["threat"] = axes[Axis.Threat]?.Written,
            ["safety"] = axes[Axis.Safety]?.Written,
            ["scenarios"] = List(_scores.Scenarios.Select(one => PlainScenarioJson.Write(_scores, one))),
            ["measures"] = List(_advice.Select(Advice)),
            ["referrals"] = List(Referring().Select(rule => new JsonObject
            {
                ["rule"] = rule.Id, ["to"] = rule.Refer!.To.Id, ["certain"] = _scores.Holds[rule].Surely,
            })),
            ["notWorking"] = List(_scores.InPlace.Where(measure => !_scores.Works[measure].Surely).Select(measure => new JsonObject
            {
                ["measure"] = measure.Id, ["certain"] = !_scores.Works[measure].Maybe,
            })),
            ["assumed"] = Names(Assumed()),
            ["openQuestions"] = Names(OpenQuestions()),
        };
    }

    private (JsonObject Written, RiskClass Class, RiskClass LowestClass)? AxisOf(Axis axis)
    {
        if (_scores.Driver(axis) is not { } driver)
            return null;
        var highest = _scores.NetScore(driver, true);
        var lowest = _scores.Scenarios.Where(one => one.Axis == axis && _scores.Exists[one].Surely).Max(one => _scores.NetScore(one, false));
        var classes = (Highest: _scores.Class(driver.Scoring, highest), Lowest: _scores.Class(driver.Scoring, lowest));
        return (new JsonObject
        {
            ["score"] = highest, ["lowest"] = lowest,
            ["class"] = classes.Highest.Id, ["lowestClass"] = classes.Lowest.Id, ["driver"] = driver.Id,
        }, classes.Highest, classes.Lowest);
    }

    private JsonObject Advice(PlainAdvice advice) => new()
    {
        ["id"] = advice.Measure.Id,
        ["phase"] = Word(advice.Measure.Phase),
        ["control"] = Word(advice.Measure.Control),
        ["owner"] = advice.Measure.Owner.Id,
        ["effort"] = Word(advice.Measure.Effort),
        ["leadTime"] = FormattableString.Invariant($"P{advice.Measure.LeadTimeDays}D"),
        ["required"] = advice.Worst.MeasuresRequired,
        ["inTime"] = (long)_request.AssessedOn.DayNumber + advice.Measure.LeadTimeDays <= _request.Date.DayNumber,
        ["conditional"] = advice.Conditional,
        ["shielding"] = advice.Measure.Shielding,
        ["scenarios"] = Names(advice.Scenarios.Select(one => one.Id)),
        ["class"] = advice.Worst.Id,
        ["lowersScore"] = Names(advice.LowersScore.Select(one => one.Id)),
        ["lowersClass"] = Names(advice.LowersClass.Select(one => one.Id)),
        ["held"] = Names(advice.Held.Select(one => one.Id)),
    };

    private bool IsComplete() =>
        _rules.Scenarios.All(one => !_scores.Exists[one].IsUnknown)
        && _scores.InPlace.All(measure => !_scores.Works[measure].IsUnknown)
        && _scores.Scenarios.All(one => one.Scoring.Dimensions.All(dimension =>
            _scores.Gross(one, dimension, true) == _scores.Gross(one, dimension, false)
            && _scores.Net(one, dimension, true) == _scores.Net(one, dimension, false)
            && _scores.Floor(one, dimension, true) == _scores.Floor(one, dimension, false)))
        && !_advice.Any(advice => advice.Conditional)
        && Referring().All(rule => _scores.Holds[rule].Surely);

    private IEnumerable<Rule> Referring() => _rules.Rules
        .Where(rule => rule.Refer is not null && _scores.Holds[rule].Maybe).OrderBy(rule => rule.Id, StringComparer.Ordinal);

    private IEnumerable<string> Assumed() =>
        _rules.Rules.Where(_scores.Counts).Select(rule => (Condition?)rule.Condition)
            .Concat(_rules.Scenarios.Select(one => one.Condition))
            .Concat(_advice.Select(advice => advice.Measure.Condition))
            .Concat(_scores.InPlace.Select(measure => measure.WorksCondition))
            .SelectMany(_scores.Conditions.FactsIn).Distinct().Where(_scores.Facts.Assumed.Contains).Order(StringComparer.Ordinal);

    private IEnumerable<string> OpenQuestions()
    {
        var drivers = new[] { _scores.Driver(Axis.Threat), _scores.Driver(Axis.Safety) };
        var asking = _rules.Rules.Where(rule => _scores.Counts(rule))
            .Select(rule => (Condition: (Condition?)rule.Condition, OfDriver: rule.Scenarios.Any(drivers.Contains)))
            .Concat(_rules.Scenarios.Select(one => (Condition: one.Condition, OfDriver: drivers.Contains(one))))
            .Concat(_advice.Select(advice => (Condition: advice.Measure.Condition, OfDriver: false)))
            .Concat(_scores.InPlace.Select(measure => (Condition: measure.WorksCondition, OfDriver: false)))
            .Where(one => _scores.Conditions.Of(one.Condition).IsUnknown).ToList();
        return _scores.Facts.Unknown
            .Select(fact => (Fact: fact, In: asking.Where(one => _scores.Conditions.FactsIn(one.Condition).Contains(fact.Name)).ToList()))
            .Where(one => one.In.Count > 0)
            .OrderBy(one => one.Fact.Ask)
            .ThenByDescending(one => one.In.Count(asked => asked.OfDriver))
            .ThenByDescending(one => one.In.Count)
            .ThenBy(one => one.Fact.Name, StringComparer.Ordinal)
            .Select(one => one.Fact.Name);
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static JsonArray Names(IEnumerable<string> names) => List(names.Select(name => JsonValue.Create(name)));

    private static JsonArray List(IEnumerable<JsonNode?> items) => [.. items];
}
