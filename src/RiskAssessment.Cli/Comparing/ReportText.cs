using RiskAssessment.Cli.Output;
using Spectre.Console;

namespace RiskAssessment.Cli.Comparing;

/// <summary>A report on a terminal: wrapped at its width with what belongs together below each other, and coloured; in a file plain.</summary>
internal static class ReportText
{
    private const int Widest = 110;

    public static void Write(IEnumerable<ReportLine> lines, Speech speech, IAnsiConsole console)
    {
        foreach (var line in lines)
            Write(line, speech, console);
    }

    private static void Write(ReportLine line, Speech speech, IAnsiConsole console)
    {
        switch (line.Kind)
        {
            case LineKind.Title:
                WriteWrapped("", line.Text, 0, "bold", console);
                console.WriteLine(new string('=', Math.Min(line.Text.Length, WidthOf(console))));
                break;
            case LineKind.Section:
                console.WriteLine();
                WriteWrapped("", line.Text, 0, "bold", console);
                break;
            case LineKind.Group:
                WriteWrapped("  ", line.Text, 2, "blue", console);
                break;
            case LineKind.Note:
                WriteWrapped("  ", line.Text, 2, "", console);
                break;
            case LineKind.Item:
                var (sign, style) = SignOf(line.Mark, speech);
                WriteWrapped($"    {sign} ", line.Text, 4 + sign.Length + 1, style, console);
                break;
            default:
                WriteWrapped("        ", line.Text, 10, "", console);
                break;
        }
    }

    /// <summary>A sign that says the same without colour.</summary>
    private static (string Sign, string Style) SignOf(Mark mark, Speech speech) => mark switch
    {
        Mark.Added => ("+", "green"),
        Mark.Removed => ("-", "red"),
        Mark.Changed => ("~", "yellow"),
        Mark.Up => (speech.Say("omhoog", "up"), "yellow"),
        Mark.Down => (speech.Say("omlaag", "down"), "red"),
        Mark.Refused => (speech.Say("geweigerd", "refused"), "red"),
        _ => (" ", ""),
    };

    private static int WidthOf(IAnsiConsole console) => Math.Clamp(console.Profile.Width, 40, Widest);

    private static void WriteWrapped(string lead, string text, int hanging, string style, IAnsiConsole console)
    {
        var width = WidthOf(console);
        var row = lead;
        var styledFrom = lead.Length;
        foreach (var word in SafeText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var gap = row.Length > styledFrom ? " " : "";
            if (row.Length + gap.Length + word.Length > width && row.Length > styledFrom)
            {
                WriteRow(row, style, console);
                row = new string(' ', hanging);
                (styledFrom, gap) = (hanging, "");
            }
            row += gap + word;
        }
        WriteRow(row, style, console);
    }

    private static void WriteRow(string row, string style, IAnsiConsole console) =>
        console.WriteLine(row, style.Length == 0 ? Style.Plain : Style.Parse(style));
}
