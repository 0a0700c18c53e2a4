using System.CommandLine;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Cases;
using RiskAssessment.Cli.Completion;
using RiskAssessment.Cli.Coverage;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Mutations;
using RiskAssessment.Cli.Output;
using Spectre.Console;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules test DIR</c>: the cases beside the rule sets, what they cover and which changes they notice.</summary>
internal static class TestCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string JUnit = "junit";

    public static Command Create(Speech speech)
    {
        var folder = new Argument<string>("folder") { Description = speech.Say("De map met regelsets; gevallen staan in <map>/<id>/tests/*.json", "The folder with rule sets; cases stand in <folder>/<id>/tests/*.json") };
        var ids = new Option<string[]>("--rule-set") { Description = speech.Say("Alleen de gevallen van deze regelsets", "Only the cases of these rule sets"), AllowMultipleArgumentsPerToken = true };
        var format = new Option<string>("--format") { Description = speech.Say("Hoe de uitkomst geschreven wordt; junit is voor bouwstraten", "How to write the outcome; junit is for pipelines"), DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json, JUnit);
        var output = FileOutput.CreateOption(speech);
        var coverage = new Option<bool>("--coverage") { Description = speech.Say("Laat ook zien wat de gevallen niet raken", "Also shows what the cases do not touch") };
        var atLeast = new Option<double?>("--coverage-at-least") { Description = speech.Say("Het percentage van de eigen regels dat in een geval moet gelden; daaronder is de afsluitcode 1", "The percentage of its own rules that must hold in some case; below it the exit code is 1") };
        var mutate = new Option<bool>("--mutate") { Description = speech.Say("Verandert de regelset in het geheugen, één ding per keer, en noemt de veranderingen die geen geval merkt", "Changes the rule set in memory, one thing at a time, and names the changes that no case notices") };
        var atMost = new Option<int?>("--mutate-at-most") { Description = speech.Say("Probeert hoogstens zoveel veranderingen per regelset, gelijk verdeeld", "Tries at most this many changes of a rule set, evenly spread") };
        Candidates.From(folder).RuleSetsFor(ids);
        var command = new ToolCommand("test",
            speech.Say("Beoordeelt de gevallen naast de regelsets en vergelijkt met wat er verwacht is.", "Assesses the cases beside the rule sets and compares with what is expected."),
            "test rules", "test rules --rule-set nl.dji --coverage", "test rules --rule-set nl.dji --mutate --mutate-at-most 200", "test rules --format junit --output cases.xml")
        {
            folder, ids, format, output, coverage, atLeast, mutate, atMost,
        };
        atLeast.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is not (>= 0 and <= 100))
                result.AddError(speech.Say("--coverage-at-least is een percentage van 0 tot 100.", "--coverage-at-least is a percentage from 0 to 100."));
        });
        atMost.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is not >= 1)
                result.AddError(speech.Say("--mutate-at-most is een aantal vanaf 1.", "--mutate-at-most is a number from 1."));
        });
        command.SetAction((result, cancel) => Task.FromResult(Run(new Asked(
            result.GetValue(folder)!, result.GetValue(ids) ?? [], result.GetValue(format)!, result.GetValue(output),
            result.GetValue(coverage), result.GetValue(atLeast), result.GetValue(mutate), result.GetValue(atMost)), speech, cancel)));
        return command;
    }

    private static int Run(Asked asked, Speech speech, CancellationToken cancel)
    {
        var loaded = RuleSetCatalog.LoadFolder(asked.Folder);
        if (!loaded.Succeeded)
        {
            DiagnosticText.Write(loaded, speech, Terminal.Error);
            return ExitCodes.WrongUse;
        }
        var known = loaded.Catalog.RuleSets.Select(one => one.Id).Distinct(StringComparer.Ordinal).ToList();
        if (asked.RuleSets.FirstOrDefault(id => !known.Contains(id)) is { } lost)
        {
            Terminal.Error.WriteLine(SafeText.Of(RuleSetArgument.Unknown(lost, known, speech)));
            return ExitCodes.WrongUse;
        }
        var run = CaseRun.Of(new RiskAssessor(loaded.Catalog), CaseFile.Find(asked.Folder), asked.Includes);
        var covered = asked.Coverage || asked.CoverageAtLeast is not null ? RuleSetCoverage.Of(run, asked.Folder) : [];
        // A case that is wrong already would catch every change.
        var mutated = asked.Mutate && run.Failed == 0
            ? MutationRun.Of(run, asked.Folder, asked.MutateAtMost, asked.RuleSets.Length > 0, all => WorkProgress.For(Terminal.Error, all, speech, ("veranderingen", "changes")), cancel) : [];
        if (asked.Mutate && run.Failed > 0)
            Terminal.Error.WriteLine(speech.Say("Eerst moeten alle gevallen kloppen; er is niets veranderd om te proberen.", "All cases must come out as expected first; no changes were tried."));
        var written = Write(asked, speech, run, covered, mutated);
        if (written != ExitCodes.Good)
            return written;
        var tooLittle = asked.CoverageAtLeast is { } percent && covered.Any(one => one.Percent < percent);
        if (tooLittle)
            Terminal.Error.WriteLine(speech.Say("De gevallen dekken minder van de eigen regels dan gevraagd.", "The cases cover less of the rule set's own rules than asked for."));
        return run.Failed > 0 || run.Passed == 0 || tooLittle || cancel.IsCancellationRequested ? ExitCodes.Findings : ExitCodes.Good;
    }

    private static int Write(Asked asked, Speech speech, CaseRun run, IReadOnlyList<RuleSetCoverage> covered, IReadOnlyList<MutationScore> mutated) => asked.Format switch
    {
        JUnit => FileOutput.Write(asked.Output, output => CaseJUnit.Write(run, output, speech), speech),
        Json => FileOutput.Write(asked.Output, output => CaseJson.Write(run, covered, mutated, output, speech), speech),
        _ => FileOutput.Show(asked.Output, console => Show(console, speech, run, covered, mutated), speech),
    };

    private static void Show(IAnsiConsole console, Speech speech, CaseRun run, IReadOnlyList<RuleSetCoverage> covered, IReadOnlyList<MutationScore> mutated)
    {
        new CaseText(console, speech).Write(run);
        foreach (var one in covered)
            new CoverageText(console, speech).Write(one);
        foreach (var one in mutated)
            new MutationText(console, speech).Write(one);
    }

    /// <summary>What was typed.</summary>
    private sealed record Asked(
        string Folder, string[] RuleSets, string Format, string? Output, bool Coverage, double? CoverageAtLeast, bool Mutate, int? MutateAtMost)
    {
        public bool Includes(string ruleSet) => RuleSets.Length == 0 || RuleSets.Contains(ruleSet);
    }
}
