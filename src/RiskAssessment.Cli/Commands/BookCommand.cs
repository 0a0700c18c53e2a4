using System.CommandLine;
using RiskAssessment.Cli.Book;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;
using RiskAssessment.Cli.Pages;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules book</c>: a rule set as a book for the works council, the safety adviser and the inspector.</summary>
internal static class BookCommand
{
    private const string Html = "html";
    private const string Markdown = "md";

    public static Command Create(Speech speech)
    {
        var name = new Argument<string>(speech.Say("regelset", "rule-set"))
        {
            Description = speech.Say("De id van de regelset, met of zonder versie: nl.dji of nl.dji@1.0.0", "The id of the rule set, with or without a version: nl.dji or nl.dji@1.0.0"),
        };
        var rules = Catalog.CreateOption(speech);
        var date = new Option<string?>("--date") { Description = speech.Say("De dienstdatum waarvoor rollen beoordeeld worden, jjjj-mm-dd; anders de dag vanaf wanneer de versie geldt", "The shift date for which roles are assessed, yyyy-MM-dd; by default the day from which the version is in force") };
        var previous = new Option<string?>("--previous") { Description = speech.Say("Een eerdere versie waarmee vergeleken wordt", "An earlier version to compare with") };
        var format = new Option<string?>("--format") { Description = speech.Say("html of md; anders naar de naam van het bestand", "html or md; by default from the name of the file") };
        format.AcceptOnlyFromAmong(Html, Markdown);
        var output = FileOutput.CreateOption(speech);
        var command = new ToolCommand("book",
            speech.Say("Maakt van een regelset een boek om te lezen, te bespreken en af te drukken.", "Makes a book of a rule set, to read, to discuss and to print."),
            "book nl.dji --output dji.html --language nl", "book nl.dji@1.0.0 --date 2027-01-15 --format md")
        {
            name, rules, date, previous, format, output,
        };
        command.SetAction(result => Run(new Order(
            result.GetValue(name)!, result.GetValue(rules), result.GetValue(date), result.GetValue(previous),
            result.GetValue(format), result.GetValue(output)), speech, TimeProvider.System));
        return command;
    }

    private static int Run(Order order, Speech speech, TimeProvider clock)
    {
        DateOnly? asked = null;
        if (order.Date is not null)
        {
            if (!DateArgument.TryRead(order.Date, speech, out var date))
                return ExitCodes.WrongUse;
            asked = date;
        }
        if (FileOutput.FormatOf(order.Format, order.Output, [Html, Markdown], speech) is not { } format || Catalog.Load(order.Rules, speech) is not { } catalog)
            return ExitCodes.WrongUse;
        var (id, version) = RuleSetArgument.Split(order.Name);
        if (RuleSetArgument.Find(catalog, id, version, asked ?? DateArgument.Today(clock), speech) is not { } ruleSet)
            return ExitCodes.WrongUse;
        RuleSet? previous = null;
        if (order.Previous is not null && (previous = RuleSetArgument.Find(catalog, id, order.Previous, default, speech)) is null)
            return ExitCodes.WrongUse;
        var page = RuleBook.Of(new BookContext(catalog, ruleSet, asked ?? ruleSet.EffectiveFrom, speech, previous));
        return FileOutput.Write(order.Output, format == Markdown ? MarkdownPage.Write(page) : HtmlPage.Write(page), speech);
    }

    /// <summary>What was typed.</summary>
    private sealed record Order(string Name, string? Rules, string? Date, string? Previous, string? Format, string? Output);
}
