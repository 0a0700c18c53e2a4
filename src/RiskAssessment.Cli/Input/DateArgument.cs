using System.Globalization;
using RiskAssessment.Cli.Output;

namespace RiskAssessment.Cli.Input;

/// <summary>A date as a person types it, and as the tool writes it, in every command and format.</summary>
internal static class DateArgument
{
    private const string Form = "yyyy-MM-dd";

    public static string Write(DateOnly date) => date.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Today, where the person sits.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    public static bool TryParse(string written, out DateOnly date) =>
        DateOnly.TryParseExact(written, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>The date; false where it is none, which is said on standard error.</summary>
    public static bool TryRead(string written, Speech speech, out DateOnly date)
    {
        if (TryParse(written, out date))
            return true;
        var shown = SafeText.Of(written);
        Console.Error.WriteLine(speech.Say($"'{shown}' is geen datum in de vorm jjjj-mm-dd.", $"'{shown}' is no date in the form yyyy-MM-dd."));
        return false;
    }
}
