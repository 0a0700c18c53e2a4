using System.Diagnostics;

namespace RiskAssessment.Cli.Tests.Support;

/// <summary>Runs the command line as a person or a script would: as a process.</summary>
internal static class Riskrules
{
    /// <summary>Runs it with no language set, so English, unless the arguments say otherwise.</summary>
    public static async Task<Outcome> RunAsync(byte[]? input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        start.ArgumentList.Add(typeof(CommandList).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start)!;
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
}

/// <summary>What a run of the command line came to.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
