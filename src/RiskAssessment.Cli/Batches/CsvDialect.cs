using System.Globalization;
using System.Text.RegularExpressions;
using RiskAssessment.Cli.Input;

namespace RiskAssessment.Cli.Batches;

/// <summary>
/// How a spreadsheet writes numbers and dates: where it separates by semicolons, a number may have a decimal comma and a
/// date may be written as 15-1-2027, with the day first. What could mean two things is refused.
/// </summary>
/// <param name="Separator">What stands between the cells.</param>
internal sealed partial record CsvDialect(char Separator)
{
    private static readonly string[] Yes = ["true", "yes", "ja", "waar", "1"];
    private static readonly string[] No = ["false", "no", "nee", "onwaar", "0"];
    private static readonly string[] DayFirst = ["d-M-yyyy", "d/M/yyyy"];

    public bool HasDecimalComma => Separator == ';';

    public static bool IsSeparator(char one) => one is ',' or ';' or '\t';

    public static bool? ReadBoolean(string text) =>
        Yes.Contains(text, StringComparer.OrdinalIgnoreCase) ? true : No.Contains(text, StringComparer.OrdinalIgnoreCase) ? false : null;

    public double? ReadNumber(string text)
    {
        // With a decimal comma, 1.500 may be fifteen hundred as well as one and a half.
        if (!Number().IsMatch(text) || (HasDecimalComma ? Thousands().IsMatch(text) : text.Contains(',', StringComparison.Ordinal)))
            return null;
        return double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
    }

    public DateOnly? ReadDate(string text)
    {
        if (DateArgument.TryParse(text, out var date))
            return date;
        return HasDecimalComma && DateOnly.TryParseExact(text, DayFirst, CultureInfo.InvariantCulture, DateTimeStyles.None, out date) ? date : null;
    }

    [GeneratedRegex(@"^[+-]?[0-9]+([.,][0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[+-]?[0-9]{1,3}\.[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
