using System.Globalization;
using System.Text;
using System.Text.Json;
using RiskAssessment.Catalogs;
using RiskAssessment.RuleSets;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Shipped;

/// <summary>
/// What the labour inspectorate asks about, and each pillar and instrument of the field, with the scenarios, rules and
/// measures that address it. The table for people, <c>rules/COVERAGE.md</c>, is made from <c>coverage.json</c>.
/// </summary>
public sealed class Coverage
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "RiskAssessment.Tests", "Shipped");
    private static readonly string Table = Path.Combine(Repository.Root, "rules", "COVERAGE.md");

    private static readonly (string Kind, string Heading)[] Kinds =
    [
        ("inspection-item", "Zelfinspectie agressie door derden / Self-inspection on aggression by third parties"),
        ("pillar", "Pijlers / Pillars"),
        ("instrument", "Instrumenten / Instruments"),
    ];

    private static readonly CoverageItem[] Items = JsonSerializer.Deserialize<CoverageFile>(
        File.ReadAllBytes(Path.Combine(Folder, "coverage.json")), JsonSerializerOptions.Web)!.Items;

    private static readonly RuleSetCatalog Catalog = RuleSetCatalog.LoadFolder(Path.Combine(Repository.Root, "rules")).GetCatalog();

    [Fact]
    public void Every_item_is_addressed_by_something()
    {
        Assert.Empty(Items.Where(item => item.AddressedBy.Scenarios.Length + item.AddressedBy.Rules.Length + item.AddressedBy.Measures.Length == 0).Select(item => item.Id));
        Assert.Empty(Items.Where(item => item.RuleSets.Length == 0).Select(item => item.Id));
        Assert.Empty(Items.Select(item => item.Kind).Except(Kinds.Select(one => one.Kind)));
    }

    [Fact]
    public void What_addresses_an_item_is_there_in_the_rule_sets_that_it_names()
    {
        var missing = Items.SelectMany(item => Missing(item, item.AddressedBy.Scenarios, "scenario", (ruleSet, id) => ruleSet.FindScenario(id))
            .Concat(Missing(item, item.AddressedBy.Rules, "rule", (ruleSet, id) => ruleSet.FindRule(id)))
            .Concat(Missing(item, item.AddressedBy.Measures, "measure", (ruleSet, id) => ruleSet.FindMeasure(id))));

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_item_is_listed_once()
    {
        Assert.Empty(Items.GroupBy(item => item.Id).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void The_table_is_the_one_made_from_the_items()
    {
        var made = MakeTable();
        var there = File.Exists(Table) ? File.ReadAllText(Table).ReplaceLineEndings("\n") : "";
        if (made != there)
            File.WriteAllText(Path.Combine(Folder, "COVERAGE.received.txt"), made);

        Assert.True(made == there, "rules/COVERAGE.md is not what coverage.json says: compare it with COVERAGE.received.txt and copy that over it.");
    }

    private static IEnumerable<string> Missing(CoverageItem item, string[] ids, string kind, Func<RuleSet, string, object?> find) =>
        ids.Where(id => !item.RuleSets.Any(set => Catalog.VersionsOf(set).Any(ruleSet => find(ruleSet, id) is not null)))
            .Select(id => $"{item.Id}: no {kind} '{id}' in {string.Join(", ", item.RuleSets)}");

    private static string MakeTable()
    {
        var table = new StringBuilder();
        table.Append("# Wat waardoor wordt geraakt / What is addressed by what\n\n");
        table.Append("Gemaakt uit `tests/RiskAssessment.Tests/Shipped/coverage.json`; een test houdt beide gelijk. / Made from that file; a test keeps the two equal.\n");
        foreach (var (kind, heading) in Kinds)
        {
            var items = Items.Where(item => item.Kind == kind).OrderBy(item => item.Title.Nl, StringComparer.Ordinal).ToList();
            table.Append(CultureInfo.InvariantCulture, $"\n## {heading} ({items.Count})\n\n");
            table.Append("| Nederlands | English | regelsets / rule sets | scenario's / scenarios | regels / rules | maatregelen / measures |\n");
            table.Append("| --- | --- | --- | --- | --- | --- |\n");
            foreach (var item in items)
            {
                table.Append("| ").AppendJoin(" | ", Source(item), Cell(item.Title.En), Codes(item.RuleSets),
                    Codes(item.AddressedBy.Scenarios), Codes(item.AddressedBy.Rules), Codes(item.AddressedBy.Measures)).Append(" |\n");
            }
        }
        return table.ToString();
    }

    private static string Source(CoverageItem item) =>
        item.Source?.Url is { } url ? $"[{Cell(item.Title.Nl)}]({url})" : Cell(item.Title.Nl);

    private static string Codes(string[] ids) => string.Join(", ", ids.Select(id => $"`{id}`"));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private sealed record CoverageFile(CoverageItem[] Items);

    private sealed record CoverageItem(string Id, string Kind, CoverageTitle Title, CoverageSource? Source, CoverageIds AddressedBy, string[] RuleSets);

    private sealed record CoverageTitle(string Nl, string En);

    private sealed record CoverageSource(string Title, string? Url);

    private sealed record CoverageIds(string[] Scenarios, string[] Rules, string[] Measures);
}
