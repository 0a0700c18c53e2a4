using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RiskAssessment.Catalogs;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Root;

/// <summary>How a container keeps up with its rule sets.</summary>
public sealed class ReloadingHosts
{
    private static readonly RuleText February = TestRules.PrisonVersion("1.1.0", "2026-02-01");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_container_gives_one_assessor_and_the_catalog_that_is_in_use()
    {
        var source = new TestSource("store", TestRules.Prison);
        await using var services = new ServiceCollection().AddRiskAssessment([source]).BuildServiceProvider();
        var assessor = services.GetRequiredService<ReloadingRiskAssessor>();
        var before = services.GetRequiredService<RuleSetCatalog>();

        source.Hold(TestRules.Prison, February);
        await assessor.ReloadAsync(Token);

        Assert.Same(assessor, services.GetRequiredService<IRiskAssessor>());
        Assert.NotSame(before, services.GetRequiredService<RuleSetCatalog>());
        Assert.Same(assessor.Catalog, services.GetRequiredService<RuleSetCatalog>());
    }

    [Fact]
    public void A_host_with_a_broken_rule_file_a_wrong_pin_or_a_wrong_option_does_not_start()
    {
        var broken = new TestSource("store", TestRules.Prison.With("alone and longShift", "alnoe"));
        Assert.Throws<RuleSetException>(() => new ServiceCollection().AddRiskAssessment([broken]));

        var pinned = new ReloadOptions { Pins = new Dictionary<string, string> { ["nl.pi"] = "2.0.0" } };
        var refused = Assert.Throws<RuleSetException>(() => new ServiceCollection().AddRiskAssessment([new TestSource("store", TestRules.Prison)], pinned));
        Assert.Equal("pinned-version-not-found", Assert.Single(refused.Diagnostics).Code);

        var hasty = new ReloadOptions { PollInterval = TimeSpan.Zero };
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddRiskAssessment([new TestSource("store", TestRules.Prison)], hasty));
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddRiskAssessment([]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_sources_are_watched_from_first_use_until_the_container_is_disposed_of(bool isAsync)
    {
        var source = new TestSource("store", TestRules.Prison);
        var services = new ServiceCollection().AddRiskAssessment([source]).BuildServiceProvider();
        Assert.Equal(0, source.Watchers);
        var assessor = services.GetRequiredService<IRiskAssessor>();
        Assert.Equal(1, source.Watchers);

        if (isAsync)
            await services.DisposeAsync();
        else
            services.Dispose();

        Assert.Equal(0, source.Watchers);
        Assert.Equal("1.0.0", assessor.Assess(new AssessmentRequest("nl.pi", new DateOnly(2026, 3, 1))).RuleSet.Version.ToString());
    }

    [Fact]
    public async Task Clock_and_meters_are_those_of_the_container()
    {
        using var listening = new Listening();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        await using var services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddSingleton<IMeterFactory>(listening)
            .AddRiskAssessment([new TestSource("store", TestRules.Prison)]).BuildServiceProvider();

        var assessor = services.GetRequiredService<ReloadingRiskAssessor>();
        assessor.Assess(new AssessmentRequest("nl.pi", new DateOnly(2026, 3, 1)));

        Assert.Equal(clock.GetUtcNow(), assessor.Status.PublishedSince);
        Assert.Single(listening.TagsOf("riskassessment.assessments"));
    }

    [Fact]
    public void Meters_of_the_container_serve_rule_sets_that_do_not_change_too()
    {
        using var listening = new Listening();
        using var services = new ServiceCollection().AddSingleton<IMeterFactory>(listening)
            .AddRiskAssessment(Expect.Accepted(TestRules.Prison)).BuildServiceProvider();

        services.GetRequiredService<IRiskAssessor>().Assess(new AssessmentRequest("nl.pi", new DateOnly(2026, 3, 1)));

        Assert.Single(listening.TagsOf("riskassessment.assessments"));
    }

    [Fact]
    public void A_test_replaces_the_assessor_of_a_host()
    {
        var own = new RiskAssessor(Expect.Accepted(TestRules.Prison));
        using var services = new ServiceCollection().AddSingleton<IRiskAssessor>(own)
            .AddRiskAssessment([new TestSource("store", TestRules.Prison)]).BuildServiceProvider();

        Assert.Same(own, services.GetRequiredService<IRiskAssessor>());
        Assert.Same(own.Catalog, services.GetRequiredService<RuleSetCatalog>());
    }

    [Fact]
    public async Task A_running_host_goes_back_to_an_older_version_by_a_pin_and_forward_again()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison, February);

