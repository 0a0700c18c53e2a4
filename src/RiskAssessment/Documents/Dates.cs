using System.Globalization;

namespace RiskAssessment.Documents;

/// <summary>Dates as the format writes them: <c>yyyy-MM-dd</c>.</summary>
internal static class Dates
{
    public static bool TryRead(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
