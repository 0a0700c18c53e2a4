using RiskAssessment.Cli.Pages;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Book;

/// <summary>What is asked, and what each answer can move.</summary>
internal static class FactChapter
{
    // The first question to ask: signs that come before everything else.
    private const int AskedFirst = 1;

    public static IEnumerable<Section> Of(BookContext book)
    {
        var ofRoles = book.RuleSet.Roles.SelectMany(role => role.Facts.Keys).ToHashSet(StringComparer.Ordinal);
        var groups = new (string Name, string Title, string Text, Func<Fact, bool> Is)[]
        {
            ("facts-first", book.Say("Eerst te vragen", "To ask first"), book.Say("Signalen die voor alles gaan.", "Signs that come before everything else."),
                fact => fact.Ask == AskedFirst),
            ("facts-role", book.Say("Van de rol", "Of the role"), book.Say("Ten minste één rol brengt het antwoord mee; bij andere rollen wordt het gevraagd.", "At least one role brings the answer along; for other roles it is asked."),
                fact => ofRoles.Contains(fact.Name)),
            ("facts-shift", book.Say("Van de dienst en de omstandigheden", "Of the shift and its circumstances"), book.Say("Geen rol brengt het antwoord mee: het wordt per dienst, plek of team gevraagd.", "No role brings the answer along: it is asked for each shift, place or team."),
                _ => true),
        };
        var parts = book.RuleSet.Facts.GroupBy(fact => Array.FindIndex(groups, group => group.Is(fact))).OrderBy(group => group.Key).Select(group =>
            new Section(Anchors.Part(groups[group.Key].Name), [groups[group.Key].Title],
                [new Paragraph([groups[group.Key].Text]), .. group.OrderBy(fact => fact.Ask).Select(fact => Item(fact, book))]));
        yield return new Section(Anchors.Chapter("facts"), [book.Say("Feiten", "Facts")],
        [
            new Paragraph([book.Say("Feiten gaan over een rol, een dienst of de omstandigheden, nooit over een persoon. Elk feit is een vraag; zonder antwoord telt het als ongunstig.",
                "Facts are about a role, a shift or its circumstances, never about a person. Each fact is a question; without an answer it counts as bad.")]),
            .. parts,
        ], SectionKind.Chapter);
        if (!book.RuleSet.Definitions.IsEmpty)
            yield return new Section(Anchors.Chapter("definitions"), [book.Say("Begrippen", "Definitions")],
            [
                new Paragraph([book.Say("Een begrip vat feiten samen onder één naam, zodat regels kort blijven.", "A definition sums facts up under one name, so that rules stay short.")]),
                .. book.RuleSet.Definitions.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => Item(one, book)),
            ], SectionKind.Chapter);
    }

    /// <summary>All facts by their question, with where they count.</summary>
    public static Section Index(BookContext book) => new(Anchors.Chapter("index"), [book.Say("Register van feiten", "Index of facts")],
    [
        new Table(book.Say("Feiten op naam", "Facts by name"),
            [new(book.Say("Naam", "Name")), new(book.Say("Vraag", "Question"), ColumnWidth.Wide), new(book.Say("Regels", "Rules"), ColumnWidth.Narrow), new(book.Say("Maatregelen", "Measures"), ColumnWidth.Narrow)],
            [.. book.RuleSet.Facts.OrderBy(fact => fact.Name, StringComparer.OrdinalIgnoreCase).Select(fact => (IReadOnlyList<Cell>)[
                Cell.Of(new CodeRun(fact.Name)), Cell.Of(book.Link(fact)), Cell.Of($"{book.Uses.Rules[fact].Count()}"), Cell.Of($"{book.Uses.Measures[fact].Count()}")])]),
    ], SectionKind.Chapter);

    private static Section Item(Fact fact, BookContext book)
    {
        var fields = new List<Field> { new(book.Say("Antwoorden", "Answers"), Answers(fact, book)) };
        if (fact.Default is { } value)
            fields.Add(Field.Of(book.Say("Aangenomen", "Assumed"), book.Say($"{book.Words.Value(fact, value)}, als niemand iets anders zegt", $"{book.Words.Value(fact, value)}, when nobody says otherwise")));
        Add(fields, book.Say("Begrippen", "Definitions"), book.Uses.Definitions[fact].Select(book.Link));
        Add(fields, book.Say("Scenario’s", "Scenarios"), book.Uses.Scenarios[fact].Select(book.Link));
        Add(fields, book.Say("Regels", "Rules"), book.Uses.Rules[fact].Select(BookContext.Link));
        Add(fields, book.Say("Maatregelen", "Measures"), book.Uses.Measures[fact].Select(book.Link));
        return new Section(Anchors.Of(fact), [book.In(fact.Title), new CodeRun(fact.Name)],
            [.. fact.Help is { } help ? [new Paragraph([book.In(help)])] : (Block[])[], new FieldList(fields)], SectionKind.Item);
    }

    private static IReadOnlyList<Block> Answers(Fact fact, BookContext book) => fact.Type switch
    {
        FactType.Boolean => [new Paragraph([book.Say("ja of nee", "yes or no")])],
        FactType.Number => [new Paragraph([book.Say($"een getal van {book.Words.Value(fact, fact.Minimum)} tot en met {book.Words.Value(fact, fact.Maximum)}", $"a number from {book.Words.Value(fact, fact.Minimum)} to {book.Words.Value(fact, fact.Maximum)}")])],
        _ => [
            new Paragraph([fact.Type == FactType.Choice ? book.Say("één van:", "one of:") : book.Say("geen, één of meer van:", "none, one or more of:")]),
            ItemList.Of(fact.Options.Select(option => (IReadOnlyList<Inline>)[book.In(option.Title), " ", new CodeRun(option.Value)])),
        ],
    };

    private static Section Item(Definition definition, BookContext book)
    {
        var fields = new List<Field> { ConditionBlocks.Of(book.Say("Geldt als", "Holds when"), book.Words.When(definition), definition.When, book) };
        var users = book.Uses.DefinitionUsers[definition].ToList();
        Add(fields, book.Say("Begrippen", "Definitions"), users.OfType<Definition>().Select(book.Link));
        Add(fields, book.Say("Scenario’s", "Scenarios"), users.OfType<Scenario>().Select(book.Link));
        Add(fields, book.Say("Regels", "Rules"), users.OfType<Rule>().Select(BookContext.Link));
        Add(fields, book.Say("Maatregelen", "Measures"), users.OfType<Measure>().Select(book.Link));
        return new Section(Anchors.Of(definition), definition.Title is { } title ? [book.In(title), new CodeRun(definition.Name)] : [new CodeRun(definition.Name)],
            [new FieldList(fields)], SectionKind.Item);
    }

    private static void Add(List<Field> fields, string label, IEnumerable<Inline> links)
    {
        var all = links.ToList();
        if (all.Count > 0)
            fields.Add(Field.Of(label, BookContext.List(all)));
    }
}
