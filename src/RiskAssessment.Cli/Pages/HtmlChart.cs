using System.Globalization;

namespace RiskAssessment.Cli.Pages;

/// <summary>Bars as a picture inside the page, with the same in words.</summary>
internal static class HtmlChart
{
    private const int Width = 480;
    private const int Row = 40;
    private const int BarHeight = 24;
    private const int LabelWidth = 170;
    private const int ValueWidth = 70;

    public static void Write(BarChart chart, HtmlWriter html)
    {
        var titleId = $"{chart.Anchor}-title";
        var textId = $"{chart.Anchor}-text";
        html.Open("figure", ("id", chart.Anchor), ("class", "chart"));
        html.Open("svg", ("viewBox", $"0 0 {Text(Width)} {Text(chart.Bars.Count * Row)}"), ("role", "img"), ("aria-labelledby", titleId), ("aria-describedby", textId));
        html.Element("title", chart.Title, ("id", titleId));
        html.Element("desc", chart.Description, ("id", textId));
        var longest = Math.Max(1, chart.Bars.Max(bar => Math.Max(bar.Full, bar.Open)));
        foreach (var (index, bar) in chart.Bars.Index())
            WriteBar(bar, index * Row, (Width - LabelWidth - ValueWidth) / (double)longest, html);
        html.Close();
        html.Open("figcaption");
        html.Element("strong", chart.Title);
        html.Text($" {chart.Legend}");
        html.Close();
        html.Close();
    }

    private static void WriteBar(Bar bar, int top, double unit, HtmlWriter html)
    {
        var barTop = top + ((Row - BarHeight) / 2);
        var text = barTop + BarHeight - 7;
        html.Element("text", string.Create(CultureInfo.InvariantCulture, $"{bar.Class.Rank + 1} {bar.Class.Title}"),
            ("x", Text(LabelWidth - 10)), ("y", Text(text)), ("text-anchor", "end"));
        WriteRectangle(bar.Full * unit, barTop, BarHeight, $"#{ClassColours.Of(bar.Class).Back}", null, html);
        WriteRectangle(bar.Open * unit, barTop + 8, BarHeight - 16, "#ffffff", "3 2", html);
        html.Element("text", string.Create(CultureInfo.InvariantCulture, $"{bar.Full} ({bar.Open})"),
            ("x", Text(LabelWidth + (Math.Max(bar.Full, bar.Open) * unit) + 8)), ("y", Text(text)));
    }

    private static void WriteRectangle(double width, double top, double height, string fill, string? dashes, HtmlWriter html)
    {
        if (width <= 0)
            return;
        html.Open("rect", ("x", Text(LabelWidth)), ("y", Text(top)), ("width", Text(width)), ("height", Text(height)),
            ("fill", fill), ("stroke", "#333333"), ("stroke-width", "1"), ("stroke-dasharray", dashes));
        html.Close();
    }

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
