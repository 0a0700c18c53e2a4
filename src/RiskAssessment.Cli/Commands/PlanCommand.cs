using System.CommandLine;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;
using RiskAssessment.Cli.Pages;
using RiskAssessment.Cli.Plan;
using Spectre.Console;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules plan</c>: the measures of one shift or of a file of shifts, as a plan of action.</summary>
internal static class PlanCommand
{
    private const string Html = "html";
    private const string Csv = "csv";
    private const string Workbook = "xlsx";

    public static Command Create(Speech speech)
    {
        var situation = new SituationOptions(speech, orFromFile: true);
        var requests = new Option<string?>("--requests") { Description = speech.Say("Diensten uit een bestand, één verzoek (JSON) per regel, in plaats van één dienst", "Shifts from a file, one request (JSON) a line, instead of one shift") };
        var format = new Option<string?>("--format") { Description = speech.Say("html, csv of xlsx; anders naar de naam van het bestand", "html, csv or xlsx; by default from the name of the file") };
        format.AcceptOnlyFromAmong(Html, Csv, Workbook);
        var output = FileOutput.CreateOption(speech);
        var forExcel = new Option<bool>("--for-excel") { Description = speech.Say("CSV zoals Excel die zonder vragen opent: met een byte order mark en puntkomma's", "CSV as Excel opens it without being told: with a byte order mark") };
        var command = new ToolCommand("plan",
            speech.Say("Maakt een plan van aanpak: welke maatregel, van wie, en wanneer uiterlijk beginnen.", "Makes an action plan: which measure, whose, and when to start at the latest."),
            "plan --rule-set nl.dji --role prison-officer --date 2027-01-15 --output plan.xlsx", "plan --requests shifts.jsonl --output plan.html");
        situation.AddTo(command);
        foreach (var option in new Option[] { requests, format, output, forExcel })
            command.Add(option);
        command.SetAction(typed => Run(
            new Order(typed.GetValue(requests), typed.GetValue(format), typed.GetValue(output), typed.GetValue(forExcel)), situation, typed, speech));
        return command;
    }

    private static int Run(Order order, SituationOptions situation, ParseResult typed, Speech speech)
    {
        if (order.Requests is null ? !situation.HaveRuleSet(typed) : situation.AreTyped(typed))
        {
            Terminal.Error.WriteLine(speech.Say("Geef een bestand met --requests, of één dienst met --rule-set.", "Give a file with --requests, or one shift with --rule-set."));
            return ExitCodes.WrongUse;
        }
        if (FileOutput.FormatOf(order.Format, order.Output, [Html, Csv, Workbook], speech) is not { } format)
            return ExitCodes.WrongUse;
        if (!situation.TryReadAssessedOn(typed, out var assessedOn) || Catalog.Load(typed.GetValue(situation.Rules), speech) is not { } catalog)
            return ExitCodes.WrongUse;
        var assessor = new RiskAssessor(catalog);
        var plan = new ActionPlan();
        if (order.Requests is { } file)
        {
            using var requests = File.OpenRead(file);
            PlanRequests.Read(requests, assessor, assessedOn, plan, speech);
        }
        else
        {
            if (situation.Read(typed, catalog, TimeProvider.System) is not { } request || !PlanRequests.Assess(request, "", assessor, plan, speech))
                return ExitCodes.WrongUse;
        }
        // Where no shift could be assessed there is nothing to plan; of a file with some the rest goes on.
        if (plan.ShiftCount == 0 && plan.Failed > 0)
            return ExitCodes.Findings;
        var written = FileOutput.Write(order.Output, Bytes(plan, format, order.ForExcel, speech), speech);
        return written == ExitCodes.Good && plan.Failed > 0 ? ExitCodes.Findings : written;
    }

    private static byte[] Bytes(ActionPlan plan, string format, bool forExcel, Speech speech)
    {
        var texts = new PlanTexts(speech);
        return format switch
        {
            Csv => PlanCsv.Write(plan, texts, forExcel),
            Workbook => PlanWorkbook.Write(plan, texts),
            _ => System.Text.Encoding.UTF8.GetBytes(HtmlPage.Write(PlanPage.Of(plan, texts))),
        };
    }

    /// <summary>What was typed about the plan.</summary>
    private sealed record Order(string? Requests, string? Format, string? Output, bool ForExcel);
}
