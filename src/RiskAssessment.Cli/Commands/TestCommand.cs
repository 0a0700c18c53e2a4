using System.CommandLine;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Cases;
using RiskAssessment.Cli.Completion;
using RiskAssessment.Cli.Output;
using Spectre.Console;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules test DIR</c>: the cases beside the rule sets.</summary>
internal static class TestCommand
{
    public static Command Create(Speech speech)
    {
        var folder = new Argument<string>("folder") { Description = speech.Say("De map met regelsets; gevallen staan in <map>/<id>/tests/*.json", "The folder with rule sets; cases stand in <folder>/<id>/tests/*.json") };
        var ids = new Option<string[]>("--rule-set") { Description = speech.Say("Alleen de gevallen van deze regelsets", "Only the cases of these rule sets"), AllowMultipleArgumentsPerToken = true };
        Candidates.From(folder).RuleSetsFor(ids);
        var command = new ToolCommand("test",
            speech.Say("Beoordeelt de gevallen naast de regelsets en vergelijkt met wat er verwacht is.", "Assesses the cases beside the rule sets and compares with what is expected."),
            "test rules", "test rules --rule-set nl.dji") { folder, ids };
        command.SetAction(result => Run(result.GetValue(folder)!, result.GetValue(ids) ?? [], speech));
        return command;
    }

    private static int Run(string folder, string[] ids, Speech speech)
    {
        var loaded = RuleSetCatalog.LoadFolder(folder);
        if (!loaded.Succeeded)
        {
            DiagnosticText.Write(loaded, speech, Terminal.Error);
            return ExitCodes.WrongUse;
        }
        var assessor = new RiskAssessor(loaded.Catalog);
        int passed = 0, failed = 0;
        foreach (var path in Find(folder))
        {
            CaseFile file;
            try
            {
                file = CaseFile.Read(path);
            }
            catch (CaseFileException wrong)
            {
                failed++;
                Terminal.Out.MarkupLine($"[red]{Markup.Escape(wrong.Message)}[/]");
                continue;
            }
            if (ids.Length > 0 && !ids.Contains(file.RuleSet))
                continue;
            foreach (var one in file.Cases)
            {
                var differences = CaseRunner.Run(assessor, file, one);
                if (differences.Count == 0)
                    passed++;
                else
                    failed++;
                Show(path, one, differences);
            }
        }
        var colour = failed > 0 ? "red" : "green";
        Terminal.Out.MarkupLine(speech.Say(
            $"[{colour}]{passed} gevallen zoals verwacht, {failed} anders[/]",
            $"[{colour}]{passed} cases as expected, {failed} not[/]"));
        return failed > 0 || passed == 0 ? ExitCodes.Findings : ExitCodes.Good;
    }

    /// <summary>The files of cases of a folder of rule sets, in ordinal order.</summary>
    public static IEnumerable<string> Find(string folder) =>
        Directory.EnumerateDirectories(folder).Select(one => Path.Combine(one, "tests")).Where(Directory.Exists)
            .SelectMany(tests => Directory.EnumerateFiles(tests, "*.json", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);

    private static void Show(string path, Case one, IReadOnlyList<string> differences)
    {
        if (differences.Count == 0)
            return;
        Terminal.Out.MarkupLine($"[bold]{Markup.Escape(path)}[/]: {Markup.Escape(one.Name)}");
        if (one.Why is not null)
            Terminal.Out.MarkupLine($"  [grey]{Markup.Escape(one.Why)}[/]");
        foreach (var difference in differences)
            Terminal.Out.MarkupLine($"  [red]-[/] {Markup.Escape(difference)}");
    }
}
