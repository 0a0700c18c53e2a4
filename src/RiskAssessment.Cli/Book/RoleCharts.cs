using RiskAssessment.Cli.Pages;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Book;

/// <summary>How many roles fall in each class, with what is unknown counted as bad, and in the best case.</summary>
internal static class RoleCharts
{
    public static IEnumerable<BarChart> Of(IReadOnlyList<Assessment> all, BookContext book)
    {
        foreach (var axis in book.Axes)
        {
            var outcomes = all.Select(one => axis.Axis == Axis.Threat ? one.Threat : one.Safety).OfType<AxisOutcome>().ToList();
            if (outcomes.Count > 0)
                yield return Chart(axis.Axis, outcomes, book);
        }
    }

    private static BarChart Chart(Axis axis, List<AxisOutcome> outcomes, BookContext book)
    {
        var bars = book.RuleSet.Scoring.Classes.Reverse().Select(one => new Bar(book.Mark(one),
            outcomes.Count(outcome => outcome.Class == one), outcomes.Count(outcome => outcome.LowestClass == one))).ToList();
        var words = string.Join("; ", bars.Select(bar => book.Say(
            $"{bar.Class.Title}: {bar.Full} (in het gunstigste geval {bar.Open})", $"{bar.Class.Title}: {bar.Full} (in the best case {bar.Open})")));
        return new BarChart(Anchors.Part($"chart-{axis.ToString().ToLowerInvariant()}"),
            book.Say($"Rollen naar klasse: {book.NameOf(axis)}.", $"Roles by class: {book.NameOf(axis)}."), $"{words}.", bars,
            book.Say("Volle balk: wat onbekend is, telt als ongunstig. Gestreepte balk, en tussen haakjes: het gunstigste geval.",
                "Full bar: what is unknown counts as bad. Dashed bar, and in parentheses: the best case."));
    }
}
