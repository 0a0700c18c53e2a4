using System.Text;
using System.Text.Json.Nodes;
using RiskAssessment.Catalogs;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>The rule sets that come with the package, before and after each of them gets a next version; and requests to them.</summary>
internal static class ShippedRules
{
    private const string NextVersion = "9.0.0";

    private static readonly Lazy<IReadOnlyList<RuleSetFile>> Files = new(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "rules"), "*.json", SearchOption.AllDirectories)
            .Select(path => (Path: path, Relative: Path.GetRelativePath(Path.Combine(Repository.Root, "rules"), path).Replace('\\', '/')))
            .Where(file => RulePath.Of(file.Relative).Version is not null)
            .Select(file => new RuleSetFile(file.Relative, File.ReadAllBytes(file.Path))),
    ]);

    private static readonly Lazy<RuleSetCatalog> Loaded = new(() => RuleSetCatalog.Load(Files.Value).GetCatalog());
    private static readonly Lazy<RuleSetCatalog> LoadedWithNext = new(() => RuleSetCatalog.Load(Files.Value.Concat(Files.Value.Select(NextOf))).GetCatalog());

    public static RuleSetCatalog Now => Loaded.Value;

    /// <summary>With a next version of every rule set, in force on the same dates and with a rule less.</summary>
    public static RuleSetCatalog WithNext => LoadedWithNext.Value;

    public static AssessmentRequest Draw(Dice dice, RuleSet ruleSet) => new(ruleSet.Id, new DateOnly(2027, 1, 1).AddDays(dice.Between(0, 600)))
    {
        Role = dice.Chance(0.8) && ruleSet.Roles.Length > 0 ? dice.Pick([.. ruleSet.Roles.Select(role => role.Id)]) : null,
        Facts = dice.Any(ruleSet.Facts, dice.Pick(0.1, 0.5, 1)).ToDictionary(fact => fact.Name, fact => Value(dice, fact)),
        MeasuresInPlace = dice.Any(ruleSet.Measures, dice.Pick(0, 0.1, 0.5)).ConvertAll(measure => measure.Id),
        Reference = dice.Chance(0.5) ? "rooster <7> \"é\"" : null,
    };

    private static FactValue Value(Dice dice, Fact fact)
    {
        if (dice.Chance(0.1))
            return FactValue.Unknown;
        var options = fact.Options.Select(option => option.Value).ToList();
        return fact.Type switch
        {
            FactType.Boolean => dice.Chance(0.5),
            FactType.Choice => dice.Pick(options),
            FactType.Choices => FactValue.Of(dice.Any(options, 0.5)),
            _ => dice.Pick(fact.Minimum, fact.Maximum, fact.Minimum + ((fact.Maximum - fact.Minimum) / 3)),
        };
    }

    private static RuleSetFile NextOf(RuleSetFile file)
    {
        var json = JsonNode.Parse(file.Content.Span)!.AsObject();
        json["version"] = NextVersion;
        json["effectiveFrom"] = "2026-12-31";
        var rules = json["rules"]!.AsArray();
        rules.RemoveAt(rules.Count - 1);
        return new RuleSetFile($"{(string)json["id"]!}/{NextVersion}.json", Encoding.UTF8.GetBytes(json.ToJsonString()));
    }
}
