namespace RiskAssessment.Cli.Pages;

/// <summary>A whole page, in one language, without anything from outside.</summary>
/// <param name="Language"><c>nl</c> or <c>en</c>.</param>
/// <param name="Title">The title.</param>
/// <param name="Cover">What stands before the table of contents.</param>
/// <param name="Sections">The chapters.</param>
/// <param name="Words">The few words that every page needs.</param>
internal sealed record Page(string Language, string Title, IReadOnlyList<Block> Cover, IReadOnlyList<Section> Sections, PageWords Words);

/// <param name="Contents">The heading of the table of contents.</param>
/// <param name="Skip">The link that leads past it.</param>
/// <param name="ClassWord">The word for a risk class before its number.</param>
internal sealed record PageWords(string Contents, string Skip, string ClassWord)
{
    public static PageWords In(Speech speech) => new(
        speech.Say("Inhoud", "Contents"), speech.Say("Naar de inhoud van de pagina", "To the content of the page"), speech.Say("klasse", "class"));
}
