using System.Globalization;
using RiskAssessment.Cli.Output;
using Spectre.Console;

namespace RiskAssessment.Cli.Mutations;

/// <summary>The changes that no case notices, for the author of the cases.</summary>
internal sealed class MutationText(IAnsiConsole console, Speech speech)
{
    private const int LongestShown = 120;

    public void Write(MutationScore score)
    {
        var percent = score.Tried == 0 ? 100 : 100.0 * score.Caught / score.Tried;
        console.WriteLine();
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[bold]{Shown(score.RuleSet.ToString())}[/]: ") + speech.Say(
            $"{score.Caught} van {score.Tried} veranderingen gemerkt ({Whole(percent)}%)", $"{score.Caught} of {score.Tried} changes noticed ({Whole(percent)}%)")
            + (score.Tried < score.Found ? speech.Say($"; er zijn er {score.Found}", $"; there are {score.Found}") : ""));
        if (score.Unnoticed.Count > 0)
            console.MarkupLine($"  [yellow]{speech.Say("Geen geval merkt, het belangrijkste eerst", "No case notices, the most important first")}:[/]");
        foreach (var group in score.Unnoticed.GroupBy(one => one.Kind))
        {
            console.MarkupLine($"  {NameOf(group.Key)} ({group.Count()})");
            foreach (var one in group)
            {
                var change = one.New == "-" ? Shown(one.Old) : $"{Shown(one.Old)} [grey]->[/] {Shown(one.New)}";
                console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"    {Shown(one.Owner)} [grey]{speech.Say("regel", "line")} {one.Line}:[/] {change}"));
            }
        }
    }

    public string NameOf(MutationKind kind) => kind switch
    {
        MutationKind.RuleDropped => speech.Say("de regel weg", "the rule gone"),
        MutationKind.Bound => speech.Say("de grens van een regel een stap anders", "the bound of a rule one step off"),
        MutationKind.Steps => speech.Say("een stap meer of minder", "one step more or less"),
        MutationKind.Logic => speech.Say("en/of, wel/niet omgedraaid", "and/or, is/is not turned round"),
        MutationKind.Base => speech.Say("de basis van een scenario een stap anders", "the base of a scenario one step off"),
        MutationKind.Border => speech.Say("de grens van een klasse een score verder", "the border of a class one score off"),
        MutationKind.WorksWhenDropped => speech.Say("een maatregel die altijd werkt", "a measure that always works"),
        MutationKind.LowersDropped => speech.Say("een maatregel die niets verlaagt", "a measure that lowers nothing"),
        MutationKind.Choice => speech.Say("de keuze ernaast", "the choice next to it"),
        MutationKind.FromDropped => speech.Say("een maatregel vanaf de gewone klasse", "a measure from the ordinary class on"),
        MutationKind.Threshold => speech.Say("een getal een stap anders", "a number one step off"),
        _ => speech.Say("op de grens wel of niet", "at the edge or not"),
    };

    private static string Whole(double percent) => Math.Floor(percent).ToString(CultureInfo.InvariantCulture);

    private static string Shown(string text) =>
        Markup.Escape(SafeText.Of(text.Length <= LongestShown ? text : text[..LongestShown] + "…"));
}
