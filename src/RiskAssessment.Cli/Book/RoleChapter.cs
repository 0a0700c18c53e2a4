using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Pages;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Book;

/// <summary>The roles, each assessed with nothing known but the role.</summary>
internal static class RoleChapter
{
    private const int ShownMeasures = 5;
    private const int ShownQuestions = 8;
    private const int ShownReasons = 6;

    public static Section? Of(BookContext book)
    {
        if (book.RuleSet.Roles.IsEmpty)
            return null;
        var assessor = new RiskAssessor(book.Catalog);
        var all = book.RuleSet.Roles.Select(role => (Role: role, Assessment: assessor.Assess(new AssessmentRequest(book.RuleSet.Id, book.Date)
        {
            Version = book.RuleSet.Version.ToString(),
            Role = role.Id,
        }))).ToList();
        return new Section(Anchors.Chapter("roles"), [book.Say("Rollen", "Roles")],
        [
            new Paragraph([book.Say($"Elke rol is hier beoordeeld voor {DateArgument.Write(book.Date)} met niets anders bekend dan de rol zelf. Alles wat van de dienst afhangt, telt dus als ongunstig; het gunstigste geval staat ernaast. Een echte dienst ligt daartussen.",
                $"Each role is assessed here for {DateArgument.Write(book.Date)} with nothing known but the role itself. All that depends on the shift therefore counts as bad; the best case stands beside it. A real shift lies in between.")], Tone.Note),
            .. RoleCharts.Of([.. all.Select(one => one.Assessment)], book),
            Overview(all, book),
            .. all.Select(one => Item(one.Role, one.Assessment, book)),
        ], SectionKind.Chapter);
    }

    private static Table Overview(IEnumerable<(Role Role, Assessment Assessment)> all, BookContext book) => new(book.Say("Rollen en hun klasse", "Roles and their class"),
        [new(book.Say("Rol", "Role"), ColumnWidth.Wide), new(book.Say("Klasse", "Class")), new(book.Say("Gunstigst", "At best")),
            .. book.Axes.Select(axis => new Column(Capital(book.NameOf(axis.Axis))))],
        [.. all.Select(one => (IReadOnlyList<Cell>)[
            Cell.Of(book.Link(one.Role)), Cell.Of(book.Mark(one.Assessment.Class)), Cell.Of(book.Mark(one.Assessment.LowestClass)),
            .. book.Axes.Select(axis => Cell.Of(AxisOf(one.Assessment, axis.Axis) is { } outcome ? [book.Mark(outcome.Class)] : ["–"]))])]);

    private static AxisOutcome? AxisOf(Assessment assessment, Model.Axis axis) => axis == Model.Axis.Threat ? assessment.Threat : assessment.Safety;

    private static Section Item(Role role, Assessment assessment, BookContext book)
    {
        var fields = new List<Field>
        {
            Field.Of(book.Say("Klasse", "Class"), book.Mark(assessment.Class), book.Say(" in het gunstigste geval ", " in the best case "), book.Mark(assessment.LowestClass)),
        };
        foreach (var axis in book.Axes)
        {
            if (AxisOf(assessment, axis.Axis) is { } outcome)
                fields.Add(AxisField(outcome, assessment, book));
        }
        var measures = assessment.Measures;
        fields.Add(new Field(book.Say("Eerste maatregelen", "First measures"), measures.IsEmpty ? [new Paragraph([book.Say("geen", "none")])] :
        [
            ItemList.Of(measures.Take(ShownMeasures).Select(advice => (IReadOnlyList<Inline>)[book.Link(advice.Measure), " ", new AsideRun(advice.Required ? book.Say("nodig", "required") : book.Say("aangeraden", "advised"))]), isNumbered: true),
            .. More(measures.Length - ShownMeasures, book),
        ]));
        if (!assessment.OpenQuestions.IsEmpty)
        {
            fields.Add(new Field(book.Say("Open vragen", "Open questions"),
            [
                ItemList.Of(assessment.OpenQuestions.Take(ShownQuestions).Select(fact => (IReadOnlyList<Inline>)[book.Link(fact)]), isNumbered: true),
                .. More(assessment.OpenQuestions.Length - ShownQuestions, book),
            ]));
        }
        if (role.Facts.Count > 0)
            fields.Add(new Field(book.Say("Hoort bij de rol", "Comes with the role"), [ItemList.Of(FactsOf(role, book))]));
        List<Inline> title = [book.In(role.Title), " ", new CodeRun(role.Id)];
        if (role.Shielded)
            title.AddRange(" ", new TagRun(book.Say("afgeschermd werken", "shielded work")));
        return new Section(Anchors.Of(role), title,
            [.. role.Description is { } description ? [new Paragraph([book.In(description)])] : (Block[])[], new FieldList(fields)], SectionKind.Item);
    }

    private static Field AxisField(AxisOutcome outcome, Assessment assessment, BookContext book)
    {
        var driver = assessment.Scenarios.First(one => one.Scenario == outcome.Driver);
        var certain = driver.Contributions.Where(one => one.Certain && one.Rule is not null).Select(one => one.Rule!).Distinct().ToList();
        var open = driver.Contributions.Count(one => !one.Certain);
        return new Field(Capital(book.NameOf(outcome.Driver.Axis)),
        [
            new Paragraph([book.Mark(outcome.Class), $" score {book.Number(outcome.Score)}, {book.Say("gunstigst", "at best")} {book.Number(outcome.Lowest)} ", book.Mark(outcome.LowestClass)]),
            new Paragraph([book.Say("Zwaarst: ", "Driven by: "), book.Link(outcome.Driver), book.Say($"; {open} redenen hangen van een open vraag af", $"; {open} reasons depend on an open question")]),
            ItemList.Of(certain.Take(ShownReasons).Select(rule => (IReadOnlyList<Inline>)[new AsideRun(EffectLines.Short(rule, outcome.Driver, book)), " ", book.In(rule.Because), " ", BookContext.Link(rule)])),
            .. More(certain.Count - ShownReasons, book),
        ]);
    }

    private static IEnumerable<IReadOnlyList<Inline>> FactsOf(Role role, BookContext book) =>
        book.RuleSet.Facts.Where(fact => role.Facts.ContainsKey(fact.Name))
            .Select(fact => (IReadOnlyList<Inline>)[book.Link(fact), " ", new StrongRun(book.Words.Value(fact, role.Facts[fact.Name]))]);

    private static IEnumerable<Block> More(int count, BookContext book) =>
        count > 0 ? [new Paragraph([book.Say($"en nog {count}", $"and {count} more")], Tone.Small)] : [];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
