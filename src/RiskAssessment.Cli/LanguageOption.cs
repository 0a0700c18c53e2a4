using System.CommandLine;
using System.Globalization;

namespace RiskAssessment.Cli;

/// <summary>The language of what a command says: as asked for, or that of the system.</summary>
internal static class LanguageOption
{
    private const string Dutch = "nl";
    private const string English = "en";

    public static Option<string?> Create()
    {
        var option = new Option<string?>("--language") { Description = "nl or en; by default that of the system" };
        option.AcceptOnlyFromAmong(Dutch, English);
        return option;
    }

    public static string Of(string? asked) => asked ?? OfSystem();

    /// <summary>The order in which POSIX systems look; elsewhere the culture of the user interface.</summary>
    private static string OfSystem()
    {
        foreach (var variable in new[] { "LC_ALL", "LC_MESSAGES", "LANG" })
        {
            if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value)
                return value.StartsWith(Dutch, StringComparison.OrdinalIgnoreCase) ? Dutch : English;
        }
        return CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == Dutch ? Dutch : English;
    }
}
