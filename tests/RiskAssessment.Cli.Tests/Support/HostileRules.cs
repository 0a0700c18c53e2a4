using System.Text.Json.Nodes;
using RiskAssessment.Catalogs;

namespace RiskAssessment.Cli.Tests.Support;

/// <summary>The base rule set with something hostile in every text, source, unit and legal basis.</summary>
internal static class HostileRules
{
    public const string Id = "nl.vpt";

    public static IReadOnlyList<string> Payloads { get; } =
    [
        "<script>alert(1)</script>",
        "\"'><img src=x onerror=alert(1)>",
        "=HYPERLINK(\"http://evil.example\",\"x\")",
        "@SUM(1+1)*cmd|'/C calc'!A0",
        " \t+1 | `code` [x](javascript:alert(1)) ![y](data:text/html,z)",
        "\u202Etxt.exe\u2066 \u200Fabc\u001B[31m red",
        "-- # * _ ~~ $$ http://evil.example www.evil.example",
        "</style></title>&#x3C;script&gt; ]]> --> {{7*7}} ${7*7}",
        "＝1+1 \uFFFE\uFFFF",
    ];

    public static RuleSetCatalog Catalog { get; } = Load();

    private static RuleSetCatalog Load()
    {
        var document = JsonNode.Parse(File.ReadAllText(Directory.GetFiles(Path.Combine(Repository.Rules, Id), "*.json").Order(StringComparer.Ordinal).Last()))!;
        var count = 0;
        Spoil(document, ref count);
        using var folder = RuleFolder.With(RuleFolder.Counter);
        folder.Write($"{Id}/{document["version"]}.json", document.ToJsonString());
        return RuleSetCatalog.LoadFolder(folder.Root).GetCatalog();
    }

    private static void Spoil(JsonNode node, ref int count)
    {
        if (node is JsonArray list)
        {
            foreach (var one in list)
                Spoil(one!, ref count);
        }
        if (node is not JsonObject item)
            return;
        var isText = item["nl"] is JsonValue;
        foreach (var (name, value) in item.ToList())
        {
            if (value is JsonValue && (isText || name is "unit" or "legalBasis" || (name == "title" && item.Count <= 2 && item["when"] is null)))
                item[name] = Payloads[count++ % Payloads.Count];
            else if (name == "url")
                item[name] = count++ % 2 == 0 ? "javascript:alert(1)" : "https://example.org/\"onclick=\"x(1)>|)";
            else if (value is JsonObject or JsonArray)
                Spoil(value, ref count);
        }
    }
}
