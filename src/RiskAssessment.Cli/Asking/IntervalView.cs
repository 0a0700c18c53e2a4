using RiskAssessment.Cli.Output;
using RiskAssessment.Cli.Pages;
using Spectre.Console;

namespace RiskAssessment.Cli.Asking;

/// <summary>Between which classes and scores each axis still lies, as a bar, with what the last answer changed.</summary>
internal sealed class IntervalView(IAnsiConsole console, Speech speech)
{
    public void Write(Assessment now, Assessment? before)
    {
        if (before is not null && IsSame(now.Threat, before.Threat) && IsSame(now.Safety, before.Safety))
            console.MarkupLine($"  [grey]{speech.Say("Dit verandert de klassen en scores niet.", "This changes no class and no score.")}[/]");
        Write(speech.Say("Dreiging", "Threat"), now.Threat, before?.Threat, now.RuleSet.Scoring.Classes.Length);
        Write(speech.Say("Veiligheid", "Safety"), now.Safety, before?.Safety, now.RuleSet.Scoring.Classes.Length);
        var newly = now.Referrals.Where(one => one.Certain && before is not null && !before.Referrals.Any(old => old.Certain && old.Rule == one.Rule));
        foreach (var one in newly)
            console.MarkupLine($"  [red]![/] {Shown(one.Rule.Refer!.To.Title.In(speech.Language))}: {Shown(one.Rule.Refer.Text.In(speech.Language))}");
    }

    private void Write(string name, AxisOutcome? now, AxisOutcome? before, int classes)
    {
        if (now is null)
            return;
        var colour = ClassColours.OnTerminal(now.Class.Rank, classes);
        console.MarkupLine($"  {name,-10} {Bar(now, classes, colour)} {RangeOf(now, colour)}");
        // Under the score, so that old and new can be compared at a glance.
        if (before is not null && !IsSame(now, before))
            console.MarkupLine($"  {"",-10} [grey]{new string(' ', classes + 2)} {speech.Say("was", "was")} {Score(before.Lowest, before.Score)}{ClassChange(now, before)}[/]");
    }

    private static bool IsSame(AxisOutcome? now, AxisOutcome? before) => now?.Score == before?.Score && now?.Lowest == before?.Lowest;

    private string ClassChange(AxisOutcome now, AxisOutcome before) =>
        now.Class == before.Class && now.LowestClass == before.LowestClass ? "" : $", {Shown(Classes(before))}";

    /// <summary>A full mark for each class up to the best case, a half one for what the open questions can add.</summary>
    private string Bar(AxisOutcome axis, int classes, string colour)
    {
        var (full, half, rest) = console.Profile.Capabilities.Unicode && console.Profile.Capabilities.Ansi ? ('█', '▒', '·') : ('#', '+', '.');
        return $"[[[{colour}]{new string(full, axis.LowestClass.Rank + 1)}{new string(half, axis.Class.Rank - axis.LowestClass.Rank)}[/]{new string(rest, classes - 1 - axis.Class.Rank)}]]";
    }

    private string RangeOf(AxisOutcome axis, string colour) => $"{Score(axis.Lowest, axis.Score)}, [{colour}]{Shown(Classes(axis))}[/]";

    private string Classes(AxisOutcome axis) => axis.Class == axis.LowestClass
        ? axis.Class.Title.In(speech.Language)
        : $"{axis.LowestClass.Title.In(speech.Language)} {speech.Say("tot", "to")} {axis.Class.Title.In(speech.Language)}";

    private string Score(decimal lowest, decimal highest) => lowest == highest ? speech.Number(highest) : $"{speech.Number(lowest)}..{speech.Number(highest)}";

    private static string Shown(string text) => Markup.Escape(SafeText.Of(text));
}
