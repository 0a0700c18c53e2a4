using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RiskAssessment.Cli.Formatting;
using RiskAssessment.Cli.Schemas;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Scaffolding;

/// <summary>An overlay to start from: one of everything that an organisation adds, all of it true somewhere, and cases that pass.</summary>
internal sealed class OverlayTemplate
{
    // The kind of the shipped base for meeting people face to face.
    private const string Contact = "contact";
    private const string LineManager = "line-manager";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RuleSet _base;
    private readonly string _id;
    private readonly SemanticVersion _version;
    private readonly string _effectiveFrom;
    private readonly Scenario _scenario;

    public OverlayTemplate(RuleSet @base, string id, SemanticVersion version, string effectiveFrom)
    {
        (_base, _id, _version, _effectiveFrom) = (@base, id, version, effectiveFrom);
        Fact = Free("unpopularDecision", "2", name => @base.FindFact(name) is not null || @base.Definitions.Any(one => one.Name == name));
        Role = Free("reception-clerk", "-2", one => @base.FindRole(one) is not null);
        Rule = Free("unpopular-decision", "-2", one => @base.FindRule(one) is not null);
        Measure = Free("host-at-the-door", "-2", one => @base.FindMeasure(one) is not null);
        _scenario = @base.Scenarios.FirstOrDefault(one => one.Axis == Axis.Safety && one.Kinds.Contains(Contact))
            ?? @base.Scenarios.OrderByDescending(one => one.Axis).First();
    }

    public string Fact { get; }

    public string Role { get; }

    public string Rule { get; }

    public string Measure { get; }

    public byte[] RuleFile(string? title) => Canonical(Schema.RuleSet, new JsonObject
    {
        ["$schema"] = "../schema/ruleset.schema.json",
        ["format"] = 1,
        ["id"] = _id,
        ["version"] = _version.ToString(),
        ["effectiveFrom"] = _effectiveFrom,
        ["title"] = title is null ? Text("Regelset van onze organisatie", "Rule set of our organisation") : Text(title, title),
        ["organisation"] = title is null ? Text("Onze organisatie", "Our organisation") : Text(title, title),
        ["extends"] = new JsonObject { ["id"] = _base.Id, ["version"] = _base.Version.ToString() },
        ["parties"] = _base.Parties.IsEmpty ? new JsonObject { [LineManager] = new JsonObject { ["title"] = Text("leidinggevende", "line manager") } } : null,
        ["facts"] = new JsonObject
        {
            [Fact] = new JsonObject
            {
                ["type"] = "boolean",
                ["title"] = Text(
                    "Is er deze week een besluit of maatregel waar veel mensen boos over zijn?",
                    "Is there a decision or measure this week that many people are angry about?"),
                ["help"] = Text("Denk aan hogere tarieven, een sluiting of een strengere regel.", "Think of higher charges, a closure or a stricter rule."),
                ["ask"] = 4,
            },
        },
        ["roles"] = new JsonObject { [Role] = RoleItem() },
        ["rules"] = new JsonArray(RuleItem()),
        ["measures"] = new JsonArray(MeasureItem()),
    });

    /// <param name="recommended">Whether the measure is recommended on the day that its rule is about.</param>
    public byte[] CaseFile(bool recommended)
    {
        var angry = new JsonObject { ["rulesHold"] = new JsonArray(Rule) };
        if (recommended)
            angry["recommended"] = new JsonArray(Measure);
        return Canonical(Schema.Cases, new JsonObject
        {
            ["$schema"] = "../../schema/cases.schema.json",
            ["format"] = 1,
            ["ruleSet"] = _id,
            ["version"] = _version.IsPreRelease ? _version.ToString() : null,
            ["cases"] = new JsonArray(
                Case("Dag na een besluit waar veel mensen boos over zijn", "Dan komen mensen bozer binnen, en helpt het als iemand hen opvangt.", true, angry),
                Case("Gewone dag", "Zonder zo'n besluit is er geen reden voor iemand extra bij de deur.", false,
                    new JsonObject { ["rulesDoNotHold"] = new JsonArray(Rule), ["notRecommended"] = new JsonArray(Measure) })),
        });
    }

    private JsonObject RoleItem() => new()
    {
        ["title"] = Text("medewerker ontvangst", "reception clerk"),
        ["description"] = Text("Ontvangt bezoekers en wijst hun de weg.", "Receives visitors and shows them the way."),
        ["like"] = (_base.FindRole("counter-clerk") ?? _base.Roles.FirstOrDefault())?.Id,
        ["facts"] = _base.FindFact("contactFrequency")?.Options.Any(one => one.Value == "daily") == true ? new JsonObject { ["contactFrequency"] = "daily" } : [],
    };

    private JsonObject RuleItem() => new()
    {
        ["id"] = Rule,
        ["scenarios"] = Scenarios(),
        ["when"] = Fact,
        ["raises"] = new JsonObject { [_scenario.Scoring.Dimensions[0].Name] = 1 },
        ["because"] = Text(
            "Na een besluit dat mensen hard raakt, komen meer mensen boos binnen dan anders.",
            "After a decision that hits people hard, more people come in angry than usual."),
        ["sources"] = Sources(),
    };

    private JsonObject MeasureItem() => new()
    {
        ["id"] = Measure,
        ["title"] = Text("Iemand bij de deur die mensen opvangt", "Somebody at the door who receives people"),
        ["text"] = Text(
            "Zet die dagen een ervaren collega bij de ingang. Die legt uit wat er verandert, wijst de weg en ziet wie er spanning opbouwt.",
            "Have an experienced colleague at the entrance on those days, who explains what changes, shows the way and sees who is getting tense."),
        ["scenarios"] = Scenarios(),
        ["when"] = Fact,
        ["lowers"] = new JsonObject { [_scenario.Scoring.Dimensions[0].Name] = 1 },
        ["group"] = "welcome",
        ["control"] = "organisational",
        ["phase"] = "prevention",
        ["owner"] = _base.Parties.OrderByDescending(one => one.Id == LineManager).FirstOrDefault()?.Id ?? LineManager,
        ["effort"] = "low",
        ["leadTime"] = "P2D",
        ["sources"] = Sources(),
    };

    private JsonArray Scenarios() => [_scenario.Kinds.Contains(Contact) ? Contact : _scenario.Axis == Axis.Safety ? "safety" : "threat"];

    private JsonObject Case(string name, string why, bool angry, JsonObject expect) => new()
    {
        ["name"] = name,
        ["why"] = why,
        ["request"] = new JsonObject { ["role"] = Role, ["date"] = _effectiveFrom, ["facts"] = new JsonObject { [Fact] = angry } },
        ["expect"] = expect,
    };

    private static JsonArray Sources() => [new JsonObject { ["title"] = "Oordeel van de opsteller (author's judgement)" }];

    private static JsonObject Text(string dutch, string english) => new() { ["nl"] = dutch, ["en"] = english };

    /// <summary>In canonical layout; a property without a value is left out.</summary>
    private static byte[] Canonical(Schema schema, JsonObject file)
    {
        RemoveNulls(file);
        return Layout.Of(JsonPiece.Read(JsonSerializer.SerializeToUtf8Bytes(file, Plain)), schema);
    }

    private static void RemoveNulls(JsonObject some)
    {
        foreach (var (name, value) in some.ToList())
        {
            if (value is null)
                some.Remove(name);
            else if (value is JsonObject inner)
                RemoveNulls(inner);
        }
    }

    private static string Free(string name, string suffix, Func<string, bool> isTaken)
    {
        while (isTaken(name))
            name += suffix;
        return name;
    }
}
