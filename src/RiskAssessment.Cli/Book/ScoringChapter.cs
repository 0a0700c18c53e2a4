using RiskAssessment.Cli.Pages;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Book;

/// <summary>The risk classes, and how steps become a score and a score a class.</summary>
internal static class ScoringChapter
{
    public static IEnumerable<Section> Of(BookContext book)
    {
        yield return new Section(Anchors.Chapter("classes"), [book.Say("Risicoklassen", "Risk classes")], Classes(book), SectionKind.Chapter);
        yield return new Section(Anchors.Chapter("scoring"), [book.Say("Hoe een score ontstaat", "How a score comes about")],
            [.. book.Axes.Select(axis => Axis(axis, book))], SectionKind.Chapter);
    }

    private static IReadOnlyList<Block> Classes(BookContext book) =>
    [
        new Paragraph([book.Say("De klassen lopen van licht naar ernstig en gelden voor beide assen; de klasse van een rol is de ernstigste van de twee.",
            "The classes run from mild to grave and serve both axes; the class of a role is the worse of the two.")]),
        new Table(book.Say("Klassen en wat ze vragen", "Classes and what they ask"),
            [new(book.Say("Klasse", "Class")), new(book.Say("Maatregelen", "Measures"), ColumnWidth.Narrow), new(book.Say("Wat er moet gebeuren", "What has to be done"), ColumnWidth.Wide),
                .. book.Axes.Select(axis => new Column(book.Say($"Score {book.NameOf(axis.Axis)}", $"Score {book.NameOf(axis.Axis)}"), ColumnWidth.Narrow))],
            [.. book.RuleSet.Scoring.Classes.Select(one => (IReadOnlyList<Cell>)[
                new([book.Mark(one)], Anchors.Of(one)),
                Cell.Of(one.MeasuresRequired ? book.Say("nodig", "required") : book.Say("aangeraden", "advised")),
                Cell.Of(book.In(one.Action)),
                .. book.Axes.Select(axis => Cell.Of(Band(axis, one.Rank, book)))])]),
    ];

    private static string Band(AxisScoring axis, int rank, BookContext book) => (rank, axis.UpTo.Length) switch
    {
        (0, 0) => book.Say("elke score", "any score"),
        (0, _) => book.Say($"tot en met {book.Number(axis.UpTo[0])}", $"up to {book.Number(axis.UpTo[0])}"),
        _ when rank == axis.UpTo.Length => book.Say($"meer dan {book.Number(axis.UpTo[^1])}", $"more than {book.Number(axis.UpTo[^1])}"),
        _ => book.Say($"meer dan {book.Number(axis.UpTo[rank - 1])} tot en met {book.Number(axis.UpTo[rank])}", $"more than {book.Number(axis.UpTo[rank - 1])} up to {book.Number(axis.UpTo[rank])}"),
    };

    private static Section Axis(AxisScoring axis, BookContext book) => new(Anchors.Of(axis.Axis), [Capital(book.NameOf(axis.Axis))],
    [
        new Paragraph([Method(axis, book)]),
        .. axis.Dimensions.Select(dimension => (Block)new Table(book.Plain(dimension.Title),
            [new(book.Say("Stap", "Step"), ColumnWidth.Narrow), new(book.Say("Betekenis", "Meaning"))],
            [.. dimension.Steps.Select(step => (IReadOnlyList<Cell>)[Cell.Of(new StrongRun(book.Number(step.Value))), Cell.Of(book.In(step.Title))])])),
        .. ScoreMatrices.AllOf(axis, book),
    ]);

    private static string Method(AxisScoring axis, BookContext book)
    {
        var names = string.Join(" × ", axis.Dimensions.Select(dimension => EffectLines.ShortTitle(dimension, book)));
        return axis.Method == ScoringMethod.Product
            ? book.Say($"De score is het product van de waarden van de stappen: {names}.", $"The score is the product of the values of the steps: {names}.")
            : book.Say($"De score wordt opgezocht in een tabel met deze dimensies: {names}. Zo verdwijnt een zeldzame maar ernstige gebeurtenis niet achter een kleine die elke dag voorkomt.",
                $"The score is looked up in a table of these dimensions: {names}. A rare but grave event thus does not hide behind a small one that happens every day.");
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
