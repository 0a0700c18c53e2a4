namespace RiskAssessment.Catalogs;

/// <summary>
/// Where rule sets come from: a folder, the package, or a host's own store, such as a database. A source gives all its
/// files at once, as they are at that moment; a source without any rule set is an error, since a share that is gone
/// looks the same. It is read by one reader at a time, from any thread.
/// </summary>
public interface IRuleSetSource
{
    /// <summary>What the source is called in diagnostics: its files are named <c>name/id/version.json</c>.</summary>
    string Name { get; }

    /// <summary>
    /// Reads all files. What it throws is an error that names the source, not an end of the host: nothing is loaded, or
    /// what was loaded before stays.
    /// </summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    ValueTask<RuleSetSourceContent> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks to be told that something may have changed. To be told too often does no harm, since what is read is compared;
    /// nor does to be told never, since a source is also read from time to time.
    /// </summary>
    /// <param name="changed">To be called after a change, from any thread; it returns at once and does not throw.</param>
    /// <returns>Ends the watch when disposed of; null where the source cannot tell.</returns>
    IDisposable? Watch(Action changed);
}
