using System.Text.Json;
using RiskAssessment.Catalogs;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Scaffolding;

/// <summary>The rule files of a folder, and those of the package where the folder lacks them.</summary>
internal sealed class RuleFiles
{
    private readonly Dictionary<string, RuleSetFile> _folder;
    private readonly Dictionary<string, RuleSetFile> _package;
    private readonly Dictionary<string, RuleSetFile> _added = [];

    private RuleFiles(IEnumerable<RuleSetFile> folder, IEnumerable<RuleSetFile> package)
    {
        _folder = folder.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _package = package.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>Those that the folder does not have yet.</summary>
    public IEnumerable<RuleSetFile> Added => _added.Values;

    public static async Task<RuleFiles> ReadAsync(string folder, CancellationToken cancel)
    {
        var own = Directory.Exists(folder) ? (await new FolderRuleSetSource(folder).ReadAsync(cancel)).Files : [];
        return new RuleFiles(own, (await new EmbeddedRuleSetSource().ReadAsync(cancel)).Files);
    }

    public static string PathOf(string id, SemanticVersion version) => $"{id}/{version}.json";

    /// <summary>The rule sets of the folder and of the package.</summary>
    public IEnumerable<string> Ids => _folder.Keys.Concat(_package.Keys).Select(path => path.Split('/')[0]).Distinct(StringComparer.Ordinal).Where(id => NewestOf(id, released: false) is not null);

    public bool FolderHas(string id) => VersionsIn(_folder, id).Any();

    /// <summary>The newest version of the folder, else that of the package; null for an id that neither has.</summary>
    /// <param name="id">The id of a rule set.</param>
    /// <param name="released">Whether drafts are passed over.</param>
    public SemanticVersion? NewestOf(string id, bool released)
    {
        return Newest(_folder) ?? Newest(_package);

        SemanticVersion? Newest(Dictionary<string, RuleSetFile> files) => VersionsIn(files, id).Where(one => !released || !one.IsPreRelease).Max();
    }

    /// <summary>The content of a rule file; it, and the bases under it, are added where the folder lacks them.</summary>
    public ReadOnlyMemory<byte> Take(string id, SemanticVersion version)
    {
        var path = PathOf(id, version);
        if (!_folder.TryGetValue(path, out var file))
        {
            // What a base of the folder builds on may be missing there; loading will say so.
            if (!_package.TryGetValue(path, out file))
                return default;
            _added[path] = file;
        }
        if (BaseOf(file.Content) is var (baseId, baseVersion))
            Take(baseId, baseVersion);
        return file.Content;
    }

    public void Add(string path, ReadOnlyMemory<byte> content) => _added[path] = new RuleSetFile(path, content);

    public RuleSetLoadResult Load() => RuleSetCatalog.Load(_folder.Values.Concat(_added.Values));

    private static IEnumerable<SemanticVersion> VersionsIn(Dictionary<string, RuleSetFile> files, string id) =>
        files.Keys.Where(path => path.StartsWith(id + "/", StringComparison.Ordinal))
            .Select(path => SemanticVersion.TryParse(Path.GetFileNameWithoutExtension(path[(id.Length + 1)..]), out var version) ? version : null)
            .OfType<SemanticVersion>();

    private static (string Id, SemanticVersion Version)? BaseOf(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("extends", out var extends) && extends.ValueKind == JsonValueKind.Object
                && extends.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                && extends.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.String
                && SemanticVersion.TryParse(version.GetString(), out var read) ? (id.GetString()!, read) : null;
        }
        catch (JsonException)
        {
            // Loading will say so, with the place.
            return null;
        }
    }
}
