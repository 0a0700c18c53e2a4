using System.Buffers;
using System.Text;

namespace RiskAssessment.Cli.Batches;

/// <summary>
/// A cell of a CSV file that a spreadsheet may open. Text that comes from a request must not become a formula there: an
/// apostrophe before the sign makes it text (OWASP, CSV Injection). Also behind a separator, for a spreadsheet may be set
/// to another one than this file has.
/// </summary>
internal static class CsvCell
{
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n");
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;\t\r\n");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\t\r\n\"'");

    public static string Write(string text)
    {
        var harmless = Disarm(text);
        return harmless.AsSpan().ContainsAny(Quoted) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }

    private static string Disarm(string text)
    {
        if (!text.AsSpan().ContainsAny(Formula))
            return text;
        var harmless = new StringBuilder(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (Formula.Contains(text[i]) && (i == 0 || (Separators.Contains(text[i - 1]) && text[i] is not ('\t' or '\r' or '\n'))))
                harmless.Append('\'');
            harmless.Append(text[i]);
        }
        return harmless.ToString();
    }
}
