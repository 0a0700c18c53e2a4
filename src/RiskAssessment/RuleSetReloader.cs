using System.Collections.Immutable;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using RiskAssessment.Telemetry;

namespace RiskAssessment;

/// <summary>
/// Looks at the sources, one look at a time, and decides: the same as before, new and right, broken for now, or refused.
/// Reading and deciding are apart, so that a pin waits for no source.
/// When to look is the matter of who calls it.
/// </summary>
#pragma warning disable CA1001 // A semaphore whose wait handle nobody asks for has nothing to dispose of.
internal sealed class RuleSetReloader
#pragma warning restore CA1001
{
    // What goes on changing and stays broken is no file that is being written.
    private const int LongestSettling = 10;

    private readonly IReadOnlyList<(string Name, IRuleSetSource Source)> _sources;
    private readonly ReloadOptions _options;
    private readonly TimeProvider _time;
    private readonly ReloadTelemetry _telemetry;
    private readonly SemaphoreSlim _oneReader = new(1, 1);
    private readonly Lock _deciding = new();

    private InUse _inUse;
    private IReadOnlyDictionary<string, string> _pins;
    private string _publishedHash;
    private VersionGuard _guard;
    private string? _refusedHash;
    private Suspect? _suspect;

    public RuleSetReloader(LoadedSources loaded, ReloadOptions options, TimeProvider time)
    {
        _sources = loaded.Sources;
        _options = options;
        _time = time;
        _pins = options.Pins;
        _telemetry = ReloadTelemetry.For(options.Assessor.MeterFactory);
        _publishedHash = loaded.Reading.Hash;
        _guard = new VersionGuard(loaded.Reading.Files, loaded.Catalog);
        var now = time.GetUtcNow();
        _inUse = new InUse(new RiskAssessor(loaded.Catalog, options.Assessor), StatusOf(loaded.Catalog, loaded.Warnings, now));
    }

    /// <summary>The assessor and its status, published together: whoever takes this once sees one catalog.</summary>
    public InUse Current => Volatile.Read(ref _inUse);

    /// <summary>Looks at the sources.</summary>
    /// <param name="maySettle">Whether something broken is given the time to settle; otherwise it is refused at once.</param>
    /// <param name="cancellation">Ends the look.</param>
    public async Task<Look> LookAsync(bool maySettle, CancellationToken cancellation)
    {
        await _oneReader.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var reading = await SourceReading.OfAsync(_sources, cancellation).ConfigureAwait(false);
            Look look;
            lock (_deciding)
                look = Judge(reading, maySettle);
            _telemetry.Tell(NameOf(look.Reload.Outcome));
            return look;
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            _telemetry.Tell("failed");
            throw;
        }
        finally
        {
            _oneReader.Release();
        }
    }

    /// <summary>
    /// Publishes what is in use with other pins, which also hold for all that is loaded later. What is known of the sources
    /// stays as it is: nobody has looked at them.
    /// </summary>
    public Look Pin(IReadOnlyDictionary<string, string> pins)
    {
        lock (_deciding)
        {
            var now = _time.GetUtcNow();
            var pinned = Current.Assessor.Catalog.Pin(pins);
            if (!pinned.Succeeded)
                return Seen(ReloadOutcome.Refused, now, pinned.Diagnostics);
            var next = Current.Assessor.Succeed(pinned.Catalog);
            Volatile.Write(ref _inUse, new InUse(next, Current.Status with { Catalog = next.Catalog, PublishedSince = now }));
            _pins = pins.ToImmutableDictionary(StringComparer.Ordinal);
            // What was refused may have been so for its pins.
            _refusedHash = null;
            _suspect = null;
            return Seen(ReloadOutcome.Published, now, Current.Status.Warnings) with { IsNews = true };
        }
    }

    private Look Judge(SourceReading reading, bool maySettle)
    {
        var now = _time.GetUtcNow();
        // By what the host was told: a pin forgets which content was broken, not that it was.
        var wasBroken = Current.Status.IsBehind;
        if (reading.Hash == _publishedHash)
        {
            var wasRefused = Current.Status.RefusedSince is not null;
            _refusedHash = null;
            _suspect = null;
            Tell(Current.Status with { LastChecked = now, RefusedSince = null, Refused = [], IsBehind = false });
            return Seen(ReloadOutcome.Unchanged, now, Current.Status.Warnings) with { IsNews = wasRefused, IsHealed = wasBroken };
        }
        if (reading.Hash == _refusedHash)
        {
            _suspect = null;
            Tell(Current.Status with { LastChecked = now });
            return Seen(ReloadOutcome.Refused, now, Current.Status.Refused);
        }
        using var activity = ReloadTelemetry.Begin();
        var result = Load(reading);
        activity?.SetTag(Names.Outcome, result.Succeeded ? "loaded" : "broken");
        if (!result.Succeeded)
            return maySettle && SettlesIn(reading.Hash) is { } time ? Settle(result, now, time) : Refuse(reading, result, now);
        // Published first: were that to fail, what is in use must not pass for what the sources hold.
        var look = Publish(result, now);
        _publishedHash = reading.Hash;
        _guard = new VersionGuard(reading.Files, look.Reload.Catalog);
        _refusedHash = null;
        _suspect = null;
        return look with { IsHealed = wasBroken };
    }

    private RuleSetLoadResult Load(SourceReading reading)
    {
        var loaded = reading.Load();
        if (!loaded.Succeeded)
            return loaded;
        var found = new DiagnosticBag();
        _guard.Check(reading.Files, loaded.Catalog, _options.AllowRemovedVersions, _options.AllowChangedVersions, found);
        var pinned = loaded.Catalog.Pin(_pins);
        foreach (var one in loaded.Diagnostics.Concat(pinned.Diagnostics))
            found.Add(one);
        return new RuleSetLoadResult(found.HasErrors ? null : pinned.Catalog, [.. found.InOrder()]);
    }

    private Look Publish(RuleSetLoadResult result, DateTimeOffset now)
    {
        var next = Current.Assessor.Succeed(result.GetCatalog());
        Volatile.Write(ref _inUse, new InUse(next, StatusOf(next.Catalog, result.Diagnostics, now)));
        return Seen(ReloadOutcome.Published, now, result.Diagnostics) with { IsNews = true };
    }

    /// <summary>After how long to look again at something broken; null when it has had its time.</summary>
    private TimeSpan? SettlesIn(string hash)
    {
        var now = _time.GetTimestamp();
        if (_suspect is null || _suspect.Hash != hash)
            _suspect = new Suspect(hash, now, _suspect?.First ?? now);
        var left = _options.SettleTime - _time.GetElapsedTime(_suspect.Since, now);
        var isPatient = _time.GetElapsedTime(_suspect.First, now) < LongestSettling * _options.SettleTime;
        return left > TimeSpan.Zero && isPatient ? left : null;
    }

    private Look Settle(RuleSetLoadResult result, DateTimeOffset now, TimeSpan time)
    {
        Tell(Current.Status with { LastChecked = now, IsBehind = true });
        return Seen(ReloadOutcome.Settling, now, result.Diagnostics) with { Again = time };
    }

    private Look Refuse(SourceReading reading, RuleSetLoadResult result, DateTimeOffset now)
    {
        _refusedHash = reading.Hash;
        _suspect = null;
        var places = result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.File).ToHashSet(StringComparer.Ordinal);
        foreach (var file in reading.Files.Where(file => places.Contains(file.Source.Name)))
            _telemetry.TellRefused(file.Id, file.Version.ToString());
        Tell(Current.Status with { LastChecked = now, RefusedSince = now, Refused = result.Diagnostics, IsBehind = true });
        return Seen(ReloadOutcome.Refused, now, result.Diagnostics) with { IsNews = true };
    }

    private Look Seen(ReloadOutcome outcome, DateTimeOffset now, ImmutableArray<Diagnostic> diagnostics) =>
        new(new RuleSetReload(outcome, now, Current.Assessor.Catalog, diagnostics));

    private void Tell(RuleSetStatus status) => Volatile.Write(ref _inUse, Current with { Status = status });

    private static RuleSetStatus StatusOf(RuleSetCatalog catalog, ImmutableArray<Diagnostic> warnings, DateTimeOffset now) => new()
    {
        Catalog = catalog,
        PublishedSince = now,
        LastChecked = now,
        Warnings = warnings,
        RefusedSince = null,
        Refused = [],
        IsBehind = false,
    };

    private static string NameOf(ReloadOutcome outcome) => outcome switch
    {
        ReloadOutcome.Unchanged => "unchanged",
        ReloadOutcome.Published => "published",
        ReloadOutcome.Settling => "settling",
        _ => "refused",
    };

    /// <summary>What readers take, at once.</summary>
    public sealed record InUse(RiskAssessor Assessor, RuleSetStatus Status);

    /// <summary>What came of a look.</summary>
    public sealed record Look(RuleSetReload Reload)
    {
        /// <summary>Whether the host is to hear of it.</summary>
        public bool IsNews { get; init; }

        /// <summary>Whether the sources were broken before and are not any more.</summary>
        public bool IsHealed { get; init; }

        /// <summary>After how long to look again, of what is settling.</summary>
        public TimeSpan? Again { get; init; }
    }

    /// <summary>Something broken that may be half written: which, since when, and since when anything is broken.</summary>
    private sealed record Suspect(string Hash, long Since, long First);
}
