using System.Globalization;
using RiskAssessment.Cli.Book;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Pages;

namespace RiskAssessment.Cli.Plan;

/// <summary>The plan as a page to discuss, to print and to fill in.</summary>
internal static class PlanPage
{
    public static Page Of(ActionPlan plan, PlanTexts texts)
    {
        var lines = plan.Lines();
        var late = lines.Count(line => line.TooLateFor > 0);
        return new Page(texts.Speech.Language, texts.Say("Plan van aanpak", "Action plan"),
        [
            new Paragraph([texts.Say(
                $"{lines.Count} maatregelen, waarvan {lines.Count(line => line.Required)} nodig; {late} komen te laat voor ten minste één dienst.",
                $"{lines.Count} measures, of which {lines.Count(line => line.Required)} are required; {late} come too late for at least one shift.")], Tone.Lead),
            new FieldList([.. texts.About(plan).Select(one => Field.Of(one.Label, one.Text))]),
            new Paragraph([texts.Say(
                "Een plan telt pas als bij elke maatregel een verantwoordelijke en een datum staan: die vullen mensen in. Wat onbekend is, telde als ongunstig.",
                "A plan counts only when each measure has a responsible person and a date: people fill those in. What was unknown counted as bad.")], Tone.Note),
        ],
        [
            .. Referrals(plan, texts),
            new Section("overview", [texts.Say("Overzicht", "Overview")], [Overview(lines, texts)], SectionKind.Chapter),
            new Section("measures", [texts.Say("Maatregelen", "Measures")], [.. lines.Select((line, index) => Item(line, index, texts))], SectionKind.Chapter),
        ], PageWords.In(texts.Speech));
    }

    private static IEnumerable<Section> Referrals(ActionPlan plan, PlanTexts texts)
    {
        var all = plan.Referrals.ToList();
        if (all.Count == 0)
            return [];
        var lines = all.Where(one => one.Certain).Select(one => (IReadOnlyList<Inline>)[
            new StrongRun(texts.In(one.Rule.Refer!.To.Title)), $": {texts.In(one.Rule.Refer.Text)} ", new AsideRun(texts.In(one.Rule.Because))]);
        var open = all.Count(one => !one.Certain);
        return [new Section("referrals", [texts.Say("Voorleggen aan anderen", "For others to look at")],
        [
            new Paragraph([texts.Say("Dit gaat verder dan een plan: anderen moeten ernaar kijken.", "This is beyond a plan: others must look at it.")]),
            ItemList.Of(lines),
            .. open > 0 ? [new Paragraph([texts.Say($"{open} verwijzingen hangen van een open vraag af.", $"{open} referrals depend on an open question.")])] : (Block[])[],
        ], SectionKind.Chapter)];
    }

    private static Table Overview(IReadOnlyList<PlanLine> lines, PlanTexts texts) => new(texts.Say("Wat, wie en wanneer", "What, who and when"),
        [new(texts.Say("Maatregel", "Measure"), ColumnWidth.Normal), new(texts.Say("Klasse", "Class"), ColumnWidth.Tight), new(texts.Say("Eigenaar", "Owner")),
            new(texts.Say("Uiterlijk beginnen", "Start no later than"), ColumnWidth.Tight), new(texts.Say("Op tijd", "In time"), ColumnWidth.Narrow),
            new(texts.Say("Verantwoordelijke", "Responsible person")), new(texts.Say("Gedaan op", "Done on"))],
        [.. lines.Select((line, index) => (IReadOnlyList<Cell>)[
            Cell.Of($"{index + 1}. ", new ItemLink(Anchor(index), texts.In(line.Measure.Title)), " ", new AsideRun(texts.Required(line))),
            Cell.Of(Mark(line, texts)), Cell.Of(texts.In(line.Measure.Owner.Title)), Cell.Of(DateArgument.Write(line.StartBy)),
            Cell.Of(line.TooLateFor > 0 ? new StrongRun(texts.InTime(line)) : texts.InTime(line)), Cell.Of(""), Cell.Of("")])]);

    private static Section Item(PlanLine line, int index, PlanTexts texts)
    {
        var fields = new List<Field>
        {
            Field.Of(texts.Say("Waarom", "Why"), Mark(line, texts), $" {texts.Required(line)}", line.LowersClass ? texts.Say(", verlaagt de klasse", ", lowers the class") : ""),
            Field.Of(texts.Say("Eigenaar", "Owner"), texts.In(line.Measure.Owner.Title)),
            Field.Of(texts.Say("Beginnen", "Start"), texts.Say(
                $"uiterlijk {DateArgument.Write(line.StartBy)} (doorlooptijd {MeasureTerms.LeadTime(line.Measure.LeadTimeDays, texts.Speech)}), {texts.InTime(line)}",
                $"no later than {DateArgument.Write(line.StartBy)} (lead time {MeasureTerms.LeadTime(line.Measure.LeadTimeDays, texts.Speech)}), {texts.InTime(line)}")),
            Field.Of(texts.Say("Fase", "Phase"), $"{texts.Phase(line)}, {texts.Control(line)}"),
            Field.Of(texts.Say("Moeite", "Effort"), texts.Effort(line)),
            Field.Of(texts.Say("Scenario’s", "Scenarios"), texts.Scenarios(line)),
            Field.Of(texts.Say("Diensten", "Shifts"), texts.Shifts(line)),
        };
        if (line.Measure.LegalBasis is { } law)
            fields.Add(Field.Of(texts.Say("Grondslag", "Legal basis"), law));
        return new Section(Anchor(index), [$"{index + 1}. {texts.In(line.Measure.Title)} ", new CodeRun(line.Measure.Id)],
            [new Paragraph([texts.In(line.Measure.Text)]), new FieldList(fields)], SectionKind.Item);
    }

    private static ClassRun Mark(PlanLine line, PlanTexts texts) => new(line.Class.Rank, line.RuleSet.Scoring.Classes.Length, texts.In(line.Class.Title));

    private static string Anchor(int index) => string.Create(CultureInfo.InvariantCulture, $"measure-{index + 1}");
}
