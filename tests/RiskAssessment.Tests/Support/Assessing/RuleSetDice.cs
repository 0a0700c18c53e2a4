using System.Text.Json.Nodes;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>Rule sets without errors that use everything SPEC section 1 has, but for overlays.</summary>
internal sealed class RuleSetDice
{
    // Danish sorts aa after z and Czech ch after h; an ordinal order does not.
    private static readonly string[] ScenarioIds = ["aanval", "assault", "chase", "follow-home", "hoax", "verbal-abuse", "zone"];
    private static readonly string[] RuleIds = ["aanrijding", "alone", "alone-2", "alone-10", "chemical", "hinder", "hoax", "zone", "z9"];
    private static readonly string[] MeasureIds = ["aanspreken", "alarm", "buddy", "buddy-2", "charter", "helmet", "zebra", "z9"];
    private static readonly string[] Kinds = ["at-home", "online", "transport-run"];

    private readonly Dice _dice;
    private readonly JsonObject _scoring;
    private readonly JsonObject _facts;
    private readonly List<string> _definitions = [];
    private readonly JsonObject _scenarios = [];

    private RuleSetDice(Dice dice)
    {
        _dice = dice;
        _scoring = ScoringDice.Scoring(dice);
        _facts = FactDice.Facts(dice);
    }

    public static JsonObject RuleSet(Dice dice) => new RuleSetDice(dice).RuleSet();

    private JsonObject RuleSet()
    {
        var definitions = new JsonObject();
        foreach (var name in _dice.Some(["exposed", "outside", "vulnerable"], _dice.Between(0, 3)))
        {
            definitions[name] = new JsonObject { ["when"] = Condition() };
            _definitions.Add(name);
        }
        foreach (var id in _dice.Some(ScenarioIds, _dice.Between(1, 5)))
            _scenarios[id] = Scenario();
        return RuleDraft.Fill(new JsonObject
        {
            ["facts"] = _facts,
            ["definitions"] = definitions,
            ["roles"] = Roles(),
            ["scoring"] = _scoring,
            ["scenarios"] = _scenarios,
            ["rules"] = Dice.List(_dice.Some(RuleIds, _dice.Between(0, 9)).Select(Rule)),
            ["measures"] = Dice.List(_dice.Some(MeasureIds, _dice.Between(0, 8)).Select(Measure)),
        });
    }

    private string Condition() => new ConditionDice(_dice, _facts, _definitions).Condition();

    private JsonObject Roles()
    {
        var escort = new JsonObject { ["facts"] = new JsonObject(_dice.Any(_facts, 0.4).Select(fact => KeyValuePair.Create(fact.Key, (JsonNode?)FactDice.Value(_dice, fact.Value!)))) };
        var driver = new JsonObject { ["like"] = "escort", ["facts"] = new JsonObject(_dice.Any(_facts, 0.2).Select(fact => KeyValuePair.Create(fact.Key, (JsonNode?)FactDice.Value(_dice, fact.Value!)))) };
        return new JsonObject { ["driver"] = driver, ["escort"] = escort };
    }

    private JsonObject Scenario()
    {
        var axis = _dice.Pick([.. _scoring["axes"]!.AsObject().Select(one => one.Key)]);
        var scenario = new JsonObject { ["axis"] = axis, ["base"] = Values(DimensionsOf([axis]), 1) };
        if (_dice.Chance(0.4))
            scenario["residual"] = Values(DimensionsOf([axis]), 0.5);
        if (_dice.Any(Kinds, 0.4) is { Count: > 0 } kinds)
            scenario["kinds"] = Dice.Texts(kinds);
        // The first of an axis has no condition, so that the axis always has a score.
        if (_dice.Chance(0.5) && _scenarios.Any(one => (string)one.Value!["axis"]! == axis))
            scenario["when"] = Condition();
        return scenario;
    }

