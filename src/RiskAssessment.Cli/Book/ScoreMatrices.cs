using RiskAssessment.Cli.Pages;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Book;

/// <summary>Scores in two dimensions: the first against the last, with those between held still.</summary>
internal static class ScoreMatrices
{
    // Four dimensions of many steps would give a book of tables; the cuts that matter stand with the scenarios.
    private const int MostCuts = 12;

    /// <summary>Every cut of an axis.</summary>
    public static IReadOnlyList<Block> AllOf(AxisScoring axis, BookContext book)
    {
        var cuts = Cuts(axis).ToList();
        return cuts.Count > MostCuts ? [] : [.. cuts.Select(held => Of(axis, held, CaptionOf(axis, held, book), _ => [], book))];
    }

    /// <summary>The cut at the place where a scenario begins, with that place and the lowest that measures can reach.</summary>
    public static Matrix Of(Scenario scenario, BookContext book)
    {
        var axis = scenario.Scoring;
        return Of(axis, scenario.Base, CaptionOf(axis, scenario.Base, book), steps => Marks(scenario, steps, book), book);
    }

    public static string PlaceOf(AxisScoring axis, IReadOnlyList<Step> steps, BookContext book) =>
        string.Join(", ", axis.Dimensions.Select((dimension, i) => $"{EffectLines.ShortTitle(dimension, book)} {book.Number(steps[i].Value)}"));

    private static List<string> Marks(Scenario scenario, Step[] steps, BookContext book)
    {
        var marks = new List<string>();
        if (Stands(scenario.Base, steps))
            marks.Add(book.Say("basis", "base"));
        if (Stands(scenario.Residual, steps))
            marks.Add(book.Say("laagst", "lowest"));
        return marks;
    }

    /// <summary>In a cut, what is held still is left out of account.</summary>
    private static bool Stands(IReadOnlyList<Step> place, Step[] steps) => place[0] == steps[0] && place[^1] == steps[^1];

    private static Matrix Of(AxisScoring axis, IReadOnlyList<Step> held, string caption, Func<Step[], List<string>> marks, BookContext book)
    {
        var rows = axis.Dimensions[0];
        // One dimension is a column of scores.
        var columns = axis.Dimensions.Length > 1 ? axis.Dimensions[^1] : null;
        return new Matrix(caption, EffectLines.ShortTitle(rows, book),
            columns is null ? book.Say("score", "score") : EffectLines.ShortTitle(columns, book),
            columns is null ? [book.Say("score", "score")] : [.. columns.Steps.Select(step => LabelOf(step, book))],
            [.. rows.Steps.Reverse().Select(row => new MatrixRow(LabelOf(row, book),
                [.. (columns is null ? [row] : columns.Steps.AsEnumerable()).Select(column => CellOf(axis, [.. held], row, column, marks, book))]))]);
    }

    private static MatrixCell CellOf(AxisScoring axis, Step[] steps, Step row, Step column, Func<Step[], List<string>> marks, BookContext book)
    {
        steps[^1] = column;
        steps[0] = row;
        var score = axis.ScoreOf(steps);
        return new MatrixCell(book.Number(score), book.Mark(book.RuleSet.Scoring.ClassOf(axis, score)), marks(steps));
    }

    private static IEnumerable<Step[]> Cuts(AxisScoring axis)
    {
        IEnumerable<Step[]> cuts = [[.. axis.Dimensions.Select(dimension => dimension.Steps[0])]];
        for (var i = 1; i < axis.Dimensions.Length - 1; i++)
        {
            var at = i;
            cuts = cuts.SelectMany(cut => axis.Dimensions[at].Steps.Select(step => cut.Select((one, index) => index == at ? step : one).ToArray()));
        }
        return cuts;
    }

    private static string CaptionOf(AxisScoring axis, IReadOnlyList<Step> held, BookContext book)
    {
        if (axis.Dimensions.Length < 2)
            return EffectLines.ShortTitle(axis.Dimensions[0], book);
        var cut = $"{EffectLines.ShortTitle(axis.Dimensions[0], book)} × {EffectLines.ShortTitle(axis.Dimensions[^1], book)}";
        var still = axis.Dimensions.Skip(1).SkipLast(1).Select((dimension, i) =>
            $"{EffectLines.ShortTitle(dimension, book)} {book.Number(held[i + 1].Value)} ({book.Plain(held[i + 1].Title)})").ToList();
        return still.Count == 0 ? cut : book.Say($"{cut}, bij {string.Join(", ", still)}", $"{cut}, at {string.Join(", ", still)}");
    }

    private static string LabelOf(Step step, BookContext book) => $"{book.Number(step.Value)} {book.Plain(step.Title)}";
}
