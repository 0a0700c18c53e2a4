using System.CommandLine;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;
using RiskAssessment.Cli.Pages;
using RiskAssessment.Cli.Plan;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules plan</c>: the measures of one shift or of a file of shifts, as a plan of action.</summary>
internal static class PlanCommand
{
    private const string Html = "html";
    private const string Csv = "csv";
    private const string Workbook = "xlsx";

    public static Command Create(Speech speech)
    {
        var rules = Catalog.CreateOption(speech);
        var requests = new Option<string?>("--requests") { Description = speech.Say("Diensten uit een bestand, één verzoek (JSON) per regel, in plaats van één rol", "Shifts from a file, one request (JSON) a line, instead of one role") };
        var ruleSet = new Option<string?>("--rule-set") { Description = speech.Say("De id van de regelset, bijvoorbeeld nl.dji", "The id of the rule set, for example nl.dji") };
        var role = new Option<string?>("--role") { Description = speech.Say("De id van een rol", "The id of a role") };
        var date = new Option<string?>("--date") { Description = speech.Say("De datum van de dienst, jjjj-mm-dd", "The date of the shift, yyyy-MM-dd") };
        var assessedOn = new Option<string?>("--assessed-on") { Description = speech.Say("De dag vanaf wanneer doorlooptijden lopen; anders vandaag, en bij een bestand wat het verzoek zegt", "The day from which lead times run; by default today, and with a file what the request says") };
        var facts = new Option<string[]>("--fact") { Description = speech.Say("naam=waarde; een lijst met komma's; ? voor onbekend; mag vaker", "name=value; a list with commas; ? for unknown; may be repeated") };
        var inPlace = new Option<string[]>("--in-place") { Description = speech.Say("De id van een maatregel die er al is; mag vaker", "The id of a measure that is in place; may be repeated") };
        var format = new Option<string?>("--format") { Description = speech.Say("html, csv of xlsx; anders naar de naam van het bestand", "html, csv or xlsx; by default from the name of the file") };
        format.AcceptOnlyFromAmong(Html, Csv, Workbook);
        var output = new Option<string?>("--output") { Description = speech.Say("Het bestand dat gemaakt wordt; anders de standaarduitvoer", "The file to make; by default standard output") };
        var forExcel = new Option<bool>("--for-excel") { Description = speech.Say("CSV zoals Excel die zonder vragen opent: met een byte order mark en puntkomma's", "CSV as Excel opens it without being told: with a byte order mark") };
        var command = new ToolCommand("plan",
            speech.Say("Maakt een plan van aanpak: welke maatregel, van wie, en wanneer uiterlijk beginnen.", "Makes an action plan: which measure, whose, and when to start at the latest."),
            "plan --rule-set nl.dji --role prison-officer --date 2027-01-15 --output plan.xlsx", "plan --requests shifts.jsonl --output plan.html")
        {
            rules, requests, ruleSet, role, date, assessedOn, facts, inPlace, format, output, forExcel,
        };
        command.SetAction(result => Run(
            new Order(result.GetValue(rules), result.GetValue(requests), result.GetValue(assessedOn), result.GetValue(format), result.GetValue(output), result.GetValue(forExcel)),
            new Situation(result.GetValue(ruleSet), result.GetValue(role), result.GetValue(date), result.GetValue(facts) ?? [], result.GetValue(inPlace) ?? []),
            speech, TimeProvider.System));
        return command;
    }

    private static int Run(Order order, Situation situation, Speech speech, TimeProvider clock)
    {
        if (order.Requests is null == situation.RuleSet is null || (order.Requests is null && situation.Date is null) || (order.Requests is not null && situation.IsTyped))
        {
            Console.Error.WriteLine(speech.Say("Geef een bestand met --requests, of één dienst met --rule-set en --date.", "Give a file with --requests, or one shift with --rule-set and --date."));
            return ExitCodes.WrongUse;
        }
        DateOnly? assessedOn = null;
        if (order.AssessedOn is not null)
        {
            if (!DateArgument.TryRead(order.AssessedOn, speech, out var day))
                return ExitCodes.WrongUse;
            assessedOn = day;
        }
        if (Catalog.Load(order.Rules, speech) is not { } catalog)
            return ExitCodes.WrongUse;
        var assessor = new RiskAssessor(catalog);
        var plan = new ActionPlan();
        try
        {
            if (order.Requests is { } file)
            {
                using var requests = File.OpenRead(file);
                PlanRequests.Read(requests, assessor, assessedOn, plan, speech);
            }
            else if (!PlanRequests.TryMake(situation, catalog, assessedOn ?? DateOnly.FromDateTime(clock.GetLocalNow().Date), speech, out var request))
            {
                return ExitCodes.WrongUse;
            }
            else
            {
                PlanRequests.Assess(request, "", assessor, plan, speech);
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(FileTrouble.In(wrong, speech));
            return ExitCodes.WrongUse;
        }
        // One shift that could not be assessed leaves nothing to plan; of a file the rest goes on.
        if (plan.ShiftCount == 0 && plan.Failed > 0)
            return ExitCodes.Findings;
        var written = FileOutput.Write(order.Output, Bytes(plan, order, speech), speech);
        return written == ExitCodes.Good && plan.Failed > 0 ? ExitCodes.Findings : written;
    }

    private static byte[] Bytes(ActionPlan plan, Order order, Speech speech)
    {
        var texts = new PlanTexts(speech);
        return (order.Format ?? Path.GetExtension(order.Output)?.TrimStart('.').ToLowerInvariant()) switch
        {
            Csv => PlanCsv.Write(plan, texts, order.ForExcel),
            Workbook => PlanWorkbook.Write(plan, texts),
            _ => System.Text.Encoding.UTF8.GetBytes(HtmlPage.Write(PlanPage.Of(plan, texts))),
        };
    }

    /// <summary>What was typed about the plan.</summary>
    private sealed record Order(string? Rules, string? Requests, string? AssessedOn, string? Format, string? Output, bool ForExcel);
}
