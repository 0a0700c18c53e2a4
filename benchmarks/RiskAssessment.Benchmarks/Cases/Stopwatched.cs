using System.Diagnostics;
using System.Globalization;

namespace RiskAssessment.Benchmarks.Cases;

/// <summary>
/// A rough look in seconds instead of minutes, for somebody who is changing the hot path: the best of many rounds, each
/// shorter than what a busy machine gives a process at a time, in which the methods take turns.
/// </summary>
internal static class Stopwatched
{
    private const int Rounds = 400;
    private const int FewRounds = 30;

    public static void Run()
    {
        foreach (var set in new[] { "Shipped", "Generated" })
        {
            var cases = new AssessmentBenchmarks { Set = set };
            cases.Prepare();
            (string Name, Action Do)[] @short =
            [
                (nameof(cases.HandWritten), () => cases.HandWritten()),
                (nameof(cases.RulesAndScores), () => cases.RulesAndScores()),
                (nameof(cases.RulesAndScoresUnknown), () => cases.RulesAndScoresUnknown()),
                ("- evaluate", () => cases.EvaluateAlone(true)),
                ("- settle", () => cases.SettleAlone(true)),
                ("- evaluate, unknown", () => cases.EvaluateAlone(false)),
                ("- settle, unknown", () => cases.SettleAlone(false)),
                (nameof(cases.Assess), () => cases.Assess()),
            ];
            (string Name, Action Do)[] @long =
            [
                (nameof(cases.AssessWithMeasures), () => cases.AssessWithMeasures()),
                (nameof(cases.AssessEverything), () => cases.AssessEverything()),
                (nameof(cases.AssessToJson), () => cases.AssessToJson()),
            ];
            // What is long would sweep what is short out of the caches of the processor before each of its turns.
            List<(string Name, double Best)> all =
            [
                .. Best(@short, Rounds, 10), .. Best(@long, Rounds, 1),
                .. Best([(nameof(cases.RulesEngineWithoutMeasures), () => cases.RulesEngineWithoutMeasures())], FewRounds, 1),
            ];
            foreach (var (name, best) in all)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set,-10} {name,-28} {best,12:N0} ns {best / all[0].Best,8:0.00} x hand-written"));
        }
    }

    /// <summary>Of each method, the best time for a request in nanoseconds.</summary>
    private static IEnumerable<(string Name, double Best)> Best((string Name, Action Do)[] methods, int rounds, int repeats)
    {
        var best = new double[methods.Length];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < methods.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                for (var n = 0; n < repeats; n++)
                    methods[i].Do();
                best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(start).TotalNanoseconds / repeats / AssessmentBenchmarks.Count);
            }
        }
        return methods.Zip(best, (method, time) => (method.Name, time));
    }
}
