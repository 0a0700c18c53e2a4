using System.Diagnostics;

namespace RiskAssessment.Cli.Tests.Support;

/// <summary>Runs the command line as a person or a script would: as a process.</summary>
internal static class Riskrules
{
    /// <summary>Runs it with no language set, so English, unless the arguments say otherwise.</summary>
    public static async Task<Outcome> RunAsync(byte[]? input, params string[] arguments)
    {
        using var process = Start(arguments);
        var cancel = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var error = process.StandardError.ReadToEndAsync(cancel);
        if (input is not null)
            await process.StandardInput.BaseStream.WriteAsync(input, cancel);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancel);
        return new Outcome(process.ExitCode, await output, await error);
    }

    public static Task<Outcome> RunAsync(params string[] arguments) => RunAsync(null, arguments);

    /// <summary>Starts it, for a test that has to do with it while it runs.</summary>
    public static Process Start(params string[] arguments) => Start("dotnet", [typeof(CommandList).Assembly.Location, .. arguments]);

    /// <summary>Starts it from a shell, which first does something else.</summary>
    public static Process StartBehind(string shell, params string[] arguments) =>
        Start("bash", ["-c", shell + "; exec dotnet \"$@\"", "riskrules", typeof(CommandList).Assembly.Location, .. arguments]);

    private static Process Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start)!;
    }
}

/// <summary>What a run of the command line came to.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
