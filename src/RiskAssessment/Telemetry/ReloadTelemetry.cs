using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RiskAssessment.Telemetry;

/// <summary>What a host can measure of reloads.</summary>
internal sealed class ReloadTelemetry
{
    /// <summary>For whoever has no meter factory; the platform keeps meters, so that there may be one alone.</summary>
    private static readonly ReloadTelemetry Shared = new(new Meter(Names.Source));

    private readonly Counter<long> _reloads;
    private readonly Counter<long> _refused;

    private ReloadTelemetry(Meter meter)
    {
        _reloads = meter.CreateCounter<long>("riskassessment.reloads", "{reload}", "Times that the sources of rule sets were looked at, by outcome.");
        _refused = meter.CreateCounter<long>("riskassessment.refused_versions", "{version}", "Versions with an error in what was refused, by rule set and version.");
    }

    public static ReloadTelemetry For(IMeterFactory? factory) => factory is null ? Shared : new ReloadTelemetry(factory.Create(Names.Source));

    /// <summary>The loading of something new, as an activity where somebody listens.</summary>
    public static Activity? Begin() => Names.Activities.StartActivity("RiskAssessment.Reload");

    public void Tell(string outcome) => _reloads.Add(1, new KeyValuePair<string, object?>(Names.Outcome, outcome));

    public void TellRefused(string id, string version) =>
        _refused.Add(1, new(Names.RuleSet, id), new KeyValuePair<string, object?>(Names.Version, version));
}
