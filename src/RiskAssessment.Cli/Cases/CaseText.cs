using System.Globalization;
using RiskAssessment.Cli.Output;
using Spectre.Console;

namespace RiskAssessment.Cli.Cases;

/// <summary>What came of the cases, for a person: each that came out differently, where it stands, and what made the class.</summary>
internal sealed class CaseText(IAnsiConsole console, Speech speech)
{
    private const int MostSilent = 6;

    public void Write(CaseRun run)
    {
        foreach (var (path, findings) in run.Broken)
        {
            foreach (var one in findings)
            {
                var place = one.Line == 0 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}:{one.Line}:{one.Column}");
                console.MarkupLine($"[bold]{Shown(place)}[/] [red]{speech.Say("fout", "error")}[/]");
                console.MarkupLine($"  {Shown(one.In(speech))}");
            }
        }
        foreach (var one in run.Results.Where(one => !one.Passed))
            Write(one);
        var colour = run.Failed > 0 ? "red" : "green";
        console.MarkupLine(speech.Say(
            $"[{colour}]{run.Passed} gevallen zoals verwacht, {run.Results.Count - run.Passed} anders[/]",
            $"[{colour}]{run.Passed} cases as expected, {run.Results.Count - run.Passed} not[/]"));
        if (run.Broken.Count > 0)
            console.MarkupLine(speech.Say($"[red]{run.Broken.Count} bestand(en) niet te lezen[/]", $"[red]{run.Broken.Count} file(s) cannot be read[/]"));
    }

    private void Write(CaseResult one)
    {
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[bold]{Shown(one.File.Path)}:{one.Case.Line}[/] {Shown(one.Case.Name)}"));
        if (one.Case.Why is { } why)
            console.MarkupLine($"  [grey]{Shown(why)}[/]");
        foreach (var difference in one.Differences)
            console.MarkupLine(string.Create(CultureInfo.InvariantCulture,
                $"  [red]-[/] {Shown(difference.Message.In(speech.Language))} [grey]({speech.Say("regel", "line")} {difference.Line})[/]"));
        // Several expectations of one case often differ by the same scenario; it is explained once.
        foreach (var (scenario, tooHigh) in one.Differences.Where(one => one.Scenario is not null).Select(one => (one.Scenario!, one.TooHigh)).Distinct())
            Explain(one.Assessment!, scenario, tooHigh);
        console.WriteLine();
    }

    private void Explain(Assessment assessment, ScenarioOutcome scenario, bool tooHigh)
    {
        console.MarkupLine("  " + Shown(string.Create(CultureInfo.InvariantCulture,
            $"{scenario.Scenario.Id}: {speech.Say("bruto", "gross")} {scenario.Gross.Score}, {speech.Say("netto", "net")} {scenario.Net.Score} ({scenario.Net.Class}), {speech.Say("door", "by")}")));
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        foreach (var _ in Enumerable.Range(0, 3))
            table.AddColumn(new TableColumn("") { Padding = new Padding(0, 0, 2, 0) });
        // What pushed it the way it went comes first: that is where the difference is made.
        foreach (var contribution in scenario.Contributions.OrderByDescending(contribution => Raises(contribution) == tooHigh))
        {
            var reason = contribution.Rule?.Because ?? contribution.Measure!.Title;
            table.AddRow(new Markup("    " + Shown(contribution.Rule?.Id ?? contribution.Measure!.Id)),
                new Markup(Shown($"{contribution.Dimension.Name} {AmountOf(contribution)}{(contribution.Certain ? "" : speech.Say(" (misschien)", " (perhaps)"))}")),
                new Markup($"[grey]{Shown(reason.In(speech.Language))}[/]"));
        }
        if (scenario.Contributions.IsEmpty)
            table.AddRow("    " + speech.Say("niets: zoals het gewone werk", "nothing: as the ordinary work"), "", "");
        console.Write(table);
        if (!tooHigh)
            TellSilent(assessment, scenario);
    }

    /// <summary>Where a class is too low, the rules that could have raised it.</summary>
    private void TellSilent(Assessment assessment, ScenarioOutcome scenario)
    {
        var truths = RuleTruths.Of(assessment);
        var silent = assessment.RuleSet.Rules
            .Where(rule => truths[rule.Id] == RuleTruth.DoesNotHold && rule.Scenarios.Contains(scenario.Scenario) && !(rule.Raises.IsEmpty && rule.AtLeast.IsEmpty))
            .Select(rule => rule.Id).ToList();
        if (silent.Count == 0)
            return;
        var more = silent.Count > MostSilent ? speech.Say($" en {silent.Count - MostSilent} meer", $" and {silent.Count - MostSilent} more") : "";
        console.MarkupLine($"    [grey]{speech.Say("zouden verhogen, maar gelden niet:", "would raise it, but do not hold:")} {Shown(string.Join(", ", silent.Take(MostSilent)))}{more}[/]");
    }

    private static bool Raises(Contribution one) => one.Kind == ContributionKind.AtLeast || (one.Kind == ContributionKind.Steps && one.Steps > 0);

    private static string AmountOf(Contribution one) => one.Kind switch
    {
        ContributionKind.AtLeast => string.Create(CultureInfo.InvariantCulture, $">= {one.Bound}"),
        ContributionKind.AtMost => string.Create(CultureInfo.InvariantCulture, $"<= {one.Bound}"),
        _ => one.Steps.ToString("+0;-0", CultureInfo.InvariantCulture),
    };

    private static string Shown(string text) => Markup.Escape(SafeText.Of(text));
}
