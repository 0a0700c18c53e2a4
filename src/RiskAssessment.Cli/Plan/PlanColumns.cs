using RiskAssessment.Model;

namespace RiskAssessment.Cli.Plan;

/// <summary>A column of the plan as a sheet.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Width">In characters.</param>
/// <param name="ValueOf">What stands in it: a string, an int, a date, a risk class, or null for what a person fills in.</param>
internal sealed record PlanColumn(string Title, int Width, Func<PlanLine, object?> ValueOf);

/// <summary>The columns of a plan as a sheet, the same as CSV and as workbook.</summary>
internal static class PlanColumns
{
    /// <summary>How many of the first columns say what, who and when: they fit on paper.</summary>
    public const int Printed = 9;

    public static IReadOnlyList<PlanColumn> Of(PlanTexts texts) =>
    [
        new(texts.Say("Maatregel", "Measure"), 30, line => texts.In(line.Measure.Title)),
        new(texts.Say("Wat", "What"), 52, line => texts.In(line.Measure.Text)),
        new(texts.Say("Nodig of aangeraden", "Required or advised"), 14, texts.Required),
        new(texts.Say("Klasse", "Class"), 17, line => line.Class),
        new(texts.Say("Eigenaar", "Owner"), 18, line => texts.In(line.Measure.Owner.Title)),
        new(texts.Say("Verantwoordelijke", "Responsible person"), 18, _ => null),
        new(texts.Say("Uiterlijk beginnen", "Start no later than"), 13, line => line.StartBy),
        new(texts.Say("Op tijd", "In time"), 16, texts.InTime),
        new(texts.Say("Gedaan op", "Done on"), 13, _ => null),
        new(texts.Say("Eerste dienst", "First shift"), 13, line => line.FirstShift),
        new(texts.Say("Doorlooptijd (dagen)", "Lead time (days)"), 12, line => line.Measure.LeadTimeDays),
        new(texts.Say("Moeite", "Effort"), 10, texts.Effort),
        new(texts.Say("Fase", "Phase"), 18, texts.Phase),
        new(texts.Say("Soort maatregel", "Control"), 18, texts.Control),
        new(texts.Say("Voor welke scenario’s", "For which scenarios"), 40, texts.Scenarios),
        new(texts.Say("Voor welke rollen en diensten", "For which roles and shifts"), 40, texts.Shifts),
        new(texts.Say("Aantal diensten", "Number of shifts"), 10, line => line.ShiftCount),
        new(texts.Say("Wettelijke grondslag", "Legal basis"), 24, line => line.Measure.LegalBasis ?? ""),
        new("Id", 24, line => line.Measure.Id),
    ];

    /// <summary>The number of a class, by which a sheet can be sorted, and its title.</summary>
    public static string TextOf(RiskClass one, PlanTexts texts) => $"{one.Rank + 1} {texts.In(one.Title)}";
}
