using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace RiskAssessment.Benchmarks.Sets;

/// <summary>
/// A rule set of 150 rules as a file would have it, made by dice with a fixed seed: the same every time. It has all that
/// a rule set can have, in about the proportions of the shipped ones, and means nothing.
/// </summary>
internal sealed class GeneratedRules
{
    private const int Rules = 150;
    private const int Measures = 60;
    private const int ScenariosOfAxis = 8;

    private readonly Dice _dice = new(20261124);
    private readonly List<string> _flags = Names("flag", 14);
    private readonly List<string> _choices = Names("choice", 16);
    private readonly List<string> _sets = Names("tasks", 4);
    private readonly List<string> _numbers = Names("number", 8);
    private readonly List<string> _definitions = Names("often", 16);
    private readonly Dictionary<string, string[]> _values = [];
    private readonly List<(string Id, string Axis)> _scenarios = [];

    private static readonly string[] Classes = ["slight", "possible", "substantial", "high", "extreme"];

    private static readonly Dictionary<string, (string Name, decimal[] Steps)[]> Axes = new()
    {
        ["threat"] = [("intent", [1, 2, 3, 4, 5]), ("findability", [1, 2, 3, 4]), ("impact", [1, 2, 3])],
        ["safety"] = [("likelihood", [0.1m, 0.2m, 0.5m, 1, 3, 6, 10]), ("exposure", [0.5m, 1, 2, 3, 6, 10]), ("effect", [1, 3, 7, 15, 40])],
    };

    public const string Id = "generated";

    public static byte[] Write() => Encoding.UTF8.GetBytes(new GeneratedRules().Make().ToJsonString());

    private JsonObject Make()
    {
        var facts = Facts();
        var definitions = Definitions();
        var scenarios = Scenarios();
        return new JsonObject
        {
            ["format"] = 1,
            ["id"] = Id,
            ["version"] = "1.0.0",
            ["effectiveFrom"] = "2026-01-01",
            ["title"] = Text("generated"),
            ["parties"] = new JsonObject { ["employer"] = Titled("employer"), ["police"] = Titled("police") },
            ["facts"] = facts,
            ["definitions"] = definitions,
            ["roles"] = Roles(),
            ["scoring"] = Scoring(),
            ["scenarios"] = scenarios,
            ["rules"] = new JsonArray([.. Enumerable.Range(1, Rules).Select(Rule)]),
            ["measures"] = new JsonArray([.. Enumerable.Range(1, Measures).Select(Measure)]),
        };
    }

    private JsonObject Facts()
    {
        var facts = new JsonObject();
        foreach (var flag in _flags)
        {
            facts[flag] = new JsonObject { ["type"] = "boolean", ["title"] = Text(flag) };
            if (_dice.Chance(30))
                facts[flag]!["default"] = false;
        }
        foreach (var (names, type) in new[] { (_choices, "choice"), (_sets, "choices") })
        {
            foreach (var name in names)
            {
                _values[name] = [.. Names("value", type == "choices" ? 10 : _dice.Between(3, 5))];
                facts[name] = new JsonObject
                {
                    ["type"] = type,
                    ["title"] = Text(name),
                    ["values"] = new JsonObject(_values[name].Select(value => KeyValuePair.Create(value, (JsonNode?)Titled(value)))),
                };
            }
        }
        foreach (var number in _numbers)
            facts[number] = new JsonObject { ["type"] = "number", ["title"] = Text(number), ["unit"] = "n", ["minimum"] = 0, ["maximum"] = 40 };
        return facts;
    }

    private JsonObject Definitions()
    {
        var made = new JsonObject();
        foreach (var definition in _definitions)
            made[definition] = new JsonObject { ["when"] = $"{Condition(2, false)} or {Condition(2, false)}" };
        return made;
    }

    private JsonObject Roles() => new(Names("role-", 4).Select(role => KeyValuePair.Create(role, (JsonNode?)new JsonObject
    {
        ["title"] = Text(role),
        ["facts"] = new JsonObject(_dice.PickSome(_choices, 8).Select(fact => KeyValuePair.Create(fact, (JsonNode?)_dice.Pick(_values[fact])))),
    })));

    private JsonObject Scoring()
    {
        var axes = new JsonObject();
        foreach (var (axis, dimensions) in Axes)
        {
            axes[axis] = new JsonObject
            {
                ["method"] = axis == "threat" ? "table" : "product",
                ["dimensions"] = new JsonObject(dimensions.Select(dimension => KeyValuePair.Create(dimension.Name, (JsonNode?)new JsonObject
                {
                    ["title"] = Text(dimension.Name),
                    ["steps"] = new JsonArray([.. dimension.Steps.Select(step => new JsonObject { ["value"] = step, ["title"] = Text("step") })]),
                }))),
                ["upTo"] = axis == "threat" ? new JsonArray(1, 2, 3, 4) : new JsonArray(20, 70, 200, 400),
            };
        }
        axes["threat"]!["table"] = new JsonArray([.. Enumerable.Range(0, 5).Select(intent => new JsonArray(
            [.. Enumerable.Range(0, 4).Select(findability => new JsonArray(
                [.. Enumerable.Range(0, 3).Select(impact => JsonValue.Create(((intent * 6) + (findability * 4) + (impact * 5)) / 10m))]))]))]);
        return new JsonObject
        {
            ["classes"] = new JsonArray([.. Classes.Select(id =>
                new JsonObject { ["id"] = id, ["title"] = Text(id), ["action"] = Text(id), ["measuresRequired"] = id is "substantial" or "high" or "extreme" })]),
            ["axes"] = axes,
        };
    }

