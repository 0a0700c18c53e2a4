using System.Globalization;
using RiskAssessment.Diagnostics;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Cases;

/// <summary>Runs a case and says, in the words of the rule file, what came out differently.</summary>
internal sealed class CaseRunner
{
    private readonly Assessment _assessment;
    private readonly Expectation _expect;
    private readonly Case _case;
    private readonly List<Difference> _differences = [];

    private CaseRunner(Assessment assessment, Case one)
    {
        _assessment = assessment;
        _case = one;
        _expect = one.Expect;
    }

    public static CaseResult Run(IRiskAssessor assessor, CaseFile file, Case one)
    {
        var read = AssessmentRequest.FromJson(file.RequestOf(one).ToJsonString());
        return read.Succeeded ? Run(assessor, file, one, read.Request) : Wrong(file, one, read.Error);
    }

    /// <summary>The same, for who runs a case often and has read its request.</summary>
    public static CaseResult Run(IRiskAssessor assessor, CaseFile file, Case one, AssessmentRequest request)
    {
        var result = assessor.TryAssess(request);
        if (!result.Succeeded)
            return Wrong(file, one, result.Error);
        var runner = new CaseRunner(result.Assessment, one);
        runner.Check();
        return new CaseResult(file, one, result.Assessment, runner._differences);
    }

    private static CaseResult Wrong(CaseFile file, Case one, RequestError error) => new(file, one, null, [new(
        new($"het verzoek klopt niet: {error.Message.Dutch}", $"the request is wrong: {error.Message.English}"), one.Line)]);

    private void Check()
    {
        CheckClass("class", _expect.Class, _assessment.Class, DriverOf(_assessment.Class));
        CheckClass("lowestClass", _expect.LowestClass, _assessment.LowestClass, null);
        CheckAxis("threat", _expect.Threat, _assessment.Threat);
        CheckAxis("safety", _expect.Safety, _assessment.Safety);
        if (_expect.Complete is { } complete && complete != _assessment.Complete)
            Say("complete", $"complete: {Word(complete)} verwacht, {Word(_assessment.Complete)} gekregen; open: {List(_assessment.OpenQuestions, "geen")}",
                $"complete: expected {Word(complete)}, got {Word(_assessment.Complete)}; open: {List(_assessment.OpenQuestions, "none")}");
        CheckScenarios();
        CheckRules();
        CheckMeasures();
        CheckLists();
    }

    /// <summary>The scenario that makes the class of the whole.</summary>
    private ScenarioOutcome? DriverOf(RiskClass of) =>
        (_assessment.Threat?.Class == of ? _assessment.Threat : _assessment.Safety) is { } axis
            ? _assessment.Scenarios.First(one => one.Scenario == axis.Driver) : null;

    private void CheckAxis(string name, AxisExpectation? expect, AxisOutcome? got)
    {
        if (expect is null)
            return;
        if (got is null)
        {
            Say(name, $"{name}: de regelset heeft geen scenario op deze as", $"{name}: the rule set has no scenario on this axis");
            return;
        }
        var driver = _assessment.Scenarios.First(one => one.Scenario == got.Driver);
        CheckClass($"{name}.class", expect.Class, got.Class, driver);
        CheckClass($"{name}.lowestClass", expect.LowestClass, got.LowestClass, driver);
        if (expect.Driver is null || expect.Driver == got.Driver.Id)
            return;
        Exists($"{name}.driver", expect.Driver, _assessment.RuleSet.FindScenario(expect.Driver), ("scenario", "scenario"), Ids(_assessment.RuleSet.Scenarios));
        Add($"{name}.driver", $"{name}.driver: '{expect.Driver}' verwacht, '{got.Driver.Id}' gekregen met score {Number(got.Score)}",
            $"{name}.driver: expected '{expect.Driver}', got '{got.Driver.Id}' with score {Number(got.Score)}", driver, true);
    }

