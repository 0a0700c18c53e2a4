using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Book;
using RiskAssessment.Cli.Pages;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Book;

/// <summary>The book of a counter with one scenario, one rule and one measure, read as the works council does.</summary>
public sealed class CounterBook
{
    private static readonly string Later = RuleFolder.Counter
        .Replace("\"1.0.0\"", "\"1.1.0\"", StringComparison.Ordinal).Replace("2026-01-01", "2027-01-01", StringComparison.Ordinal);

    [Fact]
    public void The_matrix_shows_where_the_scenario_begins_and_how_low_it_can_go()
    {
        var matrix = All<Matrix>(BookOf(RuleFolder.Counter, "en")).Single(one => one.Rows.Any(row => row.Cells.Any(cell => cell.Marks.Count > 0)));

        // The worst step on top; 3 is more than the limit of 1, so high.
        Assert.Equal([("3", 1, 0), ("1", 0, 2)], matrix.Rows.Select(row => (row.Cells[0].Score, row.Cells[0].Class.Rank, row.Cells[0].Marks.Count)));
        Assert.Equal(["base", "lowest"], matrix.Rows[1].Cells[0].Marks);
    }

    [Fact]
    public void A_text_that_is_missing_in_English_is_marked_as_Dutch()
    {
        var html = HtmlPage.Write(BookOf(RuleFolder.Counter, "en"));

        Assert.Contains("""<span lang="nl">klein</span>""", html, StringComparison.Ordinal);
        Assert.DoesNotContain("""lang="nl">Nobody""", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_told_in_words_with_its_effect_its_reason_and_the_expression()
    {
        var text = new HtmlReading(HtmlPage.Write(BookOf(RuleFolder.Counter, "nl"))).Text;

        Assert.Contains("Niemand helpt.", text, StringComparison.Ordinal);
        Assert.Contains("Alleen: ja", text, StringComparison.Ordinal);
        Assert.Contains("Kans 1 stap hoger: Schelden", text, StringComparison.Ordinal);
        Assert.Contains("Kans 1 stap lager: Schelden", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_changes_an_outcome_stands_apart_from_what_only_reads_differently()
    {
        var book = BookOf(Later.Replace("\"when\": \"alone\"", "\"when\": \"not alone\"", StringComparison.Ordinal)
            .Replace("Werk samen.", "Werk altijd samen.", StringComparison.Ordinal), "nl", withPrevious: true);
        var text = new HtmlReading(HtmlPage.Write(book)).Text;
        var parts = All<Section>(book).ToDictionary(one => one.Anchor);

        Assert.Contains("Veranderd sinds 1.0.0", text, StringComparison.Ordinal);
        Assert.Contains(All<Section>(parts["part-changes-meaning"]), one => one.Anchor == "part-change-rule-alone");
        Assert.DoesNotContain(All<Section>(parts["part-changes-meaning"]), one => one.Anchor == "part-change-measure-second");
        Assert.Contains(All<Section>(parts["part-changes-words"]), one => one.Anchor == "part-change-measure-second");
        Assert.Contains("Alleen: nee", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_set_without_roles_measures_or_definitions_has_a_book_too()
    {
        var page = new HtmlReading(HtmlPage.Write(BookOf(RuleFolder.Counter, "nl")));

        Assert.DoesNotContain("chapter-roles", page.Ids);
        Assert.DoesNotContain("chapter-definitions", page.Ids);
        Assert.Contains("rule-alone", page.Ids);
    }

    private static Page BookOf(string ruleSet, string language, bool withPrevious = false)
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        folder.Write($"nl.balie/{(withPrevious ? "1.1.0" : "1.0.0")}.json", ruleSet);
        var catalog = RuleSetCatalog.LoadFolder(folder.Root).GetCatalog();
        var versions = catalog.VersionsOf("nl.balie");
        return RuleBook.Of(new BookContext(catalog, versions[^1], versions[^1].EffectiveFrom, new Speech(language), withPrevious ? versions[0] : null));
    }

    private static IEnumerable<T> All<T>(Page page) where T : Block => page.Sections.SelectMany(All<T>);

    private static IEnumerable<T> All<T>(Block block) where T : Block =>
        (block is T found ? [found] : Enumerable.Empty<T>()).Concat(block is Section section ? section.Blocks.SelectMany(All<T>) : []);
}
