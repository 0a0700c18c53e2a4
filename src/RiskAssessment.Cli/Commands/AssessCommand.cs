using System.CommandLine;
using System.Globalization;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Batches;
using RiskAssessment.Cli.Output;
using RiskAssessment.Records;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules assess</c>: requests as JSON lines or CSV in, assessments as JSON lines, CSV or chained records out, in constant memory.</summary>
internal static class AssessCommand
{
    private const string Standard = "-";
    private const string Jsonl = "jsonl";
    private const string Csv = "csv";
    private const string Records = "records";

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
        var inputFormat = FormatOption("--input-format", speech.Say("Hoe de verzoeken geschreven zijn", "How the requests are written"), speech, Jsonl, Csv);
        var outputFormat = FormatOption("--output-format", speech.Say(
            "Hoe de beoordelingen geschreven worden; records is een logboek om te bewaren, met het verzoek erbij, waarin een wijziging te zien is: een bestand dat er al is wordt voortgezet",
            "How the assessments are written; records is a log to keep, with the request in it, in which a change shows: a file that is there is gone on with"), speech, Jsonl, Csv, Records);
        var withReference = new Option<bool>("--with-reference") { Description = speech.Say("Bewaart in records ook de reference van het verzoek", "Keeps the reference of the request in records too") };
        var command = new ToolCommand("assess",
            speech.Say("Beoordeelt verzoeken uit een bestand.", "Assesses requests from a file."),
            "assess --rules rules --input requests.jsonl --output assessments.jsonl",
            "assess --input shifts.csv --output assessments.csv",
            "assess --rules rules --input requests.jsonl --output records.jsonl --output-format records") { rules, input, output, inputFormat, outputFormat, withReference };
        command.SetAction((result, cancel) => Task.Run(() =>
        {
            var from = result.GetValue(input)!;
            var to = result.GetValue(output)!;
            return Run(result.GetValue(rules), (from, result.GetValue(inputFormat) ?? FormatOf(from)), (to, result.GetValue(outputFormat) ?? FormatOf(to)),
                result.GetValue(withReference), speech, cancel);
        }, CancellationToken.None));
        return command;
    }

    private static Option<string?> FormatOption(string name, string description, Speech speech, params string[] formats)
    {
        var option = new Option<string?>(name)
        {
            Description = description + speech.Say("; anders naar de extensie van het bestand, of jsonl", "; by default by the extension of the file, or jsonl"),
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    private static string FormatOf(string path) => Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? Csv : Jsonl;

    private static int Run(string? rules, (string Path, string Format) input, (string Path, string Format) output, bool withReference, Speech speech, CancellationToken cancel)
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
            var after = ChainHead.Start;
            using var outcomes = output.Path == Standard ? LineOutput.Standard()
                : output.Format == Records ? LineOutput.Continue(output.Path, log => IsWhole(log, speech, out after)) : LineOutput.Create(output.Path);
            if (outcomes is null)
                return ExitCodes.WrongUse;
            var records = output.Format == Records ? new RecordOutcomes(after, withReference, Console.OpenStandardError()) : null;
            IOutcomeFormat format = records is not null ? records : output.Format == Csv ? new CsvOutcomes() : new JsonOutcomes();
            var batch = new Batch(new RiskAssessor(catalog), source, format, Environment.ProcessorCount);
            // Assessments that a person sees pass by leave no room for anything else.
            var watch = output.Path == Standard && !Console.IsOutputRedirected ? WorkProgress.None
                : WorkProgress.For(Terminal.Error, requests.CanSeek ? requests.Length : null, speech);
            return Tell(watch.Show(report => batch.Run(outcomes, report, cancel)), records, speech);
        }
        catch (UnusableInputException wrong)
        {
            Console.Error.WriteLine(SafeText.Of(wrong.Text.In(speech.Language)));
            return ExitCodes.WrongUse;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(FileTrouble.In(wrong, speech));
            return ExitCodes.WrongUse;
        }
    }

    private static IRequestSource SourceOf(Stream requests, string format, RuleSetCatalog catalog) =>
        format == Csv ? new CsvRequests(requests, catalog) : new JsonLines(requests);

    /// <summary>Whether a log can be gone on with; to go on with one that was tampered with would hide it.</summary>
    private static bool IsWhole(Stream log, Speech speech, out ChainHead head)
    {
        var report = RecordChain.Verify(log);
        head = report.Head;
        if (report.IsWhole)
            return true;
        Console.Error.WriteLine(SafeText.Of(report.Break.Error.Message.In(speech.Language)));
        Console.Error.WriteLine(speech.Say("Dit logboek wordt niet voortgezet; bekijk het met 'riskrules replay --chain'.", "This log is not gone on with; look at it with 'riskrules replay --chain'."));
        return false;
    }

    /// <summary>What is not there is said, for whoever reads the output cannot see it.</summary>
    private static int Tell(BatchOutcome outcome, RecordOutcomes? records, Speech speech)
    {
        var done = outcome.Done.ToString("N0", CultureInfo.InvariantCulture);
        var failed = outcome.Failed.ToString("N0", CultureInfo.InvariantCulture);
        if (outcome.Failed > 0)
        {
            Console.Error.WriteLine(records is null
                ? speech.Say($"{failed} van de {done} verzoeken {(failed is "1" ? "kon" : "konden")} niet worden beoordeeld; op hun regel staat waarom.", $"{failed} of {done} requests could not be assessed; their lines say why.")
                : speech.Say($"{failed} van de {done} verzoeken {(failed is "1" ? "kon niet worden beoordeeld en is" : "konden niet worden beoordeeld en zijn")} niet vastgelegd.", $"{failed} of {done} requests could not be assessed and are not recorded."));
        }
        if (outcome.BrokenOff is { } reason)
        {
            Console.Error.WriteLine(SafeText.Of(reason.In(speech.Language)));
            Console.Error.WriteLine(speech.Say(
                $"Niet alles is beoordeeld: de uitvoer heeft de uitkomst van {done} verzoeken.",
                $"Not everything was assessed: the output has the outcome of {done} requests."));
            return ExitCodes.WrongUse;
        }
        if (records?.Head is { Hash: { } hash } head)
        {
            Console.Error.WriteLine(speech.Say(
                $"{head.Count} beoordelingen in dit logboek. Bewaar de laatste hash op een andere plaats: {hash}",
                $"{head.Count} assessments in this log. Keep the last hash in another place: {hash}"));
        }
        return outcome.Failed > 0 ? ExitCodes.Findings : ExitCodes.Good;
    }
}
