using System.Diagnostics;
using System.Text.Json;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary><c>riskrules assess</c> with spreadsheets, and when it does not come to its end.</summary>
public sealed class AssessingFiles
{
    private const string Shifts = "ruleSet;date;reference;alone\nnl.balie;1-9-2026;shift-1;ja\nnl.balie;2026-09-01;shift-2;soms\n";

    [Fact]
    public async Task Extensions_say_what_is_in_a_file_and_one_wrong_cell_does_not_stop_the_rest()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var shifts = folder.Write("shifts.csv", Shifts);
        var assessments = Path.Combine(folder.Root, "assessments.csv");

        var outcome = await Riskrules.RunAsync("assess", "--rules", folder.Root, "--input", shifts, "--output", assessments);

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("1 of 2 requests", outcome.Error, StringComparison.Ordinal);
        var lines = await File.ReadAllLinesAsync(assessments, TestContext.Current.CancellationToken);
        Assert.StartsWith("reference,ruleSet,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("shift-1,nl.balie,1.0.0,sha256:", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",csv-cell,\"row 3, column 'alone': must be true or false (ja, nee, yes, no, 1, 0), and is 'soms'.\"", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Formats_that_are_asked_for_go_before_the_extension()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var shifts = folder.Write("shifts.txt", Shifts);

        var outcome = await Riskrules.RunAsync("assess", "--rules", folder.Root, "--input", shifts, "--input-format", "csv", "--output-format", "jsonl");

        Assert.Equal("high", JsonDocument.Parse(outcome.Lines[0]).RootElement.GetProperty("class").GetString());
        Assert.Equal("shift-2", JsonDocument.Parse(outcome.Lines[1]).RootElement.GetProperty("reference").GetString());
    }

    [Fact]
    public async Task A_column_that_does_not_exist_is_told_before_anything_is_written()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var shifts = folder.Write("shifts.csv", Shifts.Replace(";alone", ";alnoe", StringComparison.Ordinal));
        var assessments = Path.Combine(folder.Root, "assessments.csv");

        var outcome = await Riskrules.RunAsync("assess", "--rules", folder.Root, "--input", shifts, "--output", assessments, "--language", "nl");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("Kolom 4: 'alnoe'", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Bedoelde u 'alone'?", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(assessments));
    }

    [Fact]
    public async Task The_input_is_never_emptied_to_become_the_output()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var shifts = folder.Write("shifts.csv", Shifts);
        File.CreateSymbolicLink(Path.Combine(folder.Root, "link.csv"), shifts);

        var same = await Riskrules.RunAsync("assess", "--rules", folder.Root, "--input", shifts, "--output", shifts);
        var linked = await Riskrules.RunAsync("assess", "--rules", folder.Root, "--input", shifts, "--output", Path.Combine(folder.Root, "link.csv"));

        Assert.Equal((2, 2), (same.ExitCode, linked.ExitCode));
        Assert.Equal(Shifts, await File.ReadAllTextAsync(shifts, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Who_interrupts_it_gets_whole_lines_and_the_number_of_them(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are those of POSIX.");
        using var folder = RuleFolder.With(RuleFolder.Counter);
        using var process = Riskrules.Start("assess", "--rules", folder.Root);
        var feeding = FeedWithoutEndAsync(process);
        var cancel = TestContext.Current.CancellationToken;
        var first = await process.StandardOutput.ReadLineAsync(cancel);

        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        var rest = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        await feeding;

        Assert.Equal(2, process.ExitCode);
        Assert.All([first!, .. rest.Split('\n', StringSplitOptions.RemoveEmptyEntries)], line => JsonDocument.Parse(line).Dispose());
        Assert.Equal(rest.Length, rest.LastIndexOf('\n') + 1);
        var done = (1 + rest.Count(one => one == '\n')).ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains($"the output has the outcome of {done} requests", await process.StandardError.ReadToEndAsync(cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_no_further_ends_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There a pipe that closes is not told apart.");
        using var folder = RuleFolder.With(RuleFolder.Counter);
        using var process = Riskrules.Start("assess", "--rules", folder.Root);
        var feeding = FeedWithoutEndAsync(process);
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

        process.StandardOutput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await feeding;

        Assert.Equal(2, process.ExitCode);
        Assert.Contains("Not everything was assessed", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_room_for_more_a_file_has_whole_lines(bool isNamed)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The shell sets the limit.");
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var requests = folder.Write("requests.jsonl", string.Concat(Enumerable.Repeat("""{"ruleSet":"nl.balie","date":"2026-09-01"}""" + "\n", 500)));
        var file = folder.Write("assessments.jsonl", "");
        // No file may be larger than 100 kB; what the runtime keeps in files for itself is let alone.
        const string limit = "trap '' XFSZ; ulimit -f 100; export DOTNET_EnableWriteXorExecute=0";
        string[] arguments = ["assess", "--rules", folder.Root, "--input", requests];

        using var process = isNamed
            ? Riskrules.StartBehind(limit, [.. arguments, "--output", file])
            : Riskrules.StartBehind($"{limit}; exec > '{file}'", arguments);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, process.ExitCode);
        var written = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.InRange(written.Length, 1, 100 * 1024);
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
        Assert.Contains($"the outcome of {written.Count(one => one == '\n')} requests", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>More requests than anybody waits for, until the other side is gone.</summary>
    private static Task FeedWithoutEndAsync(Process process) => Task.Run(async () =>
    {
        try
        {
            while (true)
                await process.StandardInput.WriteLineAsync("""{"ruleSet":"nl.balie","date":"2026-09-01","facts":{"alone":true}}""");
        }
        catch (IOException)
        {
        }
    });
}
