using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using RiskAssessment.Cli.Cases;
using RiskAssessment.Cli.Tests.Support;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Cli.Tests.Schemas;

/// <summary><c>rules/schema/cases.schema.json</c> is what <c>riskrules test</c> reads.</summary>
public sealed class CaseSchema
{
    /// <summary>One of everything that a file of cases can hold.</summary>
    private const string Full = """
        {
          "$schema": "../../schema/cases.schema.json", "format": 1, "ruleSet": "nl.balie", "version": "1.0.0",
          "situations": { "gewone dienst": { "alone": false, "hours": 8, "tasks": ["a"], "place": "hall", "known": null } },
          "cases": [ {
            "name": "a", "why": "b", "situation": "gewone dienst",
            "request": { "role": "clerk", "version": "1.0.0", "date": "2026-09-15", "assessedOn": "2026-09-01", "facts": { "alone": true }, "measuresInPlace": ["alarm"], "reference": "r" },
            "expect": {
              "class": "low", "lowestClass": { "atLeast": "low", "atMost": "high" }, "threat": { "class": "low", "lowestClass": "low", "driver": "abuse" }, "safety": { "class": { "atMost": "low" } },
              "scenarios": { "abuse": "low", "assault": null }, "complete": true, "rulesHold": ["a"], "rulesDoNotHold": ["b"], "recommended": ["c"], "notRecommended": ["d"], "required": ["c"],
              "referrals": ["e"], "noReferrals": false, "notWorking": ["f"], "asks": ["alone"], "doesNotAsk": ["hours"]
            }
          } ]
        }
        """;

    private static readonly SchemaChecker Schema = SchemaChecker.Load(Repository.Root, "cases");

    public static TheoryData<string> Shipped => [.. CaseFile.Find(Repository.Rules).Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_file_that_comes_along_is_good_to_its_schema_and_names_it(string path)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, path));
        var schema = JsonNode.Parse(text)!["$schema"]!.GetValue<string>();

        Assert.Empty(Schema.Refusals(text));
        Assert.True(File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, schema)), schema);
    }

    [Fact]
    public void One_of_everything_is_read_and_is_good_to_the_schema()
    {
        Assert.Empty(Schema.Refusals(Full));
        Assert.True(IsRead(Full));
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2")]
    [InlineData("\"ruleSet\": \"nl.balie\",", "")]
    [InlineData("\"ruleSet\"", "\"ruleset\"")]
    [InlineData("\"expect\": {", "\"expect\": { \"clas\": \"low\",")]
    [InlineData("\"class\": \"low\", \"lowestClass\": {", "\"class\": 3, \"lowestClass\": {")]
    [InlineData("\"atLeast\": \"low\", \"atMost\": \"high\"", "\"above\": \"low\"")]
    [InlineData("\"atLeast\": \"low\", \"atMost\": \"high\"", "")]
    [InlineData("\"rulesHold\": [\"a\"]", "\"rulesHold\": \"a\"")]
    [InlineData("\"rulesHold\": [\"a\"]", "\"rulesHold\": [null]")]
    [InlineData("\"noReferrals\": false", "\"noReferrals\": \"no\"")]
    [InlineData("\"complete\": true", "\"complete\": 1")]
    [InlineData("\"threat\": {", "\"threat\": { \"score\": 3,")]
    [InlineData("\"name\": \"a\",", "")]
    [InlineData("\"facts\": { \"alone\": true }", "\"facts\": [\"alone\"]")]
    [InlineData("\"gewone dienst\": {", "\"drukke dienst\": [], \"gewone dienst\": {")]
    public void What_the_reader_refuses_for_its_shape_the_schema_refuses(string passage, string mistake)
    {
        var changed = Full.Replace(passage, mistake, StringComparison.Ordinal);

        Assert.NotEqual(Full, changed);
        Assert.False(IsRead(changed));
        Assert.NotEmpty(Schema.Refusals(changed));
    }

    [Theory]
    [InlineData("", typeof(CaseFile))]
    [InlineData("case", typeof(Case))]
    [InlineData("expect", typeof(Expectation))]
    [InlineData("axis", typeof(AxisExpectation))]
    [InlineData("classBound", typeof(ClassBound))]
    public void The_schema_has_all_that_the_reader_keeps(string definition, Type kept)
    {
        var schema = definition.Length == 0 ? Schema.Root : Schema.Root.GetProperty("$defs").GetProperty(definition);
        var known = schema.GetProperty("properties").EnumerateObject().Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        // Where something stands is for messages; it is not written in the file.
        var names = kept.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.CanWrite && one.Name is not ("Path" or "Line" or "Lines"))
            .Select(one => one.Name == "Schema" ? "$schema" : JsonNamingPolicy.CamelCase.ConvertName(one.Name));

        Assert.All(names, name => Assert.Contains(name, known));
    }

    [Fact]
    public void Whatever_the_schema_knows_is_read()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        Collect(JsonNode.Parse(Full)!, used);

        Assert.All(Names(Schema.Root), name => Assert.Contains(name, used));
    }

    private static void Collect(JsonNode node, HashSet<string> names)
    {
        foreach (var (name, value) in node as JsonObject ?? [])
        {
            names.Add(name);
            if (value is not null)
                Collect(value, names);
        }
        foreach (var item in node as JsonArray ?? [])
        {
            if (item is not null)
                Collect(item, names);
        }
    }

    private static IEnumerable<string> Names(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(one =>
            one is { Name: "properties", Value.ValueKind: JsonValueKind.Object } ? one.Value.EnumerateObject().Select(property => property.Name).Concat(one.Value.EnumerateObject().SelectMany(property => Names(property.Value)))
            : Names(one.Value)),
        _ => [],
    };

    private static bool IsRead(string text)
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        try
        {
            CaseFile.Read(folder.Write("nl.balie/tests/a.json", text));
            return true;
        }
        catch (CaseFileException)
        {
            return false;
        }
    }
}
