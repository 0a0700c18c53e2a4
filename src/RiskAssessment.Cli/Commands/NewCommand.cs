using System.CommandLine;
using System.Text.Json;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;
using RiskAssessment.Cli.Scaffolding;
using RiskAssessment.Model;
using Spectre.Console;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules new ID</c>: an overlay to start from, or the next version of a rule set.</summary>
internal sealed class NewCommand
{
    private const string FirstVersion = "1.0.0";
    private const string DefaultFolder = "rules";

    private readonly Speech _speech;
    private readonly string _id;
    private readonly string _folder;
    private readonly DateOnly _effectiveFrom;
    private readonly RuleFiles _files;

    private NewCommand(Speech speech, string id, string folder, DateOnly effectiveFrom, RuleFiles files)
    {
        (_speech, _id, _folder, _effectiveFrom, _files) = (speech, id, folder, effectiveFrom, files);
    }

    public static Command Create(Speech speech)
    {
        var id = new Argument<string>("id") { Description = speech.Say("De id van de regelset, bijvoorbeeld nl.gemeente-kust", "The id of the rule set, for example nl.gemeente-kust") };
        var extends = new Option<string?>("--extends") { Description = speech.Say("Voor een nieuwe overlay: de basis waarop hij voortbouwt, bijvoorbeeld nl.vpt", "For a new overlay: the base on which it builds, for example nl.vpt") };
        var version = new Option<string?>("--version") { Description = speech.Say("Van een regelset die er al is: de volgende versie, een kopie van de nieuwste. Van een nieuwe: anders 1.0.0", "Of a rule set that is there: the next version, a copy of the newest. Of a new one: by default 1.0.0") };
        var from = new Option<string?>("--effective-from") { Description = speech.Say("De eerste dienst waarvoor hij geldt, jjjj-mm-dd; anders vandaag", "The first shift for which it holds, yyyy-MM-dd; by default today") };
        var title = new Option<string?>("--title") { Description = speech.Say("De naam van uw organisatie", "The name of your organisation") };
        var rules = new Option<string>("--rules") { Description = speech.Say("De map met regelsets; anders rules. Wat daar van de basis ontbreekt komt erbij", "The folder with rule sets; by default rules. What it lacks of the base is added"), DefaultValueFactory = _ => DefaultFolder };
        var command = new ToolCommand("new",
            speech.Say("Begint een overlay voor uw organisatie, of de volgende versie van een regelset.", "Begins an overlay for your organisation, or the next version of a rule set."),
            "new nl.gemeente-kust --extends nl.vpt --title \"Gemeente Kust\"",
            "new nl.gemeente-kust --version 1.1.0 --effective-from 2027-07-01") { id, extends, version, from, title, rules };
        command.SetAction(async (result, cancel) =>
        {
            var folder = result.GetValue(rules)!;
            var date = DateArgument.Today(TimeProvider.System);
            if (result.GetValue(from) is { } written && !DateArgument.TryRead(written, speech, out date))
                return ExitCodes.WrongUse;
            var one = new NewCommand(speech, result.GetValue(id)!, folder, date, await RuleFiles.ReadAsync(folder, cancel));
            return one.Run(result.GetValue(extends), result.GetValue(version), result.GetValue(title));
        });
        return command;
    }

    private int Run(string? extends, string? version, string? title)
    {
        if (!SemanticVersion.TryParse(version ?? FirstVersion, out var asked))
            return Refuse($"'{version}' is geen versie, zoals 1.1.0 of 1.1.0-draft.1.", $"'{version}' is no version, such as 1.1.0 or 1.1.0-draft.1.");
        return extends is not null ? BeginOverlay(extends, asked, title)
            : version is not null ? BeginVersion(asked)
            : Refuse(
                $"Zeg waarop '{_id}' voortbouwt (--extends nl.vpt), of welke versie van een regelset die er al is u begint (--version 1.1.0).",
                $"Say on what '{_id}' builds (--extends nl.vpt), or which version of a rule set that is there you begin (--version 1.1.0).");
    }

