using System.Globalization;

namespace RiskAssessment.Cli.Pages;

/// <summary>What stands in a line, as HTML.</summary>
internal sealed class HtmlInlines(HtmlWriter html)
{
    public void Write(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
            Write(inline, html);
    }

    private static void Write(Inline inline, HtmlWriter html)
    {
        switch (inline)
        {
            case TextRun { Language: null } run:
                html.Text(run.Text);
                break;
            case TextRun run:
                html.Element("span", run.Text, ("lang", run.Language));
                break;
            case StrongRun run:
                html.Element("strong", run.Text);
                break;
            case AsideRun run:
                html.Element("small", run.Text);
                break;
            case CodeRun run:
                html.Element("code", run.Text);
                break;
            case TagRun run:
                html.Element("span", run.Text, ("class", "tag"));
                break;
            case ItemLink link:
                html.Element("a", link.Text, ("href", $"#{link.Anchor}"), ("lang", link.Language), ("class", link.IsCode ? "code" : null));
                break;
            case WebLink { Target: { } target } link:
                html.Element("a", link.Text, ("href", target), ("rel", "noreferrer"));
                break;
            case WebLink link:
                html.Text(link.Address is null ? link.Text : $"{link.Text} ({link.Address})");
                break;
            case ClassRun run:
                html.Open("span", ("class", $"class k{ClassColours.ShadeOf(run)}"));
                html.Element("b", (run.Rank + 1).ToString(CultureInfo.InvariantCulture));
                html.Text($" {run.Title}");
                html.Close();
                break;
            default:
                throw new InvalidOperationException($"No HTML for {inline.GetType().Name}.");
        }
    }
}