        Assert.Equal(ReloadOutcome.Published, (await Pin("1.0.0")).Outcome);
        Assert.Equal("1.0.0", desk.VersionInForce());

        // What is loaded later is pinned too.
        desk.Source.Hold(TestRules.Prison, February, TestRules.North());
        await desk.ReloadAsync();
        Assert.Equal("1.0.0", desk.VersionInForce());

        var wrong = await Pin("3.0.0");
        Assert.Equal((ReloadOutcome.Refused, "pinned-version-not-found"), (wrong.Outcome, wrong.Diagnostics[0].Code));
        Assert.Equal("1.0.0", desk.VersionInForce());

        await desk.Assessor.PinAsync(new Dictionary<string, string>(), Token);
        Assert.Equal("1.1.0", desk.VersionInForce());

        Task<RuleSetReload> Pin(string version) => desk.Assessor.PinAsync(new Dictionary<string, string> { ["nl.pi"] = version }, Token);
    }

    [Fact]
    public async Task A_version_that_a_pin_needs_may_not_vanish_even_where_versions_may()
    {
        var options = new ReloadOptions { AllowRemovedVersions = true, Pins = new Dictionary<string, string> { ["nl.pi"] = "1.0.0" } };
        await using var desk = await LiveDesk.OpenAsync(options, TestRules.Prison, February);
        desk.Source.Hold(February);

        var reload = await desk.ReloadAsync();

        Assert.Equal(ReloadOutcome.Refused, reload.Outcome);
        Assert.Contains(reload.Diagnostics, one => one.Code == "pinned-version-not-found");
        Assert.Equal("1.0.0", desk.VersionInForce());
    }

    [Fact(Timeout = 60_000)]
    public async Task A_pin_waits_for_no_source_so_that_a_share_that_hangs_does_not_keep_a_host_from_going_back()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison, February);
        using var isBack = new ManualResetEventSlim();
        var isHanging = new TaskCompletionSource();
        desk.Source.Read(() =>
        {
            isHanging.TrySetResult();
            isBack.Wait(TestContext.Current.CancellationToken);
            return TestSource.ContentOf(TestRules.Prison, February);
        });
        var look = Task.Run(desk.LookAsync, Token);
        await isHanging.Task;

        var pin = await desk.Assessor.PinAsync(new Dictionary<string, string> { ["nl.pi"] = "1.0.0" }, Token);

        Assert.Equal(ReloadOutcome.Published, pin.Outcome);
        Assert.Equal("1.0.0", desk.VersionInForce());
        isBack.Set();
        await look;
        Assert.Equal("1.0.0", desk.VersionInForce());
    }

    [Fact]
    public async Task A_pin_does_not_hide_that_the_sources_hold_something_broken()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison, February);
        desk.Source.Hold(TestRules.Prison, February.With("alone and longShift", "alnoe and longShift"));
        await desk.ReloadAsync();
        var before = desk.Assessor.Status;
        desk.Source.Read(() => throw new IOException("gone"));
        desk.Clock.Advance(TimeSpan.FromSeconds(1));

        await desk.Assessor.PinAsync(new Dictionary<string, string> { ["nl.pi"] = "1.0.0" }, Token);

        var status = desk.Assessor.Status;
        Assert.Equal(desk.Clock.GetUtcNow(), status.PublishedSince);
        Assert.Equal(before.RefusedSince, status.RefusedSince);
        Assert.NotEmpty(status.Refused);
        Assert.True(status.IsBehind);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_host_that_was_told_of_something_refused_hears_that_it_is_gone_also_when_it_pinned_in_between()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison, February);
        desk.Source.Hold(TestRules.Prison, February.With("alone and longShift", "alnoe and longShift"));
        await desk.ReloadAsync();
        var recovered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        desk.Assessor.Recovered += (_, _) => recovered.TrySetResult();
        desk.Source.Hold(TestRules.Prison, February);

        await desk.Assessor.PinAsync(new Dictionary<string, string> { ["nl.pi"] = "1.0.0" }, Token);

        await recovered.Task.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Null(desk.Assessor.Status.RefusedSince);
        Assert.False(desk.Assessor.Status.IsBehind);
    }
}
