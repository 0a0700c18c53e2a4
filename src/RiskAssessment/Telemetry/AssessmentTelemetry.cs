using System.Diagnostics;
using System.Diagnostics.Metrics;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Telemetry;

/// <summary>
/// What a host can measure of assessments, by the platform's own means. Rule set, version, class, completeness and code
/// alone are told: never a fact, a role or a reference. Nothing is worked out for it while nobody listens.
/// </summary>
internal sealed class AssessmentTelemetry
{
    /// <summary>For whoever has no meter factory; the platform keeps meters, so that there may be one alone.</summary>
    private static readonly AssessmentTelemetry Shared = new(new Meter(Names.Source));

    private readonly Counter<long> _assessments;
    private readonly Counter<long> _failures;
    private readonly Counter<long> _differences;
    private readonly Histogram<double> _duration;

    private AssessmentTelemetry(Meter meter)
    {
        _assessments = meter.CreateCounter<long>("riskassessment.assessments", "{assessment}", "Assessments, by rule set, version, class and completeness.");
        _failures = meter.CreateCounter<long>("riskassessment.request.failures", "{request}", "Requests that could not be assessed, by code.");
        _differences = meter.CreateCounter<long>("riskassessment.crosscheck.differences", "{difference}",
            "Requests on which the compiled plan and RulesEngine did not agree, by rule set and version.");
        // Microseconds are what an assessment takes; the boundaries that collectors assume begin at five seconds.
        _duration = meter.CreateHistogram("riskassessment.assessment.duration", "s", "How long an assessment took, by rule set.", advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.000_001, 0.000_002, 0.000_005, 0.000_01, 0.000_02, 0.000_05, 0.000_1, 0.000_5, 0.001, 0.01, 0.1, 1],
        });
    }

    /// <summary>Whether anybody wants to know anything.</summary>
    public bool IsListenedTo =>
        _assessments.Enabled || _failures.Enabled || _duration.Enabled || _differences.Enabled || Names.Activities.HasListeners();

    public static AssessmentTelemetry For(IMeterFactory? factory) => factory is null ? Shared : new AssessmentTelemetry(factory.Create(Names.Source));

    /// <summary>Assesses and tells of it.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="assess">Gives the outcome, and of a difference the rule set.</param>
    public AssessmentResult Observe(AssessmentRequest request, Func<AssessmentRequest, AssessmentResult> assess)
    {
        using var activity = Names.Activities.StartActivity("RiskAssessment.Assess");
        var begin = _duration.Enabled ? Stopwatch.GetTimestamp() : 0;
        var result = assess(request);
        if (!result.Succeeded)
        {
            _failures.Add(1, new KeyValuePair<string, object?>(Names.Code, result.Error.Code));
            activity?.SetTag(Names.Code, result.Error.Code).SetStatus(ActivityStatusCode.Error, result.Error.Code);
            return result;
        }
        var assessment = result.Assessment;
        var ruleSet = new KeyValuePair<string, object?>(Names.RuleSet, assessment.RuleSet.Id);
        if (begin != 0)
            _duration.Record(Stopwatch.GetElapsedTime(begin).TotalSeconds, ruleSet);
        // Whether it is complete takes the measures, many times the work of the scores.
        if (_assessments.Enabled)
        {
            _assessments.Add(1, ruleSet, new(Names.Version, assessment.RuleSet.Version.ToString()), new(Names.Class, assessment.Class.Id),
                new(Names.Complete, assessment.Complete));
        }
        activity?.SetTag(Names.RuleSet, assessment.RuleSet.Id).SetTag(Names.Version, assessment.RuleSet.Version.ToString()).SetTag(Names.Class, assessment.Class.Id);
        return result;
    }

    /// <summary>The plan and RulesEngine did not agree.</summary>
    public void TellDifference(RuleSet ruleSet) =>
        _differences.Add(1, new(Names.RuleSet, ruleSet.Id), new KeyValuePair<string, object?>(Names.Version, ruleSet.Version.ToString()));
}
