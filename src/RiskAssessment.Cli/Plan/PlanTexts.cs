using RiskAssessment.Cli.Book;
using RiskAssessment.Cli.Input;
using RiskAssessment.Texts;

namespace RiskAssessment.Cli.Plan;

/// <summary>What the lines of an action plan say, the same in every format.</summary>
internal sealed class PlanTexts(Speech speech)
{
    // A cell of a spreadsheet holds 32,767 characters.
    private const int LongestList = 8000;

    public Speech Speech => speech;

    public string Say(string dutch, string english) => speech.Say(dutch, english);

    public string In(LocalizedText text) => text.In(speech.Language);

    public string Required(PlanLine line) => (line.Required ? Say("nodig", "required") : Say("aangeraden", "advised"))
        + (line.Conditional ? Say(", als het hier past", ", where it fits") : "");

    public string InTime(PlanLine line) => line.TooLateFor switch
    {
        0 => Say("op tijd", "in time"),
        var late when late == line.ShiftCount => Say("te laat", "too late"),
        var late => Say($"te laat voor {late} van {line.ShiftCount} diensten", $"too late for {late} of {line.ShiftCount} shifts"),
    };

    public string Phase(PlanLine line) => MeasureTerms.Of(line.Measure.Phase, speech);

    public string Control(PlanLine line) => MeasureTerms.Of(line.Measure.Control, speech);

    public string Effort(PlanLine line) => MeasureTerms.Of(line.Measure.Effort, speech);

    public string Scenarios(PlanLine line) => Short(line.Scenarios.Select(one => In(one.Title)), "; ");

    /// <summary>The shifts by role, with the host's mark where there is one.</summary>
    public string Shifts(PlanLine line) => Short(line.Shifts.GroupBy(shift => shift.Role, StringComparer.Ordinal).Select(role =>
        $"{role.Key}: {Short(role.Select(shift => shift.Reference is { } mark ? $"{DateArgument.Write(shift.Date)} [{mark}]" : DateArgument.Write(shift.Date)).Distinct(StringComparer.Ordinal), ", ")}"), "; ");

    private string Short(IEnumerable<string> items, string separator)
    {
        var all = items.ToList();
        var length = 0;
        var shown = all.TakeWhile((item, index) => (length += item.Length + separator.Length) < LongestList || index == 0).ToList();
        var text = string.Join(separator, shown);
        return shown.Count == all.Count ? text : Say($"{text}{separator}en nog {all.Count - shown.Count}", $"{text}{separator}and {all.Count - shown.Count} more");
    }

    /// <summary>Where the plan comes from, and what is not in it.</summary>
    public IEnumerable<(string Label, string Text)> About(ActionPlan plan)
    {
        foreach (var ruleSet in plan.RuleSets)
            yield return (Say("Regelset", "Rule set"), $"{ruleSet} ({In(ruleSet.Title)}), {ruleSet.Fingerprint}");
        yield return (Say("Diensten", "Shifts"), plan.ShiftCount switch
        {
            0 => "0",
            _ when plan.FirstShift == plan.LastShift => $"{plan.ShiftCount}: {DateArgument.Write(plan.FirstShift)}",
            _ => Say($"{plan.ShiftCount}: {DateArgument.Write(plan.FirstShift)} tot en met {DateArgument.Write(plan.LastShift)}", $"{plan.ShiftCount}: {DateArgument.Write(plan.FirstShift)} to {DateArgument.Write(plan.LastShift)}"),
        });
        if (plan.AssessedOn.Count > 0)
            yield return (Say("Doorlooptijd telt vanaf", "Lead times run from"), plan.AssessedOn.Count == 1 ? DateArgument.Write(plan.AssessedOn.Min)
                : Say($"{DateArgument.Write(plan.AssessedOn.Min)} tot en met {DateArgument.Write(plan.AssessedOn.Max)}, per dienst", $"{DateArgument.Write(plan.AssessedOn.Min)} to {DateArgument.Write(plan.AssessedOn.Max)}, by shift"));
        if (plan.Failed > 0)
            yield return (Say("Niet beoordeeld", "Not assessed"), Say($"{plan.Failed} verzoeken hadden een fout; hun maatregelen ontbreken hier", $"{plan.Failed} requests had an error; their measures are missing here"));
    }
}
