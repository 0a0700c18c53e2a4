using System.CommandLine;
using RiskAssessment.Changes;
using RiskAssessment.Cli.Comparing;
using RiskAssessment.Cli.Output;
using RiskAssessment.RuleSets;
using Spectre.Console;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules diff OLD NEW</c>: what changed between two versions of a rule set, and what that does to classes.</summary>
internal static class DiffCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Markdown = "md";

    public static Command Create(Speech speech)
    {
        var old = new Argument<string>("old") { Description = speech.Say("id@versie, of een map met regelsets; een id alleen vergelijkt de nieuwste versie met de uitgave daarvoor", "id@version, or a folder with rule sets; an id alone compares its newest version with the release before it") };
        var @new = new Argument<string?>("new") { Description = speech.Say("id@versie, of een map met regelsets, om ermee te vergelijken", "id@version, or a folder with rule sets, to compare with it"), Arity = ArgumentArity.ZeroOrOne };
        var rules = Catalog.CreateOption(speech);
        var ruleSet = new Option<string?>("--rule-set") { Description = speech.Say("Bij twee mappen: de id van de regelset", "With two folders: the id of the rule set") };
        var requests = new Option<string?>("--requests") { Description = speech.Say("Verzoeken om mee te vergelijken, één JSON-object per regel", "Requests to compare by, one JSON object a line") };
        var format = new Option<string>("--format") { Description = speech.Say("Hoe het getoond wordt", "How to show it"), DefaultValueFactory = _ => Text };
        var output = FileOutput.CreateOption(speech);
        format.AcceptOnlyFromAmong(Text, Json, Markdown);
        var command = new ToolCommand("diff",
            speech.Say(
                "Zegt wat er tussen twee versies van een regelset veranderd is, en welke rollen, gevallen en verzoeken daardoor van klasse veranderen. De afsluitcode is 1 als een klasse omlaag gaat, of als niet gezegd kan worden dat er geen omlaag gaat: de nieuwe versie weigert een verzoek dat de oude beoordeelde, of een geval of verzoek is niet te lezen. Anders 0; 2 bij verkeerd gebruik.",
                "Says what changed between two versions of a rule set, and which roles, cases and requests change class by it. The exit code is 1 when a class goes down, or when it cannot be said that none does: the new version refuses a request that the old one assessed, or a case or request cannot be read. Otherwise 0; 2 for wrong use."),
            "diff nl.dji --rules rules", "diff nl.dji@1.0.0 nl.dji@1.1.0 --rules rules --requests requests.jsonl", "diff published rules --rule-set nl.dji --format md")
        {
            old, @new, rules, ruleSet, requests, format, output,
        };
        command.SetAction(result => Run(new Asked(
            result.GetValue(old)!, result.GetValue(@new), result.GetValue(rules), result.GetValue(ruleSet),
            result.GetValue(requests), result.GetValue(format)!, result.GetValue(output)), speech));
        return command;
    }

    private static int Run(Asked asked, Speech speech)
    {
        if (Find(asked, speech) is not { } two)
            return ExitCodes.WrongUse;
        var situations = new Situations(speech);
        situations.AddRoles(two.New);
        foreach (var folder in two.CaseFolders)
            situations.AddCases(folder, two.New.Id);
        if (asked.Requests is not null)
            situations.AddRequests(asked.Requests, two.New.Id);
        foreach (var mistake in situations.Mistakes)
            Terminal.Error.WriteLine(SafeText.Of(mistake));
        var impact = ChangeImpact.Of(RuleSetDifference.Between(two.Old, two.New), situations.All.Select(one => one.Request));
        var written = Write(impact, situations, asked, speech);
        if (written != ExitCodes.Good)
            return written;
        return impact.Requests.Any(request => request.GoesDown) || impact.Count(ImpactKind.RefusedByNew) > 0 || situations.Mistakes.Count > 0
            ? ExitCodes.Findings : ExitCodes.Good;
    }

    /// <summary>The two to compare, or null when they are not there, which is said on standard error.</summary>
    private static TwoRuleSets? Find(Asked asked, Speech speech)
    {
        string? wrong;
        TwoRuleSets? two;
        if (asked.New is { } newFolder && Directory.Exists(asked.Old) && Directory.Exists(newFolder))
        {
            if (Catalog.Load(asked.Old, speech) is not { } old || Catalog.Load(newFolder, speech) is not { } @new)
                return null;
            if (TwoRuleSets.TryFind(old, asked.Old, @new, newFolder, asked.RuleSet, speech, out two, out wrong))
                return two;
        }
        else
        {
            if (Catalog.Load(asked.Rules, speech) is not { } catalog)
                return null;
            if (TwoRuleSets.TryFind(catalog, asked.Rules, asked.Old, asked.New, speech, out two, out wrong))
                return two;
        }
        Terminal.Error.WriteLine(SafeText.Of(wrong));
        return null;
    }

    private static int Write(ChangeImpact impact, Situations situations, Asked asked, Speech speech)
    {
        if (asked.Format == Json)
            return FileOutput.Write(asked.Output, output => ChangeJson.Write(impact, situations, output), speech);
        IEnumerable<ReportLine> lines =
        [
            new(LineKind.Title, TitleOf(impact.Difference.Old, impact.Difference.New)),
            .. DifferenceReport.Of(impact.Difference, speech),
            .. ImpactReport.Of(impact, situations, speech),
        ];
        if (asked.Format != Markdown)
            return FileOutput.Show(asked.Output, console => ReportText.Write(lines, speech, console), speech);
        using var markdown = new StringWriter();
        ReportMarkdown.Write(lines, speech, markdown);
        return FileOutput.Write(asked.Output, markdown.ToString(), speech);
    }

    private static string TitleOf(RuleSet old, RuleSet @new) =>
        old.Id == @new.Id ? $"{old.Id} {old.Version} -> {@new.Version}" : $"{old.Id} {old.Version} -> {@new.Id} {@new.Version}";

    /// <summary>What was typed.</summary>
    private sealed record Asked(string Old, string? New, string? Rules, string? RuleSet, string? Requests, string Format, string? Output);
}
