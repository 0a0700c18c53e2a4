using System.Runtime.CompilerServices;
using System.Threading.Channels;
using RiskAssessment.Catalogs;

namespace RiskAssessment.Benchmarks.Soaking;

/// <summary>Threads that assess without a pause while the rules are replaced, broken, half written, deleted and restored under them.</summary>
internal sealed class Soak
{
    private const int Threads = 4;

    private readonly ISoakStore _store;
    private readonly ReloadingRiskAssessor _assessor;
    private readonly HashSet<string> _expected = [.. Enumerable.Range(0, SoakRules.Forms).Select(SoakRules.Expected)];
    private readonly List<WeakReference> _catalogs = [];
    private readonly List<long> _memory = [];
    private readonly Channel<bool> _progress = Channel.CreateBounded<bool>(new BoundedChannelOptions(Threads) { FullMode = BoundedChannelFullMode.DropWrite });

    private volatile bool _isOver;
    private long _assessments;
    private long _failed;
    private long _mixed;
    private int _published;
    private int _refused;
    private int _wrong;
    private int _rounds;

    private Soak(ISoakStore store, ReloadingRiskAssessor assessor)
    {
        _store = store;
        _assessor = assessor;
        assessor.Published += (_, reload) => Keep(reload.Catalog);
        assessor.Refused += (_, _) => Interlocked.Increment(ref _refused);
    }

    /// <param name="store">Where the rule sets stand.</param>
    /// <param name="goesOn">Whether there is another round, by the number of rounds that were done.</param>
    /// <param name="isTenth">Whether to measure memory, likewise.</param>
    public static async Task<SoakReport> RunAsync(ISoakStore store, Func<int, bool> goesOn, Func<int, bool> isTenth)
    {
        // One version is written again and again, so that memory could grow by nothing but what is not let go.
        var options = new ReloadOptions { AllowChangedVersions = true, PollInterval = TimeSpan.FromMilliseconds(100), SettleTime = TimeSpan.FromMilliseconds(5) };
        await using var assessor = await ReloadingRiskAssessor.StartAsync([store.Source], options);
        var soak = new Soak(store, assessor);
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(soak.Assess)).ToList();
        threads.ForEach(thread => thread.Start());
        while (goesOn(soak._rounds))
        {
            await soak.DoRoundAsync(soak._rounds++);
            if (isTenth(soak._rounds))
                soak._memory.Add(LiveBytes());
        }
        soak._isOver = true;
        threads.ForEach(thread => thread.Join());
        // The look that is going on, if any, has its own hold on what it replaced.
        await assessor.DisposeAsync();
        return soak.Report();
    }

    private async Task DoRoundAsync(int round)
    {
        var (before, after) = (round % SoakRules.Forms, (round + 1) % SoakRules.Forms);
        await ChangeAsync(SoakRules.BrokenFile(after), before);
        await ChangeAsync(SoakRules.BaseFile(after)[..(200 + round % 1000)], before);
        await ChangeAsync(null, before);
        await ChangeAsync(SoakRules.BaseFile(before), before);
        await ChangeAsync(SoakRules.BaseFile(after), after);
    }

    /// <summary>Writes, reloads, and looks whether the right form is in use; then lets the threads get on.</summary>
    private async Task ChangeAsync(byte[]? content, int form)
    {
        _store.Write(content);
        await _assessor.ReloadAsync();
        if (_assessor.Catalog.Find(SoakRules.Base, "1.0.0")!.Title.In("nl") != $"Vorm {form}")
            _wrong++;
        await _progress.Reader.ReadAsync();
    }

    private void Assess()
    {
        while (!_isOver)
        {
            try
            {
                if (!_expected.Contains(SoakRules.Describe(_assessor.AssessAll(SoakRules.Requests))))
                    Interlocked.Increment(ref _mixed);
            }
            catch (Exception)
            {
                Interlocked.Increment(ref _failed);
            }
            Interlocked.Add(ref _assessments, SoakRules.Requests.Count);
            _progress.Writer.TryWrite(true);
        }
    }

    /// <summary>What was alive at the end of a full collection, whatever the threads have allocated since.</summary>
    private static long LiveBytes()
    {
        GC.Collect();
        var after = GC.GetGCMemoryInfo(GCKind.FullBlocking);
        return after.HeapSizeBytes - after.FragmentedBytes;
    }

    private void Keep(RuleSetCatalog catalog)
    {
        lock (_catalogs)
        {
            _published++;
            _catalogs.Add(new WeakReference(catalog));
        }
    }

    private SoakReport Report()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        return new SoakReport
        {
            Rounds = _rounds,
            Assessments = _assessments,
            Published = _published,
            Refused = _refused,
            Failed = _failed,
            Mixed = _mixed,
            Wrong = _wrong,
            Kept = CountKept(),
            Memory = _memory,
        };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int CountKept() => _catalogs.Count(one => one.Target is { } catalog && catalog != _assessor.Catalog);
}
