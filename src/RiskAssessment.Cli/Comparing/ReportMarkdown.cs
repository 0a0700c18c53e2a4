using System.Text;
using RiskAssessment.Cli.Output;

namespace RiskAssessment.Cli.Comparing;

/// <summary>A report as Markdown, for a page or a review; text out of files is no markup in it.</summary>
internal static class ReportMarkdown
{
    public static void Write(IEnumerable<ReportLine> lines, Speech speech, TextWriter output)
    {
        foreach (var line in lines)
        {
            var text = Escaped(SafeText.Of(line.Text));
            output.Write(line.Kind switch
            {
                LineKind.Title => $"# {text}\n",
                LineKind.Section => $"\n## {text}\n\n",
                LineKind.Group => $"\n### {text}\n\n",
                LineKind.Note => $"{text}\n\n",
                LineKind.Item => $"- {MarkOf(line.Mark, speech)}{text}\n",
                _ => $"  - {text}\n",
            });
        }
    }

    private static string MarkOf(Mark mark, Speech speech) => mark switch
    {
        Mark.Added => speech.Say("**nieuw**: ", "**added**: "),
        Mark.Removed => speech.Say("**weg**: ", "**removed**: "),
        Mark.Changed => speech.Say("**gewijzigd**: ", "**changed**: "),
        Mark.Up => speech.Say("**omhoog**: ", "**up**: "),
        Mark.Down => speech.Say("**omlaag**: ", "**down**: "),
        Mark.Refused => speech.Say("**geweigerd**: ", "**refused**: "),
        _ => "",
    };

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var one in text)
        {
            if (one is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '#' or '|' or '~' or '&' or '!')
                escaped.Append('\\');
            escaped.Append(one);
        }
        return escaped.ToString();
    }
}
