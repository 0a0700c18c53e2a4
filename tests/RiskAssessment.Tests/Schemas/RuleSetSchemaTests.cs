using System.Text.Json;
using System.Text.Json.Nodes;
using RiskAssessment.Diagnostics;
using RiskAssessment.Documents;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Schemas;

/// <summary>
/// <c>rules/schema/ruleset.schema.json</c> is what the reader accepts: an editor neither refuses a file that loads, nor
/// passes over a mistake that can be seen in the shape of a file alone.
/// </summary>
public sealed class RuleSetSchemaTests
{
    private static readonly SchemaChecker Schema = SchemaChecker.Load(Repository.Root, "ruleset");

    /// <summary>What takes more than the shape to see: other items, other files, sums, order, and the language of conditions.</summary>
    private static readonly HashSet<string> BeyondShape = new(StringComparer.Ordinal)
    {
        "already-in-base", "axis-always-conditional", "axis-not-described", "base-misses-dimension", "base-not-found", "definition-cycle",
        "duplicate-id", "duplicate-property", "extends-cycle", "folder-named-like-file", "id-differs-from-path", "kind-is-scenario",
        "name-taken", "no-scenarios", "not-a-step", "not-utf8", "nothing-to-remove", "nothing-to-replace", "raises-and-lowers", "range-empty",
        "remove-and-add", "role-cycle", "same-effective-date", "same-version", "steps-not-ascending", "table-falls", "table-shape",
        "text-character", "too-many-digits", "undeclared-value", "up-to-count", "up-to-not-ascending", "value-out-of-range",
        "version-differs-from-path",
    };

    private static readonly RuleText North = TestRules.North("""
          `organisation`: { `nl`: `Noord`, `fy`: `Noard` },
          `facts`: { `visits`: { `type`: `number`, `title`: { `nl`: `Bezoeken` }, `help`: { `nl`: `Tel ze` }, `unit`: `keer`, `minimum`: 0, `maximum`: 9, `default`: 1, `ask`: 2 },
            `noise`: { `type`: `boolean`, `title`: { `nl`: `Lawaai` }, `default`: false },
            `place`: { `type`: `choice`, `title`: { `nl`: `Plek` }, `values`: { `hall`: { `title`: { `nl`: `Hal` } } }, `default`: `hall` },
            `places`: { `type`: `choices`, `title`: { `nl`: `Plekken` }, `values`: { `hall`: { `title`: { `nl`: `Hal` } } }, `default`: [ `hall` ] } },
          `definitions`: { `busy`: { `when`: `visits > 3 and noise and place == 'hall'`, `title`: { `nl`: `Druk` } } },
          `roles`: { `guard`: { `replaces`: true, `title`: { `nl`: `Bewaker` }, `description`: { `nl`: `Bewaakt` }, `shielded`: true, `facts`: { `alone`: true } } },
          `rules`: [ { `id`: `visits`, `scenarios`: [ `stalking` ], `when`: `busy or places.Contains('hall')`, `lowers`: { `impact`: 1 }, `because`: { `nl`: `Vaak` },
            `sources`: [ { `title`: `RI&E`, `url`: `https://example.org` } ] } ],
          `measures`: [ { `id`: `door`, `title`: { `nl`: `Deur` }, `text`: { `nl`: `Sluit de deur` }, `scenarios`: [ `assault` ], `lowers`: { `effect`: 1 },
            `control`: `collective`, `phase`: `incident`, `owner`: `employer`, `effort`: `high`, `leadTime`: `P7D`, `shielding`: true, `legalBasis`: `Arbowet`,
            `sources`: [ { `title`: `RI&E` } ] } ],
          `remove`: { `rules`: [ `gang` ], `measures`: [], `scenarios`: [ `ambush` ], `roles`: [ `escort` ], `definitions`: [] }
        """);

    public static TheoryData<string> Loading =>
    [
        .. RuleFilesIn(Path.Combine(Repository.Root, "rules")), .. RuleFilesIn(Path.Combine(Repository.Conformance, "valid")),
    ];

    public static TheoryData<string> Broken => [.. Directory.GetDirectories(Path.Combine(Repository.Conformance, "broken")).Select(one => Path.GetFileName(one))];

