namespace RiskAssessment.Diagnostics;

/// <summary>
/// Collects what is found in one pass. The same finding at the same place counts once. Past a number of findings the
/// rest is counted, not kept, and no names are suggested any more: a file with a thousand mistakes is not helped by the
/// next one.
/// </summary>
internal sealed class DiagnosticBag
{
    private const int MostKept = 1_000;
    private const int MostSuggested = 100;

    private readonly HashSet<(string Code, string File, int Line, int Column, string Message)> _seen = [];
    private readonly List<Diagnostic> _found = [];

    public bool HasErrors { get; private set; }

    /// <summary>
    /// Counts what went wrong; that it has grown tells that what was read in between is of no use. What has been reported
    /// before, such as a null, counts again where it is met.
    /// </summary>
    public int Errors { get; private set; }

    public void Add(Diagnostic found)
    {
        if (!_seen.Add((found.Code, found.File, found.Line, found.Column, found.Message.English)))
            return;
        if (found.Severity == DiagnosticSeverity.Error)
        {
            HasErrors = true;
            Errors++;
        }
        if (_found.Count < MostKept)
            _found.Add(found);
    }

    /// <summary>Something is met that cannot be used and has been reported already.</summary>
    public void Meet() => Errors++;

    /// <summary>The name that was probably meant, or null.</summary>
    public string? Nearest(string written, IEnumerable<string> names) =>
        _found.Count < MostSuggested ? Suggestions.Nearest(written, names) : null;

    public void AddRange(IEnumerable<Diagnostic> found)
    {
        foreach (var one in found)
            Add(one);
    }

    /// <summary>In the order in which an author reads: by file, then from top to bottom.</summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
    [
        .. _found.OrderBy(one => one.File, StringComparer.Ordinal).ThenBy(one => one.Line).ThenBy(one => one.Column)
            .ThenBy(one => one.Code, StringComparer.Ordinal),
    ];
}
