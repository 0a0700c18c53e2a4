using System.Buffers;
using System.CommandLine;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules assess</c>: requests as JSON lines in, assessments as JSON lines out, in constant memory.</summary>
internal static class AssessCommand
{
    private const string Standard = "-";
    private const int LinesAtOnce = 1024;
    private const int BytesAtOnce = 64 * 1024 * 1024;

    public static Command Create(Speech speech)
    {
        var rules = Catalog.CreateOption(speech);
        var input = new Option<string>("--input")
        {
            Description = speech.Say("Verzoeken, één JSON-object per regel; - voor de standaardinvoer", "Requests, one JSON object a line; - for standard input"),
            DefaultValueFactory = _ => Standard,
        };
        var output = new Option<string>("--output")
        {
            Description = speech.Say("Waar de beoordelingen heen gaan, één per regel; - voor de standaarduitvoer", "Where the assessments go, one a line; - for standard output"),
            DefaultValueFactory = _ => Standard,
        };
        var command = new ToolCommand("assess",
            speech.Say("Beoordeelt verzoeken uit een bestand.", "Assesses requests from a file."),
            "assess --rules rules --input requests.jsonl --output assessments.jsonl") { rules, input, output };
        command.SetAction((result, cancel) => Task.FromResult(Run(
            result.GetValue(rules), result.GetValue(input)!, result.GetValue(output)!, speech, cancel)));
        return command;
    }

    private static int Run(string? rules, string input, string output, Speech speech, CancellationToken cancel)
    {
        if (Catalog.Load(rules, speech) is not { } catalog)
            return ExitCodes.WrongUse;
        try
        {
            using var requests = input == Standard ? Console.OpenStandardInput() : File.OpenRead(input);
            using var assessments = output == Standard ? Console.OpenStandardOutput() : File.Create(output);
            var watch = output == Standard ? WorkProgress.None : WorkProgress.For(Terminal.Error, input == Standard ? null : requests.Length, speech);
            return watch.Show(report => AssessAll(new RiskAssessor(catalog), new Lines(requests), assessments, report, cancel))
                ? ExitCodes.Good : ExitCodes.Findings;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(wrong.Message);
            return ExitCodes.WrongUse;
        }
    }

    /// <summary>A block of lines is assessed by all processors and written in order, whole lines only.</summary>
    private static bool AssessAll(RiskAssessor assessor, Lines lines, Stream output, Action<long, long> report, CancellationToken cancel)
    {
        var allGood = true;
        long count = 0;
        while (!cancel.IsCancellationRequested && ReadBlock(lines) is { Count: > 0 } block)
        {
            var results = block.AsParallel().AsOrdered().Select(line => AssessLine(assessor, line));
            foreach (var (good, written) in results)
            {
                allGood &= good;
                output.Write(written.Span);
            }
            count += block.Count;
            report(count, lines.BytesRead);
        }
        output.Flush();
        return allGood && !cancel.IsCancellationRequested;
    }

    private static List<byte[]> ReadBlock(Lines lines)
    {
        var block = new List<byte[]>(LinesAtOnce);
        var before = lines.BytesRead;
        while (block.Count < LinesAtOnce && lines.BytesRead - before < BytesAtOnce && lines.Next() is { } line)
        {
            if (!line.AsSpan().Trim(" \t\r"u8).IsEmpty)
                block.Add(line);
        }
        return block;
    }

    private static (bool Good, ReadOnlyMemory<byte> Line) AssessLine(RiskAssessor assessor, byte[] line)
    {
        var read = AssessmentRequest.FromJson(line);
        var error = read.Error;
        var buffer = new ArrayBufferWriter<byte>(4096);
        if (read.Succeeded)
        {
            var result = assessor.TryAssess(read.Request);
            error = result.Error;
            result.Assessment?.WriteJson(buffer);
        }
        error?.WriteJson(buffer);
        buffer.Write("\n"u8);
        return (error is null, buffer.WrittenMemory);
    }
}
