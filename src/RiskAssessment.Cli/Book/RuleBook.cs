using RiskAssessment.Cli.Pages;

namespace RiskAssessment.Cli.Book;

/// <summary>The chapters, in the order in which a reader who is new to it needs them.</summary>
internal static class RuleBook
{
    public static Page Of(BookContext book) => new(book.Speech.Language, book.Plain(book.RuleSet.Title), Cover.Of(book),
        [.. Chapters(book).OfType<Section>()], PageWords.In(book.Speech));

    private static IEnumerable<Section?> Chapters(BookContext book) =>
    [
        ChangeChapter.Of(book),
        .. ScoringChapter.Of(book),
        RoleChapter.Of(book),
        ScenarioChapter.Of(book),
        MeasureChapter.Of(book),
        RuleChapter.Of(book),
        .. FactChapter.Of(book),
        FactChapter.Index(book),
    ];
}
