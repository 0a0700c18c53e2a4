using System.Globalization;

namespace RiskAssessment.Cli.Input;

/// <summary>Yes, no and numbers as a person types them, in either language.</summary>
internal static class TypedValue
{
    public static bool? FlagOf(string typed) => typed.ToLowerInvariant() switch
    {
        "true" or "ja" or "j" or "yes" or "y" => true,
        "false" or "nee" or "n" or "no" => false,
        _ => null,
    };

    /// <summary>With a point or a comma before the fraction.</summary>
    public static double? NumberOf(string typed) =>
        double.TryParse(typed.Count(one => one is ',' or '.') == 1 ? typed.Replace(',', '.') : typed,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
