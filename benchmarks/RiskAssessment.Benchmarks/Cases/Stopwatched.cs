using System.Diagnostics;
using System.Globalization;

namespace RiskAssessment.Benchmarks.Cases;

/// <summary>
/// A rough look in seconds instead of minutes, for somebody who is changing the hot path: the best of many rounds, in
/// which the methods take turns so that a noisy neighbour hits all of them.
/// </summary>
internal static class Stopwatched
{
    private const int Rounds = 60;

    public static void Run()
    {
        foreach (var set in new[] { "Shipped", "Generated" })
        {
            var cases = new AssessmentBenchmarks { Set = set };
            cases.Prepare();
            (string Name, int Repeats, Action Do)[] methods =
            [
                (nameof(cases.RulesEngineWithoutMeasures), 1, () => cases.RulesEngineWithoutMeasures()),
                (nameof(cases.HandWritten), 300, () => cases.HandWritten()),
                (nameof(cases.RulesAndScores), 300, () => cases.RulesAndScores()),
                (nameof(cases.RulesAndScoresUnknown), 300, () => cases.RulesAndScoresUnknown()),
                ("- evaluate", 300, () => cases.EvaluateAlone(true)),
                ("- settle", 300, () => cases.SettleAlone(true)),
                ("- evaluate, unknown", 300, () => cases.EvaluateAlone(false)),
                ("- settle, unknown", 300, () => cases.SettleAlone(false)),
                (nameof(cases.Assess), 100, () => cases.Assess()),
                (nameof(cases.AssessWithMeasures), 30, () => cases.AssessWithMeasures()),
                (nameof(cases.AssessEverything), 10, () => cases.AssessEverything()),
                (nameof(cases.AssessToJson), 10, () => cases.AssessToJson()),
            ];
            var best = new double[methods.Length];
            Array.Fill(best, double.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                for (var i = 0; i < methods.Length; i++)
                {
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
