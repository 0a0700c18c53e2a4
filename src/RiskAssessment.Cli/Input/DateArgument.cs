using System.Globalization;
using RiskAssessment.Cli.Output;

namespace RiskAssessment.Cli.Input;

/// <summary>A date as a person types it.</summary>
internal static class DateArgument
{
    /// <summary>The date; false where it is none, which is said on standard error.</summary>
    public static bool TryRead(string written, Speech speech, out DateOnly date)
    {
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
            return true;
        var shown = SafeText.Of(written);
        Console.Error.WriteLine(speech.Say($"'{shown}' is geen datum in de vorm jjjj-mm-dd.", $"'{shown}' is no date in the form yyyy-MM-dd."));
        return false;
    }
}
