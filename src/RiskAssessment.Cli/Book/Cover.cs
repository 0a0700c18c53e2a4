using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Pages;

namespace RiskAssessment.Cli.Book;

/// <summary>What it is, since when it holds, and how to read it.</summary>
internal static class Cover
{
    public static IReadOnlyList<Block> Of(BookContext book)
    {
        var ruleSet = book.RuleSet;
        var fields = new List<Field>();
        if (ruleSet.Organisation is { } organisation)
            fields.Add(Field.Of(book.Say("Organisatie", "Organisation"), book.In(organisation)));
        fields.AddRange(
            Field.Of(book.Say("Regelset", "Rule set"), new CodeRun(ruleSet.Id)),
            Field.Of(book.Say("Versie", "Version"), ruleSet.Version.ToString()),
            Field.Of(book.Say("Geldt vanaf", "In force from"), DateArgument.Write(ruleSet.EffectiveFrom)),
            Field.Of(book.Say("Rollen beoordeeld voor", "Roles assessed for"), DateArgument.Write(book.Date)),
            Field.Of(book.Say("Vingerafdruk", "Fingerprint"), new CodeRun(ruleSet.Fingerprint)));
        if (book.Previous is { } previous)
            fields.Add(Field.Of(book.Say("Vergeleken met", "Compared with"), previous.Version.ToString()));
        return
        [
            new Paragraph([book.Say("Regelboek risicobeoordeling: alle feiten, scenario’s, regels en maatregelen.", "Rule book of the risk assessment: all facts, scenarios, rules and measures.")], Tone.Lead),
            new FieldList(fields),
            new Section(Anchors.Part("reading"), [book.Say("Zo leest u dit boek", "How to read this book")], [ItemList.Of(HowToRead(book), isNumbered: true)]),
        ];
    }

    private static IEnumerable<IReadOnlyList<Inline>> HowToRead(BookContext book) =>
    [
        [book.Say("Dit boek laat zien hoe het hulpmiddel het risico van een rol in een dienst beoordeelt: feiten maken dat regels gelden, regels zetten scenario’s hoger of lager, en maatregelen brengen ze omlaag.",
            "This book shows how the tool assesses the risk of a role in a shift: facts make rules hold, rules move scenarios up or down, and measures bring them down.")],
        [book.Say("Dreiging betekent dat iemand deze persoon of functie kwaad wil doen; veiligheid gaat over agressie en geweld die het werk zelf meebrengt; de twee worden nooit opgeteld.",
            "Threat means that somebody intends harm to this person or role; safety is about aggression and violence that the work itself brings along; the two are never added up.")],
        [book.Say("Wat niet bekend is, telt als ongunstig: een open vraag verlaagt nooit een score, en daarnaast staat steeds wat het in het gunstigste geval zou zijn.",
            "What is not known counts as bad: an open question never lowers a score, and beside it stands what it would be in the best case.")],
        [book.Say("Stappen, grenzen en gewichten zijn keuzes van mensen en geen metingen: wie het werk doet, de preventiemedewerker en de ondernemingsraad kunnen ze bespreken en laten veranderen.",
            "Steps, limits and weights are choices by people and no measurements: those who do the work, the prevention officer and the works council can discuss them and have them changed.")],
        [book.Say("Een uitkomst zegt iets over een rol in een dienst en nooit over een persoon; bij direct gevaar geldt niet dit boek maar 112.",
            "An outcome says something about a role in a shift and never about a person; in immediate danger call 112 instead of reading this book.")],
    ];
}
