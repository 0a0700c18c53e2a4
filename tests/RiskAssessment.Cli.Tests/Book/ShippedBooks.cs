using RiskAssessment.Cli.Book;
using RiskAssessment.Cli.Pages;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Book;

/// <summary>The book of every rule set that comes with the tool.</summary>
public sealed class ShippedBooks
{
    public static TheoryData<string> Ids => [.. Shipped.Catalog.RuleSets.Select(one => one.Id).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_is_missing_and_every_link_has_its_target(string id)
    {
        var ruleSet = Shipped.Catalog.VersionsOf(id)[^1];
        var html = HtmlPage.Write(Shipped.Book(id, "nl"));
        var page = new HtmlReading(html);
        var ids = page.Ids.ToHashSet(StringComparer.Ordinal);

        Assert.Equal(page.Ids.Count(), ids.Count);
        Assert.Empty(ruleSet.Rules.Select(Anchors.Of).Except(ids));
        Assert.Empty(ruleSet.Measures.Select(Anchors.Of).Except(ids));
        Assert.Empty(ruleSet.Scenarios.Select(Anchors.Of).Except(ids));
        Assert.Empty(ruleSet.Facts.Select(Anchors.Of).Except(ids));
        Assert.Empty(ruleSet.Definitions.Select(Anchors.Of).Except(ids));
        Assert.Empty(ruleSet.Roles.Select(Anchors.Of).Except(ids));
        Assert.Empty(ruleSet.Scoring.Classes.Select(Anchors.Of).Except(ids));
        Assert.DoesNotContain(page.Links, link => link[0] == '#' && !ids.Contains(link[1..]));
        Assert.All(page.Links, link => Assert.Matches("^(#|https?://)", link));
        Assert.Contains(ruleSet.Fingerprint, page.Text, StringComparison.Ordinal);
        Assert.InRange(html.Length, 100_000, 3_000_000);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Whoever_reads_it_with_a_screen_reader_finds_the_way(string language)
    {
        var page = new HtmlReading(HtmlPage.Write(Shipped.Book("nl.dji", language)));

        Assert.Equal(language, page.Elements.First(one => one.Name == "html").Attributes["lang"]);
        Assert.Equal(1, page.Headings.First());
        Assert.Single(page.Headings, 1);
        Assert.DoesNotContain(page.Headings.Zip(page.Headings.Skip(1)), pair => pair.Second > pair.First + 1);
        Assert.Single(page.Elements, one => one.Name == "main");
        Assert.Single(page.Elements, one => one.Name == "nav");
        Assert.All(page.Elements.Where(one => one.Name == "th"), one => Assert.Contains("scope", one.Attributes.Keys));
        Assert.Equal(page.Elements.Count(one => one.Name == "table"), page.Elements.Count(one => one.Name == "caption"));
        Assert.All(page.Elements.Where(one => one.Name == "svg"), one => Assert.Contains("aria-describedby", one.Attributes.Keys));
        Assert.Equal("#content", page.Links.First());
    }

    [Fact]
    public void The_same_rule_set_gives_the_same_bytes()
    {
        Assert.Equal(HtmlPage.Write(Shipped.Book("nl.justid", "nl")), HtmlPage.Write(Shipped.Book("nl.justid", "nl")));
        Assert.Equal(MarkdownPage.Write(Shipped.Book("nl.justid", "en")), MarkdownPage.Write(Shipped.Book("nl.justid", "en")));
    }

    [Fact]
    public void Markdown_holds_every_item_and_its_links_have_targets()
    {
        var ruleSet = Shipped.Catalog.VersionsOf("nl.dji")[^1];
        var text = MarkdownPage.Write(Shipped.Book("nl.dji", "en"));

        Assert.All(ruleSet.Rules.Select(Anchors.Of).Concat(ruleSet.Measures.Select(Anchors.Of)).Concat(ruleSet.Facts.Select(Anchors.Of)),
            anchor => Assert.Contains($"<a id=\"{anchor}\"></a>", text, StringComparison.Ordinal));
        var targets = System.Text.RegularExpressions.Regex.Matches(text, @"\]\(<#([^>]*)>\)").Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(targets);
        Assert.DoesNotContain(targets, target => !text.Contains($"<a id=\"{target}\"></a>", StringComparison.Ordinal));
    }
}
