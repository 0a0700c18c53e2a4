using RiskAssessment.Catalogs;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Root;

/// <summary>New versions, broken ones and old ones, while the planning system runs.</summary>
public sealed class Reloading
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;
    private static readonly RuleText February = TestRules.PrisonVersion("1.1.0", "2026-02-01");
    private static readonly RuleText Broken = February.With("alone and longShift", "alnoe and longShift");
    private static readonly RuleText HalfWritten = February with { Text = February.Text[..(February.Text.Length / 2)] };

    [Fact]
    public async Task A_new_version_holds_without_a_restart()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        desk.Source.Hold(TestRules.Prison, February);

        var reload = await desk.LookAsync();

        Assert.Equal(ReloadOutcome.Published, reload.Outcome);
        Assert.Same(desk.Assessor.Catalog, reload.Catalog);
        Assert.Equal("1.1.0", desk.VersionInForce());
        Assert.Equal([ReloadOutcome.Published], desk.Told);
    }

    [Fact]
    public async Task A_change_is_found_when_the_source_tells_of_it()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        var published = new TaskCompletionSource();
        desk.Assessor.Published += (_, _) => published.SetResult();
        desk.Source.Hold(TestRules.Prison, February).Tell();

        await published.Task.WaitAsync(Token);
        Assert.Equal("1.1.0", desk.VersionInForce());
    }

    [Fact]
    public async Task A_change_of_which_nobody_tells_is_found_when_the_poll_interval_has_passed()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        var published = new TaskCompletionSource();
        desk.Assessor.Published += (_, _) => published.SetResult();
        desk.Source.Hold(TestRules.Prison, February);

        desk.Clock.Advance(new ReloadOptions().PollInterval);

        await published.Task.WaitAsync(Token);
        Assert.Equal("1.1.0", desk.VersionInForce());
    }

    [Fact]
    public async Task What_has_not_changed_is_not_loaded_again()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        var catalog = desk.Assessor.Catalog;

        Assert.Equal(ReloadOutcome.Unchanged, (await desk.LookAsync()).Outcome);
        Assert.Same(catalog, desk.Assessor.Catalog);
        Assert.Empty(desk.Told);
    }

    [Fact]
    public async Task A_broken_version_is_refused_once_it_has_settled_and_the_host_is_told_once()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        desk.Source.Hold(TestRules.Prison, Broken);

        Assert.Equal(ReloadOutcome.Settling, (await desk.LookAsync()).Outcome);
        Assert.Equal(ReloadOutcome.Settling, (await desk.LookAsync()).Outcome);
        Assert.Empty(desk.Told);

        var refused = new TaskCompletionSource<RuleSetReload>();
        desk.Assessor.Refused += (_, reload) => refused.SetResult(reload);
        desk.Clock.Advance(new ReloadOptions().SettleTime);

        Assert.Contains((await refused.Task.WaitAsync(Token)).Diagnostics, one => one is { Code: "unknown-name", File: "store/nl.pi/1.1.0.json", Suggestion: "alone" });
        for (var i = 0; i < 100; i++)
            Assert.Equal(ReloadOutcome.Refused, (await desk.LookAsync()).Outcome);
        Assert.Equal([ReloadOutcome.Refused], desk.Told);
        Assert.Equal("1.0.0", desk.VersionInForce());
    }

    [Fact]
    public async Task A_half_written_file_heals_without_a_word()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        desk.Source.Hold(TestRules.Prison, HalfWritten);
        Assert.Equal(ReloadOutcome.Settling, (await desk.LookAsync()).Outcome);
        Assert.True(desk.Assessor.Status.IsBehind);

        desk.Source.Hold(TestRules.Prison, February);

        Assert.Equal(ReloadOutcome.Published, (await desk.LookAsync()).Outcome);
        Assert.Equal([ReloadOutcome.Published], desk.Told);
        Assert.False(desk.Assessor.Status.IsBehind);
    }

    [Fact]
    public async Task A_file_that_is_being_written_is_given_its_time_anew_with_every_change()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        for (var part = 1; part < 4; part++)
        {
            desk.Source.Hold(TestRules.Prison, February with { Text = February.Text[..(100 * part)] });
            Assert.Equal(ReloadOutcome.Settling, (await desk.LookAsync()).Outcome);
            desk.Clock.Advance(new ReloadOptions().SettleTime - TimeSpan.FromMilliseconds(1));
        }

        Assert.Empty(desk.Told);
    }

    [Fact]
    public async Task What_goes_on_changing_and_stays_broken_is_refused_in_the_end()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        var outcome = ReloadOutcome.Settling;
        var looks = 0;
        while (outcome == ReloadOutcome.Settling)
        {
            desk.Source.Hold(TestRules.Prison, February with { Text = February.Text[..(10 * ++looks)] });
            outcome = (await desk.LookAsync()).Outcome;
            desk.Clock.Advance(new ReloadOptions().SettleTime / 2);
        }

        Assert.Equal(ReloadOutcome.Refused, outcome);
        Assert.Equal(21, looks);
    }

    [Fact]
    public async Task Who_asks_for_a_reload_hears_at_once_what_is_wrong()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        desk.Source.Hold(TestRules.Prison, Broken);

        Assert.Equal(ReloadOutcome.Refused, (await desk.ReloadAsync()).Outcome);
        Assert.Equal([ReloadOutcome.Refused], desk.Told);
    }

    [Fact]
    public async Task A_source_that_is_down_keeps_nobody_from_assessing_and_is_told_of_once_however_it_complains()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        var attempt = 0;
        desk.Source.Read(() => throw new TimeoutException($"no answer to attempt {++attempt}"));

        for (var i = 0; i < 3; i++)
            Assert.Contains((await desk.ReloadAsync()).Diagnostics, one => one.Code == "source-unreadable");
        Assert.Equal([ReloadOutcome.Refused], desk.Told);
        Assert.Equal("1.0.0", desk.VersionInForce());

        desk.Source.Hold(TestRules.Prison);
        Assert.Equal(ReloadOutcome.Unchanged, (await desk.LookAsync()).Outcome);
        Assert.False(desk.Assessor.Status.IsBehind);
        Assert.Equal([ReloadOutcome.Refused, ReloadOutcome.Unchanged], desk.Told);
    }

    [Fact]
    public async Task What_was_half_written_and_is_as_before_again_is_nothing_to_tell()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        desk.Source.Hold(TestRules.Prison, HalfWritten);
        await desk.LookAsync();
        desk.Source.Hold(TestRules.Prison);
        await desk.LookAsync();

        Assert.Empty(desk.Told);
        Assert.False(desk.Assessor.Status.IsBehind);
    }

    [Fact]
    public async Task A_version_in_use_that_vanishes_is_refused_since_an_older_one_would_hold_unnoticed()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison, February);
        desk.Source.Hold(TestRules.Prison);

        var reload = await desk.ReloadAsync();

        Assert.Equal(["store/nl.pi/1.1.0.json(1,1) version-vanished"], reload.Diagnostics.Select(Expect.Describe));
        Assert.Equal("1.1.0", desk.VersionInForce());
    }

    [Fact]
    public async Task A_host_may_allow_that_a_version_vanishes_and_is_warned()
    {
        await using var desk = await LiveDesk.OpenAsync(new ReloadOptions { AllowRemovedVersions = true }, TestRules.Prison, February);
        desk.Source.Hold(TestRules.Prison);

        var reload = await desk.ReloadAsync();

        Assert.Equal(ReloadOutcome.Published, reload.Outcome);
        Assert.Equal(["store/nl.pi/1.1.0.json(1,1) version-vanished"], desk.Assessor.Status.Warnings.Select(Expect.Describe));
        Assert.Equal("1.0.0", desk.VersionInForce());

        // A pin changes what holds, not what was found.
        await desk.Assessor.PinAsync(new Dictionary<string, string> { ["nl.pi"] = "1.0.0" }, Token);
        Assert.Single(desk.Assessor.Status.Warnings);
    }

    [Fact]
    public async Task A_version_in_use_that_changes_is_refused_since_what_was_recorded_could_not_be_replayed()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison, TestRules.North());
        var before = desk.Assessor.Catalog;
        desk.Source.Hold(TestRules.Prison.With("hours > 9", "hours > 10"), TestRules.North());

        // Its overlay has another fingerprint too, but one change is one finding.
        Assert.Equal(["store/nl.pi/1.0.0.json(1,1) version-changed"], (await desk.ReloadAsync()).Diagnostics.Select(Expect.Describe));
        Assert.Same(before, desk.Assessor.Catalog);
    }

    [Fact]
    public async Task Who_edits_rules_may_allow_that_a_version_changes_and_is_warned()
    {
        await using var desk = await LiveDesk.OpenAsync(new ReloadOptions { AllowChangedVersions = true }, TestRules.Prison);
        var before = desk.Assessor.Catalog.RuleSets[0].Fingerprint;
        desk.Source.Hold(TestRules.Prison.With("hours > 9", "hours > 10"));

        Assert.Equal(["store/nl.pi/1.0.0.json(1,1) version-changed"], (await desk.ReloadAsync()).Diagnostics.Select(Expect.Describe));
        Assert.NotEqual(before, desk.Assessor.Catalog.RuleSets[0].Fingerprint);
        // The next look compares with what is in use now.
        desk.Source.Hold(TestRules.Prison.With("hours > 9", "hours > 10"), February);
        Assert.Empty((await desk.ReloadAsync()).Diagnostics);
    }

    [Fact]
    public async Task Pre_releases_come_change_and_go()
    {
        var draft = TestRules.PrisonVersion("2.0.0-draft.1");
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison, draft);

        desk.Source.Hold(TestRules.Prison, draft.With("hours > 9", "hours > 10"));
        Assert.Equal(ReloadOutcome.Published, (await desk.ReloadAsync()).Outcome);
        desk.Source.Hold(TestRules.Prison);
        Assert.Equal(ReloadOutcome.Published, (await desk.ReloadAsync()).Outcome);
        Assert.Empty(desk.Assessor.Status.Warnings);
    }

    [Fact]
    public async Task A_draft_on_which_a_version_in_use_builds_may_not_change_under_it()
    {
        var draft = TestRules.PrisonVersion("2.0.0-draft.1");
        var north = TestRules.Overlay("nl.pi-noord", "1.0.0", "nl.pi", "2.0.0-draft.1");
        await using var desk = await LiveDesk.OpenAsync(draft, north);

        desk.Source.Hold(draft.With("hours > 9", "hours > 10"), north);
        var reload = await desk.ReloadAsync();

        Assert.Equal(ReloadOutcome.Refused, reload.Outcome);
        Assert.Equal("version-base-changed", Assert.Single(reload.Diagnostics).Code);
    }

    [Fact]
    public async Task A_series_is_assessed_by_one_catalog_however_long_it_takes()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        var request = new AssessmentRequest("nl.pi", new DateOnly(2026, 3, 1));
        using var series = desk.Assessor.AssessAll([request, request]).GetEnumerator();

        series.MoveNext();
        desk.Source.Hold(TestRules.Prison, February);
        await desk.ReloadAsync();
        series.MoveNext();

        Assert.Equal("1.0.0", series.Current.GetAssessment().RuleSet.Version.ToString());
        Assert.Equal("1.1.0", desk.VersionInForce());
    }

    [Fact]
    public async Task A_handler_that_throws_keeps_neither_the_next_handler_nor_the_next_version_from_coming()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        var heard = 0;
        var second = new TaskCompletionSource();
        desk.Assessor.Published += (_, _) => throw new InvalidOperationException("a host's own mistake");
        desk.Assessor.Published += (_, _) =>
        {
            if (++heard == 2)
                second.SetResult();
        };

        desk.Source.Hold(TestRules.Prison, February);
        await desk.LookAsync();
        desk.Source.Hold(TestRules.Prison, February, TestRules.North()).Tell();

        await second.Task.WaitAsync(Token);
    }

    [Fact]
    public async Task A_host_with_a_broken_rule_file_does_not_start()
    {
        var refused = await Assert.ThrowsAsync<RuleSetException>(() => ReloadingRiskAssessor.StartAsync([new TestSource("store", Broken)], cancellationToken: Token));

        Assert.Contains(refused.Diagnostics, one => one.Code == "unknown-name");
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_sources_and_options_is_told_at_once()
    {
        var options = new ReloadOptions
        {
            PollInterval = TimeSpan.Zero,
            SettleTime = TimeSpan.FromDays(1),
            Pins = null!,
            Assessor = new RiskAssessorOptions { Evaluation = ConditionEvaluation.CrossChecked, CrossCheckShare = 2 },
        };

        var wrong = await Assert.ThrowsAsync<ArgumentException>(() => ReloadingRiskAssessor.StartAsync([null!], options, Token));

        foreach (var part in new[] { "source", "PollInterval", "SettleTime", "Pins", "CrossCheckShare" })
            Assert.Contains(part, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disposed_of_it_assesses_with_what_it_has_and_looks_no_more()
    {
        var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        await desk.DisposeAsync();
        await desk.DisposeAsync();
        desk.Source.Read(() => throw new InvalidOperationException("read after the end")).Tell();
        desk.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("1.0.0", desk.VersionInForce());
        Assert.Equal(0, desk.Source.Watchers);
        await Assert.ThrowsAsync<ObjectDisposedException>(desk.ReloadAsync);
        Assert.False(desk.Assessor.Status.IsBehind);
    }

    [Fact]
    public async Task A_source_whose_watch_throws_is_polled()
    {
        await using var assessor = await ReloadingRiskAssessor.StartAsync([new Unwatchable()], cancellationToken: Token);

        Assert.Equal(ReloadOutcome.Unchanged, (await assessor.ReloadAsync(Token)).Outcome);
    }

    [Fact]
    public async Task The_status_tells_since_when_what_is_in_use_and_what_is_refused()
    {
        await using var desk = await LiveDesk.OpenAsync(TestRules.Prison);
        var started = desk.Clock.GetUtcNow();
        desk.Clock.Advance(TimeSpan.FromSeconds(10));
        desk.Source.Hold(TestRules.Prison, Broken);
        await desk.ReloadAsync();
        var refused = desk.Clock.GetUtcNow();
        desk.Clock.Advance(TimeSpan.FromSeconds(5));
        await desk.ReloadAsync();

        var status = desk.Assessor.Status;
        Assert.Equal((started, refused, desk.Clock.GetUtcNow(), true), (status.PublishedSince, status.RefusedSince, status.LastChecked, status.IsBehind));
        Assert.Contains(status.Refused, one => one.Code == "unknown-name");
        Assert.Same(desk.Assessor.Catalog, status.Catalog);

        desk.Source.Hold(TestRules.Prison, February);
        await desk.ReloadAsync();
        Assert.Equal((desk.Clock.GetUtcNow(), (DateTimeOffset?)null, false), (desk.Assessor.Status.PublishedSince, desk.Assessor.Status.RefusedSince, desk.Assessor.Status.IsBehind));
        Assert.Empty(desk.Assessor.Status.Refused);
    }

    [Fact]
    public void Plans_are_kept_for_what_has_not_changed_and_made_beforehand_for_what_is_in_use()
    {
        var assessor = new RiskAssessor(Expect.Accepted(TestRules.Prison, TestRules.North()));
        assessor.Assess(new AssessmentRequest("nl.pi", new DateOnly(2026, 3, 1)));

        var next = assessor.Succeed(Expect.Accepted(TestRules.Prison, February, TestRules.North(), TestRules.Overlay("nl.pi-noord", "1.1.0", "nl.pi", "1.1.0").With("2026-01-01", "2026-02-01")));

        Assert.Same(assessor.Catalog.Find("nl.pi", "1.0.0"), next.Catalog.Find("nl.pi", "1.0.0"));
        Assert.Equal(["nl.pi 1.0.0", "nl.pi 1.1.0"], next.Catalog.RuleSets.Where(next.IsCompiled).Select(one => one.ToString()));
    }

    private sealed class Unwatchable : IRuleSetSource
    {
        public string Name => "store";

        public ValueTask<RuleSetSourceContent> ReadAsync(CancellationToken cancellationToken = default) => new(TestSource.ContentOf(TestRules.Prison));

        public IDisposable? Watch(Action changed) => throw new NotSupportedException();
    }
}