    [Theory]
    [MemberData(nameof(Loading))]
    public void A_file_that_loads_is_good_to_the_schema(string path) =>
        Assert.Empty(Schema.Refusals(File.ReadAllText(Path.Combine(Repository.Root, path))));

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_file_with_a_mistake_of_shape_is_refused_by_the_schema(string name)
    {
        var folder = Path.Combine(Repository.Conformance, "broken", name);
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "expected.json")));
        var codes = expected.RootElement.GetProperty("findings").EnumerateArray().Select(one => one.GetProperty("code").GetString()!).ToList();
        // The type of a role's value follows from the fact, which may stand in another file.
        if (codes.TrueForAll(IsBeyondShape) || name is "role-set-as-text" or "misspelt-file-name")
            return;

        Assert.Contains(RuleFilesIn(folder), path => IsRefused(File.ReadAllText(Path.Combine(Repository.Root, path))));
    }

    [Fact]
    public void Whatever_is_put_wherever_in_a_file_schema_and_reader_agree_on_its_shape()
    {
        var wrong = new List<string>();
        foreach (var file in new[] { TestRules.Prison, North })
        {
            foreach (var (place, text) in Mistakes.Of(file.Text))
            {
                var changed = file with { Text = text };
                var refusals = Schema.Refusals(text);
                var errors = ShapeErrors(changed);
                var ofShape = errors.Where(code => !IsBeyondShape(code) && !(code == "wrong-type" && DependsOnOtherItems(place))).ToList();
                // A name that cannot be is to the reader often a name that is not there, which takes the whole rule set to see.
                if (refusals.Count > 0 && errors.Count == 0 && !Errors(changed).Any())
                    wrong.Add($"{file.Path} {place}: the schema alone refuses it: {string.Join("; ", refusals)}");
                if (refusals.Count == 0 && ofShape.Count > 0)
                    wrong.Add($"{file.Path} {place}: the reader alone refuses it: {string.Join("; ", ofShape)}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong.Take(40)));
    }

    [Fact]
    public void The_schema_has_every_property_that_the_reader_knows_and_no_other()
    {
        var known = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var file in new[] { TestRules.Prison, North })
        {
            foreach (var (schema, text) in Mistakes.WithUnknownProperty(file.Text, Schema))
            {
                var found = Assert.Single(Errors(file with { Text = text }), one => one.Code == "unknown-property");
                var names = found.Message.English[(found.Message.English.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.').Split(", ");
                known.TryAdd(schema, new(StringComparer.Ordinal));
                known[schema].UnionWith(names);
            }
        }

        var asked = known.ToDictionary(one => JsonSerializer.Serialize(new SortedSet<string>(PropertiesOf(one.Key), StringComparer.Ordinal)), one => JsonSerializer.Serialize(one.Value));
        Assert.All(asked, one => Assert.Equal(one.Key, one.Value));
        Assert.Equal(ObjectsOf(Schema.Root).Order(StringComparer.Ordinal), known.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_property_says_in_both_languages_what_it_is_for()
    {
        foreach (var description in Descriptions(Schema.Root).Concat(Descriptions(SchemaChecker.Load(Repository.Root, "cases").Root)))
            Assert.True(description.Split("\n\n").Length >= 2, description);
        Assert.All(ObjectsOf(Schema.Root).SelectMany(text => JsonNode.Parse(text)!["properties"]!.AsObject()),
            one => Assert.True(one.Value!["description"] is not null || Schema.Follow(JsonSerializer.SerializeToElement(one.Value)).TryGetProperty("description", out _)
                || one.Key is "id" or "version", one.Key));
    }

    private static IEnumerable<string> PropertiesOf(string schema) => JsonNode.Parse(schema)!["properties"]!.AsObject().Select(one => one.Key);

    /// <summary>Every schema of an object with properties of its own, but text by language, where any language may stand.</summary>
    private static IEnumerable<string> ObjectsOf(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Array)
            return schema.EnumerateArray().SelectMany(ObjectsOf).Distinct();
        if (schema.ValueKind != JsonValueKind.Object)
            return [];
        var inner = schema.EnumerateObject().Where(one => one.Name is not ("if" or "then" or "else" or "allOf" or "anyOf")).SelectMany(one => ObjectsOf(one.Value));
        return Mistakes.IsClosed(schema) ? inner.Append(schema.GetRawText()).Distinct() : inner.Distinct();
    }

    private static IEnumerable<string> Descriptions(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Descriptions),
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(one =>
            one is { Name: "description", Value.ValueKind: JsonValueKind.String } ? [one.Value.GetString()!] : Descriptions(one.Value)),
        _ => [],
    };

    private static bool IsBeyondShape(string code) =>
        BeyondShape.Contains(code) || code.StartsWith("condition-", StringComparison.Ordinal) || (code.StartsWith("unknown-", StringComparison.Ordinal) && code != "unknown-property");

    /// <summary>Whether the type that is right here follows from the declaration of a fact, or from the number of dimensions.</summary>
    private static bool DependsOnOtherItems(string place) =>
        (place.StartsWith("/roles/", StringComparison.Ordinal) && place.Contains("/facts/", StringComparison.Ordinal))
        || place.Contains("/table/", StringComparison.Ordinal) || place.Contains("/dimensions/", StringComparison.Ordinal);

    private static bool IsRefused(string text)
    {
        try
        {
            return Schema.Refusals(text).Count > 0;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    /// <summary>What the reader of one file finds, without its base and without what its items say of each other.</summary>
    private static List<string> ShapeErrors(RuleText text)
    {
        var (file, found) = (text.ToFile(), new DiagnosticBag());
        RuleSetReader.Read(file.Source, file.Id, file.Version, found);
        return [.. found.InOrder().Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.Code).Distinct()];
    }

    private static IEnumerable<Diagnostic> Errors(RuleText file) =>
        TestRules.Load(file.Path == North.Path ? [TestRules.Prison, file] : [file]).Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error);

    private static IEnumerable<string> RuleFilesIn(string folder) =>
        Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => char.IsDigit(Path.GetFileName(path)[0]) && !path.Contains("/schema/", StringComparison.Ordinal) && !path.Contains("/tests/tests", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
