using System.Text;
using RiskAssessment.Cli.Output;

namespace RiskAssessment.Cli.Pages;

/// <summary>Text that is nothing but text in Markdown, in a paragraph as well as in a table.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]|#~$!@^";

    public static string Of(string text)
    {
        var safe = SafeText.Of(text);
        var written = new StringBuilder(safe.Length + 16);
        for (var i = 0; i < safe.Length; i++)
        {
            var one = safe[i];
            if (one is '<' or '>' or '&')
                written.Append(one switch { '<' => "&lt;", '>' => "&gt;", _ => "&amp;" });
            else if (Marks.Contains(one, StringComparison.Ordinal) || ActsHere(safe, i))
                written.Append('\\').Append(one);
            else
                written.Append(one);
        }
        return written.ToString();
    }

    public static string Code(string text, bool inTable)
    {
        var safe = SafeText.Of(text);
        // A fence that is longer than any in the text; in a table a bar ends the cell, also inside code.
        var fence = "`";
        while (safe.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        var body = inTable ? safe.Replace("|", "\\|", StringComparison.Ordinal) : safe;
        var blank = fence.Length > 1 ? " " : "";
        return $"{fence}{blank}{body}{blank}{fence}";
    }

    /// <param name="text">What is shown.</param>
    /// <param name="target">A place on the page or an address of the web, never anything else.</param>
    public static string Link(string text, string target) =>
        $"[{Of(text)}](<{target.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal)}>)";

    /// <summary>A sign of a list or heading at the beginning, and what sites make a link of by themselves.</summary>
    private static bool ActsHere(string text, int index) => text[index] switch
    {
        '-' or '+' or '=' => index == 0,
        '.' or ')' => (index > 0 && text.AsSpan(0, index).ContainsAnyExceptInRange('0', '9') == false) || text.AsSpan(0, index).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        ':' => text.AsSpan(index).StartsWith("://", StringComparison.Ordinal),
        _ => false,
    };
}