    private JsonObject Rule(string id)
    {
        var rule = new JsonObject { ["id"] = id, ["when"] = Condition() };
        if (_dice.Chance(0.15))
            rule["refer"] = new JsonObject { ["to"] = "police" };
        if (rule.ContainsKey("refer") && _dice.Chance(0.5))
            return rule;
        var named = Named();
        rule["scenarios"] = Dice.Texts(named);
        var dimensions = DimensionsOf(named);
        if (_dice.Chance(0.25))
        {
            rule["atLeast"] = Values(dimensions, 0.3);
            return rule;
        }
        var moves = dimensions.GroupBy(_ => _dice.Between(0, 2)).ToDictionary(group => group.Key, group => group.Select(one => one.Key));
        if (moves.TryGetValue(0, out var raised))
            rule["raises"] = Steps(raised);
        if (moves.TryGetValue(1, out var lowered))
            rule["lowers"] = Steps(lowered);
        if (_dice.Chance(0.25))
            rule["atMost"] = Values(dimensions, 0.6);
        if (_dice.Chance(0.25) || rule.Count == 3)
            rule["atLeast"] = Values(dimensions, 0.6);
        return rule;
    }

    private JsonObject Measure(string id)
    {
        var named = Named();
        var measure = new JsonObject
        {
            ["id"] = id,
            ["scenarios"] = Dice.Texts(named),
            ["control"] = _dice.Pick("eliminate", "substitute", "collective", "organisational", "individual", "ppe"),
            ["phase"] = _dice.Pick("prevention", "prevention", "incident", "aftercare"),
            ["owner"] = _dice.Pick("employer", "police"),
            ["effort"] = _dice.Pick("low", "medium", "high"),
            ["leadTime"] = _dice.Pick("P0D", "P1D", "P14D", "P9999D"),
        };
        if (_dice.Chance(0.8))
            measure["lowers"] = Steps(_dice.Some(DimensionsOf(named).Select(one => one.Key), _dice.Between(1, 3)));
        if (_dice.Chance(0.6))
            measure["group"] = _dice.Pick("alarm", "address");
        if (_dice.Chance(0.5))
            measure["when"] = Condition();
        if (_dice.Chance(0.4))
            measure["worksWhen"] = Condition();
        if (_dice.Chance(0.5))
            measure["from"] = (string)_dice.Pick([.. _scoring["classes"]!.AsArray()])!["id"]!;
        if (_dice.Chance(0.2))
            measure["shielding"] = true;
        return measure;
    }

    private List<string> Named()
    {
        var kinds = _scenarios.SelectMany(one => one.Value!["kinds"]?.AsArray().Select(kind => (string)kind!) ?? []).Distinct();
        var names = _scenarios.Select(one => one.Key).Concat(kinds).Concat(_scoring["axes"]!.AsObject().Select(axis => axis.Key));
        return _dice.Some(names, _dice.Between(1, 3));
    }

    /// <summary>The dimensions of the axes that are named, by a scenario, a kind or themselves.</summary>
    private List<KeyValuePair<string, JsonNode?>> DimensionsOf(List<string> named) =>
    [
        .. _scoring["axes"]!.AsObject()
            .Where(axis => named.Contains(axis.Key) || _scenarios.Any(one => (string)one.Value!["axis"]! == axis.Key
                && (named.Contains(one.Key) || (one.Value["kinds"]?.AsArray().Any(kind => named.Contains((string)kind!)) ?? false))))
            .SelectMany(axis => axis.Value!["dimensions"]!.AsObject()).DistinctBy(dimension => dimension.Key),
    ];

    private JsonObject Steps(IEnumerable<string> dimensions) =>
        new(dimensions.Select(name => KeyValuePair.Create(name, (JsonNode?)JsonValue.Create(_dice.Pick(1, 1, 1, 2, 2, 9)))));

    /// <summary>Steps of these dimensions by their value; of one at least.</summary>
    private JsonObject Values(List<KeyValuePair<string, JsonNode?>> dimensions, double share)
    {
        var some = _dice.Any(dimensions, share);
        return new(some.Append(dimensions[0]).DistinctBy(one => one.Key)
            .Select(one => KeyValuePair.Create(one.Key, (JsonNode?)JsonValue.Create(_dice.Pick(ScoringDice.Steps(one.Value!))))));
    }
}
