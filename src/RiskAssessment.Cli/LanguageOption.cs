using System.CommandLine;
using System.Globalization;

namespace RiskAssessment.Cli;

/// <summary>
/// <c>--language</c>: of every command, and known before the arguments are parsed, since help and mistakes in arguments are told in it too.
/// </summary>
internal static class LanguageOption
{
    public const string Dutch = "nl";
    public const string English = "en";
    private const string Name = "--language";

    public static Option<string?> Create(Speech speech)
    {
        var option = new Option<string?>(Name)
        {
            Description = speech.Say("nl of en; anders die van het systeem", "nl or en; by default that of the system"),
            Recursive = true,
        };
        option.AcceptOnlyFromAmong(Dutch, English);
        return option;
    }

    /// <summary>As asked for, or that of the system.</summary>
    public static Speech Of(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var asked = arguments[i] == Name ? arguments.ElementAtOrDefault(i + 1)
                : arguments[i].StartsWith(Name, StringComparison.Ordinal) && arguments[i].Length > Name.Length && arguments[i][Name.Length] is '=' or ':' ? arguments[i][(Name.Length + 1)..]
                : null;
            if (asked is Dutch or English)
                return new Speech(asked);
        }
        return new Speech(OfSystem());
    }

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
