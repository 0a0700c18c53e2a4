using System.Globalization;
using RiskAssessment.Changes;
using RiskAssessment.Model;
using RiskAssessment.Texts;

namespace RiskAssessment.Cli.Comparing;

/// <summary>The words for items and their parts, as an author of rules speaks of them.</summary>
internal sealed class ChangeWords(RuleSetDifference difference, Speech speech)
{
    private static readonly Dictionary<string, (string Dutch, string English)> Labels = new(StringComparer.Ordinal)
    {
        ["id"] = ("id", "id"),
        ["version"] = ("versie", "version"),
        ["effectiveFrom"] = ("geldt vanaf", "in force from"),
        ["title"] = ("titel", "title"),
        ["organisation"] = ("organisatie", "organisation"),
        ["action"] = ("wat te doen", "action"),
        ["measuresRequired"] = ("maatregelen verplicht", "measures required"),
        ["after"] = ("komt na klasse", "comes after class"),
        ["method"] = ("methode", "method"),
        ["dimensions"] = ("dimensies", "dimensions"),
        ["upTo"] = ("tot en met score", "up to score"),
        ["type"] = ("soort", "type"),
        ["help"] = ("uitleg", "help"),
        ["default"] = ("standaardwaarde", "default"),
        ["ask"] = ("volgorde van vragen", "order of asking"),
        ["values"] = ("waarde", "value"),
        ["unit"] = ("eenheid", "unit"),
        ["minimum"] = ("minimum", "minimum"),
        ["maximum"] = ("maximum", "maximum"),
        ["when"] = ("geldt als", "when"),
        ["description"] = ("omschrijving", "description"),
        ["shielded"] = ("afgeschermd", "shielded"),
        ["facts"] = ("feit", "fact"),
        ["axis"] = ("as", "axis"),
        ["kinds"] = ("soort", "kind"),
        ["base"] = ("uitgangspunt", "base"),
        ["residual"] = ("niet onder, door maatregelen", "not below, by measures"),
        ["scenarios"] = ("scenario", "scenario"),
        ["raises"] = ("stappen omhoog", "steps up"),
        ["lowers"] = ("stappen omlaag", "steps down"),
        ["atLeast"] = ("ten minste", "at least"),
        ["atMost"] = ("hoogstens", "at most"),
        ["refer.to"] = ("voorleggen aan", "refer to"),
        ["refer.text"] = ("wat voor te leggen", "what to ask of them"),
        ["because"] = ("reden", "reason"),
        ["sources"] = ("bron", "source"),
        ["text"] = ("tekst", "text"),
        ["from"] = ("aangeraden vanaf klasse", "advised from class"),
        ["group"] = ("groep", "group"),
        ["worksWhen"] = ("werkt als", "works when"),
        ["control"] = ("plaats in de arbeidshygiënische strategie", "place in the hierarchy of controls"),
        ["phase"] = ("fase", "phase"),
        ["owner"] = ("eigenaar", "owner"),
        ["effort"] = ("inspanning", "effort"),
        ["leadTime"] = ("doorlooptijd", "lead time"),
        ["shielding"] = ("afscherming", "shielding"),
        ["legalBasis"] = ("wettelijke grond", "legal basis"),
    };

    /// <summary>The heading of all items of a kind.</summary>
    public string Many(ItemKind item) => item switch
    {
        ItemKind.RuleSet => speech.Say("Regelset", "Rule set"),
        ItemKind.RiskClass => speech.Say("Risicoklassen", "Risk classes"),
        ItemKind.Axis => speech.Say("Waardering", "Scoring"),
        ItemKind.Fact => speech.Say("Feiten", "Facts"),
        ItemKind.Definition => speech.Say("Definities", "Definitions"),
        ItemKind.Role => speech.Say("Rollen", "Roles"),
        ItemKind.Party => speech.Say("Betrokkenen", "Parties"),
        ItemKind.Scenario => speech.Say("Scenario's", "Scenarios"),
        ItemKind.Rule => speech.Say("Regels", "Rules"),
        _ => speech.Say("Maatregelen", "Measures"),
    };

