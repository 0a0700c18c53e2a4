using System.Diagnostics;
using System.Diagnostics.Metrics;
using RiskAssessment.Model;
using RiskAssessment.Plans;
using RiskAssessment.Telemetry;
using RiskAssessment.Tests.Support;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Root;

/// <summary>What a host can measure, and what it can never learn from that.</summary>
[Collection(nameof(Measuring))]
public sealed class Measuring
{
    private static readonly AssessmentRequest Alone = new("nl.pi", new DateOnly(2026, 3, 1))
    {
        Role = "guard",
        Reference = "shift-4711",
        Facts = new Dictionary<string, FactValue> { ["alone"] = true, ["signals"] = new[] { "weapon" }, ["hours"] = 23.5 },
    };

    [Fact]
    public void Assessments_are_counted_by_rule_set_version_class_and_completeness()
    {
        using var listening = new Listening();
        var assessor = Assessor(listening);

        assessor.Assess(Alone);
        assessor.Assess(new AssessmentRequest("nl.pi", new DateOnly(2026, 3, 1)));

        Assert.Equal(
            ["rule_set=nl.pi version=1.0.0 class=high complete=True", "rule_set=nl.pi version=1.0.0 class=high complete=False"],
            listening.TagsOf("riskassessment.assessments"));
        Assert.Equal(2, listening.ValuesOf("riskassessment.assessment.duration").Count(value => value > 0));
    }

    [Fact]
    public void Requests_that_cannot_be_assessed_are_counted_by_code()
    {
        using var listening = new Listening();
        var assessor = Assessor(listening);

        assessor.TryAssess(new AssessmentRequest("nl.dji", new DateOnly(2026, 3, 1)));
        assessor.TryAssess(new AssessmentRequest("nl.pi", new DateOnly(2026, 3, 1)) { Role = "warden" });
        assessor.TryAssess(new AssessmentRequest("nl.pi", new DateOnly(2025, 3, 1)));

        Assert.Equal(["code=unknown-rule-set", "code=unknown-role", "code=no-version-in-force"], listening.TagsOf("riskassessment.request.failures"));
        Assert.Empty(listening.TagsOf("riskassessment.assessments"));
    }

    [Fact]
    public void Nothing_that_is_measured_names_a_fact_a_value_a_role_or_a_reference()
    {
        using var listening = new Listening();
        var assessor = Assessor(listening);
        assessor.Assess(Alone);
        assessor.TryAssess(new AssessmentRequest("nl.pi", new DateOnly(2026, 3, 1)) { Reference = "shift-4711", Facts = new Dictionary<string, FactValue> { ["work"] = "Jansen" } });
        assessor.TryAssess(new AssessmentRequest("Jansen", new DateOnly(2026, 3, 1)));

        foreach (var secret in new[] { "alone", "weapon", "23", "guard", "4711", "Jansen", "work" })
            Assert.DoesNotContain(secret, listening.Everything(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Whether_an_assessment_is_complete_is_not_worked_out_when_nobody_counts_assessments()
    {
        using var listening = new Listening("riskassessment.assessment.duration");

        Assessor(listening).Assess(Alone);

        Assert.Single(listening.ValuesOf("riskassessment.assessment.duration"));
        Assert.Empty(listening.TagsOf("riskassessment.assessments"));
    }

    [Fact]
    public void A_difference_between_plan_and_RulesEngine_is_counted()
    {
        using var listening = new Listening();
        var telemetry = AssessmentTelemetry.For(listening);

        telemetry.TellDifference(Desk.Of("""" "rules": [] """").Rules);

        Assert.Equal(["rule_set=nl.dji version=1.0.0"], listening.TagsOf("riskassessment.crosscheck.differences"));
    }

    [Fact]
    public async Task Reloads_are_counted_by_outcome_and_refused_versions_by_their_names()
    {
        using var listening = new Listening();
        await using var desk = await LiveDesk.OpenAsync(new ReloadOptions { Assessor = new RiskAssessorOptions { MeterFactory = listening } }, TestRules.Prison);
        var february = TestRules.PrisonVersion("1.1.0", "2026-02-01");

        desk.Source.Hold(TestRules.Prison, february.With("alone and longShift", "alnoe"));
        await desk.LookAsync();
        await desk.ReloadAsync();
        desk.Source.Hold(TestRules.Prison, february);
        await desk.ReloadAsync();
        await desk.ReloadAsync();

        var outcomes = listening.TagsOf("riskassessment.reloads");
        Assert.Equal(["outcome=unchanged", "outcome=settling", "outcome=refused", "outcome=published"], outcomes.Distinct());
        Assert.Equal(["rule_set=nl.pi version=1.1.0"], listening.TagsOf("riskassessment.refused_versions"));
    }

    [Fact]
    public void An_assessment_is_an_activity_with_rule_set_version_and_class_and_a_failed_one_has_its_code()
    {
        var id = ActivityTraceId.CreateRandom();
        var heard = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "RiskAssessment",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.TraceId == id ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = heard.Add,
        };
        ActivitySource.AddActivityListener(listener);
        var assessor = new RiskAssessor(Expect.Accepted(TestRules.Prison));

        using (var shift = new Activity("plan").SetParentId(id, ActivitySpanId.CreateRandom(), ActivityTraceFlags.Recorded).Start())
        {
            assessor.Assess(Alone);
            assessor.TryAssess(new AssessmentRequest("nl.dji", new DateOnly(2026, 3, 1)));
        }

        Assert.Equal(
            ["riskassessment.rule_set=nl.pi riskassessment.version=1.0.0 riskassessment.class=high", "riskassessment.code=unknown-rule-set"],
            heard.Select(one => string.Join(' ', one.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))));
        Assert.Equal([ActivityStatusCode.Unset, ActivityStatusCode.Error], heard.Select(one => one.Status));
    }

    [Fact]
    public void The_meter_of_the_process_serves_a_host_without_a_factory()
    {
        var published = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == "RiskAssessment")
                    published.Add(instrument.Name);
            },
        };
        _ = new RiskAssessor(Expect.Accepted(TestRules.Prison));
        listener.Start();

        Assert.Contains("riskassessment.assessments", published);
    }

    /// <summary>The least of several rounds: what the runtime does on the side is no part of it.</summary>
    [Fact]
    public void Nothing_is_allocated_for_telemetry_while_nobody_listens()
    {
        var assessor = new RiskAssessor(Expect.Accepted(TestRules.Prison));
        var plan = new Plan(assessor.Catalog.RuleSets[0]);

        var through = LeastBytes(() => assessor.TryAssess(Alone));
        var direct = LeastBytes(() => RiskAssessment.Assessing.Assessor.Assess(plan, Alone, static (plan, words) => plan.EvaluateScores(words), null));

        Assert.Equal(direct, through);
    }

    private static RiskAssessor Assessor(Listening listening) =>
        new(Expect.Accepted(TestRules.Prison), new RiskAssessorOptions { MeterFactory = listening });

    private static long LeastBytes(Func<AssessmentResult> assess)
    {
        const int Times = 100;
        var least = long.MaxValue;
        for (var round = 0; round < 50; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Times; i++)
                GC.KeepAlive(assess());
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}

/// <summary>These tests listen to what the whole process tells, so no other test runs beside them.</summary>
[CollectionDefinition(nameof(Measuring), DisableParallelization = true)]
public sealed class MeasuringAlone;
