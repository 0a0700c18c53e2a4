using System.CommandLine;
using System.Text;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;
using RiskAssessment.Signatures;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules new-key NAME</c>: a pair of keys for somebody who signs rule files.</summary>
internal static class NewKeyCommand
{
    public static Command Create(Speech speech)
    {
        var name = new Argument<string>("name") { Description = speech.Say("Hoe de sleutel heet: een functie, bijvoorbeeld veiligheidskundige", "What the key is called: a function, for example safety-adviser") };
        var folder = new Option<string>("--folder") { Description = speech.Say("Waar de bestanden komen; anders de huidige map", "Where the files go; by default the current folder"), DefaultValueFactory = _ => "." };
        var command = new ToolCommand("new-key",
            speech.Say(
                $"Maakt een sleutelpaar om regelbestanden te ondertekenen. De privésleutel kan alleen de eigenaar lezen; het wachtwoord wordt gevraagd, of staat in {KeyFiles.PasswordVariable}.",
                $"Makes a pair of keys to sign rule files with. The private key can be read by its owner alone; its password is asked for, or stands in {KeyFiles.PasswordVariable}."),
            "new-key safety-adviser") { name, folder };
        command.SetAction(result => Run(result.GetValue(name)!, result.GetValue(folder)!, speech));
        return command;
    }

    private static int Run(string name, string folder, Speech speech)
    {
        if (name.Length == 0 || !name.All(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '_' or '.') || name.StartsWith('.') || name.StartsWith('-'))
        {
            Console.Error.WriteLine(speech.Say("Een naam bestaat uit letters a-z, cijfers, - , _ en . en begint met een letter of cijfer.", "A name is made of letters a-z, digits, - , _ and . and begins with a letter or digit."));
            return ExitCodes.WrongUse;
        }
        var (privatePath, publicPath) = (Path.Combine(folder, $"{name}.private.pem"), Path.Combine(folder, $"{name}.public.pem"));
        // Nobody gets back a key that is written over.
        if (File.Exists(privatePath) || File.Exists(publicPath))
        {
            Console.Error.WriteLine(speech.Say($"Er is al een sleutel met de naam '{name}'; er is niets veranderd.", $"There is a key named '{name}' already; nothing was changed."));
            return ExitCodes.WrongUse;
        }
        Directory.CreateDirectory(folder);
        var password = KeyFiles.NewPassword(speech);
        using var key = SigningKey.Create();
        WriteForOwner(privatePath, key.ExportPrivatePem(password));
        WholeFile.Create(publicPath, Encoding.ASCII.GetBytes(key.ExportPublicPem()));
        Tell(privatePath, publicPath, key.Id, password is not null, speech);
        return ExitCodes.Good;
    }

    private static void Tell(string privatePath, string publicPath, string id, bool isEncrypted, Speech speech)
    {
        Console.Out.WriteLine(speech.Say($"{publicPath}: deel deze met wie handtekeningen nagaat.", $"{publicPath}: share this with those who check signatures."));
        Console.Out.WriteLine(speech.Say($"{privatePath}: houd deze voor uzelf en bewaar hem veilig.", $"{privatePath}: keep this to yourself, in a safe place."));
        if (!isEncrypted)
        {
            Console.Out.WriteLine(speech.Say(
                $"  Hij is niet met een wachtwoord versleuteld: wie het bestand heeft, tekent namens u.",
                $"  It is not encrypted with a password: whoever has the file signs in your name."));
        }
        Console.Out.WriteLine(speech.Say($"Sleutel {id}", $"Key {id}"));
    }

    private static void WriteForOwner(string path, string pem)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(Encoding.ASCII.GetBytes(pem));
    }
}
