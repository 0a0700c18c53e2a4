using System.Globalization;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Cases;

/// <summary>Runs a case and says, in the words of the rule file, what came out differently and which rule did it.</summary>
internal sealed class CaseRunner
{
    private readonly Assessment _assessment;
    private readonly List<string> _differences = [];

    private CaseRunner(Assessment assessment)
    {
        _assessment = assessment;
    }

    /// <summary>The differences; none for a case that comes out as expected.</summary>
    public static IReadOnlyList<string> Run(IRiskAssessor assessor, CaseFile file, Case one)
    {
        var read = AssessmentRequest.FromJson(file.RequestOf(one).ToJsonString());
        if (!read.Succeeded)
            return [$"the request is wrong: {read.Error.Message.English}"];
        var result = assessor.TryAssess(read.Request);
        if (!result.Succeeded)
            return [$"the request is wrong: {result.Error.Message.English}"];
        var runner = new CaseRunner(result.Assessment);
        runner.Check(one.Expect);
        return runner._differences;
    }

    private void Check(Expectation expect)
    {
        CheckClass("class", expect.Class, _assessment.Class, null);
        CheckClass("lowestClass", expect.LowestClass, _assessment.LowestClass, null);
        CheckAxis("threat", expect.Threat, _assessment.Threat);
        CheckAxis("safety", expect.Safety, _assessment.Safety);
        if (expect.Complete is { } complete && complete != _assessment.Complete)
            Say($"complete: expected {Word(complete)}, got {Word(_assessment.Complete)}; open: {List(_assessment.OpenQuestions.Select(fact => fact.Name))}");
        CheckScenarios(expect);
        CheckRules(expect);
        CheckMeasures(expect);
        CheckLists(expect);
    }

    private void CheckAxis(string name, AxisExpectation? expect, AxisOutcome? got)
    {
        if (expect is null)
            return;
        if (got is null)
        {
            Say($"{name}: the rule set has no scenario on this axis");
            return;
        }
        var driver = _assessment.Scenarios.First(one => one.Scenario == got.Driver);
        CheckClass($"{name}.class", expect.Class, got.Class, driver);
        CheckClass($"{name}.lowestClass", expect.LowestClass, got.LowestClass, driver);
        if (expect.Driver is not null && expect.Driver != got.Driver.Id)
            Say($"{name}.driver: expected '{expect.Driver}', got '{got.Driver.Id}' with score {Number(got.Score)}");
    }

    private void CheckScenarios(Expectation expect)
    {
        foreach (var (id, bound) in expect.Scenarios)
        {
            Exists("scenario", id, _assessment.RuleSet.FindScenario(id));
            var got = _assessment.Scenarios.FirstOrDefault(one => one.Scenario.Id == id);
            if (bound is null && got is not null)
                Say($"scenario '{id}' should not exist here, and does{(got.Certain ? "" : ", or may")}");
            else if (bound is not null && got is null)
                Say($"scenario '{id}' should exist here, and does not");
            else if (bound is not null)
                CheckClass($"scenario '{id}'", bound, got!.Net.Class, got);
        }
    }

    private void CheckRules(Expectation expect)
    {
        var parts = _assessment.Scenarios.SelectMany(one => one.Contributions).Where(one => one.Rule is not null)
            .Select(one => (one.Rule!.Id, one.Certain))
            .Concat(_assessment.Referrals.Select(one => (one.Rule.Id, one.Certain))).ToList();
        foreach (var id in expect.RulesHold)
        {
            Exists("rule", id, _assessment.RuleSet.FindRule(id));
            if (!parts.Contains((id, true)))
                Say($"rule '{id}' should hold, and {(parts.Contains((id, false)) ? "only may hold" : "does not")}: {_assessment.RuleSet.FindRule(id)?.When}");
        }
        foreach (var id in expect.RulesDoNotHold)
        {
            Exists("rule", id, _assessment.RuleSet.FindRule(id));
            if (parts.Exists(part => part.Id == id))
                Say($"rule '{id}' should not hold, and {(parts.Contains((id, true)) ? "does" : "may hold")}: {_assessment.RuleSet.FindRule(id)?.When}");
        }
    }