    private JsonObject Scenarios()
    {
        var made = new JsonObject();
        foreach (var (axis, dimensions) in Axes)
        {
            for (var i = 1; i <= ScenariosOfAxis; i++)
            {
                var id = $"{axis}-scenario{i}";
                _scenarios.Add((id, axis));
                made[id] = new JsonObject
                {
                    ["axis"] = axis,
                    ["title"] = Text(id),
                    ["kinds"] = new JsonArray(i % 2 == 0 ? "even" : "odd"),
                    ["base"] = new JsonObject(dimensions.Select(dimension => KeyValuePair.Create(dimension.Name, (JsonNode?)dimension.Steps[_dice.Below(2)]))),
                    ["residual"] = new JsonObject { [dimensions[0].Name] = dimensions[0].Steps[0] },
                };
                if (i > 3)
                    made[id]!["when"] = Condition(1, true);
            }
        }
        return made;
    }

    private JsonObject Rule(int number)
    {
        var (id, axis) = _dice.Pick(_scenarios);
        var names = _dice.Below(10) switch
        {
            0 => [axis],
            1 => [_dice.Chance(50) ? "odd" : "even"],
            < 7 => new List<string> { id },
            _ => _dice.PickSome(_scenarios.Where(one => one.Axis == axis).Select(one => one.Id).ToList(), 3),
        };
        var (dimension, steps) = _dice.Pick(Axes[axis]);
        var rule = new JsonObject
        {
            ["id"] = $"rule-{number.ToString("000", CultureInfo.InvariantCulture)}",
            ["scenarios"] = new JsonArray([.. names.Select(name => JsonValue.Create(name))]),
            ["when"] = Condition(_dice.Between(1, 3), true),
            ["because"] = Text("because"),
        };
        switch (_dice.Below(10))
        {
            case < 6:
                rule["raises"] = new JsonObject { [dimension] = 1 };
                break;
            case < 8:
                rule["atLeast"] = new JsonObject { [dimension] = steps[_dice.Between(1, steps.Length - 2)] };
                break;
            case 8:
                rule["lowers"] = new JsonObject { [dimension] = 1 };
                break;
            default:
                rule["atMost"] = new JsonObject { [dimension] = steps[^2] };
                break;
        }
        if (_dice.Chance(25))
            rule["refer"] = new JsonObject { ["to"] = "police", ["text"] = Text("look at it") };
        return rule;
    }

    private JsonObject Measure(int number)
    {
        var (id, axis) = _dice.Pick(_scenarios);
        var measure = new JsonObject
        {
            ["id"] = $"measure-{number.ToString("000", CultureInfo.InvariantCulture)}",
            ["title"] = Text("measure"),
            ["text"] = Text("measure"),
            ["scenarios"] = new JsonArray(_dice.Chance(30) ? axis : id),
            ["when"] = Condition(_dice.Between(1, 2), true),
            ["control"] = _dice.Pick<string>(["eliminate", "substitute", "collective", "organisational", "individual", "ppe"]),
            ["phase"] = _dice.Pick<string>(["prevention", "incident", "aftercare"]),
            ["owner"] = "employer",
            ["effort"] = _dice.Pick<string>(["low", "medium", "high"]),
            ["leadTime"] = $"P{_dice.Below(60).ToString(CultureInfo.InvariantCulture)}D",
        };
        if (_dice.Chance(80))
            measure["lowers"] = new JsonObject { [_dice.Pick(Axes[axis]).Name] = 1 };
        if (_dice.Chance(30))
            measure["group"] = $"group{_dice.Between(1, 6).ToString(CultureInfo.InvariantCulture)}";
        if (_dice.Chance(20))
            measure["worksWhen"] = Condition(1, false);
        return measure;
    }

    /// <summary>So many parts that must all hold; each by itself holds more often than not, or a rule would hardly ever.</summary>
    private string Condition(int parts, bool mayUseDefinitions) =>
        string.Join(" and ", Enumerable.Range(0, parts).Select(_ => Part(mayUseDefinitions)));

    private string Part(bool mayUseDefinitions)
    {
        switch (_dice.Below(mayUseDefinitions ? 10 : 7))
        {
            case 0 or 1:
                return (_dice.Chance(30) ? "not " : "") + _dice.Pick(_flags);
            case 2:
                var one = _dice.Pick(_choices);
                return $"{one} == '{_dice.Pick(_values[one])}'";
            case 3 or 4:
                var some = _dice.Pick(_choices);
                return $"{some} in ({string.Join(", ", _dice.PickSome(_values[some], 2).Select(value => $"'{value}'"))})";
            case 5:
                var set = _dice.Pick(_sets);
                return $"({set}.Contains('{_dice.Pick(_values[set])}') or {set}.Contains('{_dice.Pick(_values[set])}'))";
            case 6:
                var bound = _dice.Between(5, 35).ToString(CultureInfo.InvariantCulture);
                return $"{_dice.Pick(_numbers)} {(_dice.Chance(50) ? ">=" : "<")} {bound}";
            default:
                return _dice.Pick(_definitions);
        }
    }

    private static List<string> Names(string stem, int count) =>
        [.. Enumerable.Range(1, count).Select(number => stem + number.ToString(CultureInfo.InvariantCulture))];

    private static JsonObject Titled(string title) => new() { ["title"] = Text(title) };

    private static JsonObject Text(string text) => new() { ["nl"] = text, ["en"] = text };
}
