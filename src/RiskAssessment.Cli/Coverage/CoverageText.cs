using System.Globalization;
using RiskAssessment.Model;
using Spectre.Console;

namespace RiskAssessment.Cli.Coverage;

/// <summary>What the cases touch, for the author of the rule set: what is never touched comes first.</summary>
internal sealed class CoverageText(IAnsiConsole console, Speech speech)
{
    private const int Widest = 100;

    public void Write(RuleSetCoverage one)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Markup.Escape(one.RuleSet.ToString())}[/]: " + speech.Say($"{one.Cases} gevallen", $"{one.Cases} cases"));
        Never(speech.Say("Regels die nooit gelden", "Rules that never hold"), one.Rules.Select(rule => (rule.Rule.Id, rule.Own, rule.Holds)));
        Never(speech.Say("Scenario's die nooit bestaan", "Scenarios that never exist"), one.Scenarios);
        Never(speech.Say("Maatregelen die nooit aangeraden worden", "Measures that are never recommended"), one.Measures);
        Never(speech.Say("Verwijzingen die nooit zeker gedaan worden", "Referrals that are never certain"), one.Referrals);
        Unreached(speech.Say("dreiging", "threat"), one.Threat);
        Unreached(speech.Say("veiligheid", "safety"), one.Safety);
        console.WriteLine();
        WriteCounts(one);
        WriteRules(one);
    }

    private void Never(string heading, IEnumerable<(string Id, bool Own, bool Touched)> items)
    {
        var never = items.Where(item => !item.Touched).ToList();
        if (never.Count == 0)
            return;
        console.MarkupLine($"  [yellow]{heading}[/]: {never.Count}");
        List(speech.Say("eigen", "its own"), never.Where(item => item.Own));
        // An overlay's author cannot do anything about the base, which has cases of its own.
        if (never.Count(item => !item.Own) is > 0 and var ofBase)
            console.WriteLine(speech.Say($"    van de basis: {ofBase}", $"    of the base: {ofBase}"));
    }

    private void List(string whose, IEnumerable<(string Id, bool, bool)> items)
    {
        var line = $"    {whose}:";
        foreach (var (id, _, _) in items)
        {
            if (line.Length + id.Length + 2 > Math.Min(console.Profile.Width, Widest))
            {
                console.WriteLine(line);
                line = "     ";
            }
            line += $" {id},";
        }
        if (line[^1] == ',')
            console.WriteLine(line[..^1]);
    }

    private void Unreached(string axis, IReadOnlyList<(RiskClass Class, bool Reached)>? classes)
    {
        var never = classes?.Where(one => !one.Reached).Select(one => one.Class.Id).ToList() ?? [];
        if (never.Count > 0)
            console.MarkupLine($"  [yellow]{speech.Say("Klassen die nooit bereikt worden", "Classes that are never reached")}[/] ({axis}): {string.Join(", ", never)}");
    }

    private void WriteCounts(RuleSetCoverage one)
    {
        var table = NewTable("", speech.Say("eigen", "own"), speech.Say("basis", "base"));
        Count(speech.Say("regels gelden", "rules hold"), one.Rules.Select(rule => ("", rule.Own, rule.Holds)));
        Count(speech.Say("regels gelden niet", "rules do not hold"), one.Rules.Select(rule => ("", rule.Own, rule.DoesNotHold)));
        Count(speech.Say("regels onbekend", "rules unknown"), one.Rules.Select(rule => ("", rule.Own, rule.MayHold)));
        Count(speech.Say("scenario's bestaan", "scenarios exist"), one.Scenarios);
        Count(speech.Say("scenario's bepalen een as", "scenarios drive an axis"), one.Drivers);
        Count(speech.Say("maatregelen aangeraden", "measures recommended"), one.Measures);
        Count(speech.Say("verwijzingen gedaan", "referrals made"), one.Referrals);
        console.Write(table);

        void Count(string what, IEnumerable<(string, bool Own, bool Touched)> items)
        {
            var all = items.ToList();
            table.AddRow(what, Share(all.Where(item => item.Own)), Share(all.Where(item => !item.Own)));
        }

        static string Share(IEnumerable<(string, bool, bool Touched)> items)
        {
            var all = items.ToList();
            return all.Count == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{all.Count(item => item.Touched)}/{all.Count}");
        }
    }

    /// <summary>The rules of its own file, each with what became of it; those with the fewest marks first.</summary>
    private void WriteRules(RuleSetCoverage one)
    {
        var shown = one.Rules.Where(rule => rule.Own).OrderBy(Marks).ToList();
        if (shown.Count == 0)
            return;
        var table = NewTable(speech.Say("eigen regel", "own rule"), speech.Say("geldt", "holds"), speech.Say("niet", "not"), speech.Say("onbekend", "unknown"));
        foreach (var rule in shown)
            table.AddRow(Markup.Escape(rule.Rule.Id), Mark(rule.Holds), Mark(rule.DoesNotHold), Mark(rule.MayHold));
        console.WriteLine();
        console.Write(table);

        static int Marks(RuleMarks rule) => (rule.Holds ? 4 : 0) + (rule.DoesNotHold ? 2 : 0) + (rule.MayHold ? 1 : 0);

        static string Mark(bool seen) => seen ? "[green]x[/]" : "[red]-[/]";
    }

    private static Table NewTable(params string[] heads)
    {
        var table = new Table { Border = TableBorder.None };
        foreach (var (index, head) in heads.Index())
            table.AddColumn(new TableColumn($"[grey]{head}[/]") { Padding = new Padding(index == 0 ? 2 : 0, 0, 2, 0) });
        return table;
    }
}
