using System.Text.Json.Nodes;

namespace RiskAssessment.Cli.Cases;

/// <summary>A file <c>rules/ID/tests/NAME.json</c>: situations from the field with what must come out.</summary>
internal sealed record CaseFile
{
    public required string Path { get; init; }

    public required string RuleSet { get; init; }

    public string? Version { get; init; }

    /// <summary>Sets of facts that several cases share, by name: an ordinary shift, a quiet day.</summary>
    public IReadOnlyDictionary<string, JsonObject> Situations { get; init; } = new Dictionary<string, JsonObject>();

    public required IReadOnlyList<Case> Cases { get; init; }

    /// <summary>The files of cases of a folder of rule sets, in ordinal order.</summary>
    public static IEnumerable<string> Find(string folder) =>
        Directory.EnumerateDirectories(folder).Select(one => System.IO.Path.Combine(one, "tests")).Where(Directory.Exists)
            .SelectMany(tests => Directory.EnumerateFiles(tests, "*.json", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);

    /// <exception cref="CaseFileException">The file is no file of cases; it says everything that is wrong, and where.</exception>
    public static CaseFile Read(string path) => CaseReader.Read(path);

    /// <summary>The request of a case, whole: with its rule set and the facts of its situation.</summary>
    public JsonObject RequestOf(Case one)
    {
        var request = (JsonObject)one.Request.DeepClone();
        request["ruleSet"] = RuleSet;
        if (Version is not null)
            request["version"] = Version;
        if (one.Situation is null)
            return request;
        var facts = (JsonObject)Situations[one.Situation].DeepClone();
        foreach (var (name, value) in request["facts"] as JsonObject ?? [])
            facts[name] = value?.DeepClone();
        request["facts"] = facts;
        return request;
    }
}
