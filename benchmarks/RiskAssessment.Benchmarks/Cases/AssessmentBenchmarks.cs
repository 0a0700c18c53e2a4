using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using RiskAssessment.Assessing;
using RiskAssessment.Benchmarks.HandWritten;
using RiskAssessment.Benchmarks.Sets;
using RiskAssessment.Reference;
using RulesEngine.Models;

namespace RiskAssessment.Benchmarks.Cases;

/// <summary>
/// The same rule set, worked in seven ways. Each call does all requests once, so that the processor does not learn a
/// single one by heart.
/// </summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD", "Gen0", "Gen1", "Gen2")]
public class AssessmentBenchmarks
{
    public const int Count = 32;
    private const int MeasuresInPlace = 2;

    private BenchmarkSet _set = null!;
    private RulesEngine.RulesEngine _rulesEngine = null!;
    private RulesEngine.RulesEngine _rulesEngineWithoutMeasures = null!;
    private string _workflow = "";
    private RuleParameter[][] _inputs = [];
    private ulong[][] _complete = [];
    private ulong[][] _open = [];
    private ImmutableArray<AssessmentRequest> _realistic = [];

    [Params("Shipped", "Generated")]
    public string Set { get; set; } = "Shipped";

    [GlobalSetup]
    public void Prepare()
    {
        _set = BenchmarkSet.Find(Set);
        var complete = Requests.Complete(_set.RuleSet, Count);
        _complete = [.. complete.Select(request => Requests.Prepare(_set, request))];
        _open = [.. Requests.Realistic(_set.RuleSet, Count, measures: 0).Select(request => Requests.Prepare(_set, request))];
        _realistic = Requests.Realistic(_set.RuleSet, Count, MeasuresInPlace);
        _set.HandWritten.Prepare(_complete.Select(words => new FactReader(_set.Plan, words)));
        // What is known is no input of the two-valued workflow: RulesEngine need not carry it.
        _inputs = [.. complete.Select(request => RulesEngineWorkflows.InputsFor(_set.RuleSet, request)
            .Where(input => !input.Name.EndsWith("_known", StringComparison.Ordinal)).ToArray())];
        _workflow = RulesEngineWorkflows.NameOf(_set.RuleSet);
        _rulesEngine = Engine(_ => true);
        _rulesEngineWithoutMeasures = Engine(name => !name.StartsWith("measure ", StringComparison.Ordinal));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int RulesEngine() => Execute(_rulesEngine);

    [Benchmark(OperationsPerInvoke = Count)]
    public int RulesEngineWithoutMeasures() => Execute(_rulesEngineWithoutMeasures);

    [Benchmark(OperationsPerInvoke = Count)]
    public int HandWritten()
    {
        var sum = 0;
        for (var i = 0; i < Count; i++)
        {
            var outcome = _set.HandWritten.Assess(i);
            sum += outcome.Threat.Class + outcome.Safety.Class;
        }
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int RulesAndScores() => RulesAndScores(_complete);

    [Benchmark(OperationsPerInvoke = Count)]
    public int RulesAndScoresUnknown() => RulesAndScores(_open);

    [Benchmark(OperationsPerInvoke = Count)]
    public decimal Assess()
    {
        var sum = 0m;
        foreach (var request in _realistic)
        {
            var assessment = _set.Assessor.Assess(request);
            sum += assessment.Class.Rank + (assessment.Threat?.Score ?? 0) + (assessment.Safety?.Score ?? 0);
        }
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int AssessWithMeasures()
    {
        var sum = 0;
        foreach (var request in _realistic)
            sum += _set.Assessor.Assess(request).Measures.Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int AssessEverything()
    {
        var sum = 0;
        foreach (var request in _realistic)
        {
            var assessment = _set.Assessor.Assess(request);
            sum += assessment.Measures.Length + assessment.Scenarios.Length + assessment.OpenQuestions.Length + (assessment.Complete ? 1 : 0);
        }
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int AssessToJson()
    {
        var sum = 0;
        foreach (var request in _realistic)
            sum += _set.Assessor.Assess(request).ToJson().Length;
        return sum;
    }

    private int RulesAndScores(ulong[][] states)
    {
        var sum = 0;
        foreach (var words in states)
        {
            _set.Plan.EvaluateScores(words);
            var state = Assessor.Settle(_set.Plan, words);
            sum += (state.Threat?.Highest.Class ?? 0) + (state.Safety?.Highest.Class ?? 0);
        }
        return sum;
    }

    /// <summary>No case of its own: the two halves of rules and scores, for a look.</summary>
    internal void EvaluateAlone(bool complete)
    {
        foreach (var words in complete ? _complete : _open)
            _set.Plan.EvaluateScores(words);
    }

    internal int SettleAlone(bool complete)
    {
        var sum = 0;
        foreach (var words in complete ? _complete : _open)
            sum += Assessor.Settle(_set.Plan, words).Safety?.Highest.Class ?? 0;
        return sum;
    }

    private int Execute(RulesEngine.RulesEngine engine)
    {
        var sum = 0;
        foreach (var inputs in _inputs)
            sum += engine.ExecuteAllRulesAsync(_workflow, inputs).AsTask().GetAwaiter().GetResult().Count;
        return sum;
    }

    private RulesEngine.RulesEngine Engine(Func<string, bool> take)
    {
        var workflow = RulesEngineWorkflows.Export(_set.RuleSet)[0];
        workflow.Rules = [.. workflow.Rules.Where(rule => take(rule.RuleName))];
        return new RulesEngine.RulesEngine([workflow], RulesEngineWorkflows.CreateSettings());
    }
}
