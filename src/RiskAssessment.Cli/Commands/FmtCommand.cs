using System.CommandLine;
using System.Text.Json;
using RiskAssessment.Cli.Formatting;
using RiskAssessment.Cli.Output;
using RiskAssessment.Cli.Schemas;
using RiskAssessment.RuleSets;
using Spectre.Console;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules fmt PATH...</c>: rule files and files of cases in canonical layout.</summary>
internal sealed class FmtCommand
{
    private readonly Speech _speech;
    private readonly List<FormattedFile> _changes = [];
    private int _canonical;
    private int _broken;

    private FmtCommand(Speech speech)
    {
        _speech = speech;
    }

    public static Command Create(Speech speech)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = speech.Say("Bestanden, of een map met regelsets", "Files, or a folder with rule sets"),
            Arity = ArgumentArity.OneOrMore,
        };
        var check = new Option<bool>("--check") { Description = speech.Say("Alleen kijken: zegt welke bestanden anders zouden worden, en eindigt dan met 1", "Only look: tells which files would change, and then ends with 1") };
        var force = new Option<bool>("--force") { Description = speech.Say("Ook bestanden met een handtekening (.sig) ernaast; die vervalt", "Files with a signature (.sig) beside them too; it lapses") };
        var command = new ToolCommand("fmt",
            speech.Say(
                "Zet regelbestanden en testgevallen in de vaste opmaak. De betekenis verandert niet; de vingerafdruk van een regelbestand wel.",
                "Puts rule files and test cases in canonical layout. Their meaning does not change; the fingerprint of a rule file does."),
            "fmt rules", "fmt --check rules", "fmt rules/nl.gemeente-kust/1.1.0-draft.1.json") { paths, check, force };
        command.SetAction((result, cancel) => new FmtCommand(speech).RunAsync(
            result.GetValue(paths)!, result.GetValue(check), result.GetValue(force), cancel));
        return command;
    }

    private async Task<int> RunAsync(string[] paths, bool check, bool force, CancellationToken cancel)
    {
        if (!Read(paths))
            return ExitCodes.WrongUse;
        var kept = check || force ? [] : _changes.Where(file => file.IsSigned).ToList();
        var changes = _changes.Except(kept).ToList();
        var fingerprints = await ChangedFingerprints.OfAsync(changes.Where(file => file.Schema == Schema.RuleSet), cancel);
        foreach (var file in changes)
        {
            if (!check)
                WholeFile.Replace(file.Path, file.After.Span);
            Say(check ? _speech.Say("zou anders worden", "would change") : _speech.Say("opgemaakt", "formatted"), file.Path);
        }
        foreach (var file in kept)
            Say(_speech.Say("niet aangeraakt: er staat een handtekening (.sig) naast; met --force toch", "left alone: a signature (.sig) stands beside it; --force does it all the same"), file.Path);
        SayFingerprints(fingerprints, check);
        Console.Out.WriteLine(_speech.Say(
            $"{_canonical} al goed, {changes.Count} {(check ? "niet in de vaste opmaak" : "opgemaakt")}, {kept.Count + _broken} niet aangeraakt.",
            $"{_canonical} in order, {changes.Count} {(check ? "not in canonical layout" : "formatted")}, {kept.Count + _broken} left alone."));
        return _broken > 0 || kept.Count > 0 || (check && changes.Count > 0) ? ExitCodes.Findings : ExitCodes.Good;
    }

    /// <summary>Reads everything before anything is written; false where there is nothing to format.</summary>
    private bool Read(string[] paths)
    {
        foreach (var path in paths)
        {
            var isFolder = Directory.Exists(path);
            if (!isFolder && !File.Exists(path))
                return Refuse(_speech.Say($"'{path}' bestaat niet.", $"There is no '{path}'."));
            var files = isFolder ? FilesToFormat.In(path) : [path];
            if (files.Count == 0)
                return Refuse(_speech.Say($"In '{path}' staan geen regelbestanden: <map>/<id>/<versie>.json.", $"There are no rule files in '{path}': <folder>/<id>/<version>.json."));
            foreach (var file in files)
                Read(file, isFolder);
        }
        return true;
    }

    private void Read(string path, bool mayBeOther)
    {
        try
        {
            if (FormattedFile.Read(path) is not { } file)
            {
                if (!mayBeOther)
                    SayBroken(path, _speech.Say("dit is geen regelbestand en geen bestand met testgevallen", "this is no rule file and no file of test cases"));
            }
            else if (file.IsCanonical)
            {
                _canonical++;
            }
            else if (!_changes.Exists(known => Path.GetFullPath(known.Path) == Path.GetFullPath(path)))
            {
                _changes.Add(file);
            }
        }
        catch (JsonException wrong)
        {
            SayBroken(path + (wrong.LineNumber is { } line ? $":{line + 1}" : ""), _speech.Say(
                "dit is geen goede JSON en is niet aangeraakt. 'riskrules validate' en 'riskrules test' zeggen wat er mis is.",
                "this is no good JSON and was left alone. 'riskrules validate' and 'riskrules test' tell what is wrong."));
        }
    }

    private void SayBroken(string place, string what)
    {
        _broken++;
        Terminal.Error.MarkupLine($"[bold]{Markup.Escape(SafeText.Of(place))}[/]: [red]{Markup.Escape(what)}[/]");
    }

    private void SayFingerprints(IReadOnlyList<(RuleSet Before, RuleSet After)>? changed, bool check)
    {
        if (changed is { Count: 0 })
            return;
        Terminal.Out.MarkupLine("[yellow]" + (changed is null
            ? _speech.Say(
                "Let op: van elk opgemaakt regelbestand, en van elke overlay erop, verandert de vingerafdruk. Welke dat zijn is niet te zeggen zolang 'riskrules validate' fouten vindt.",
                "Mind: the fingerprint of every formatted rule file changes, and that of every overlay on it. Which these are cannot be told while 'riskrules validate' finds errors.")
            : check
                ? _speech.Say("Dan veranderen deze vingerafdrukken:", "These fingerprints would then change:")
                : _speech.Say("Deze vingerafdrukken zijn veranderd:", "These fingerprints have changed:")) + "[/]");
        foreach (var (before, after) in changed ?? [])
            Terminal.Out.MarkupLine($"  {Markup.Escape(before.ToString())}  [grey]{Short(before.Fingerprint)} -> {Short(after.Fingerprint)}[/]");
        Terminal.Out.WriteLine(_speech.Say(
            "Eerdere vastleggingen zijn er niet meer mee te herhalen en handtekeningen vervallen: doe dit met een concept, niet met een versie die al in gebruik is.",
            "Records made before cannot be replayed with them, and signatures lapse: do this with a draft, not with a version that is in use."));
    }

    private static string Short(string fingerprint) => fingerprint[.."sha256:123456789012".Length];

    private static void Say(string what, string path) => Terminal.Out.MarkupLine($"{Markup.Escape(SafeText.Of(path))}: {Markup.Escape(what)}");

    private static bool Refuse(string what)
    {
        Terminal.Error.WriteLine(SafeText.Of(what));
        return false;
    }
}
