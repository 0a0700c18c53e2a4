using RiskAssessment.Cli.Pages;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Book;

/// <summary>What can happen: each scenario with its place, what moves it and what helps.</summary>
internal static class ScenarioChapter
{
    public static Section Of(BookContext book) => new(Anchors.Chapter("scenarios"), [book.Say("Scenario’s", "Scenarios")],
    [
        new Paragraph([book.Say("Een scenario is een concrete manier waarop iemand in een rol iets kan overkomen. Het begint op zijn basis; regels die gelden, verplaatsen het. Het laagst haalbare is waar maatregelen het hoogstens heen kunnen brengen.",
            "A scenario is one concrete way in which harm can come to somebody in a role. It begins at its base; rules that hold move it. The lowest reachable is how far measures can take it.")]),
        .. book.Axes.Select(axis => AxisPart(axis, book)).OfType<Section>(),
    ], SectionKind.Chapter);

    private static Section? AxisPart(AxisScoring axis, BookContext book)
    {
        var scenarios = book.RuleSet.Scenarios.Where(one => one.Scoring == axis).ToList();
        return scenarios.Count == 0 ? null : new Section(Anchors.Part($"scenarios-{axis.Axis.ToString().ToLowerInvariant()}"),
            [book.Say($"Scenario’s van {book.NameOf(axis.Axis)}", $"Scenarios of {book.NameOf(axis.Axis)}")],
            [Overview(scenarios, book), .. scenarios.Select(scenario => Item(scenario, book))]);
    }

    private static Table Overview(IReadOnlyList<Scenario> scenarios, BookContext book) => new(book.Say("Overzicht", "Overview"),
        [new("Scenario", ColumnWidth.Wide), new(book.Say("Klasse op de basis", "Class at the base")), new(book.Say("Regels", "Rules"), ColumnWidth.Narrow), new(book.Say("Maatregelen", "Measures"), ColumnWidth.Narrow)],
        [.. scenarios.Select(one => (IReadOnlyList<Cell>)[
            Cell.Of(book.Link(one)), Cell.Of(ClassAt(one, one.Base, book)),
            Cell.Of(Count(book.RulesOf[one])), Cell.Of(Count(book.MeasuresOf[one]))])]);

    private static Section Item(Scenario scenario, BookContext book)
    {
        var fields = new List<Field>
        {
            Field.Of(book.Say("Basis", "Base"), PlaceAt(scenario, scenario.Base, book)),
            Field.Of(book.Say("Laagst haalbaar", "Lowest reachable"), PlaceAt(scenario, scenario.Residual, book)),
        };
        if (book.Words.When(scenario) is { } when)
            fields.Add(ConditionBlocks.Of(book.Say("Bestaat als", "Exists when"), when, scenario.When!, book));
        if (!scenario.Kinds.IsEmpty)
            fields.Add(Field.Of(book.Say("Soorten", "Kinds"), BookContext.List(scenario.Kinds.Select(kind => new CodeRun(kind)))));
        fields.Add(Field.Of(book.Say("Regels", "Rules"), BookContext.List(book.RulesOf[scenario].Select(BookContext.Link))));
        fields.Add(new Field(book.Say("Maatregelen", "Measures"), [ItemList.Of(book.MeasuresOf[scenario].Select(measure => MeasureLine(measure, scenario, book)))]));
        return new Section(Anchors.Of(scenario), [book.In(scenario.Title), new CodeRun(scenario.Id)],
        [
            .. scenario.Description is { } description ? [new Paragraph([book.In(description)])] : (Block[])[],
            ScoreMatrices.Of(scenario, book),
            new FieldList(fields),
        ], SectionKind.Item);
    }

    private static IReadOnlyList<Inline> MeasureLine(Measure measure, Scenario scenario, BookContext book)
    {
        var effect = EffectLines.Short(measure, scenario, book);
        return effect.Length == 0 ? [book.Link(measure)] : [book.Link(measure), " ", new AsideRun(effect)];
    }

    private static IReadOnlyList<Inline> PlaceAt(Scenario scenario, IReadOnlyList<Step> steps, BookContext book) =>
    [
        $"{ScoreMatrices.PlaceOf(scenario.Scoring, steps, book)}: score {book.Number(scenario.Scoring.ScoreOf(steps))} ",
        ClassAt(scenario, steps, book),
    ];

    private static ClassRun ClassAt(Scenario scenario, IReadOnlyList<Step> steps, BookContext book) =>
        book.Mark(book.RuleSet.Scoring.ClassOf(scenario.Scoring, scenario.Scoring.ScoreOf(steps)));

    private static string Count<T>(IEnumerable<T> items) => items.Count().ToString(System.Globalization.CultureInfo.InvariantCulture);
}
