using System.Globalization;

namespace RiskAssessment.Cli.Output;

/// <summary>Text of a file as it may be shown on a terminal: each character that could act on it is a blank, so that columns stay.</summary>
internal static class SafeText
{
    public static string Of(string text) => string.Concat(text.Select(one =>
        char.IsControl(one) || char.GetUnicodeCategory(one) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? ' ' : one));
}