    private int BeginOverlay(string baseId, SemanticVersion version, string? title)
    {
        if (_files.FolderHas(_id) || Directory.Exists(Path.Combine(_folder, _id)))
        {
            return Refuse(
                $"'{_id}' staat al in '{_folder}'. Een volgende versie begint u met --version, zonder --extends.",
                $"'{_id}' is in '{_folder}' already. Begin a next version with --version, without --extends.");
        }
        if (_files.NewestOf(baseId, released: true) is not { } baseVersion)
            return Refuse(Unknown(baseId), Unknown(baseId));
        _files.Take(baseId, baseVersion);
        if (Load() is not { } before)
            return ExitCodes.WrongUse;
        var template = new OverlayTemplate(before.Find(baseId, baseVersion.ToString())!, _id, version, DateArgument.Write(_effectiveFrom));
        _files.Add(RuleFiles.PathOf(_id, version), template.RuleFile(title));
        if (Load() is not { } after)
            return ExitCodes.WrongUse;
        WriteAll();
        var cases = Path.Combine(_folder, _id, "tests", $"{_id}.json");
        WholeFile.Create(cases, template.CaseFile(IsRecommended(after, template, version)));
        SayWritten(cases);
        SayNext(
            _speech.Say("Zet uw eigen rollen, feiten, regels en maatregelen in de plaats van de voorbeelden", "Put your own roles, facts, rules and measures in the place of the examples"),
            $"explain --rules {Argument(_folder)} --rule-set {_id} --role {template.Role} --date {DateArgument.Write(_effectiveFrom)} --fact {template.Fact}=true");
        return ExitCodes.Good;
    }

    private int BeginVersion(SemanticVersion version)
    {
        if (_files.NewestOf(_id, released: false) is not { } newest)
            return Refuse($"{Unknown(_id)} Een nieuwe begint u met --extends, bijvoorbeeld --extends nl.vpt.", $"{Unknown(_id)} Begin a new one with --extends, for example --extends nl.vpt.");
        if (version.CompareTo(newest) <= 0)
            return Refuse($"'{_id}' is al bij {newest}: de volgende versie heeft een hoger nummer.", $"'{_id}' is at {newest} already: the next version has a higher number.");
        var content = _files.Take(_id, newest);
        try
        {
            _files.Add(RuleFiles.PathOf(_id, version), NextVersion.Of(content.Span, version, DateArgument.Write(_effectiveFrom)));
        }
        catch (JsonException)
        {
            // Loading says where it is no JSON.
        }
        if (Load() is null)
            return ExitCodes.WrongUse;
        WriteAll();
        SayNext(
            _speech.Say(
                $"Wijzig het nieuwe bestand; {newest} blijft zoals hij is. Overlays op {_id} blijven op hun eigen versie tot u daarin 'extends' wijzigt",
                $"Change the new file; {newest} stays as it is. Overlays on {_id} stay on their own version until you change 'extends' in them"),
            null);
        return ExitCodes.Good;
    }

    /// <summary>Everything put together in memory, before anything is written; null where there are errors, which are told.</summary>
    private RuleSetCatalog? Load()
    {
        var loaded = _files.Load();
        if (loaded.Succeeded)
            return loaded.Catalog;
        Terminal.Error.WriteLine(_speech.Say("Zo zou de map niet te laden zijn; er is niets geschreven.", "The folder would not load like this; nothing was written."));
        Terminal.Error.WriteLine();
        DiagnosticText.Write(loaded, _speech, Terminal.Error);
        return null;
    }

    private bool IsRecommended(RuleSetCatalog catalog, OverlayTemplate template, SemanticVersion version)
    {
        var result = new RiskAssessor(catalog).TryAssess(new AssessmentRequest(_id, _effectiveFrom)
        {
            Version = version.ToString(),
            Role = template.Role,
            Facts = new Dictionary<string, FactValue>(StringComparer.Ordinal) { [template.Fact] = FactValue.Of(true) },
        });
        return result.Succeeded && result.Assessment.Measures.Any(one => one.Measure.Id == template.Measure);
    }

    private void WriteAll()
    {
        foreach (var file in _files.Added)
        {
            var path = Path.Combine(_folder, file.Path.Replace('/', Path.DirectorySeparatorChar));
            WholeFile.Create(path, file.Content.Span);
            SayWritten(path);
        }
        if (Directory.Exists(Path.Combine(_folder, "schema")))
            return;
        SchemaCommand.WriteTo(_folder);
        SayWritten(Path.Combine(_folder, "schema"));
    }

    private static void SayWritten(string path) => Terminal.Out.MarkupLine($"[green]+[/] {Markup.Escape(SafeText.Of(path))}");

    private void SayNext(string first, string? explain)
    {
        var folder = Argument(_folder);
        var steps = new[] { $"validate {folder}", $"test {folder} --rule-set {_id}", explain };
        Terminal.Out.WriteLine();
        Terminal.Out.WriteLine(_speech.Say("Verder:", "Next:"));
        Terminal.Out.WriteLine($"  {first}.");
        foreach (var step in steps.OfType<string>())
            Terminal.Out.WriteLine($"  {CommandList.ToolName} {step}");
    }

    private string Unknown(string id) => RuleSetArgument.Unknown(id, _files.Ids, _speech);

    private static string Argument(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;

    private int Refuse(string dutch, string english)
    {
        Terminal.Error.WriteLine(SafeText.Of(_speech.Say(dutch, english)));
        return ExitCodes.WrongUse;
    }
}