    private void CheckScenarios()
    {
        foreach (var (id, bound) in _expect.Scenarios)
        {
            var place = $"scenarios.{id}";
            if (!Exists(place, id, _assessment.RuleSet.FindScenario(id), ("scenario", "scenario"), Ids(_assessment.RuleSet.Scenarios)))
                continue;
            var got = _assessment.Scenarios.FirstOrDefault(one => one.Scenario.Id == id);
            if (bound is null && got is not null)
                Say(place, $"scenario '{id}' hoort hier niet te bestaan, en bestaat {(got.Certain ? "wel" : "misschien")}", $"scenario '{id}' should not exist here, and {(got.Certain ? "does" : "may")}");
            else if (bound is not null && got is null)
                Say(place, $"scenario '{id}' hoort hier te bestaan, en bestaat niet", $"scenario '{id}' should exist here, and does not");
            else if (bound is not null)
                CheckClass(place, bound, got!.Net.Class, got);
        }
    }

    private void CheckRules()
    {
        if (_expect.RulesHold.Count + _expect.RulesDoNotHold.Count == 0)
            return;
        var parts = RuleTruths.Of(_assessment);
        foreach (var rule in Known("rulesHold", _expect.RulesHold, _assessment.RuleSet.FindRule, ("regel", "rule"), _assessment.RuleSet.Rules))
        {
            if (parts[rule.Id] is var truth && truth != RuleTruth.Holds)
                Say("rulesHold", $"regel '{rule.Id}' hoort te gelden, en geldt {(truth == RuleTruth.MayHold ? "alleen misschien" : "niet")}: {rule.When}",
                    $"rule '{rule.Id}' should hold, and {(truth == RuleTruth.MayHold ? "only may hold" : "does not")}: {rule.When}");
        }
        foreach (var rule in Known("rulesDoNotHold", _expect.RulesDoNotHold, _assessment.RuleSet.FindRule, ("regel", "rule"), _assessment.RuleSet.Rules))
        {
            if (parts[rule.Id] is var truth && truth is RuleTruth.Holds or RuleTruth.MayHold)
                Say("rulesDoNotHold", $"regel '{rule.Id}' hoort niet te gelden, en geldt {(truth == RuleTruth.Holds ? "wel" : "misschien")}: {rule.When}",
                    $"rule '{rule.Id}' should not hold, and {(truth == RuleTruth.Holds ? "does" : "may hold")}: {rule.When}");
        }
    }

    private void CheckMeasures()
    {
        if (_expect.Recommended.Count + _expect.Required.Count + _expect.NotRecommended.Count == 0)
            return;
        var measures = _assessment.RuleSet.Measures;
        var advised = _assessment.Measures.ToDictionary(one => one.Measure.Id, StringComparer.Ordinal);
        foreach (var (name, list) in new[] { ("recommended", _expect.Recommended), ("required", _expect.Required) })
        {
            foreach (var measure in Known(name, list, _assessment.RuleSet.FindMeasure, ("maatregel", "measure"), measures))
            {
                if (!advised.TryGetValue(measure.Id, out var one))
                    Say(name, $"maatregel '{measure.Id}' hoort aangeraden te worden, en wordt dat niet", $"measure '{measure.Id}' should be recommended, and is not");
                else if (name == "required" && !one.Required)
                    Say(name, $"maatregel '{measure.Id}' hoort nodig te zijn, en is alleen aangeraden: de zwaarste klasse is '{one.Class}'",
                        $"measure '{measure.Id}' should be required, and is advised only: its worst class is '{one.Class}'");
            }
        }
        foreach (var measure in Known("notRecommended", _expect.NotRecommended, _assessment.RuleSet.FindMeasure, ("maatregel", "measure"), measures))
        {
            if (advised.TryGetValue(measure.Id, out var one))
                Say("notRecommended", $"maatregel '{measure.Id}' hoort niet aangeraden te worden, en wordt dat wel, voor {List(one.Scenarios, "geen")}",
                    $"measure '{measure.Id}' should not be recommended, and is, for {List(one.Scenarios, "none")}");
        }
    }

