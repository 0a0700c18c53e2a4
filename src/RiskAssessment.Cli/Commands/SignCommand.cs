using System.CommandLine;
using System.Globalization;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;
using RiskAssessment.Signatures;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules sign PATH --key FILE</c>: puts a signature beside rule files, and keeps those of others.</summary>
internal static class SignCommand
{
    public static Command Create(Speech speech)
    {
        var path = new Argument<string>("path") { Description = speech.Say("De map met regelsets, of één regelbestand: <map>/<id>/<versie>.json", "The folder with rule sets, or one rule file: <folder>/<id>/<version>.json") };
        var key = new Option<string>("--key") { Description = speech.Say("Het bestand met uw privésleutel (PEM)", "The file with your private key (PEM)"), Required = true };
        var command = new ToolCommand("sign",
            speech.Say(
                $"Ondertekent regelbestanden: naast <versie>.json komt <versie>.json.sig. Lees wat u ondertekent. Is de sleutel versleuteld, dan wordt het wachtwoord gevraagd, of staat het in {KeyFiles.PasswordVariable}.",
                $"Signs rule files: <version>.json.sig comes beside <version>.json. Read what you sign. If the key is encrypted, the password is asked for, or stands in {KeyFiles.PasswordVariable}."),
            "sign rules/nl.dji/1.0.0.json --key safety-adviser.private.pem", "sign rules --key safety-adviser.private.pem") { path, key };
        command.SetAction((result, cancel) => RunAsync(result.GetValue(path)!, result.GetValue(key)!, speech, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string path, string keyFile, Speech speech, CancellationToken cancel)
    {
        var (root, only) = RootOf(path);
        if (root is null)
        {
            Console.Error.WriteLine(speech.Say(
                $"'{SafeText.Of(path)}' is geen map met regelsets en geen regelbestand <map>/<id>/<versie>.json.",
                $"'{SafeText.Of(path)}' is no folder with rule sets and no rule file <folder>/<id>/<version>.json."));
            return ExitCodes.WrongUse;
        }
        // Nobody should put a name to rules that do not even load.
        if (Catalog.Load(root, speech) is null)
            return ExitCodes.WrongUse;
        using var key = KeyFiles.ReadPrivate(keyFile, speech);
        if (key is null)
            return ExitCodes.WrongUse;
        var files = (await new FolderRuleSetSource(root).ReadAsync(cancel)).Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var rules = files.Values.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal) && (only is null || file.Path == only)).ToList();
        return SignAll(root, rules, files, key, speech);
    }

    private static int SignAll(string root, List<RuleSetFile> rules, Dictionary<string, RuleSetFile> files, SigningKey key, Speech speech)
    {
        int signed = 0, already = 0, refused = 0;
        foreach (var file in rules)
        {
            var before = files.GetValueOrDefault(file.Path + RuleFileSignature.Extension);
            var result = RuleFileSignature.Add(file, before, key);
            if (!result.Succeeded)
            {
                foreach (var one in result.Diagnostics)
                    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{SafeText.Of(one.File)}:{one.Line}:{one.Column} {one.Code}: {one.Message.In(speech.Language)}"));
                refused++;
                continue;
            }
            if (before is not null && before.Content.Span.SequenceEqual(result.Signature.Content.Span))
            {
                already++;
                continue;
            }
            // Half a signature file would keep every rule set from loading.
            var path = Path.Combine(root, result.Signature.Path);
            WholeFile.Write(path, result.Signature.Content.Span);
            signed++;
            Tell(file.Path, result, speech);
        }
        Console.Out.WriteLine(speech.Say($"{signed} ondertekend, {already} had u al ondertekend.", $"{signed} signed, {already} you had signed already."));
        return refused > 0 ? ExitCodes.Findings : ExitCodes.Good;
    }

    private static void Tell(string path, SigningResult result, Speech speech)
    {
        var others = result.Kept > 0 ? speech.Say($", naast {result.Kept} van anderen", $", beside {result.Kept} of others") : "";
        Console.Out.WriteLine(speech.Say($"{path}: ondertekend{others}", $"{path}: signed{others}"));
        if (result.Dropped > 0)
        {
            Console.Out.WriteLine(speech.Say(
                $"  {result.Dropped} handtekening(en) van anderen vervallen: het bestand is veranderd nadat zij tekenden.",
                $"  {result.Dropped} signature(s) of others are gone: the file was changed after they signed."));
        }
    }

    /// <summary>The folder of rule sets, and the one file in it that is meant, if any.</summary>
    private static (string? Root, string? Only) RootOf(string path)
    {
        if (Directory.Exists(path))
            return (path, null);
        var full = Path.GetFullPath(path);
        return File.Exists(full) && Path.GetDirectoryName(full) is { } folder && Path.GetDirectoryName(folder) is { } root
            && IsRuleFileName(full)
            ? (Path.GetRelativePath(Environment.CurrentDirectory, root), $"{Path.GetFileName(folder)}/{Path.GetFileName(full)}") : (null, null);

        static bool IsRuleFileName(string file) =>
            file.EndsWith(".json", StringComparison.Ordinal) && Model.SemanticVersion.TryParse(Path.GetFileNameWithoutExtension(file), out _);
    }
}
