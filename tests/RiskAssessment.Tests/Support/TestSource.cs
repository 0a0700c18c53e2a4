using System.Text;
using RiskAssessment.Catalogs;

namespace RiskAssessment.Tests.Support;

/// <summary>A host's own store, in memory: what it gives is what the test last put there.</summary>
internal sealed class TestSource(string name, params IEnumerable<RuleText> files) : IRuleSetSource
{
    private readonly List<Action> _watching = [];
    private readonly List<(int Times, TaskCompletionSource Done)> _waiting = [];
    private int _reads;
    private volatile Func<RuleSetSourceContent> _read = () => ContentOf(files);

    public string Name => name;

    /// <summary>How many ask to be told of changes.</summary>
    public int Watchers
    {
        get
        {
            lock (_watching)
                return _watching.Count;
        }
    }

    public ValueTask<RuleSetSourceContent> ReadAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return new(_read());
        }
        finally
        {
            lock (_waiting)
            {
                _reads++;
                foreach (var (_, done) in _waiting.Where(one => one.Times <= _reads))
                    done.TrySetResult();
            }
        }
    }

    /// <summary>Waits until it has been read so many times.</summary>
    public Task ReadTimes(int times)
    {
        lock (_waiting)
        {
            var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((times, done));
            if (times <= _reads)
                done.SetResult();
            return done.Task.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    public IDisposable? Watch(Action changed)
    {
        lock (_watching)
            _watching.Add(changed);
        return new Ending(() =>
        {
            lock (_watching)
                _watching.Remove(changed);
        });
    }

    /// <summary>Changes what is there, and tells nobody.</summary>
    public TestSource Hold(params IEnumerable<RuleText> held)
    {
        var content = ContentOf(held);
        return Read(() => content);
    }

    /// <summary>Changes what reading does.</summary>
    public TestSource Read(Func<RuleSetSourceContent> read)
    {
        _read = read;
        return this;
    }

    /// <summary>Tells who watches.</summary>
    public void Tell()
    {
        Action[] told;
        lock (_watching)
            told = [.. _watching];
        foreach (var one in told)
            one();
    }

    public static RuleSetFile FileOf(RuleText file) => new(file.Path, Encoding.UTF8.GetBytes(file.Marked.Text));

    public static RuleSetSourceContent ContentOf(params IEnumerable<RuleText> files) => new([.. files.Select(FileOf)]);

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
