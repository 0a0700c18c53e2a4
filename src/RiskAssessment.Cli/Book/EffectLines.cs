using RiskAssessment.Cli.Pages;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Book;

/// <summary>What a rule or measure does to which scenarios. A scenario takes the dimensions that its axis has.</summary>
internal static class EffectLines
{
    public static IEnumerable<Field> Of(Rule rule, BookContext book) => FieldOf(
    [
        .. rule.Raises.SelectMany(shift => Effect(shift.Dimension, rule.Scenarios, axis => Steps(axis, shift.Dimension, shift.Steps, true, book), book)),
        .. rule.Lowers.SelectMany(shift => Effect(shift.Dimension, rule.Scenarios, axis => Steps(axis, shift.Dimension, shift.Steps, false, book), book)),
        .. rule.AtLeast.SelectMany(bound => Effect(bound.Dimension, rule.Scenarios, axis => Bound(axis, bound, book.Say("ten minste", "at least"), book), book)),
        .. rule.AtMost.SelectMany(bound => Effect(bound.Dimension, rule.Scenarios, axis => Bound(axis, bound, book.Say("hoogstens", "at most"), book), book)),
    ], book);

    public static IEnumerable<Field> Of(Measure measure, BookContext book) => FieldOf(
        [.. measure.Lowers.SelectMany(shift => Effect(shift.Dimension, measure.Scenarios, axis => Steps(axis, shift.Dimension, shift.Steps, false, book), book))], book);

    /// <summary>What it does to this one scenario, in few words.</summary>
    public static string Short(Rule rule, Scenario scenario, BookContext book) => string.Join("; ", new[]
    {
        rule.Raises.Where(shift => Has(scenario, shift.Dimension)).Select(shift => $"{ShortTitle(scenario.Scoring, shift.Dimension, book)} +{shift.Steps}"),
        rule.Lowers.Where(shift => Has(scenario, shift.Dimension)).Select(shift => $"{ShortTitle(scenario.Scoring, shift.Dimension, book)} −{shift.Steps}"),
        rule.AtLeast.Where(bound => Has(scenario, bound.Dimension)).Select(bound => $"{ShortTitle(scenario.Scoring, bound.Dimension, book)} ≥ {book.Number(bound.Value)}"),
        rule.AtMost.Where(bound => Has(scenario, bound.Dimension)).Select(bound => $"{ShortTitle(scenario.Scoring, bound.Dimension, book)} ≤ {book.Number(bound.Value)}"),
    }.SelectMany(one => one));

    public static string Short(Measure measure, Scenario scenario, BookContext book) => string.Join("; ",
        measure.Lowers.Where(shift => Has(scenario, shift.Dimension)).Select(shift => $"{ShortTitle(scenario.Scoring, shift.Dimension, book)} −{shift.Steps}"));

    /// <summary>The title of a dimension up to its explanation.</summary>
    public static string ShortTitle(Dimension dimension, BookContext book) => book.Plain(dimension.Title).Split(':')[0].Trim();

    private static string ShortTitle(AxisScoring axis, string dimension, BookContext book) => ShortTitle(axis.Dimensions.First(one => one.Name == dimension), book);

    private static bool Has(Scenario scenario, string dimension) => scenario.Scoring.Dimensions.Any(one => one.Name == dimension);

    private static string Steps(AxisScoring axis, string dimension, int steps, bool up, BookContext book)
    {
        var words = (up, steps) switch
        {
            (true, 1) => book.Say("1 stap hoger", "1 step up"),
            (false, 1) => book.Say("1 stap lager", "1 step down"),
            (true, _) => book.Say($"{steps} stappen hoger", $"{steps} steps up"),
            _ => book.Say($"{steps} stappen lager", $"{steps} steps down"),
        };
        return $"{ShortTitle(axis, dimension, book)} {words}";
    }

    private static string Bound(AxisScoring axis, DimensionBound bound, string sign, BookContext book)
    {
        var step = axis.Dimensions.First(one => one.Name == bound.Dimension).Steps.First(one => one.Value == bound.Value);
        return $"{ShortTitle(axis, bound.Dimension, book)} {sign} {book.Number(bound.Value)} ({book.Plain(step.Title)})";
    }

    private static IEnumerable<Field> FieldOf(IReadOnlyList<ListItem> effects, BookContext book) =>
        effects.Count == 0 ? [] : [new Field(book.Say("Gevolg", "Effect"), [new ItemList(effects)])];

    private static IEnumerable<ListItem> Effect(string dimension, IEnumerable<Scenario> scenarios, Func<AxisScoring, string> words, BookContext book) =>
        scenarios.Where(scenario => Has(scenario, dimension)).GroupBy(scenario => scenario.Scoring)
            .Select(axis => new ListItem([new StrongRun(words(axis.Key)), ": ", .. ScenariosOf([.. axis], axis.Key, book)]));

    /// <summary>The scenarios that something names, by axis, where it does nothing to their dimensions.</summary>
    public static Field Named(IEnumerable<Scenario> scenarios, BookContext book) => new(book.Say("Scenario’s", "Scenarios"),
        [.. scenarios.GroupBy(scenario => scenario.Scoring).Select(axis => new Paragraph(ScenariosOf([.. axis], axis.Key, book)))]);

    private static IReadOnlyList<Inline> ScenariosOf(IReadOnlyList<Scenario> named, AxisScoring axis, BookContext book)
    {
        var all = book.RuleSet.Scenarios.Count(one => one.Scoring == axis);
        return named.Count == all && all > 1
            ? [new ItemLink(Anchors.Part($"scenarios-{axis.Axis.ToString().ToLowerInvariant()}"),
                book.Say($"alle {all} scenario’s van {book.NameOf(axis.Axis)}", $"all {all} scenarios of {book.NameOf(axis.Axis)}"))]
            : BookContext.List(named.Select(book.Link));
    }
}
