using RiskAssessment.Changes;
using RiskAssessment.Cli.Pages;
using RiskAssessment.Presentation;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Book;

/// <summary>What is not the same as in an earlier version: first what can change an outcome, then what only reads differently.</summary>
internal sealed class ChangeChapter
{
    private readonly BookContext _book;
    private readonly RuleSetDifference _difference;
    private readonly RuleSetWords _before;

    private ChangeChapter(BookContext book, RuleSet previous)
    {
        _book = book;
        _difference = RuleSetDifference.Between(previous, book.RuleSet);
        _before = new RuleSetWords(previous, book.Speech.Language);
    }

    /// <summary>Null where there is no version to compare with.</summary>
    public static Section? Of(BookContext book) => book.Previous is { } previous ? new ChangeChapter(book, previous).Chapter(previous) : null;

    private Section Chapter(RuleSet previous)
    {
        var meaning = _difference.Changes.Where(one => one.MeaningChanged).ToList();
        var words = _difference.Changes.Where(one => !one.MeaningChanged).ToList();
        return new Section(Anchors.Chapter("changes"), [_book.Say($"Veranderd sinds {previous.Version}", $"Changed since {previous.Version}")],
        [
            new Paragraph([_difference.IsEmpty ? _book.Say("Er is niets veranderd.", "Nothing has changed.") : _book.Say(
                $"{meaning.Count} onderdelen kunnen een uitkomst veranderen; {words.Count} zijn alleen anders verwoord.",
                $"{meaning.Count} items can change an outcome; {words.Count} only read differently.")]),
            .. Part("changes-meaning", _book.Say("Kan een uitkomst veranderen", "Can change an outcome"), meaning),
            .. Part("changes-words", _book.Say("Alleen anders verwoord", "Only reads differently"), words),
        ], SectionKind.Chapter);
    }

    private IEnumerable<Section> Part(string anchor, string title, List<ItemChange> changes) => changes.Count == 0 ? [] :
        [new Section(Anchors.Part(anchor), [title], [.. changes.Select(Item)])];

    private Section Item(ItemChange change)
    {
        var what = change.Kind switch
        {
            ChangeKind.Added => _book.Say("nieuw", "new"),
            ChangeKind.Removed => _book.Say("vervallen", "removed"),
            _ => _book.Say("gewijzigd", "changed"),
        };
        List<Block> blocks = [];
        if (change.Item == ItemKind.Rule && change.Title is { } reason)
            blocks.Add(new Paragraph([_book.In(reason)]));
        // Of what is new, the item itself tells more than a list of all its parts.
        if (change.Kind == ChangeKind.Changed)
            blocks.Add(new FieldList([.. change.Parts.Select(part => Part(change, part))]));
        return new Section(Anchors.Part($"change-{change.Item.ToString().ToLowerInvariant()}-{change.Id}"),
            [$"{NameOf(change.Item)}: ", LinkTo(change), " ", new TagRun(what)], blocks, SectionKind.Item);
    }

    private Inline LinkTo(ItemChange change)
    {
        var anchor = change.Kind == ChangeKind.Removed || change.Item is ItemKind.RuleSet or ItemKind.Party ? null : $"{Kind(change.Item)}-{change.Id}";
        var title = change.Item != ItemKind.Rule && change.Title is { } text ? _book.Plain(text) : change.Id;
        return anchor is null ? title : new ItemLink(anchor, title, IsCode: title == change.Id);
    }

    private Field Part(ItemChange change, PartChange part)
    {
        var (old, @new) = part.Path switch
        {
            "when" => (InWords(change, part.Old, _before, _difference.Old, works: false), InWords(change, part.New, _book.Words, _difference.New, works: false)),
            "worksWhen" => (InWords(change, part.Old, _before, _difference.Old, works: true), InWords(change, part.New, _book.Words, _difference.New, works: true)),
            _ => ([part.Old ?? "–"], [part.New ?? "–"]),
        };
        return new Field(part.Path,
        [
            new Paragraph([new AsideRun(_book.Say("was ", "was ")), .. old]),
            new Paragraph([new AsideRun(_book.Say("is nu ", "is now ")), .. @new]),
        ]);
    }

    /// <summary>A condition in words, and as written.</summary>
    private static IReadOnlyList<Inline> InWords(ItemChange change, string? written, RuleSetWords words, RuleSet ruleSet, bool works)
    {
        var reading = change.Item switch
        {
            ItemKind.Rule => ruleSet.FindRule(change.Id) is { } rule ? words.When(rule) : null,
            ItemKind.Scenario => ruleSet.FindScenario(change.Id) is { } scenario ? words.When(scenario) : null,
            ItemKind.Definition => ruleSet.Definitions.FirstOrDefault(one => one.Name == change.Id) is { } definition ? words.When(definition) : null,
            ItemKind.Measure => ruleSet.FindMeasure(change.Id) is { } measure ? (works ? words.WorksWhen(measure) : words.When(measure)) : null,
            _ => null,
        };
        return reading is null || written is null ? [written ?? "–"] : [reading.ToString(), " ", new CodeRun(written)];
    }

    private static string Kind(ItemKind item) => item == ItemKind.RiskClass ? "class" : item.ToString().ToLowerInvariant();

    private string NameOf(ItemKind item) => item switch
    {
        ItemKind.RuleSet => _book.Say("Regelset", "Rule set"),
        ItemKind.RiskClass => _book.Say("Klasse", "Class"),
        ItemKind.Axis => _book.Say("As", "Axis"),
        ItemKind.Fact => _book.Say("Feit", "Fact"),
        ItemKind.Definition => _book.Say("Begrip", "Definition"),
        ItemKind.Role => _book.Say("Rol", "Role"),
        ItemKind.Party => _book.Say("Betrokkene", "Party"),
        ItemKind.Scenario => _book.Say("Scenario", "Scenario"),
        ItemKind.Rule => _book.Say("Regel", "Rule"),
        _ => _book.Say("Maatregel", "Measure"),
    };
}
