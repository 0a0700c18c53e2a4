// One situation, assessed again whenever the rules in a folder change.
//
//     dotnet run --project samples/LiveRules -- nl        (or en; and a folder, if not the one beside this file)
using RiskAssessment;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using RiskAssessment.Model;

var language = args is [var asked, ..] ? asked : "nl";
var folder = args is [_, var given, ..] ? given : Path.Combine("samples", "LiveRules", "rules");

var request = new AssessmentRequest("nl.balie", new DateOnly(2027, 1, 15))
{
    Role = "counter-clerk",
    AssessedOn = new DateOnly(2027, 1, 1),
    Facts = new Dictionary<string, FactValue> { ["refusal"] = true, ["waitingMinutes"] = 20 },
};

// Somebody edits a version in place here and wants to see what that does. A planning system leaves the first option out:
// there a published version never changes, and a change is a new version.
var options = new ReloadOptions { AllowChangedVersions = true, SettleTime = TimeSpan.FromSeconds(1) };

try
{
    await using var assessor = await ReloadingRiskAssessor.StartAsync([new FolderRuleSetSource(folder)], options);
    assessor.Published += (_, reload) => Show(assessor, reload.Diagnostics);
    assessor.Refused += (_, reload) =>
    {
        Console.WriteLine(language == "nl" ? "--- Geweigerd; de laatste goede regels blijven gelden." : "--- Refused; the last right rules stay in use.");
        ShowFindings(reload.Diagnostics);
    };
    assessor.Recovered += (_, _) => Console.WriteLine(language == "nl" ? "--- Hersteld: de regels zijn weer zoals ze gelden." : "--- Mended: the rules are again those in use.");

    Show(assessor, []);
    Console.WriteLine(language == "nl" ? $"Verander een regelbestand in {folder}; Ctrl+C om te stoppen." : $"Change a rule file in {folder}; Ctrl+C to stop.");

    using var stop = new CancellationTokenSource();
    Console.CancelKeyPress += (_, pressed) =>
    {
        pressed.Cancel = true;
        stop.Cancel();
    };
    await Task.Delay(Timeout.Infinite, stop.Token).ContinueWith(_ => { }, TaskScheduler.Default);
    return 0;
}
catch (RuleSetException broken)
{
    ShowFindings(broken.Diagnostics);
    return 1;
}

void Show(IRiskAssessor assessor, IEnumerable<Diagnostic> warnings)
{
    var result = assessor.TryAssess(request);
    Console.WriteLine(result.Succeeded ? $"---{Environment.NewLine}{result.Assessment.ToText(language)}" : result.Error.Message.In(language));
    ShowFindings(warnings);
}

void ShowFindings(IEnumerable<Diagnostic> found)
{
    foreach (var one in found)
        Console.WriteLine($"{one.File}({one.Line},{one.Column}): {one.Message.In(language)}");
}
