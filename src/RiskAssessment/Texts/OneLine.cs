using System.Globalization;
using System.Text;

namespace RiskAssessment.Texts;

/// <summary>
/// Text out of a file, made fit for one line of a terminal, a log or a page of plain text: characters that would move the
/// cursor, end the line or turn the direction of writing become blanks or escapes.
/// </summary>
internal static class OneLine
{
    /// <summary>For a message, where it matters what stood there: as an escape.</summary>
    public static string Escaped(string text, int most = int.MaxValue)
    {
        var shown = new StringBuilder(Math.Min(text.Length, most));
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= most)
            {
                shown.Append('…');
                break;
            }
            if (IsSafe(rune))
                shown.Append(rune.ToString());
            else
                shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        }
        return shown.ToString();
    }

    /// <summary>For reading: as a blank.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            shown.Append(IsSafe(rune) ? rune.ToString() : " ");
        return shown.ToString().Trim();
    }

    private static bool IsSafe(Rune rune) => !Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
