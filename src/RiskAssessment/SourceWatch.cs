using RiskAssessment.Catalogs;

namespace RiskAssessment;

/// <summary>The watches over sources that can tell of changes.</summary>
internal sealed class SourceWatch(IReadOnlyList<IRuleSetSource> sources, Action changed) : IDisposable
{
    private readonly Lock _lock = new();
    private List<IDisposable> _watches = [];
    private bool _isEnded;

    /// <summary>Begins to watch, or begins anew.</summary>
    public void Renew()
    {
        lock (_lock)
        {
            End();
            if (!_isEnded)
                _watches = [.. sources.Select(Watch).OfType<IDisposable>()];
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isEnded = true;
            End();
        }
    }

    private IDisposable? Watch(IRuleSetSource source)
    {
        try
        {
            return source.Watch(changed);
        }
        catch (Exception)
        {
            // A source that cannot tell is polled, and so is one that fails to.
            return null;
        }
    }

    private void End()
    {
        foreach (var watch in _watches)
        {
            try
            {
                watch.Dispose();
            }
            catch (Exception)
            {
                // Nor may a watch that cannot end keep the next one from beginning.
            }
        }
        _watches = [];
    }
}
