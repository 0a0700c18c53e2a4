using System.Globalization;
using RiskAssessment.Cli.Validating;
using RiskAssessment.Diagnostics;
using Spectre.Console;

namespace RiskAssessment.Cli.Output;

/// <summary>Findings for a person: by file, each with its place, what is wrong, the line and the spot in it.</summary>
internal sealed class FindingText(Speech speech, IAnsiConsole console)
{
    // A rule may stand on one long line; the spot is what matters.
    private const int ShownBefore = 40;
    private const int LongestShown = 120;
    private const int NarrowestShown = 40;
    private const string Indent = "  ";
    private const char Cut = '…';

    /// <param name="findings">In the order in which an author reads.</param>
    /// <param name="most">How many warnings of one code to show for a file; errors are all shown.</param>
    public void Write(IEnumerable<Finding> findings, int most)
    {
        foreach (var file in findings.GroupBy(one => one.Diagnostic.File))
        {
            console.MarkupLine($"[bold underline]{Markup.Escape(SafeText.Of(file.Key))}[/]");
            console.WriteLine();
            var left = new SortedDictionary<string, int>(StringComparer.Ordinal);
            var shown = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var one in file)
            {
                var count = shown[one.Diagnostic.Code] = shown.GetValueOrDefault(one.Diagnostic.Code) + 1;
                if (one.IsError || count <= most)
                    Write(one);
                else
                    left[one.Diagnostic.Code] = left.GetValueOrDefault(one.Diagnostic.Code) + 1;
            }
            foreach (var (code, count) in left)
                console.MarkupLine(Indent + speech.Say($"[grey]en nog {count} keer {code}; --all laat ze zien[/]", $"[grey]and {count} more {code}; --all shows them[/]"));
            if (left.Count > 0)
                console.WriteLine();
        }
    }

    private void Write(Finding finding)
    {
        var one = finding.Diagnostic;
        var (colour, word) = finding.IsError ? ("red", speech.Say("fout", "error")) : ("yellow", speech.Say("waarschuwing", "warning"));
        var item = finding.Item is null ? "" : $" [grey]{Markup.Escape(SafeText.Of(finding.Item))}[/]";
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"{Indent}[bold]{one.Line}:{one.Column}[/] [{colour}]{word}[/] [{colour}]{one.Code}[/]{item}"));
        foreach (var line in Wrapped(one.Message.In(speech.Language), console.Profile.Width - (2 * Indent.Length)))
            console.MarkupLine(Indent + Indent + Markup.Escape(line));
        if (finding.Spot is { } spot)
            WriteSpot(spot, one, colour);
        console.WriteLine();
    }

    private void WriteSpot(Spot spot, Diagnostic one, string colour)
    {
        var number = one.Line.ToString(CultureInfo.InvariantCulture);
        var room = Math.Clamp(console.Profile.Width - number.Length - 8, NarrowestShown, LongestShown);
        var column = Math.Min(one.Column - 1, spot.Line.Length);
        var first = spot.Line.TakeWhile(char.IsWhiteSpace).Count();
        var start = column - first <= ShownBefore ? Math.Min(first, column) : column - (ShownBefore / 2);
        var end = Math.Min(spot.Line.Length, start + room);
        var shown = SafeText.Of(spot.Line[start..end]).TrimEnd();
        if (shown.Length == 0)
            return;
        // A cut line says so, in the place of one character, so that the marker stays under what it marks.
        if (start > first)
            shown = Cut + shown[1..];
        if (end < spot.Line.Length && shown.Length > 1)
            shown = shown[..^1] + Cut;
        var marker = new string('^', Math.Clamp(spot.Length, 1, Math.Max(1, end - column)));
        console.MarkupLine($"{Indent}{Indent}[grey]{number} |[/] {Markup.Escape(shown)}");
        console.MarkupLine($"{Indent}{Indent}{new string(' ', number.Length)} [grey]|[/] {new string(' ', column - start)}[{colour}]{marker}[/]");
    }

    /// <summary>Lines of whole words; a file has no width, and gets one line.</summary>
    public static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        yield return line;
    }
}
