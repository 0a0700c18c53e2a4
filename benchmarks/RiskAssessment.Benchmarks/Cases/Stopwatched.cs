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

    public static void Run()
    {
        foreach (var set in new[] { "Shipped", "Generated" })
        {
            var cases = new AssessmentBenchmarks { Set = set };
            cases.Prepare();
            (string Name, int Repeats, Action Do)[] methods =
            [
                (nameof(cases.RulesEngineWithoutMeasures), 1, () => cases.RulesEngineWithoutMeasures()),
                (nameof(cases.HandWritten), 10, () => cases.HandWritten()),
                (nameof(cases.RulesAndScores), 10, () => cases.RulesAndScores()),
                (nameof(cases.RulesAndScoresUnknown), 10, () => cases.RulesAndScoresUnknown()),
                ("- evaluate", 10, () => cases.EvaluateAlone(true)),
                ("- settle", 10, () => cases.SettleAlone(true)),
                ("- evaluate, unknown", 10, () => cases.EvaluateAlone(false)),
                ("- settle, unknown", 10, () => cases.SettleAlone(false)),
                (nameof(cases.Assess), 10, () => cases.Assess()),
                (nameof(cases.AssessWithMeasures), 1, () => cases.AssessWithMeasures()),
                (nameof(cases.AssessEverything), 1, () => cases.AssessEverything()),
                (nameof(cases.AssessToJson), 1, () => cases.AssessToJson()),
            ];
            var best = new double[methods.Length];
            Array.Fill(best, double.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                for (var i = 0; i < methods.Length; i++)
                {
                    // What takes a millisecond a request needs no more than a few rounds.
                    if (best[i] > 1_000_000 && round > 30 && best[i] < double.MaxValue)
                        continue;
                    var start = Stopwatch.GetTimestamp();
                    for (var n = 0; n < methods[i].Repeats; n++)
                        methods[i].Do();
                    var each = Stopwatch.GetElapsedTime(start).TotalNanoseconds / methods[i].Repeats / AssessmentBenchmarks.Count;
                    best[i] = Math.Min(best[i], each);
                }
            }
            for (var i = 0; i < methods.Length; i++)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set,-10} {methods[i].Name,-28} {best[i],12:N0} ns {best[i] / best[1],8:0.00} x hand-written"));
        }
    }
}
