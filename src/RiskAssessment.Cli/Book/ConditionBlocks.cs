using RiskAssessment.Cli.Pages;
using RiskAssessment.Presentation;

namespace RiskAssessment.Cli.Book;

/// <summary>A condition in words, what belongs together in a list of its own, with the expression in small print.</summary>
internal static class ConditionBlocks
{
    public static Field Of(string label, ConditionReading reading, string expression, BookContext book)
    {
        Paragraph small = new([new CodeRun(expression)], Tone.Small);
        return reading.Join == ConditionJoin.Statement
            ? new Field(label, [new Paragraph(Line(reading, book)), small])
            : new Field(label, [new Paragraph([$"{reading.Heading}:"]), ListOf(reading, book), small]);
    }

    private static ItemList ListOf(ConditionReading reading, BookContext book) => new([.. reading.Parts.Select(part => part.Join == ConditionJoin.Statement
        ? new ListItem(Line(part, book)) : new ListItem([$"{part.Heading}:"], ListOf(part, book)))]);

    private static List<Inline> Line(ConditionReading reading, BookContext book) => [.. reading.Phrases.Select(phrase =>
        phrase.Fact is { } fact ? book.Link(fact) : phrase.Definition is { } definition ? book.Link(definition) : (Inline)phrase.Text)];
}
