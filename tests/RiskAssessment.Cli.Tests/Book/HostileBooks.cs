using System.Text.RegularExpressions;
using RiskAssessment.Cli.Book;
using RiskAssessment.Cli.Pages;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Book;

/// <summary>A rule file comes from somewhere: what is written in it may be read and nothing else.</summary>
public sealed class HostileBooks
{
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6",
        "p", "ul", "ol", "li", "dl", "div", "dt", "dd", "a", "span", "small", "strong", "b", "code", "table", "caption", "thead", "tbody", "tr", "th", "td",
        "figure", "figcaption", "svg", "desc", "text", "rect",
    };

    private static readonly Page Book = MakeBook();

    [Fact]
    public void In_HTML_it_is_text()
    {
        var html = HtmlPage.Write(Book);
        var page = new HtmlReading(html);

        Assert.Contains("<script>alert(1)</script>", page.Text, StringComparison.Ordinal);
        Assert.Contains("onerror=alert(1)>", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Elements.Select(one => one.Name).Distinct().Except(Allowed));
        Assert.DoesNotContain(page.Elements.SelectMany(one => one.Attributes.Keys), name => name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || name is "style" or "src");
        Assert.All(page.Links, link => Assert.Matches("^(#|https?://)", link));
        Assert.Empty(Unsafe(page.Text));
        Assert.Contains("default-src 'none'", page.Elements.First(one => one.Attributes.ContainsKey("http-equiv")).Attributes["content"], StringComparison.Ordinal);
    }

    [Fact]
    public void In_Markdown_it_is_text()
    {
        var text = MarkdownPage.Write(Book);
        // What is left when our own anchors, the targets of links, code and escaped signs are taken out.
        var left = Regex.Replace(text, """<a id="[A-Za-z0-9.-]+"></a>""", "");
        left = Regex.Replace(left, @"(?<!\\)(`+)(?!`).*?(?<!`)\1(?!`)", "");
        left = Regex.Replace(left, @"\]\(<(#[A-Za-z0-9.-]+|https?://[^<>|\s]*)>\)", "]");
        left = Regex.Replace(left, @"\\[!-/:-@\[-`{-~]", "");

        Assert.DoesNotContain("<", left, StringComparison.Ordinal);
        Assert.DoesNotContain("](", left, StringComparison.Ordinal);
        Assert.DoesNotContain("![", left, StringComparison.Ordinal);
        Assert.DoesNotContain("://", left, StringComparison.Ordinal);
        Assert.Empty(Unsafe(text));
        // Every row of a table has as many cells as its heading.
        var rows = Regex.Replace(text, @"\\\|", "").Split('\n');
        for (var i = 1; i < rows.Length; i++)
        {
            if (rows[i].StartsWith('|') && rows[i - 1].StartsWith('|'))
                Assert.Equal(rows[i - 1].Count(one => one == '|'), rows[i].Count(one => one == '|'));
        }
    }

    [Fact]
    public void A_name_of_markup_that_could_act_is_refused_even_to_ourselves()
    {
        var html = new HtmlWriter();

        Assert.Throws<ArgumentException>(() => html.Open("script"));
        Assert.Throws<ArgumentException>(() => html.Open("p", ("onclick", "x")));
        Assert.Throws<ArgumentException>(() => html.Open("p", ("style", "x")));
        Assert.Throws<ArgumentException>(() => html.Open("p><script"));
        Assert.Throws<ArgumentException>(() => html.Open("p", ("class=\"x\" onclick", "x")));
    }

    [Theory]
    [InlineData("https://www.rijksoverheid.nl/a b", "https://www.rijksoverheid.nl/a%20b")]
    [InlineData("http://example.org", "http://example.org/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(" javascript:alert(1)", null)]
    [InlineData("JAVASCRIPT:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("//example.org", null)]
    [InlineData("notes.html", null)]
    [InlineData(null, null)]
    public void Only_an_address_of_the_web_becomes_a_link(string? address, string? target)
    {
        Assert.Equal(target, new WebLink("source", address).Target);
    }

    private static IEnumerable<char> Unsafe(string text) => text.Where(one => one is '\u202E' or '\u2066' or '\u200F' or '\u001B');

    private static Page MakeBook()
    {
        var ruleSet = HostileRules.Catalog.VersionsOf(HostileRules.Id)[^1];
        return RuleBook.Of(new BookContext(HostileRules.Catalog, ruleSet, ruleSet.EffectiveFrom, new Speech("nl"), ruleSet));
    }
}
