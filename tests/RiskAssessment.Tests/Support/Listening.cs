using System.Diagnostics.Metrics;

namespace RiskAssessment.Tests.Support;

/// <summary>A host's own meters and a listener to them alone, so that tests do not hear one another.</summary>
internal sealed class Listening : IMeterFactory
{
    private readonly List<Meter> _meters = [];
    private readonly MeterListener _listener = new();
    private readonly List<(string Instrument, double Value, string Tags)> _heard = [];

    /// <param name="instruments">What to listen to; everything, when nothing is named.</param>
    public Listening(params string[] instruments)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (_meters.Contains(instrument.Meter) && (instruments.Length == 0 || instruments.Contains(instrument.Name)))
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>What was heard of an instrument: its tags, in the order in which they were given.</summary>
    public IReadOnlyList<string> TagsOf(string instrument)
    {
        lock (_heard)
            return [.. _heard.Where(one => one.Instrument == instrument).Select(one => one.Tags)];
    }

    public IReadOnlyList<double> ValuesOf(string instrument)
    {
        lock (_heard)
            return [.. _heard.Where(one => one.Instrument == instrument).Select(one => one.Value)];
    }

    /// <summary>All that was heard as one text, but for the figures, which may have any digits.</summary>
    public string Everything()
    {
        lock (_heard)
            return string.Join('\n', _heard.Select(one => $"{one.Instrument} {one.Tags}"));
    }

    public Meter Create(MeterOptions options)
    {
        var meter = new Meter(options);
        _meters.Add(meter);
        return meter;
    }

    public void Dispose()
    {
        _listener.Dispose();
        _meters.ForEach(meter => meter.Dispose());
    }

    private void Hear(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key["riskassessment.".Length..]}={tag.Value}"));
        lock (_heard)
            _heard.Add((instrument.Name, value, text));
    }
}
