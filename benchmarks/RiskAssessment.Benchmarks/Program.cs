using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using RiskAssessment.Benchmarks.Cases;
using RiskAssessment.Benchmarks.Emitting;
using RiskAssessment.Benchmarks.Sets;
using RiskAssessment.Benchmarks.Soaking;

switch (args)
{
    case ["emit"]:
        Emitter.Emit(BenchmarkSet.Shipped, "Shipped", Path.Combine(Folders.HandWritten, "Shipped"));
        Emitter.Emit(BenchmarkSet.Generated, "Generated", Path.Combine(Folders.HandWritten, "Generated"));
        Console.WriteLine($"Written: {Folders.HandWritten}");
        return 0;
    case ["look"]:
        Stopwatched.Run();
        return 0;
    case ["soak", .. var rest]:
        return await SoakCommand.RunAsync(rest);
    case ["requests", var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number):
        RequestLines.Write(number, Console.OpenStandardOutput());
        return 0;
    default:
        var isShort = args.Contains("--short");
        var config = ManualConfig.CreateEmpty()
            .AddJob(isShort ? Job.Dry : Job.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(new HandWrittenColumn())
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .WithBuildTimeout(TimeSpan.FromMinutes(10));
        var summaries = BenchmarkSwitcher.FromTypes([typeof(AssessmentBenchmarks)])
            .Run(["--filter", "*", .. args.Where(arg => arg != "--short")], config);
        return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
}
