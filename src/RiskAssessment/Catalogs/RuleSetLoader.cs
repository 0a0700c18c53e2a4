using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Reviewing;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Catalogs;

/// <summary>
/// Rule files to resolved rule sets, all or nothing: bases before their overlays, every finding of every file in one
/// pass.
/// </summary>
internal sealed class RuleSetLoader
{
    private readonly IReadOnlyList<RuleFile> _files;
    private readonly DiagnosticBag _found;
    private readonly Dictionary<(string Id, string Version), RuleSetDocument> _documents = [];
    private readonly Dictionary<(string Id, string Version), Loaded> _loaded = [];
    private readonly HashSet<(string Id, string Version)> _broken = [];

    private RuleSetLoader(IReadOnlyList<RuleFile> files, DiagnosticBag found)
    {
        _files = files;
        _found = found;
    }

    /// <summary>The rule sets; of no use when <paramref name="found"/> has an error.</summary>
    public static IReadOnlyList<RuleSet> Load(IReadOnlyList<RuleFile> files, DiagnosticBag found, ReviewOptions? review = null)
    {
        var loader = new RuleSetLoader(files, found);
        loader.ReadDocuments();
        VersionChecker.Check([.. loader._documents.Values], found);
        foreach (var key in loader.InOrder())
            loader.Resolve(key);
        var resolved = loader._loaded.Where(pair => pair.Value.RuleSet is not null)
            .Select(pair => (loader._documents[pair.Key], pair.Value.RuleSet!)).ToList();
        RuleSetWarnings.Report(resolved, found);
        if (review is not null)
            Reviewer.Report(resolved, review, found);
        return [.. resolved.Select(pair => pair.Item2)];
    }

    private void ReadDocuments()
    {
        foreach (var file in _files)
        {
            var found = new DiagnosticBag();
            var document = RuleSetReader.Read(file.Source, file.Id, file.Version, found);
            var key = (file.Id, file.Version.ToString());
            if (document is not null)
                _documents[key] = document;
            if (found.HasErrors)
                _broken.Add(key);
            _found.AddRange(found);
        }
    }

    /// <summary>Bases before overlays. What extends something that is not there, or itself, is left out and reported.</summary>
    private List<(string, string)> InOrder()
    {
        var uses = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var keys = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var (key, document) in _documents)
        {
            keys[NameOf(key)] = key;
            uses[NameOf(key)] = BaseOf(document) is { } @base ? [NameOf(@base)] : [];
            if (document.Extends is { } extends && !_files.Any(file => (file.Id, file.Version.ToString()) == BaseOf(document)))
                ReportNoBase(extends);
        }
        foreach (var cycle in Ordering.Cycles(uses))
        {
            var round = Ordering.Describe(cycle);
            foreach (var name in cycle)
                _found.Add(ReferenceFindings.ExtendsCycle.At(_documents[keys[name]].Extends!.Id.Place, round));
        }
        return [.. Ordering.Sort(uses).Select(name => keys[name])];

        static string NameOf((string Id, string Version) key) => $"{key.Id} {key.Version}";
    }

    private static (string, string)? BaseOf(RuleSetDocument document) =>
        document.Extends is { } extends ? (extends.Id.Value, extends.Version.Value) : null;

    private void ReportNoBase(ExtendsDraft extends)
    {
        var versions = _files.Where(file => file.Id == extends.Id.Value).Select(file => file.Version.ToString()).ToList();
        if (versions.Count > 0)
        {
            var list = string.Join(", ", versions);
            _found.Add(ReferenceFindings.BaseNotFound.Suggesting(_found.Nearest(extends.Version.Value, versions), extends.Version.Place,
                extends.Id.Value, extends.Version.Value, $"Er zijn: {list}.", $"There are: {list}."));
        }
        else
        {
            _found.Add(ReferenceFindings.BaseNotFound.Suggesting(_found.Nearest(extends.Id.Value, _files.Select(file => file.Id).Distinct()),
                extends.Id.Place, extends.Id.Value, extends.Version.Value, "", ""));
        }
    }

    private void Resolve((string, string) key)
    {
        var document = _documents[key];
        Loaded? @base = null;
        // Without its base nothing can be said about an overlay; that the base is missing or wrong has been reported.
        if (document.IsOverlay && (BaseOf(document) is not { } baseKey || !_loaded.TryGetValue(baseKey, out @base)))
            return;
        var found = new DiagnosticBag();
        var items = MergedItems.Of(document, @base?.Items, found);
        var fingerprint = Fingerprint.Of(document.File.Bytes.Span, @base?.Fingerprint);
        var isBroken = _broken.Contains(key) || @base is { RuleSet: null };
        var ruleSet = RuleSetResolver.Resolve(document, items, fingerprint, isBroken, found);
        // A base is looked at again for every overlay, and its author should not read a mistake five times. The words
        // do differ: they name the rule set.
        var known = @base?.Findings ?? [];
        _loaded[key] = new Loaded(items, fingerprint, ruleSet, [.. known, .. found.InOrder().Select(PlaceOf)]);
        _found.AddRange(found, one => known.Contains(PlaceOf(one)));

        static (string, string, int, int) PlaceOf(Diagnostic one) => (one.Code, one.File, one.Line, one.Column);
    }

    private sealed record Loaded(
        MergedItems Items, string Fingerprint, RuleSet? RuleSet, HashSet<(string Code, string File, int Line, int Column)> Findings);
}
