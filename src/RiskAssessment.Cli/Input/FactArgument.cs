using RiskAssessment.Cli.Output;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Input;

/// <summary>A fact as a person types it: <c>worksAlone=never</c>, <c>nightWork=true</c>, <c>tasks=arrest,transport</c>, <c>shiftHours=?</c>.</summary>
internal static class FactArgument
{
    public const string Unknown = "?";

    /// <summary>
    /// Name and value; false without an <c>=</c>. What the rule set does not know, or cannot be, is left for the assessor
    /// to say.
    /// </summary>
    public static bool TryRead(string written, Func<string, Fact?> find, out (string Name, FactValue Value) fact)
    {
        fact = default;
        if (written.Split('=', 2) is not [var name, var value])
            return false;
        fact = (name, ValueOf(value, find(name)?.Type));
        return true;
    }

    /// <summary>All facts, of one named twice the last; false where one is none, which is said on standard error.</summary>
    public static bool TryReadAll(IEnumerable<string> written, Func<string, Fact?> find, Speech speech, out Dictionary<string, FactValue> facts)
    {
        facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var one in written)
        {
            if (!TryRead(one, find, out var fact))
            {
                var shown = SafeText.Of(one);
                Console.Error.WriteLine(speech.Say($"'{shown}' is geen feit in de vorm naam=waarde.", $"'{shown}' is no fact in the form name=value."));
                return false;
            }
            facts[fact.Name] = fact.Value;
        }
        return true;
    }

    private static FactValue ValueOf(string value, FactType? type)
    {
        if (value == Unknown)
            return FactValue.Unknown;
        return type switch
        {
            FactType.Boolean when TypedValue.FlagOf(value) is { } flag => FactValue.Of(flag),
            FactType.Number when TypedValue.NumberOf(value) is { } number => FactValue.Of(number),
            FactType.Choices => FactValue.Of(value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            _ => FactValue.Of(value),
        };
    }
}