    private void CheckLists()
    {
        var referrals = _assessment.Referrals.Where(one => one.Certain).Select(one => one.Rule).ToList();
        foreach (var rule in Known("referrals", _expect.Referrals, _assessment.RuleSet.FindRule, ("regel", "rule"), _assessment.RuleSet.Rules).Except(referrals))
            Say("referrals", $"regel '{rule.Id}' hoort te verwijzen, en doet dat niet; deze wel: {List(referrals, "geen")}", $"rule '{rule.Id}' should refer, and does not; those that do: {List(referrals, "none")}");
        if (_expect.NoReferrals && referrals.Count > 0)
            Say("noReferrals", $"er hoort niets verwezen te worden, en dat doet {List(referrals, "geen")}", $"nothing should be referred, and is by {List(referrals, "none")}");
        var notWorking = _assessment.NotWorking.Select(one => one.Measure).ToList();
        foreach (var measure in Known("notWorking", _expect.NotWorking, _assessment.RuleSet.FindMeasure, ("maatregel", "measure"), _assessment.RuleSet.Measures).Except(notWorking))
            Say("notWorking", $"maatregel '{measure.Id}' hoort hier niet te werken; deze werken niet: {List(notWorking, "geen")}", $"measure '{measure.Id}' should not work here; those that do not: {List(notWorking, "none")}");
        if (_expect.Asks.Count + _expect.DoesNotAsk.Count == 0)
            return;
        var asked = _assessment.OpenQuestions;
        foreach (var fact in Known("asks", _expect.Asks, _assessment.RuleSet.FindFact, ("feit", "fact"), _assessment.RuleSet.Facts).Except(asked))
            Say("asks", $"naar '{fact.Name}' hoort gevraagd te worden; gevraagd wordt naar: {List(asked, "niets")}", $"'{fact.Name}' should be asked; asked are: {List(asked, "none")}");
        foreach (var fact in Known("doesNotAsk", _expect.DoesNotAsk, _assessment.RuleSet.FindFact, ("feit", "fact"), _assessment.RuleSet.Facts).Intersect(asked))
            Say("doesNotAsk", $"naar '{fact.Name}' hoort niet gevraagd te worden, en dat gebeurt wel", $"'{fact.Name}' should not be asked, and is");
    }

    private void CheckClass(string place, ClassBound? expect, RiskClass got, ScenarioOutcome? scenario)
    {
        if (expect is null)
            return;
        var classes = _assessment.RuleSet.Scoring.Classes;
        var least = RankOf(expect.AtLeast, 0);
        var most = RankOf(expect.AtMost, classes.Length - 1);
        if (got.Rank < least || got.Rank > most)
        {
            Add(place, $"{place}: {expect.In(new(LanguageOption.Dutch))} verwacht, '{got}' gekregen",
                $"{place}: expected {expect.In(new(LanguageOption.English))}, got '{got}'", scenario, got.Rank > most);
        }

        int RankOf(string? id, int otherwise) =>
            id is null ? otherwise
            : Exists(place, id, classes.FirstOrDefault(one => one.Id == id), ("klasse", "class"), Ids(classes)) ? classes.First(one => one.Id == id).Rank
            : otherwise;
    }

    /// <summary>What the rule set has of what a list names; the rest is said.</summary>
    private List<T> Known<T>(string place, IReadOnlyList<string> ids, Func<string, T?> find, (string Dutch, string English) kind, IReadOnlyCollection<T> all)
        where T : class =>
        [.. ids.Where(id => Exists(place, id, find(id), kind, Ids(all))).Select(id => find(id)!)];

    private bool Exists(string place, string id, object? found, (string Dutch, string English) kind, IEnumerable<string> all)
    {
        if (found is not null)
            return true;
        var nearest = Suggestions.Nearest(id, all);
        Say(place, $"er is geen {kind.Dutch} '{id}' in {_assessment.RuleSet}{(nearest is null ? "" : $"; bedoelde u '{nearest}'?")}",
            $"there is no {kind.English} '{id}' in {_assessment.RuleSet}{(nearest is null ? "" : $"; did you mean '{nearest}'?")}");
        return false;
    }

    private void Say(string place, string dutch, string english) => Add(place, dutch, english, null, false);

    private void Add(string place, string dutch, string english, ScenarioOutcome? scenario, bool tooHigh) => _differences.Add(
        new(new(dutch, english), _expect.Lines.GetValueOrDefault(place, _expect.Lines.GetValueOrDefault(place.Split('.')[0], _case.Line)), scenario, tooHigh));

    // What a rule set names is written as its id or name.
    private static IEnumerable<string> Ids<T>(IEnumerable<T> items) => items.Select(one => one!.ToString()!);

    private static string List<T>(IEnumerable<T> items, string none) => string.Join(", ", Ids(items)) is { Length: > 0 } list ? list : none;

    private static string Word(bool value) => value ? "true" : "false";

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
