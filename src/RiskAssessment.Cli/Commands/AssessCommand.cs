using System.CommandLine;
using System.Globalization;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Batches;
using RiskAssessment.Cli.Output;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules assess</c>: requests as JSON lines or CSV in, assessments as JSON lines or CSV out, in constant memory.</summary>
internal static class AssessCommand
{
    private const string Standard = "-";
    private const string Jsonl = "jsonl";
    private const string Csv = "csv";

    public static Command Create(Speech speech)
    {
        var rules = Catalog.CreateOption(speech);
        var input = new Option<string>("--input")
        {
            Description = speech.Say(
                "Verzoeken: één JSON-object per regel, of een CSV-bestand met een kolom per feit; - voor de standaardinvoer",
                "Requests: one JSON object a line, or a CSV file with a column for each fact; - for standard input"),
            DefaultValueFactory = _ => Standard,
        };
        var output = new Option<string>("--output")
        {
            Description = speech.Say(
                "Waar de beoordelingen heen gaan, één per regel; - voor de standaarduitvoer",
                "Where the assessments go, one a line; - for standard output"),
            DefaultValueFactory = _ => Standard,
        };
        var inputFormat = FormatOption("--input-format", speech.Say("Hoe de verzoeken geschreven zijn", "How the requests are written"), speech);
        var outputFormat = FormatOption("--output-format", speech.Say("Hoe de beoordelingen geschreven worden", "How the assessments are written"), speech);
        var command = new ToolCommand("assess",
            speech.Say("Beoordeelt verzoeken uit een bestand.", "Assesses requests from a file."),
            "assess --rules rules --input requests.jsonl --output assessments.jsonl",
            "assess --input shifts.csv --output assessments.csv") { rules, input, output, inputFormat, outputFormat };
        command.SetAction((result, cancel) => Task.Run(() =>
        {
            var from = result.GetValue(input)!;
            var to = result.GetValue(output)!;
            return Run(result.GetValue(rules), (from, result.GetValue(inputFormat) ?? FormatOf(from)), (to, result.GetValue(outputFormat) ?? FormatOf(to)), speech, cancel);
        }, CancellationToken.None));
        return command;
    }

    private static Option<string?> FormatOption(string name, string description, Speech speech)
    {
        var option = new Option<string?>(name)
        {
            Description = description + speech.Say("; anders naar de extensie van het bestand, of jsonl", "; by default by the extension of the file, or jsonl"),
        };
        option.AcceptOnlyFromAmong(Jsonl, Csv);
        return option;
    }

    private static string FormatOf(string path) => Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? Csv : Jsonl;

    private static int Run(string? rules, (string Path, string Format) input, (string Path, string Format) output, Speech speech, CancellationToken cancel)
    {
        if (input.Path != Standard && output.Path != Standard && Path.GetFullPath(input.Path) == Path.GetFullPath(output.Path))
        {
            Console.Error.WriteLine(speech.Say("De uitvoer is hetzelfde bestand als de invoer.", "The output is the same file as the input."));
            return ExitCodes.WrongUse;
        }
        if (Catalog.Load(rules, speech) is not { } catalog)
            return ExitCodes.WrongUse;
        try
        {
            using var requests = input.Path == Standard ? Console.OpenStandardInput() : File.OpenRead(input.Path);
            var source = SourceOf(requests, input.Format, catalog);
            using var outcomes = output.Path == Standard ? LineOutput.Standard() : LineOutput.Create(output.Path);
            var batch = new Batch(new RiskAssessor(catalog), source, output.Format == Csv ? new CsvOutcomes() : new JsonOutcomes(), Environment.ProcessorCount);
            // Assessments that a person sees pass by leave no room for anything else.
            var watch = output.Path == Standard && !Console.IsOutputRedirected ? WorkProgress.None
                : WorkProgress.For(Terminal.Error, requests.CanSeek ? requests.Length : null, speech);
            return Tell(watch.Show(report => batch.Run(outcomes, report, cancel)), speech);
        }
        catch (UnusableInputException wrong)
        {
            Console.Error.WriteLine(SafeText.Of(wrong.Text.In(speech.Language)));
            return ExitCodes.WrongUse;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(wrong.Message);
            return ExitCodes.WrongUse;
        }
    }

    private static IRequestSource SourceOf(Stream requests, string format, RuleSetCatalog catalog) =>
        format == Csv ? new CsvRequests(requests, catalog) : new JsonLines(requests);

    /// <summary>What is not there is said, for whoever reads the output cannot see it.</summary>
    private static int Tell(BatchOutcome outcome, Speech speech)
    {
        var done = outcome.Done.ToString("N0", CultureInfo.InvariantCulture);
        var failed = outcome.Failed.ToString("N0", CultureInfo.InvariantCulture);
        if (outcome.Failed > 0)
        {
            Console.Error.WriteLine(speech.Say(
                $"{failed} van de {done} verzoeken konden niet worden beoordeeld; op hun regel staat waarom.",
                $"{failed} of {done} requests could not be assessed; their lines say why."));
        }
        if (outcome.BrokenOff is { } reason)
        {
            Console.Error.WriteLine(SafeText.Of(reason.In(speech.Language)));
            Console.Error.WriteLine(speech.Say(
                $"Niet alles is beoordeeld: de uitvoer heeft de uitkomst van {done} verzoeken.",
                $"Not everything was assessed: the output has the outcome of {done} requests."));
            return ExitCodes.WrongUse;
        }
        return outcome.Failed > 0 ? ExitCodes.Findings : ExitCodes.Good;
    }
}
