using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Reviewing;

namespace RiskAssessment.Catalogs;

/// <summary>What sources gave when they were read once, put together: the rule files, and what is wrong before one is opened.</summary>
internal sealed class SourceReading
{
    private readonly Dictionary<(string Id, string Version), RuleFile> _files = [];
    private readonly DiagnosticBag _found = new();

    private SourceReading()
    {
    }

    /// <summary>
    /// What the outcome of loading depends on, as one hash: files that are not read and the order in which a source gives
    /// its files make no difference.
    /// </summary>
    public string Hash => _hash ??= MakeHash();

    private string? _hash;

    /// <summary>The rule files, one for each version.</summary>
    public IReadOnlyCollection<RuleFile> Files => _files.Values;

    /// <summary>Reads every source once. Throws nothing but what is asked for by the token.</summary>
    /// <param name="sources">The sources by their names.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<SourceReading> OfAsync(IEnumerable<(string Name, IRuleSetSource Source)> sources, CancellationToken cancellation)
    {
        var reading = new SourceReading();
        foreach (var (name, source) in sources)
        {
            try
            {
                var content = await source.ReadAsync(cancellation).ConfigureAwait(false)
                    ?? throw new InvalidOperationException($"{source.GetType()} gave null.");
                reading.Add(name, content);
            }
            catch (Exception wrong) when (!(wrong is OperationCanceledException && cancellation.IsCancellationRequested))
            {
                // A host's own source may throw anything, and none of it may end the host.
                reading._found.Add(FileFindings.SourceUnreadable.At(PlaceOf(name, ""), name, wrong.Message));
            }
        }
        return reading;
    }

    /// <summary>What is wrong with the sources themselves, apart from what they hold.</summary>
    public static IEnumerable<string> Mistakes(IReadOnlyList<IRuleSetSource> sources)
    {
        if (sources.Count == 0)
            yield return "There is no source of rule sets.";
        if (sources.Any(source => source is null))
            yield return "A source of rule sets is null.";
        if (sources.Any(source => source is { Name: null }))
            yield return "A source of rule sets has no name.";
    }

    public static SourceReading Of(string name, RuleSetSourceContent content)
    {
        var reading = new SourceReading();
        reading.Add(name, content);
        return reading;
    }

    /// <summary>Loads what was read, all or nothing; a second time to the same outcome.</summary>
    /// <param name="review">What an author's second pair of eyes looks at, or null for a host that only loads.</param>
    public RuleSetLoadResult Load(ReviewOptions? review = null)
    {
        var found = new DiagnosticBag();
        found.AddRange(_found);
        return RuleSetCatalog.Load([.. _files.Values], found, review);
    }

    /// <summary>The place of a file of a source, or of the source as a whole.</summary>
    public static SourcePlace PlaceOf(string source, string path) =>
        new(path.Length == 0 ? source : source.Length == 0 ? path : $"{source.Replace('\\', '/').TrimEnd('/')}/{path}", 1, 1);

    private void Add(string source, RuleSetSourceContent content)
    {
        var found = new DiagnosticBag();
        foreach (var one in content.Diagnostics)
            found.Add(one);
        var isEmpty = true;
        foreach (var file in content.Files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var kind = RulePath.Of(file.Path);
            var place = PlaceOf(source, file.Path);
            if (kind.Mistake is { } mistake)
                found.Add(FileFindings.PathIsNoRuleSet.At(place, file.Path, mistake));
            else if (kind.IsStray)
                found.Add(FileFindings.StrayJson.At(place, file.Path));
            if (kind.Version is not { } version)
                continue;
            isEmpty = false;
            if (file.Content.Length > Limits.FileBytes)
                found.Add(FileFindings.TooLarge.At(place, Limits.FileBytes.ToString(CultureInfo.InvariantCulture)));
            else
                Add(new RuleFile(kind.Id!, version, new SourceFile(place.File, file.Content)), found);
        }
        if (isEmpty && !found.HasErrors)
            found.Add(FileFindings.NoRuleSets.At(PlaceOf(source, ""), source));
        _found.AddRange(found);
    }

    /// <summary>The same file in two sources is one file; two files that say to be the same version are a question nobody can answer.</summary>
    private void Add(RuleFile file, DiagnosticBag found)
    {
        var version = file.Version.ToString();
        if (_files.TryAdd((file.Id, version), file))
            return;
        var first = _files[(file.Id, version)];
        if (first.Source.Bytes.Span.SequenceEqual(file.Source.Bytes.Span))
            return;
        foreach (var one in new[] { first, file })
            found.Add(FileFindings.VersionTwice.At(new SourcePlace(one.Source.Name, 1, 1), version, file.Id, first.Source.Name, file.Source.Name));
    }

    private string MakeHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (_, file) in _files.OrderBy(pair => pair.Value.Source.Name, StringComparer.Ordinal))
        {
            Append(file.Source.Name);
            hash.AppendData(SHA256.HashData(file.Source.Bytes.Span));
        }
        // What the surroundings say of a failure, such as a time it took, differs from one time to the next.
        foreach (var one in _found.InOrder())
            Append(IsOfSurroundings(one) ? one.Code + one.File : one.ToString());
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }

    private static bool IsOfSurroundings(Diagnostic one) =>
        one.Code == FileFindings.SourceUnreadable.Code || one.Code == FileFindings.Unreadable.Code || one.Code == FileFindings.FolderNotFound.Code;
}