    private void CheckMeasures(Expectation expect)
    {
        var advised = _assessment.Measures.ToDictionary(one => one.Measure.Id, StringComparer.Ordinal);
        foreach (var id in expect.Recommended.Concat(expect.Required))
        {
            Exists("measure", id, _assessment.RuleSet.FindMeasure(id));
            if (!advised.ContainsKey(id))
                Say($"measure '{id}' should be recommended, and is not");
        }
        foreach (var id in expect.NotRecommended)
        {
            Exists("measure", id, _assessment.RuleSet.FindMeasure(id));
            if (advised.TryGetValue(id, out var one))
                Say($"measure '{id}' should not be recommended, and is, for {List(one.Scenarios.Select(scenario => scenario.Id))}");
        }
        foreach (var id in expect.Required.Where(id => advised.TryGetValue(id, out var one) && !one.Required))
            Say($"measure '{id}' should be required, and is advised only: its worst class is '{advised[id].Class}'");
    }

    private void CheckLists(Expectation expect)
    {
        foreach (var id in expect.Referrals)
            Exists("rule", id, _assessment.RuleSet.FindRule(id));
        foreach (var id in expect.NotWorking)
            Exists("measure", id, _assessment.RuleSet.FindMeasure(id));
        foreach (var name in expect.Asks.Concat(expect.DoesNotAsk))
            Exists("fact", name, _assessment.RuleSet.FindFact(name));
        var referrals = _assessment.Referrals.Where(one => one.Certain).Select(one => one.Rule.Id).ToList();
        foreach (var id in expect.Referrals.Where(id => !referrals.Contains(id)))
            Say($"rule '{id}' should refer, and does not; those that do: {List(referrals)}");
        if (expect.NoReferrals && referrals.Count > 0)
            Say($"nothing should be referred, and is by {List(referrals)}");
        var notWorking = _assessment.NotWorking.Select(one => one.Measure.Id).ToList();
        foreach (var id in expect.NotWorking.Where(id => !notWorking.Contains(id)))
            Say($"measure '{id}' should not work here; those that do not: {List(notWorking)}");
        var asked = _assessment.OpenQuestions.Select(fact => fact.Name).ToList();
        foreach (var name in expect.Asks.Where(name => !asked.Contains(name)))
            Say($"'{name}' should be asked; asked are: {List(asked)}");
        foreach (var name in expect.DoesNotAsk.Where(asked.Contains))
            Say($"'{name}' should not be asked, and is");
    }

    private void CheckClass(string what, ClassBound? expect, RiskClass got, ScenarioOutcome? scenario)
    {
        if (expect is null)
            return;
        var classes = _assessment.RuleSet.Scoring.Classes;
        var least = RankOf(expect.AtLeast, 0);
        var most = RankOf(expect.AtMost, classes.Length - 1);
        if (got.Rank >= least && got.Rank <= most)
            return;
        Say($"{what}: expected {expect}, got '{got}'{(scenario is null ? "" : Reasons(scenario))}");

        int RankOf(string? id, int otherwise)
        {
            if (id is null)
                return otherwise;
            if (classes.FirstOrDefault(one => one.Id == id) is { } found)
                return found.Rank;
            Say($"{what}: there is no class '{id}'; there are {List(classes.Select(one => one.Id))}");
            return otherwise;
        }
    }

    private static string Reasons(ScenarioOutcome scenario)
    {
        var reasons = scenario.Contributions.Select(one => string.Create(CultureInfo.InvariantCulture,
            $"{(one.Rule is { } rule ? rule.Id : one.Measure!.Id)} {one.Dimension.Name} {Amount(one)}{(one.Certain ? "" : " (may)")}"));
        return $"; '{scenario.Scenario.Id}' has score {Number(scenario.Net.Score)} by {List(reasons)}";
    }

    private static string Amount(Contribution one) => one.Kind switch
    {
        ContributionKind.AtLeast => $">= {Number(one.Bound!.Value)}",
        ContributionKind.AtMost => $"<= {Number(one.Bound!.Value)}",
        _ => one.Steps.ToString("+0;-0", CultureInfo.InvariantCulture),
    };

    private void Exists(string kind, string id, object? found)
    {
        if (found is null)
            Say($"there is no {kind} '{id}' in {_assessment.RuleSet}");
    }

    private void Say(string difference) => _differences.Add(difference);

    private static string List(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? list : "none";

    private static string Word(bool value) => value ? "true" : "false";

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
