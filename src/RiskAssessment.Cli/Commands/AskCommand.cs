using System.CommandLine;
using System.Text;
using RiskAssessment.Cli.Asking;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;
using RiskAssessment.Model;
using Spectre.Console;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules ask</c>: the open questions of a role one at a time, the most important first.</summary>
internal static class AskCommand
{
    public static Command Create(Speech speech)
    {
        var situation = new SituationOptions(speech);
        var save = new Option<string?>("--save") { Description = speech.Say("Zet het verzoek als regel JSON achter in dit bestand, voor assess", "Adds the request as a line of JSON to this file, for assess") };
        var saveCase = new Option<string?>("--save-case") { Description = speech.Say("Zet de situatie als testgeval in dit nieuwe bestand", "Writes the situation as a test case to this new file") };
        var command = new ToolCommand("ask",
            speech.Say("Stelt de vragen voor één dienst, de belangrijkste eerst, tot de klasse vaststaat.", "Asks the questions for one shift, the most important first, until the class is settled."),
            "ask --rule-set nl.dji --role prison-officer", "ask --rule-set nl.dji --date 2027-01-15 --save requests.jsonl");
        situation.AddTo(command);
        command.Add(save);
        command.Add(saveCase);
        command.SetAction(typed => Run(situation, typed, typed.GetValue(save), typed.GetValue(saveCase), speech));
        return command;
    }

    private static int Run(SituationOptions situation, ParseResult typed, string? save, string? saveCase, Speech speech)
    {
        if (saveCase is not null && File.Exists(saveCase))
        {
            Terminal.Error.WriteLine(SafeText.Of(speech.Say($"Het bestand '{saveCase}' is er al; kies een nieuwe naam.", $"The file '{saveCase}' is there already; choose a new name.")));
            return ExitCodes.WrongUse;
        }
        if (Catalog.Load(typed.GetValue(situation.Rules), speech) is not { } catalog
            || situation.Read(typed, catalog, TimeProvider.System) is not { } request)
            return ExitCodes.WrongUse;
        var assessor = new RiskAssessor(catalog);
        var console = Terminal.Out;
        var interview = new Interview(console, Console.In, speech);
        var first = assessor.TryAssess(request);
        if (first.Succeeded && request.Role is null)
        {
            if (!interview.TryChooseRole(first.Assessment.RuleSet.Roles, out var role))
            {
                Terminal.Error.WriteLine(speech.Say("Er is geen rol gekozen.", "No role was chosen."));
                return ExitCodes.WrongUse;
            }
            request = WithRole(request, role);
            first = assessor.TryAssess(request);
        }
        if (!first.Succeeded)
        {
            Terminal.Error.WriteLine(SafeText.Of(first.Error.Message.In(speech.Language)));
            return ExitCodes.WrongUse;
        }
        WriteHead(console, first.Assessment, speech);
        var asked = new Questionnaire(assessor, request);
        interview.Hold(asked);
        console.WriteLine();
        AssessmentPage.Write(console, asked.Now, speech);
        var outcome = new AskedRequest(asked.Now, Latest([.. situation.TypedFacts(typed, asked.Now.RuleSet), .. asked.Answers]), typed.GetValue(situation.Rules));
        console.WriteLine();
        console.MarkupLine($"[bold]{speech.Say("Dezelfde uitkomst met één opdracht", "The same outcome by one command")}[/]");
        // Not wrapped by the tool: it is there to be copied.
        Console.Out.WriteLine("  " + outcome.ToCommand());
        var saved = Save(save, speech, () => File.AppendAllText(save!, outcome.ToLine() + "\n"), outcome.ToLine);
        return Save(saveCase, speech, () => WholeFile.Create(saveCase!, Encoding.UTF8.GetBytes(outcome.ToCaseFile(speech))), () => outcome.ToCaseFile(speech)) && saved
            ? ExitCodes.Good : ExitCodes.WrongUse;
    }

    private static AssessmentRequest WithRole(AssessmentRequest request, string? role) => new(request.RuleSet, request.Date)
    {
        Version = request.Version,
        Role = role,
        AssessedOn = request.AssessedOn,
        Facts = request.Facts,
        MeasuresInPlace = request.MeasuresInPlace,
    };

    private static void WriteHead(IAnsiConsole console, Assessment first, Speech speech)
    {
        var role = first.Request.Role is { } id ? first.RuleSet.FindRole(id)!.Title.In(speech.Language) + ", " : "";
        console.MarkupLine($"[bold]{Markup.Escape(SafeText.Of(first.RuleSet.Title.In(speech.Language)))}[/]");
        console.MarkupLine(Markup.Escape(SafeText.Of($"{role}{first.Request.Date:yyyy-MM-dd}")));
    }

    /// <summary>A fact that was typed as unknown and answered later has its answer.</summary>
    private static List<(Fact, string)> Latest(IEnumerable<(Fact Fact, string Written)> facts) =>
        [.. facts.GroupBy(one => one.Fact.Name, StringComparer.Ordinal).Select(group => group.Last())];

    /// <summary>Saves it; what cannot be saved is shown, so that the answers are not lost.</summary>
    private static bool Save(string? path, Speech speech, Action write, Func<string> text)
    {
        if (path is null)
            return true;
        try
        {
            write();
            Terminal.Out.WriteLine(SafeText.Of(speech.Say($"Bewaard in {path}.", $"Saved in {path}.")));
            return true;
        }
        catch (Exception wrong) when (FileTrouble.Is(wrong) || wrong is ArgumentException)
        {
            Terminal.Error.WriteLine(SafeText.Of(wrong.Message));
            Console.Out.WriteLine(text());
            return false;
        }
    }
}
