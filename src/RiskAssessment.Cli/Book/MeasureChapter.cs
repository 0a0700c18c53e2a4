using RiskAssessment.Cli.Pages;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Book;

/// <summary>The measures by phase, and in each by the hierarchy of controls: the source first, personal protection last.</summary>
internal static class MeasureChapter
{
    public static Section Of(BookContext book) => new(Anchors.Chapter("measures"), [book.Say("Maatregelen", "Measures")],
    [
        new Paragraph([book.Say("Maatregelen staan per fase in de volgorde van de arbeidshygiënische strategie (Arbowet artikel 3): eerst de bron, dan collectief, dan individueel, persoonlijke bescherming als laatste.",
            "Measures stand by phase in the order of the hierarchy of controls (Dutch Working Conditions Act, article 3): the source first, then collective, then individual, personal protection last.")]),
        .. book.RuleSet.Measures.GroupBy(measure => (measure.Phase, measure.Control)).OrderBy(group => group.Key).Select(group => Part(group.Key.Phase, group.Key.Control, group, book)),
    ], SectionKind.Chapter);

    private static Section Part(Phase phase, Control control, IEnumerable<Measure> measures, BookContext book) => new(
        Anchors.Part($"measures-{phase.ToString().ToLowerInvariant()}-{control.ToString().ToLowerInvariant()}"),
        [$"{Capital(MeasureTerms.Of(phase, book.Speech))}: {MeasureTerms.Of(control, book.Speech)}"],
        [.. measures.Select(measure => Item(measure, book))]);

    private static Section Item(Measure measure, BookContext book)
    {
        var fields = new List<Field>
        {
            Field.Of(book.Say("Eigenaar", "Owner"), book.In(measure.Owner.Title)),
            Field.Of(book.Say("Doorlooptijd", "Lead time"), MeasureTerms.LeadTime(measure.LeadTimeDays, book.Speech)),
            Field.Of(book.Say("Moeite", "Effort"), MeasureTerms.Of(measure.Effort, book.Speech)),
            Field.Of(book.Say("Aangeraden vanaf", "Advised from"), book.Mark(measure.From)),
        };
        if (book.Words.When(measure) is { } when)
            fields.Add(ConditionBlocks.Of(book.Say("Past als", "Fits when"), when, measure.When!, book));
        if (book.Words.WorksWhen(measure) is { } works)
            fields.Add(ConditionBlocks.Of(book.Say("Werkt als", "Works when"), works, measure.WorksWhen!, book));
        fields.AddRange(EffectLines.Of(measure, book));
        if (measure.Group is { } group)
            fields.Add(Field.Of(book.Say("Groep", "Group"), new CodeRun(group), book.Say(" (telt met andere van deze groep niet dubbel)", " (does not add up with others of this group)")));
        if (measure.Lowers.IsEmpty)
            fields.Add(EffectLines.Named(measure.Scenarios, book));
        if (measure.LegalBasis is { } law)
            fields.Add(Field.Of(book.Say("Grondslag", "Legal basis"), law));
        if (!measure.Sources.IsEmpty)
            fields.Add(book.Sources(measure.Sources));
        List<Inline> title = [book.In(measure.Title), new CodeRun(measure.Id)];
        if (measure.Shielding)
            title.Add(new TagRun(book.Say("afgeschermd werken", "shielded work")));
        return new Section(Anchors.Of(measure), title, [new Paragraph([book.In(measure.Text)]), new FieldList(fields)], SectionKind.Item);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
