using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace RiskAssessment.Cli.Cases;

/// <summary>A file <c>rules/ID/tests/NAME.json</c>: situations from the field with what must come out.</summary>
internal sealed record CaseFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new ClassBoundConverter() },
    };

    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required int Format { get; init; }

    public required string RuleSet { get; init; }

    public string? Version { get; init; }

    /// <summary>Sets of facts that several cases share, by name: an ordinary shift, a quiet day.</summary>
    public IReadOnlyDictionary<string, JsonObject> Situations { get; init; } = new Dictionary<string, JsonObject>();

    public required IReadOnlyList<Case> Cases { get; init; }

    /// <summary>The files of cases of a folder of rule sets, in ordinal order.</summary>
    public static IEnumerable<string> Find(string folder) =>
        Directory.EnumerateDirectories(folder).Select(one => Path.Combine(one, "tests")).Where(Directory.Exists)
            .SelectMany(tests => Directory.EnumerateFiles(tests, "*.json", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);

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

    /// <exception cref="CaseFileException">The file is no file of cases; the message says where and what.</exception>
    public static CaseFile Read(string path)
    {
        try
        {
            var file = JsonSerializer.Deserialize<CaseFile>(File.ReadAllBytes(path), Options) ?? throw new CaseFileException($"{path}: null");
            if (file.Cases.Any(one => one is null) || file.Situations.Values.Any(one => one is null))
                throw new CaseFileException($"{path}: a case or situation is null.");
            if (file.Format != 1)
                throw new CaseFileException($"{path}: 'format' must be 1.");
            if (file.Cases.Count == 0)
                throw new CaseFileException($"{path}: there are no cases.");
            if (file.Cases.GroupBy(one => one.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
                throw new CaseFileException($"{path}: the case '{twice.Key}' stands here twice.");
            if (file.Cases.FirstOrDefault(one => one.Expect.Names.Any(name => name is null) || one.Request["facts"] is not (null or JsonObject)) is { } odd)
                throw new CaseFileException($"{path}: the case '{odd.Name}' has a null among its names, or facts that are no object.");
            if (file.Cases.FirstOrDefault(one => one.Expect.IsEmpty) is { } idle)
                throw new CaseFileException($"{path}: the case '{idle.Name}' expects nothing, so it cannot fail.");
            if (file.Cases.FirstOrDefault(one => one.Situation is not null && !file.Situations.ContainsKey(one.Situation)) is { } lost)
                throw new CaseFileException($"{path}: the case '{lost.Name}' is in the situation '{lost.Situation}', which 'situations' does not have.");
            return file;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new CaseFileException($"{path}: {wrong.Message}", wrong);
        }
        catch (JsonException wrong)
        {
            throw new CaseFileException($"{path}({(wrong.LineNumber ?? 0) + 1}): {wrong.Message}", wrong);
        }
    }
}

/// <summary>A file of cases cannot be read.</summary>
internal sealed class CaseFileException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A situation: a request without its rule set, and what must come out.</summary>
internal sealed record Case
{
    public required string Name { get; init; }

    /// <summary>Why it must come out like this.</summary>
    public string? Why { get; init; }

    /// <summary>The facts of this situation of the file are taken where the request gives none.</summary>
    public string? Situation { get; init; }

    public required JsonObject Request { get; init; }

    public required Expectation Expect { get; init; }
}

/// <summary>What must come out of a case; what is left out does not matter to it.</summary>
internal sealed record Expectation
{
    public ClassBound? Class { get; init; }

    public ClassBound? LowestClass { get; init; }

    public AxisExpectation? Threat { get; init; }

    public AxisExpectation? Safety { get; init; }

    public bool? Complete { get; init; }

    /// <summary>By scenario, the class of its net score; null for one that must not exist.</summary>
    public IReadOnlyDictionary<string, ClassBound?> Scenarios { get; init; } = new Dictionary<string, ClassBound?>();

    public IReadOnlyList<string> RulesHold { get; init; } = [];

    public IReadOnlyList<string> RulesDoNotHold { get; init; } = [];

    public IReadOnlyList<string> Recommended { get; init; } = [];

    public IReadOnlyList<string> NotRecommended { get; init; } = [];

    public IReadOnlyList<string> Required { get; init; } = [];

    public IReadOnlyList<string> Referrals { get; init; } = [];

    public bool NoReferrals { get; init; }

    public IReadOnlyList<string> NotWorking { get; init; } = [];

    public IReadOnlyList<string> Asks { get; init; } = [];

    public IReadOnlyList<string> DoesNotAsk { get; init; } = [];

    /// <summary>Every list of names in it.</summary>
    [JsonIgnore]
    public IEnumerable<string> Names =>
        [.. RulesHold, .. RulesDoNotHold, .. Recommended, .. NotRecommended, .. Required, .. Referrals, .. NotWorking, .. Asks, .. DoesNotAsk];

    [JsonIgnore]
    public bool IsEmpty =>
        Class is null && LowestClass is null && Threat is null && Safety is null && Complete is null && Scenarios.Count == 0
        && RulesHold.Count == 0 && RulesDoNotHold.Count == 0 && Recommended.Count == 0 && NotRecommended.Count == 0
        && Required.Count == 0 && Referrals.Count == 0 && !NoReferrals && NotWorking.Count == 0 && Asks.Count == 0 && DoesNotAsk.Count == 0;
}

/// <summary>What must come out on one axis.</summary>
internal sealed record AxisExpectation
{
    public ClassBound? Class { get; init; }

    public ClassBound? LowestClass { get; init; }

    public string? Driver { get; init; }
}

/// <summary>A class, or a range of classes: <c>"high"</c>, or <c>{ "atLeast": "possible", "atMost": "high" }</c>.</summary>
internal sealed record ClassBound(string? AtLeast, string? AtMost)
{
    public override string ToString() =>
        AtLeast == AtMost ? $"'{AtLeast}'" : AtMost is null ? $"at least '{AtLeast}'" : AtLeast is null ? $"at most '{AtMost}'" : $"'{AtLeast}' to '{AtMost}'";
}

internal sealed class ClassBoundConverter : JsonConverter<ClassBound>
{
    public override ClassBound Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new ClassBound(reader.GetString(), reader.GetString());
        string? atLeast = null, atMost = null;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A class is a text, or { \"atLeast\": ..., \"atMost\": ... }.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException($"'{name}' must be the id of a class.");
            switch (name)
            {
                case "atLeast":
                    atLeast = reader.GetString();
                    break;
                case "atMost":
                    atMost = reader.GetString();
                    break;
                default:
                    throw new JsonException($"There is no property '{name}' here; possible are atLeast and atMost.");
            }
        }
        return atLeast is null && atMost is null
            ? throw new JsonException("A range of classes needs atLeast or atMost.")
            : new ClassBound(atLeast, atMost);
    }

    public override void Write(Utf8JsonWriter writer, ClassBound value, JsonSerializerOptions options) => throw new NotSupportedException();
}
