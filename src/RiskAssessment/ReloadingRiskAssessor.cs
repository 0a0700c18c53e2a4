using System.Threading.Channels;
using RiskAssessment.Catalogs;

namespace RiskAssessment;

/// <summary>
/// An assessor that keeps up with its sources while it works. One catalog is in use at a time: a call takes it once, and
/// <see cref="AssessAll"/> once for all its requests, so that nobody waits and nobody sees two versions mixed. What has
/// an error is refused, and the last that was right stays in use. Once disposed of it assesses with what it has.
/// </summary>
public sealed class ReloadingRiskAssessor : IRiskAssessor, IDisposable, IAsyncDisposable
{
    private readonly RuleSetReloader _reloader;
    private readonly SourceWatch _watch;
    private readonly ITimer _poll;
    private readonly ITimer _settle;
    private readonly CancellationTokenSource _ended = new();
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Task _loop;

    internal ReloadingRiskAssessor(LoadedSources loaded, ReloadOptions options, TimeProvider time)
    {
        _reloader = new RuleSetReloader(loaded, options, time);
        _watch = new SourceWatch([.. loaded.Sources.Select(source => source.Source)], Wake);
        // The caller's activity and other surroundings are not those of what happens later.
        using (AsyncFlowControl? _ = ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow())
        {
            _poll = time.CreateTimer(_ => Wake(), null, options.PollInterval, options.PollInterval);
            _settle = time.CreateTimer(_ => Wake(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _watch.Renew();
            _loop = Task.Run(LoopAsync);
        }
        // What changed between the first reading and the watch.
        Wake();
    }

    /// <summary>
    /// A new catalog is in use. What a handler throws is lost; it is called by the thread that found it, and may ask for
    /// anything of this assessor but not wait for a reload.
    /// </summary>
    public event EventHandler<RuleSetReload>? Published;

    /// <summary>
    /// What the sources hold has an error: once for each thing that is refused, however long it stays. What a handler
    /// throws is lost.
    /// </summary>
    public event EventHandler<RuleSetReload>? Refused;

    /// <summary>
    /// What was refused is gone: the sources hold what is in use again. Where it gave way to something new,
    /// <see cref="Published"/> tells so. What a handler throws is lost.
    /// </summary>
    public event EventHandler<RuleSetReload>? Recovered;

    /// <summary>The rule sets in use at this moment.</summary>
    public RuleSetCatalog Catalog => _reloader.Current.Assessor.Catalog;

    /// <summary>How the rule sets in use stand to what the sources hold.</summary>
    public RuleSetStatus Status => _reloader.Current.Status;

    /// <summary>Loads the sources and goes on looking at them until disposed of.</summary>
    /// <param name="sources">Where the rule sets come from.</param>
    /// <param name="options">How to keep up; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the first loading.</param>
    /// <exception cref="ArgumentException">A source or an option is wrong; the message has all mistakes.</exception>
    /// <exception cref="RuleSetException">What the sources hold has an error; the exception has all of them.</exception>
    public static async Task<ReloadingRiskAssessor> StartAsync(
        IEnumerable<IRuleSetSource> sources, ReloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ReloadOptions();
        var loaded = await LoadedSources.LoadAsync(sources, options, cancellationToken).ConfigureAwait(false);
        return new ReloadingRiskAssessor(loaded, options, options.TimeProvider ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public Assessment Assess(AssessmentRequest request) => _reloader.Current.Assessor.Assess(request);

    /// <inheritdoc/>
    public AssessmentResult TryAssess(AssessmentRequest request) => _reloader.Current.Assessor.TryAssess(request);

    /// <summary>Assesses many requests by the rule sets that are in use when this is called, however long it takes.</summary>
    /// <inheritdoc/>
    public IEnumerable<AssessmentResult> AssessAll(IEnumerable<AssessmentRequest> requests) => _reloader.Current.Assessor.AssessAll(requests);

    /// <summary>Looks at the sources now; what has an error is refused at once.</summary>
    /// <param name="cancellationToken">Ends the look.</param>
    /// <returns>What came of it: published, refused or unchanged.</returns>
    /// <exception cref="ObjectDisposedException">This is disposed of.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it, or this was disposed of meanwhile.</exception>
    public Task<RuleSetReload> ReloadAsync(CancellationToken cancellationToken = default) => LookAsync(maySettle: false, cancellationToken);

    /// <summary>
    /// Replaces the pins, at once and for all that is loaded later: a roll back without a restart (see
    /// <see cref="RuleSetCatalog.Pin"/>). It waits for no source, nor does it look at one.
    /// </summary>
    /// <param name="pins">The id of a rule set to its version; empty to hold none back.</param>
    /// <param name="cancellationToken">Keeps it from beginning.</param>
    /// <returns>Published, or refused with the pins that name no version.</returns>
    /// <exception cref="ObjectDisposedException">This is disposed of.</exception>
    public async Task<RuleSetReload> PinAsync(IReadOnlyDictionary<string, string> pins, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pins);
        ObjectDisposedException.ThrowIf(_ended.IsCancellationRequested, this);
        var look = await Task.Run(() => _reloader.Pin(pins), cancellationToken).ConfigureAwait(false);
        Tell(look);
        Wake();
        return look.Reload;
    }

    /// <summary>Ends looking at the sources, without waiting for a look that is going on.</summary>
    public void Dispose()
    {
        _ended.Cancel();
        _poll.Dispose();
        _settle.Dispose();
        _watch.Dispose();
    }

    /// <summary>Ends looking at the sources, and waits until a look that is going on has ended.</summary>
    public async ValueTask DisposeAsync()
    {
        Dispose();
        await _loop.ConfigureAwait(false);
    }

    /// <summary>What happens when time has passed or a source tells of a change: what has an error may settle.</summary>
    internal Task<RuleSetReload> LookAsync(CancellationToken cancellation) => LookAsync(maySettle: true, cancellation);

    private async Task<RuleSetReload> LookAsync(bool maySettle, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_ended.IsCancellationRequested, this);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _ended.Token);
        var look = await _reloader.LookAsync(maySettle, either.Token).ConfigureAwait(false);
        if (look.Again is { } again)
            _settle.Change(again, Timeout.InfiniteTimeSpan);
        if (look.IsHealed)
        {
            // A folder that was gone and has come back is another one to the operating system.
            _watch.Renew();
            Wake();
        }
        Tell(look);
        return look.Reload;
    }

    private async Task LoopAsync()
    {
        try
        {
            await foreach (var _ in _wake.Reader.ReadAllAsync(_ended.Token).ConfigureAwait(false))
            {
                try
                {
                    await LookAsync(_ended.Token).ConfigureAwait(false);
                }
                catch (Exception) when (!_ended.IsCancellationRequested)
                {
                    // Whatever it was, the next look may go well; it is counted, and the status shows that no look did.
                }
            }
        }
        catch (Exception wrong) when (wrong is OperationCanceledException or ObjectDisposedException)
        {
        }
    }

    private void Wake() => _wake.Writer.TryWrite(true);

    private void Tell(RuleSetReloader.Look look)
    {
        if (!look.IsNews)
            return;
        var handlers = look.Reload.Outcome switch
        {
            ReloadOutcome.Published => Published,
            ReloadOutcome.Refused => Refused,
            _ => Recovered,
        };
        foreach (var handler in Delegate.EnumerateInvocationList(handlers))
        {
            try
            {
                handler(this, look.Reload);
            }
            catch (Exception)
            {
                // The host's own mistake must not keep it from the next version.
            }
        }
    }
}