    /// <summary>An item in a sentence: what it is, and its id.</summary>
    public string One(ItemChange change) => change.Item switch
    {
        ItemKind.RuleSet => speech.Say("regelset ", "rule set ") + change.Id,
        ItemKind.RiskClass => speech.Say("klasse ", "class ") + change.Id,
        ItemKind.Axis => speech.Say("waardering van ", "scoring of ") + Axis(change.Id),
        ItemKind.Fact => speech.Say("feit ", "fact ") + change.Id,
        ItemKind.Definition => speech.Say("definitie ", "definition ") + change.Id,
        ItemKind.Role => speech.Say("rol ", "role ") + change.Id,
        ItemKind.Party => speech.Say("betrokkene ", "party ") + change.Id,
        ItemKind.Scenario => speech.Say("scenario ", "scenario ") + change.Id,
        ItemKind.Rule => speech.Say("regel ", "rule ") + change.Id,
        _ => speech.Say("maatregel ", "measure ") + change.Id,
    };

    public string Axis(string id) => id == "threat" ? speech.Say("dreiging", "threat") : speech.Say("veiligheid", "safety");

    /// <summary>Id and title, where it has one.</summary>
    public string WithTitle(ItemChange change)
    {
        var id = change.Item == ItemKind.Axis ? Axis(change.Id) : change.Id;
        return change.Title is { } title ? $"{id}: {In(title)}" : id;
    }

    public string In(LocalizedText text) => text.In(speech.Language);

    /// <summary>What a path stands for: <c>raises.likelihood</c> is steps up of the likelihood.</summary>
    public string Label(ItemChange change, string path)
    {
        if (path.StartsWith("table[", StringComparison.Ordinal))
            return speech.Say("tabel bij ", "table at ") + path["table".Length..];
        var known = Labels.Keys.Where(name => path == name || path.StartsWith(name + ".", StringComparison.Ordinal)).MaxBy(name => name.Length);
        if (known is null)
            return path;
        var label = speech.Say(Labels[known].Dutch, Labels[known].English);
        var rest = path.Length > known.Length ? path[(known.Length + 1)..] : "";
        return (known, rest) switch
        {
            (_, "") => label,
            ("base" or "residual" or "raises" or "lowers" or "atLeast" or "atMost", _) => $"{Dimension(change, rest)}, {label}",
            ("dimensions", _) when rest.EndsWith(".steps", StringComparison.Ordinal) => $"{Dimension(change, rest[..^".steps".Length])}, {speech.Say("stappen", "steps")}",
            ("kinds", _) => label,
            ("values", _) when !rest.Contains('.', StringComparison.Ordinal) => label,
            ("facts" or "values", _) => $"{label} {rest}",
            ("upTo", _) => $"{speech.Say("klasse", "class")} {rest}, {label}",
            _ => $"{label} ({rest})",
        };
    }

    /// <summary>Whether a part says no more than that a name is there: a kind, a value.</summary>
    public static bool IsName(PartChange part) =>
        part.Path.EndsWith($".{part.New ?? part.Old}", StringComparison.Ordinal) && part.Path.Split('.') is ["kinds" or "values", _];

    /// <summary>The value of a part, or that there is none.</summary>
    public string Value(string? value) => value switch
    {
        null => speech.Say("(geen)", "(none)"),
        "threat" or "safety" => Axis(value),
        "true" => speech.Say("ja", "yes"),
        "false" => speech.Say("nee", "no"),
        _ => value,
    };

    public string Class(RiskClass? one) => one is null ? speech.Say("(geen)", "(none)") : In(one.Title);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The title of a dimension in the newer rule set, where it has it, with its name.</summary>
    private string Dimension(ItemChange change, string name)
    {
        foreach (var ruleSet in new[] { difference.New, difference.Old })
        {
            var axes = new[] { ruleSet.Scoring.Threat, ruleSet.Scoring.Safety }.OfType<AxisScoring>()
                .Where(axis => change.Item != ItemKind.Axis || (axis.Axis == Model.Axis.Threat) == (change.Id == "threat"));
            if (axes.SelectMany(axis => axis.Dimensions).FirstOrDefault(one => one.Name == name) is { } found)
                return In(found.Title);
        }
        return name;
    }
}
