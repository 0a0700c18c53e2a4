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
