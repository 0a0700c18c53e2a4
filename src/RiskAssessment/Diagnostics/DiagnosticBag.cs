using System.Globalization;
using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Diagnostics;

/// <summary>
/// Collects what is found in one pass. The same finding at the same place counts once. Past a number of errors, and of
/// warnings apart, the rest is counted and not kept, and no names are suggested any more: a file with a thousand mistakes
/// is not helped by the next one. Warnings never take the place of errors.
/// </summary>
internal sealed class DiagnosticBag
{
    private const int MostKept = 1_000;
    private const int MostSuggested = 25;

    private readonly HashSet<(string Code, string File, int Line, int Column, string Message)> _seen = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _errors = [];
    private readonly List<Diagnostic> _warnings = [];
    private int _dropped;

    public bool HasErrors => _errors.Count > 0;

    /// <summary>
    /// Counts what went wrong; that it has grown tells that what was read in between is of no use. What has been reported
    /// before, such as a null, counts again where it is met.
    /// </summary>
    public int Errors { get; private set; }

    public void Add(Diagnostic found)
    {
        var isError = found.Severity == DiagnosticSeverity.Error;
        var kept = isError ? _errors : _warnings;
        _codes.Add(found.Code);
        if (kept.Count < MostKept)
        {
            if (!_seen.Add((found.Code, found.File, found.Line, found.Column, found.Message.English)))
                return;
            kept.Add(found);
        }
        else
        {
            _dropped++;
        }
        if (isError)
            Errors++;
    }

    /// <summary>Adds an error of which a file may have millions: its words are not made when they are not kept.</summary>
    public void Add(DiagnosticDescriptor error, Func<Diagnostic> make)
    {
        if (_errors.Count < MostKept)
        {
            Add(make());
            return;
        }
        _codes.Add(error.Code);
        _dropped++;
        Errors++;
    }

    /// <summary>Whether such a thing was found, kept or not.</summary>
    public bool Has(DiagnosticDescriptor what) => _codes.Contains(what.Code);

    /// <summary>Something is met that cannot be used and has been reported already.</summary>
    public void Meet() => Errors++;

    /// <summary>The name that was probably meant, or null.</summary>
    public string? Nearest(string written, IEnumerable<string> names) =>
        _errors.Count + _warnings.Count < MostSuggested ? Suggestions.Nearest(written, names) : null;

    /// <summary>Takes over what another bag has, but for what is left out.</summary>
    public void AddRange(DiagnosticBag other, Func<Diagnostic, bool>? isLeftOut = null)
    {
        foreach (var one in other._errors.Concat(other._warnings))
        {
            if (isLeftOut?.Invoke(one) != true)
                Add(one);
        }
        _codes.UnionWith(other._codes);
        _dropped += other._dropped;
    }

    /// <summary>In the order in which an author reads: by file, then from top to bottom; and how many more there are.</summary>
    public IReadOnlyList<Diagnostic> InOrder()
    {
        var ordered = _errors.Concat(_warnings)
            .OrderBy(one => one.File, StringComparer.Ordinal).ThenBy(one => one.Line).ThenBy(one => one.Column)
            .ThenBy(one => one.Code, StringComparer.Ordinal).ToList();
        if (_dropped > 0)
        {
            var last = ordered[^1];
            ordered.Add(FileFindings.More.At(new SourcePlace(last.File, last.Line, last.Column), _dropped.ToString(CultureInfo.InvariantCulture)));
        }
        return ordered;
    }
}
