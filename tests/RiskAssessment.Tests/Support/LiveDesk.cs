using Microsoft.Extensions.Time.Testing;

namespace RiskAssessment.Tests.Support;

/// <summary>A planning system that runs while rules change: one source, a clock that the test moves, and what it was told.</summary>
internal sealed class LiveDesk : IAsyncDisposable
{
    private readonly List<RuleSetReload> _told = [];

    private LiveDesk(TestSource source, FakeTimeProvider clock, ReloadingRiskAssessor assessor)
    {
        Source = source;
        Clock = clock;
        Assessor = assessor;
        assessor.Published += (_, reload) => Hear(reload);
        assessor.Refused += (_, reload) => Hear(reload);
        assessor.Recovered += (_, reload) => Hear(reload);
    }

    public TestSource Source { get; }

    public FakeTimeProvider Clock { get; }

    public ReloadingRiskAssessor Assessor { get; }

    /// <summary>The outcomes of which the host was told.</summary>
    public IReadOnlyList<ReloadOutcome> Told
    {
        get
        {
            lock (_told)
                return [.. _told.Select(one => one.Outcome)];
        }
    }

    /// <summary>A desk that has had its first look at the source; a later look comes from the test alone.</summary>
    public static async Task<LiveDesk> OpenAsync(ReloadOptions options, params RuleText[] files)
    {
        var source = new TestSource("store", files);
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        var assessor = await ReloadingRiskAssessor.StartAsync([source], options with { TimeProvider = clock }, TestContext.Current.CancellationToken);
        await source.ReadTimes(2);
        return new LiveDesk(source, clock, assessor);
    }

    public static Task<LiveDesk> OpenAsync(params RuleText[] files) => OpenAsync(new ReloadOptions(), files);

    /// <summary>What happens when the source tells of a change or time has passed.</summary>
    public Task<RuleSetReload> LookAsync() => Assessor.LookAsync(TestContext.Current.CancellationToken);

    /// <summary>A look at what is there now, without waiting whether it settles.</summary>
    public Task<RuleSetReload> ReloadAsync() => Assessor.ReloadAsync(TestContext.Current.CancellationToken);

    /// <summary>The version by which a shift on 1 March 2026 is assessed.</summary>
    public string VersionInForce() => Assessor.Assess(new AssessmentRequest("nl.pi", new DateOnly(2026, 3, 1))).RuleSet.Version.ToString();

    public ValueTask DisposeAsync() => Assessor.DisposeAsync();

    private void Hear(RuleSetReload reload)
    {
        lock (_told)
            _told.Add(reload);
    }
}
