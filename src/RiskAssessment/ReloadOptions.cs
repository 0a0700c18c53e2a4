using System.Collections.Immutable;

namespace RiskAssessment;

/// <summary>How an assessor keeps up with its sources. The values are checked when it starts, all of them at once.</summary>
public sealed record ReloadOptions
{
    private static readonly TimeSpan ShortestPoll = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPoll = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestSettle = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How often the sources are read, whether or not one of them tells of a change: 100 milliseconds to a day, by default
    /// half a minute. Network drives often tell nothing.
    /// </summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long something broken must stay the same before it is refused, since it may be half written: 0 to 10 minutes,
    /// by default two seconds. What goes on changing and stays broken is refused after ten times as long.
    /// </summary>
    public TimeSpan SettleTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// The versions to go back to, by the id of the rule set (see <see cref="Catalogs.RuleSetCatalog.Pin"/>); none by
    /// default. A pin that names no version keeps the host from starting.
    /// </summary>
    public IReadOnlyDictionary<string, string> Pins { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// Whether a version that was in use may vanish while the host runs, which is then a warning. By default that is
    /// refused: a file that is gone would silently bring an older version in force.
    /// </summary>
    public bool AllowRemovedVersions { get; init; }

    /// <summary>
    /// Whether the file of a version that was in use may change while the host runs, which is then a warning. By default
    /// that is refused: outcomes recorded with the version could not be replayed any more. Meant for who edits rules and
    /// looks at what they do.
    /// </summary>
    public bool AllowChangedVersions { get; init; }

    /// <summary>How to assess.</summary>
    public RiskAssessorOptions Assessor { get; init; } = new();

    /// <summary>The clock of polling and of what is told of times; null for that of the system, or of the container.</summary>
    public TimeProvider? TimeProvider { get; init; }

    internal IEnumerable<string> Mistakes()
    {
        if (PollInterval < ShortestPoll || PollInterval > LongestPoll)
            yield return $"{nameof(PollInterval)} is from {ShortestPoll} to {LongestPoll}, and is {PollInterval}.";
        if (SettleTime < TimeSpan.Zero || SettleTime > LongestSettle)
            yield return $"{nameof(SettleTime)} is from {TimeSpan.Zero} to {LongestSettle}, and is {SettleTime}.";
        if (Pins is null)
            yield return $"{nameof(Pins)} is null.";
        if (Assessor is null)
            yield return $"{nameof(Assessor)} is null.";
        foreach (var mistake in Assessor is null ? [] : Evaluators.Mistakes(Assessor))
            yield return mistake;
    }
}
