using System.CommandLine;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;
using RiskAssessment.Model;
using RiskAssessment.Signatures;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules verify DIR</c>: whether every rule file is signed by those who must.</summary>
internal static class VerifyCommand
{
    public static Command Create(Speech speech)
    {
        var folder = new Argument<string>("folder") { Description = speech.Say("De map met regelsets en hun handtekeningen", "The folder with rule sets and their signatures") };
        var keys = new Option<string[]>("--key") { Description = speech.Say("naam=bestand.pem: de publieke sleutel van iemand die mag tekenen; mag vaker", "name=file.pem: the public key of somebody who may sign; may be repeated"), Required = true };
        var required = new Option<int?>("--required") { Description = speech.Say("Hoeveel van hen getekend moeten hebben; anders allemaal", "How many of them must have signed; by default all") };
        var lowest = new Option<string[]>("--at-least") { Description = speech.Say("id=versie: de hoogste versie van die regelset mag niet lager zijn; mag vaker", "id=version: the highest version of that rule set may not be lower; may be repeated") };
        var command = new ToolCommand("verify",
            speech.Say("Gaat na of elk regelbestand ondertekend is door wie dat moet.", "Checks that every rule file is signed by those who must."),
            "verify rules --key adviser=adviser.public.pem --key council=council.public.pem --required 2",
            "verify rules --key adviser=adviser.public.pem --at-least nl.dji=1.0.0") { folder, keys, required, lowest };
        command.SetAction((result, cancel) => RunAsync(
            result.GetValue(folder)!, result.GetValue(keys) ?? [], result.GetValue(required), result.GetValue(lowest) ?? [], speech, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string[] keys, int? required, string[] lowest, Speech speech, CancellationToken cancel)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine(speech.Say($"De map '{SafeText.Of(folder)}' bestaat niet.", $"There is no folder '{SafeText.Of(folder)}'."));
            return ExitCodes.WrongUse;
        }
        if (PolicyOf(keys, required, lowest, speech) is not { } policy)
            return ExitCodes.WrongUse;
        var loaded = await RuleSetCatalog.LoadAsync([new SignedRuleSetSource(new FolderRuleSetSource(folder), policy)], cancel);
        DiagnosticText.Write(loaded, speech, Terminal.Out);
        if (!loaded.Succeeded)
            return ExitCodes.Findings;
        var names = SafeText.Of(string.Join(", ", policy.Keys.Select(key => key.Name)));
        Console.Out.WriteLine(speech.Say($"Elk bestand is ondertekend door ten minste {policy.Required} van: {names}.", $"Every file is signed by at least {policy.Required} of: {names}."));
        return ExitCodes.Good;
    }

    private static SignaturePolicy? PolicyOf(string[] written, int? required, string[] lowest, Speech speech)
    {
        var keys = new List<TrustedKey>();
        foreach (var one in written)
        {
            if (KeyFiles.ReadPublic(one, speech) is not { } key)
                return null;
            if (keys.Find(other => other.Id == key.Id || other.Name == key.Name) is { } same)
            {
                Console.Error.WriteLine(speech.Say($"'{SafeText.Of(key.Name)}' en '{SafeText.Of(same.Name)}' zijn dezelfde sleutel of naam.", $"'{SafeText.Of(key.Name)}' and '{SafeText.Of(same.Name)}' are the same key or name."));
                return null;
            }
            keys.Add(key);
        }
        if (required is < 1 || required > keys.Count)
        {
            Console.Error.WriteLine(speech.Say($"--required is van 1 tot en met het aantal sleutels ({keys.Count}).", $"--required is from 1 to the number of keys ({keys.Count})."));
            return null;
        }
        return VersionsOf(lowest, speech) is { } versions ? new SignaturePolicy(keys, required ?? keys.Count) { LowestVersions = versions } : null;
    }

    private static Dictionary<string, SemanticVersion>? VersionsOf(string[] lowest, Speech speech)
    {
        var versions = new Dictionary<string, SemanticVersion>(StringComparer.Ordinal);
        foreach (var one in lowest)
        {
            if (one.Split('=', 2) is not [var id, var text] || !SemanticVersion.TryParse(text, out var version) || !versions.TryAdd(id, version))
            {
                Console.Error.WriteLine(speech.Say($"'{SafeText.Of(one)}' heeft niet de vorm id=versie, of de id staat er twee keer.", $"'{SafeText.Of(one)}' has not the form id=version, or the id stands there twice."));
                return null;
            }
        }
        return versions;
    }
}
