using System.Globalization;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Input;

/// <summary>A fact as a person types it: <c>worksAlone=never</c>, <c>nightWork=true</c>, <c>tasks=arrest,transport</c>, <c>shiftHours=?</c>.</summary>
internal static class FactArgument
{
    private const string Unknown = "?";

    /// <summary>Name and value. What the rule set does not know, or cannot be, is left for the assessor to say.</summary>
    /// <exception cref="FormatException">There is no <c>=</c>.</exception>
    public static (string Name, FactValue Value) Read(string written, Func<string, Fact?> find)
    {
        if (written.Split('=', 2) is not [var name, var value])
            throw new FormatException($"'{written}': name=value");
        return (name, ValueOf(value, find(name)?.Type));
    }

    private static FactValue ValueOf(string value, FactType? type)
    {
        if (value == Unknown)
            return FactValue.Unknown;
        return type switch
        {
            FactType.Boolean when bool.TryParse(value, out var flag) => FactValue.Of(flag),
            FactType.Number when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => FactValue.Of(number),
            FactType.Choices => FactValue.Of(value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            _ => FactValue.Of(value),
        };
    }
}
