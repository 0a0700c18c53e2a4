using System.Text.Json.Nodes;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>Conditions of every form that SPEC section 2 has, over these facts and definitions.</summary>
internal sealed class ConditionDice(Dice dice, JsonObject facts, IReadOnlyList<string> definitions)
{
    public string Condition() => Condition(dice.Between(0, 3));

    private string Condition(int depth) => depth == 0 ? Atom() : dice.Between(0, 9) switch
    {
        <= 2 => $"({Condition(depth - 1)}) {dice.Pick("and", "&&")} ({Condition(depth - 1)})",
        <= 5 => $"({Condition(depth - 1)}) {dice.Pick("or", "||")} ({Condition(depth - 1)})",
        6 => $"({Condition(depth - 1)}) and ({Condition(depth - 1)}) or ({Condition(depth - 1)})",
        <= 8 => $"{dice.Pick("not", "!")} ({Condition(depth - 1)})",
        _ => Atom(),
    };

    private string Atom()
    {
        if (dice.Chance(0.03))
            return dice.Pick("true", "false");
        if (definitions.Count > 0 && dice.Chance(0.25))
            return Boolean(dice.Pick(definitions));
        var (name, fact) = dice.Pick([.. facts]);
        return (string)fact!["type"]! switch
        {
            "boolean" => Boolean(name),
            "choice" => Choice(name, Values(fact)),
            "choices" => $"{name}.Contains({Quoted(dice.Pick(Values(fact)))})",
            _ => $"{Sum(2)} {dice.Pick("<", "<=", ">", ">=", "==", "!=")} {dice.Pick(name, Sum(1))}",
        };
    }

    private string Boolean(string name) => dice.Chance(0.7) ? name : $"{name} {dice.Pick("==", "!=")} {dice.Pick("true", "false")}";

    private string Choice(string name, List<string> values) => dice.Chance(0.6)
        ? $"{name} {dice.Pick("==", "!=")} {Quoted(dice.Pick(values))}"
        : $"{name} in ({string.Join(", ", dice.Some(values, dice.Between(1, 3)).Select(Quoted))})";

    private string Sum(int depth) => depth == 0 ? Factor() : dice.Between(0, 7) switch
    {
        0 => $"{Sum(depth - 1)} + {Factor()}",
        1 => $"{Sum(depth - 1)} - {Factor()}",
        2 => $"{Factor()} * ({Sum(depth - 1)})",
        3 => $"({Sum(depth - 1)}) / {dice.Pick("3", "0.1", "(1 + 1)", "-2")}",
        4 => $"-({Sum(depth - 1)})",
        _ => Factor(),
    };

    private string Factor()
    {
        var numbers = facts.Where(fact => (string)fact.Value!["type"]! == "number").Select(fact => fact.Key).ToList();
        return numbers.Count > 0 && dice.Chance(0.7) ? dice.Pick(numbers) : dice.Pick("0", "0.1", "0.2", "0.3", "1", "2.5", "10", "24");
    }

    private string Quoted(string value) => dice.Pick($"'{value}'", $"\"{value}\"");

    private static List<string> Values(JsonNode fact) => [.. fact["values"]!.AsObject().Select(value => value.Key)];
}
