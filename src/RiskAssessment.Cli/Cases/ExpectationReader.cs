using System.Text.Json;
using RiskAssessment.Cli.Input;

namespace RiskAssessment.Cli.Cases;

/// <summary>Reads what must come out of a case.</summary>
internal sealed class ExpectationReader(CaseFindings found)
{
    private static readonly string[] AxisNames = ["class", "lowestClass", "driver"];
    private static readonly string[] BoundNames = ["atLeast", "atMost"];
    private static readonly string[] Names =
    [
        "class", "lowestClass", "threat", "safety", "complete", "scenarios", "rulesHold", "rulesDoNotHold", "recommended",
        "notRecommended", "required", "referrals", "noReferrals", "notWorking", "asks", "doesNotAsk",
    ];

    public Expectation? Read(PlacedJson node)
    {
        if (!found.IsObject(node, "'expect'", "'expect'"))
            return null;
        var before = found.All.Count;
        found.CheckNames(node, Names);
        var expect = new Expectation
        {
            Class = BoundOf(node["class"], "class"),
            LowestClass = BoundOf(node["lowestClass"], "lowestClass"),
            Threat = AxisOf(node["threat"], "threat"),
            Safety = AxisOf(node["safety"], "safety"),
            Complete = found.FlagOf(node["complete"], "complete"),
            Scenarios = ScenariosOf(node["scenarios"]),
            RulesHold = ListOf(node, "rulesHold"),
            RulesDoNotHold = ListOf(node, "rulesDoNotHold"),
            Recommended = ListOf(node, "recommended"),
            NotRecommended = ListOf(node, "notRecommended"),
            Required = ListOf(node, "required"),
            Referrals = ListOf(node, "referrals"),
            NoReferrals = found.FlagOf(node["noReferrals"], "noReferrals") ?? false,
            NotWorking = ListOf(node, "notWorking"),
            Asks = ListOf(node, "asks"),
            DoesNotAsk = ListOf(node, "doesNotAsk"),
            Lines = LinesOf(node),
        };
        if (found.All.Count > before)
            return null;
        if (!expect.IsEmpty)
            return expect;
        found.Add(node.Start, "Dit geval verwacht niets, dus het kan niet mislukken.", "This case expects nothing, so it cannot fail.");
        return null;
    }

    private Dictionary<string, int> LinesOf(PlacedJson node)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var one in node.Members)
        {
            lines[one.Name] = found.LineOf(one.Start);
            foreach (var inner in one.Value.Members)
                lines[$"{one.Name}.{inner.Name}"] = found.LineOf(inner.Start);
        }
        return lines;
    }

    private AxisExpectation? AxisOf(PlacedJson? node, string name)
    {
        if (node is null || !found.IsObject(node, $"'{name}'", $"'{name}'"))
            return null;
        found.CheckNames(node, AxisNames);
        if (node.Members.Count == 0)
            found.Add(node.Start, $"'{name}' verwacht niets, dus dit kan niet mislukken.", $"'{name}' expects nothing, so it cannot fail.");
        return new AxisExpectation
        {
            Class = BoundOf(node["class"], "class"),
            LowestClass = BoundOf(node["lowestClass"], "lowestClass"),
            Driver = found.TextOf(node["driver"], "driver"),
        };
    }

    private Dictionary<string, ClassBound?> ScenariosOf(PlacedJson? node)
    {
        var scenarios = new Dictionary<string, ClassBound?>(StringComparer.Ordinal);
        if (node is null || !found.IsObject(node, "'scenarios'", "'scenarios'"))
            return scenarios;
        foreach (var one in node.Members)
            scenarios[one.Name] = one.Value.Kind == JsonValueKind.Null ? null : BoundOf(one.Value, one.Name);
        return scenarios;
    }

    private ClassBound? BoundOf(PlacedJson? node, string name)
    {
        if (node is null)
            return null;
        if (node.Kind != JsonValueKind.Object)
            return found.TextOf(node, name) is { } id ? new ClassBound(id, id) : null;
        found.CheckNames(node, BoundNames);
        var bound = new ClassBound(found.TextOf(node["atLeast"], "atLeast"), found.TextOf(node["atMost"], "atMost"));
        if (node.Members.Count == 0)
            found.Add(node.Start, "Een reeks klassen heeft 'atLeast' of 'atMost' nodig.", "A range of classes needs 'atLeast' or 'atMost'.");
        return bound;
    }

    private string[] ListOf(PlacedJson node, string name) =>
        node[name] is not { } list || !found.IsArray(list, name) ? [] : [.. list.Items.Select(item => found.TextOf(item, name) ?? "")];
}
